package org.homeward.ui.prints;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.platform.messages.Wordless;
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
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkQuery.FindFacilities;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Faults;
import org.homeward.ui.platform.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The papers a desk prints. Whoever may not read the file gets none, and every page says who printed it and when. */
@RestController
final class PrintPages {

    private static final Logger LOG = LoggerFactory.getLogger(PrintPages.class);

    private final Questions questions;
    private final PolicyPack policy;
    private final Clock clock;
    private final Prints prints;
    private final HelpRequestPrint helpRequests;
    private final DeclinePrint declines;

    PrintPages(Questions questions, PolicyPack policy, Clock clock) {
        this.questions = questions;
        this.policy = policy;
        this.clock = clock;
        this.prints = new Prints(PrintFonts.shipped());
        this.helpRequests = new HelpRequestPrint(prints);
        this.declines = new DeclinePrint(prints);
    }

    @GetMapping("/prints/help-request/{personId}/{stayId}")
    ResponseEntity<byte[]> helpRequest(@PathVariable String personId, @PathVariable String stayId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "help-request");
        StayFile stay = stay(file, stayId);
        return answer(helpRequests.print(file, stay, station(viewer, stay.station()), mark(viewer, "求助登记表")));
    }

    @GetMapping("/prints/decline-notice/{personId}/{stayId}")
    ResponseEntity<byte[]> declineNotice(@PathVariable String personId, @PathVariable String stayId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "decline-notice");
        StayFile stay = stay(file, stayId);
        return answer(
                declines.print(file, stay, station(viewer, stay.station()), decision(stay), mark(viewer, "不予救助通知书")));
    }

    /** Only while it is public: what was withdrawn is printed no more. */
    @GetMapping("/prints/tracing-notice/{personId}/{noticeId}")
    ResponseEntity<byte[]> tracingNotice(@PathVariable String personId, @PathVariable String noticeId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "tracing-notice");
        NoticeId wanted = new NoticeId(noticeId);
        TracingFile.Notice notice = tracing(file).notices().stream()
                .filter(one -> one.noticeId().equals(wanted) && one.withdrawnAt() == null)
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        return sheet(viewer, TracingSheets.notice(notice, home(viewer, file), policy.zone()));
    }

    @GetMapping("/prints/police-request/{personId}")
    ResponseEntity<byte[]> policeRequest(@PathVariable String personId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "police-request");
        TracingFile.PoliceCheck check = last(tracing(file).policeChecks());
        return sheet(viewer, TracingSheets.policeRequest(file, check, home(viewer, file), policy.zone()));
    }

    @GetMapping("/prints/dna-request/{personId}")
    ResponseEntity<byte[]> dnaRequest(@PathVariable String personId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "dna-request");
        TracingFile.DnaComparison dna = last(tracing(file).dna());
        return sheet(viewer, TracingSheets.dnaRequest(file, dna, home(viewer, file), policy.zone()));
    }

    @GetMapping("/prints/kin-verification/{personId}/{kinId}")
    ResponseEntity<byte[]> kinVerification(@PathVariable String personId, @PathVariable String kinId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "kin-verification");
        KinId wanted = new KinId(kinId);
        RecipientFile.Kin kin = file.kin().stream()
                .filter(one -> one.kinId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        return sheet(viewer, TracingSheets.kinVerification(file, kin, home(viewer, file)));
    }

    @GetMapping("/prints/escort-order/{personId}/{journeyId}")
    ResponseEntity<byte[]> escortOrder(@PathVariable String personId, @PathVariable String journeyId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "escort-order");
        JourneyFile journey = journey(file, journeyId);
        return sheet(viewer, sheets(viewer, file, journey).escortOrder(station(viewer, journey.responsible())));
    }

    @GetMapping("/prints/handover/{personId}/{journeyId}")
    ResponseEntity<byte[]> handover(@PathVariable String personId, @PathVariable String journeyId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId, "handover");
        JourneyFile journey = journey(file, journeyId);
        return sheet(viewer, sheets(viewer, file, journey).handover(station(viewer, journey.responsible())));
    }

    /** What the other side answers comes wrapped; a fault of ours must not look as if somebody might not see it. */
    @ExceptionHandler
    ResponseEntity<Void> unprinted(RuntimeException problem) {
        QueryFault.Code code = Faults.known(problem);
        if (code == null) {
            LOG.error("A paper could not be printed", Wordless.of(problem));
            return ResponseEntity.internalServerError().build();
        }
        return ResponseEntity.status(status(code)).build();
    }

    private static HttpStatus status(QueryFault.Code code) {
        return switch (code) {
            case FORBIDDEN, FRESH_SIGN_IN_NEEDED -> HttpStatus.FORBIDDEN;
            case STALE, REBUILDING -> HttpStatus.SERVICE_UNAVAILABLE;
            case NOT_FOUND, BAD_CURSOR, BAD_FILTER -> HttpStatus.NOT_FOUND;
        };
    }

    private RecipientFile file(Viewer viewer, String personId, String paper) {
        return questions.ask(
                new GetRecipientFile(new PersonId(personId), viewer, null, null),
                RecipientFile.class,
                "paper " + paper);
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

    private ResponseEntity<byte[]> sheet(Viewer viewer, Sheet paper) {
        return answer(prints.render(paper, mark(viewer, paper.title().zh())));
    }

    private static DeclineDecision decision(StayFile stay) {
        StayFile.Decline decline = stay.decline();
        if (decline == null) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        return new DeclineDecision(
                decline.noticeNumber(), decline.ground(), decline.explanation(), decline.declinedAt(), null);
    }

    private PrintMark mark(Viewer viewer, String purpose) {
        return new PrintMark(
                new ShortText(viewer.actor().value()), clock.instant(), new ShortText(purpose), policy.zone());
    }

    /** A character that no font has is printed as its code point, and told in a header. */
    private static ResponseEntity<byte[]> answer(Printed printed) {
        String missing = printed.warnings().stream().map(MissingGlyph::code).collect(Collectors.joining(" "));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (missing.isEmpty() ? answer : answer.header("X-Missing-Characters", missing)).body(printed.pdf());
    }
}
