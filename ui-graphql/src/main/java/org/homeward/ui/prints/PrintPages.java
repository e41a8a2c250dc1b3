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
        Asked asked = asked(personId, "help-request", request);
        RecipientFile file = asked.file();
        StayFile stay = stay(file, stayId);
        return PrintAnswers.of(
                helpRequests.print(file, stay, station(asked.viewer(), stay.station()), mark(asked, "求助登记表")));
    }

    @RequestMapping(
            path = "/prints/decline-notice/{personId}/{stayId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> declineNotice(
            @PathVariable String personId, @PathVariable String stayId, HttpServletRequest request) {
        Asked asked = asked(personId, "decline-notice", request);
        RecipientFile file = asked.file();
        StayFile stay = stay(file, stayId);
        return PrintAnswers.of(declines.print(
                file, stay, station(asked.viewer(), stay.station()), decision(stay), mark(asked, "不予救助通知书")));
    }

    /** Only while it is public: what was withdrawn is printed no more. */
    @RequestMapping(
            path = "/prints/tracing-notice/{personId}/{noticeId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> tracingNotice(
            @PathVariable String personId, @PathVariable String noticeId, HttpServletRequest request) {
        Asked asked = asked(personId, "tracing-notice", request);
        RecipientFile file = asked.file();
        NoticeId wanted = new NoticeId(noticeId);
        TracingFile.Notice notice = tracing(file).notices().stream()
                .filter(one -> one.noticeId().equals(wanted) && one.withdrawnAt() == null)
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        return sheet(asked, TracingSheets.notice(notice, home(asked), policy.zone()));
    }

    @RequestMapping(
            path = "/prints/police-request/{personId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> policeRequest(@PathVariable String personId, HttpServletRequest request) {
        Asked asked = asked(personId, "police-request", request);
        RecipientFile file = asked.file();
        TracingFile.PoliceCheck check = last(tracing(file).policeChecks());
        return sheet(asked, TracingSheets.policeRequest(file, check, home(asked), policy.zone()));
    }

    @RequestMapping(
            path = "/prints/dna-request/{personId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> dnaRequest(@PathVariable String personId, HttpServletRequest request) {
        Asked asked = asked(personId, "dna-request", request);
        RecipientFile file = asked.file();
        TracingFile.DnaComparison dna = last(tracing(file).dna());
        return sheet(asked, TracingSheets.dnaRequest(file, dna, home(asked), policy.zone()));
    }

    @RequestMapping(
            path = "/prints/kin-verification/{personId}/{kinId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> kinVerification(
            @PathVariable String personId, @PathVariable String kinId, HttpServletRequest request) {
        Asked asked = asked(personId, "kin-verification", request);
        RecipientFile file = asked.file();
        KinId wanted = new KinId(kinId);
        RecipientFile.Kin kin = file.kin().stream()
                .filter(one -> one.kinId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        return sheet(asked, TracingSheets.kinVerification(file, kin, home(asked)));
    }

    @RequestMapping(
            path = "/prints/escort-order/{personId}/{journeyId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> escortOrder(
            @PathVariable String personId, @PathVariable String journeyId, HttpServletRequest request) {
        Asked asked = asked(personId, "escort-order", request);
        RecipientFile file = asked.file();
        JourneyFile journey = journey(file, journeyId);
        return sheet(asked, sheets(asked, journey).escortOrder(station(asked.viewer(), journey.responsible())));
    }

    @RequestMapping(
            path = "/prints/handover/{personId}/{journeyId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> handover(
            @PathVariable String personId, @PathVariable String journeyId, HttpServletRequest request) {
        Asked asked = asked(personId, "handover", request);
        RecipientFile file = asked.file();
        JourneyFile journey = journey(file, journeyId);
        return sheet(asked, sheets(asked, journey).handover(station(asked.viewer(), journey.responsible())));
    }

    /** Who prints the paper of whose file, and what hidden facts are asked for with it. */
    private record Asked(
            Viewer viewer, RecipientFile file, @Nullable Reveal reveal) {}

    private Asked asked(String personId, String paper, HttpServletRequest request) {
        Viewer viewer = Viewers.current();
        Reveal reveal = reveal(request);
        GetRecipientFile query = new GetRecipientFile(new PersonId(personId), viewer, null, null, reveal);
        return new Asked(viewer, questions.ask(query, RecipientFile.class, "paper " + paper), reveal);
    }

    private PrintMark mark(Asked asked, String paper) {
        return marks.of(asked.viewer(), asked.file().personId(), paper, asked.reveal());
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
        return questions.askMany(new FindFacilities(viewer), FacilityFile.class, "letterhead").stream()
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

    private JourneySheets sheets(Asked asked, JourneyFile journey) {
        Map<FacilityId, Phrase> names =
                questions.askMany(new FindFacilities(asked.viewer()), FacilityFile.class, "letterhead").stream()
                        .collect(Collectors.toMap(
                                FacilityFile::facilityId,
                                one -> Letterhead.of(one).station()));
        return new JourneySheets(
                asked.file(), journey, id -> names.getOrDefault(id, Phrase.of(id.value())), policy.zone());
    }

    /** The station of the last episode, or the one that opened the file. */
    private FacilityFile home(Asked asked) {
        RecipientFile file = asked.file();
        return station(
                asked.viewer(),
                file.stays().isEmpty()
                        ? file.openedBy()
                        : file.stays().getLast().station());
    }

    private ResponseEntity<byte[]> sheet(Asked asked, Sheet paper) {
        return PrintAnswers.of(prints.render(paper, mark(asked, paper.title().zh())));
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
