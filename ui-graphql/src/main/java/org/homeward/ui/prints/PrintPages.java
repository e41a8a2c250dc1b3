package org.homeward.ui.prints;

import java.time.Clock;
import java.util.stream.Collectors;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkQuery.FindFacilities;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
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

    private final Questions questions;
    private final PolicyPack policy;
    private final Clock clock;
    private final HelpRequestPrint helpRequests;
    private final DeclinePrint declines;

    PrintPages(Questions questions, PolicyPack policy, Clock clock) {
        this.questions = questions;
        this.policy = policy;
        this.clock = clock;
        Prints prints = new Prints(PrintFonts.shipped());
        this.helpRequests = new HelpRequestPrint(prints);
        this.declines = new DeclinePrint(prints);
    }

    @GetMapping("/prints/help-request/{personId}/{stayId}")
    ResponseEntity<byte[]> helpRequest(@PathVariable String personId, @PathVariable String stayId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId);
        StayFile stay = stay(file, stayId);
        return answer(helpRequests.print(file, stay, station(viewer, stay.station()), mark(viewer, "求助登记表")));
    }

    @GetMapping("/prints/decline-notice/{personId}/{stayId}")
    ResponseEntity<byte[]> declineNotice(@PathVariable String personId, @PathVariable String stayId) {
        Viewer viewer = Viewers.current();
        RecipientFile file = file(viewer, personId);
        StayFile stay = stay(file, stayId);
        return answer(
                declines.print(file, stay, station(viewer, stay.station()), decision(stay), mark(viewer, "不予救助通知书")));
    }

    @ExceptionHandler
    ResponseEntity<Void> missing(QueryFault fault) {
        return ResponseEntity.status(
                        fault.code() == QueryFault.Code.FORBIDDEN ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND)
                .build();
    }

    @ExceptionHandler
    ResponseEntity<Void> malformed(InvalidValue value) {
        return ResponseEntity.notFound().build();
    }

    private RecipientFile file(Viewer viewer, String personId) {
        return questions.ask(new GetRecipientFile(new PersonId(personId), viewer, null, null), RecipientFile.class);
    }

    private static StayFile stay(RecipientFile file, String stayId) {
        StayId wanted = new StayId(stayId);
        return file.stays().stream()
                .filter(one -> one.stayId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private FacilityFile station(Viewer viewer, FacilityId id) {
        return questions.askMany(new FindFacilities(viewer, null), FacilityFile.class).stream()
                .filter(one -> one.facilityId().equals(id))
                .findFirst()
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
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
