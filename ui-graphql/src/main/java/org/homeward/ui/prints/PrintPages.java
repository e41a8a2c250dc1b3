package org.homeward.ui.prints;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.RevealPurpose;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkQuery.FindFacilities;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The papers a desk prints. Whoever may not read the file gets none, and every page says who printed it and when. What is hidden
 * of a person is hidden on paper too, unless somebody posts what it is needed for.
 */
@RestController
final class PrintPages {

    private final Questions questions;
    private final PolicyPack policy;
    private final Marks marks;
    private final Prints prints;
    private final HelpRequestPrint helpRequests;
    private final DeclinePrint declines;

    PrintPages(Questions questions, PolicyPack policy, Clock clock) {
        this.questions = questions;
        this.policy = policy;
        this.marks = new Marks(questions, PaperWords.shipped(), clock, policy.zone());
        this.prints = new Prints(PrintFonts.shipped());
        this.helpRequests = new HelpRequestPrint(prints);
        this.declines = new DeclinePrint(prints);
    }

    @RequestMapping(
            path = "/prints/help-request/{personId}/{stayId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> helpRequest(
            @PathVariable String personId, @PathVariable String stayId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "help-request", request);
        StayFile stay = stay(file, stayId);
        return PrintAnswers.of(helpRequests.print(
                file,
                stay,
                station(viewer, stay.station()),
                marks.of(viewer, file.personId(), "求助登记表", reveal(request))));
    }

    @RequestMapping(
            path = "/prints/decline-notice/{personId}/{stayId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> declineNotice(
            @PathVariable String personId, @PathVariable String stayId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "decline-notice", request);
        StayFile stay = stay(file, stayId);
        return PrintAnswers.of(declines.print(
                file,
                stay,
                station(viewer, stay.station()),
                decision(stay),
                marks.of(viewer, file.personId(), "不予救助通知书", reveal(request))));
    }

    /** Only while it is public: what was withdrawn is printed no more. */
    @RequestMapping(
            path = "/prints/tracing-notice/{personId}/{noticeId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> tracingNotice(
            @PathVariable String personId, @PathVariable String noticeId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "tracing-notice", request);
        NoticeId wanted = new NoticeId(noticeId);
        TracingFile.Notice notice = tracing(file).notices().stream()
                .filter(one -> one.noticeId().equals(wanted) && one.withdrawnAt() == null)
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        return sheet(viewer, file, request, TracingSheets.notice(notice, home(viewer, file), policy.zone()));
    }

    @RequestMapping(
            path = "/prints/police-request/{personId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> policeRequest(@PathVariable String personId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "police-request", request);
        TracingFile.PoliceCheck check = last(tracing(file).policeChecks());
        return sheet(
                viewer, file, request, TracingSheets.policeRequest(file, check, home(viewer, file), policy.zone()));
    }

    @RequestMapping(
            path = "/prints/dna-request/{personId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> dnaRequest(@PathVariable String personId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "dna-request", request);
        TracingFile.DnaComparison dna = last(tracing(file).dna());
        return sheet(viewer, file, request, TracingSheets.dnaRequest(file, dna, home(viewer, file), policy.zone()));
    }

    @RequestMapping(
            path = "/prints/kin-verification/{personId}/{kinId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> kinVerification(
            @PathVariable String personId, @PathVariable String kinId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "kin-verification", request);
        KinId wanted = new KinId(kinId);
        RecipientFile.Kin kin = file.kin().stream()
                .filter(one -> one.kinId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        return sheet(viewer, file, request, TracingSheets.kinVerification(file, kin, home(viewer, file)));
    }

    @RequestMapping(
            path = "/prints/escort-order/{personId}/{journeyId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> escortOrder(
            @PathVariable String personId, @PathVariable String journeyId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "escort-order", request);
        JourneyFile journey = journey(file, journeyId);
        return sheet(
                viewer,
                file,
                request,
                sheets(viewer, file, journey).escortOrder(station(viewer, journey.responsible())));
    }

    @RequestMapping(
            path = "/prints/handover/{personId}/{journeyId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> handover(
            @PathVariable String personId, @PathVariable String journeyId, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "handover", request);
        JourneyFile journey = journey(file, journeyId);
        return sheet(
                viewer, file, request, sheets(viewer, file, journey).handover(station(viewer, journey.responsible())));
    }

    private RecipientFile file(Viewer viewer, String personId, String paper, HttpServletRequest request) {
        return questions.ask(
                new GetRecipientFile(new PersonId(personId), viewer, null, null, reveal(request)),
                RecipientFile.class,
                "paper " + paper);
    }

    /** What is hidden is printed for who posts what for; an address would stand in logs and histories. */
    private static @Nullable Reveal reveal(HttpServletRequest request) {
        if (!request.getMethod().equals(HttpMethod.POST.name())) {
            return null;
        }
        String[] kinds = request.getParameterValues("kinds");
        String purpose = request.getParameter("purpose");
        String words = request.getParameter("words");
        if (kinds == null || purpose == null || words == null) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        try {
            return new Reveal(
                    Stream.of(kinds).map(SensitiveKind::valueOf).toList(),
                    RevealPurpose.valueOf(purpose),
                    new ShortText(words));
        } catch (IllegalArgumentException unknown) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
    }

    private static StayFile stay(RecipientFile file, String stayId) {
        StayId wanted = new StayId(stayId);
        return file.stays().stream()
                .filter(one -> one.stayId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private FacilityFile station(Viewer viewer, FacilityId id) {
        return questions.askMany(new FindFacilities(viewer, null), FacilityFile.class, "letterhead").stream()
                .filter(one -> one.facilityId().equals(id))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private static TracingFile tracing(RecipientFile file) {
        TracingFile tracing = file.tracing();
        if (tracing == null) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        return tracing;
    }

    private static <T> T last(List<T> all) {
        if (all.isEmpty()) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        return all.getLast();
    }

    private static JourneyFile journey(RecipientFile file, String journeyId) {
        JourneyId wanted = new JourneyId(journeyId);
        return file.journeys().stream()
                .filter(one -> one.journeyId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private JourneySheets sheets(Viewer viewer, RecipientFile file, JourneyFile journey) {
        Map<FacilityId, Phrase> names =
                questions.askMany(new FindFacilities(viewer, null), FacilityFile.class, "letterhead").stream()
                        .collect(Collectors.toMap(
                                FacilityFile::facilityId,
                                one -> Letterhead.of(one).station()));
        return new JourneySheets(file, journey, id -> names.getOrDefault(id, Phrase.of(id.value())), policy.zone());
    }

    /** The station of the last episode, or the one that opened the file. */
    private FacilityFile home(Viewer viewer, RecipientFile file) {
        return station(
                viewer,
                file.stays().isEmpty()
                        ? file.openedBy()
                        : file.stays().getLast().station());
    }

    private ResponseEntity<byte[]> sheet(Viewer viewer, RecipientFile file, HttpServletRequest request, Sheet paper) {
        return PrintAnswers.of(prints.render(
                paper, marks.of(viewer, file.personId(), paper.title().zh(), reveal(request))));
    }

    private static DeclineDecision decision(StayFile stay) {
        StayFile.Decline decline = stay.decline();
        if (decline == null) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        return new DeclineDecision(
                decline.noticeNumber(), decline.ground(), decline.explanation(), decline.declinedAt(), null);
    }
}
