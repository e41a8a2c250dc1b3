package org.homeward.query.dossier;

import static org.homeward.query.dossier.RecipientFold.with;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.JourneyFile.Assessment;
import org.homeward.shared.dossier.JourneyFile.Entry;
import org.homeward.shared.dossier.JourneyFile.EntryKind;
import org.homeward.shared.dossier.JourneyFile.Fitness;
import org.homeward.shared.dossier.JourneyFile.Look;
import org.homeward.shared.dossier.JourneyFile.Paper;
import org.homeward.shared.dossier.JourneyFile.Said;
import org.homeward.shared.dossier.JourneyFile.Stop;
import org.homeward.shared.dossier.JourneyFile.Team;
import org.homeward.shared.dossier.JourneyFile.Trust;
import org.homeward.shared.dossier.JourneyFile.Voucher;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.IncidentKind;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.EscortsAssigned;
import org.homeward.shared.returnhome.JourneyEvent.FitnessCertified;
import org.homeward.shared.returnhome.JourneyEvent.FollowUpRecorded;
import org.homeward.shared.returnhome.JourneyEvent.FoundOnJourney;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyApproved;
import org.homeward.shared.returnhome.JourneyEvent.JourneyArrived;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCheckedIn;
import org.homeward.shared.returnhome.JourneyEvent.JourneyClosed;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyEntrusted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyIncidentReported;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRefused;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRequested;
import org.homeward.shared.returnhome.JourneyEvent.RefusedAtDestination;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.ReturnAssessed;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherIssued;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherVoided;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.returnhome.Reception;
import org.jspecify.annotations.Nullable;

/** Folds how somebody gets home into the file. */
final class JourneyFold {

    private JourneyFold() {}

    static FileChange evolve(RecipientFile file, JourneyEvent event) {
        List<JourneyFile> journeys = event instanceof JourneyPlanned plan
                ? with(file.journeys(), planned(plan))
                : file.journeys().stream()
                        .map(one -> one.journeyId().equals(event.journeyId())
                                ? after(new JourneyChange(one), event).done()
                                : one)
                        .toList();
        return new FileChange(file).journeys(journeys);
    }

    /** Whoever asks for help again after coming home did not stay there. */
    static List<JourneyFile> askedAgain(List<JourneyFile> journeys, HelpRequested asked) {
        return journeys.stream()
                .map(one -> one.handedOverAt() != null && !asked.occurredAt().isBefore(one.handedOverAt())
                        ? new JourneyChange(one).brokenAt(asked.occurredAt()).done()
                        : one)
                .toList();
    }

    private static JourneyChange after(JourneyChange now, JourneyEvent event) {
        return switch (event) {
            case JourneyPlanned ignored -> now;
            case ReceptionRequested asked -> now.stop(asked.stop(), stop -> asked(stop, asked));
            case ReceptionConfirmed agreed -> confirmed(now, agreed);
            case ReceptionRefused refused ->
                now.stop(
                                refused.stop(),
                                stop -> answered(stop, Reception.REFUSED, null, refused.reason(), refused.occurredAt()))
                        .unsettled();
            case ReturnAssessed found ->
                now.assessed(new Assessment(found.suitable(), found.doneOn(), found.findings()));
            case JourneyApproved allowed -> now.approved(new Said(allowed.reason(), allowed.occurredAt()));
            case EscortsAssigned team ->
                now.team(new Team(team.leg(), team.escorts())).entrusted(new Trust(team.leg(), List.of()));
            case JourneyEntrusted named -> now.entrusted(new Trust(named.leg(), named.accounts()));
            case FitnessCertified said ->
                now.certified(new Fitness(said.fit(), said.certifiedBy(), said.conditions(), said.occurredAt()));
            case TravelVoucherIssued issued -> now.vouchers(with(now.of().vouchers(), voucher(issued)));
            case TravelVoucherVoided back -> now.vouchers(voided(now.of().vouchers(), back));
            case JourneyDeparted left -> departed(now, left);
            case BoardingStepCompleted done -> boarded(now, done);
            case JourneyCheckedIn call ->
                now.checkInDue(call.checkInDue())
                        .logged(entry(
                                now, EntryKind.CHECKED_IN, call.well(), null, call.place(), call.remarks(), call));
            case RelayHandoverSigned signed ->
                now.handed(paper(now.of().leg(), null, signed.handover(), signed))
                        .logged(entry(now, EntryKind.RELAY_HANDOVER, null, signed))
                        .handedOnTo(signed.station())
                        .checkInDue(null)
                        .stage(JourneyStage.AT_RELAY);
            case JourneyIncidentReported wrong ->
                now.expected(wrong.expectedArrival())
                        .logged(entry(
                                now, EntryKind.INCIDENT, false, wrong.kind(), null, wrong.circumstances(), wrong));
            case JourneyMissing lost ->
                now.stage(JourneyStage.MISSING)
                        .checkInDue(null)
                        .logged(entry(now, EntryKind.MISSING, lost.circumstances(), lost));
            case FoundOnJourney found ->
                now.stage(beforeLost(now.of())).logged(entry(now, EntryKind.FOUND, found.circumstances(), found));
            case JourneyRedirected elsewhere -> redirected(now, elsewhere);
            case JourneyArrived there ->
                now.stage(JourneyStage.ARRIVED)
                        .checkInDue(null)
                        .handoverDue(there.handoverDue())
                        .logged(entry(now, EntryKind.ARRIVED, null, there));
            case RefusedAtDestination refused ->
                now.stage(JourneyStage.REFUSED_AT_DESTINATION)
                        .logged(entry(now, EntryKind.REFUSED, refused.reason(), refused));
            case HandoverSigned signed ->
                now.handed(paper(last(now.of()), kinAtTheEnd(now.of()), signed.handover(), signed))
                        .home(signed.occurredAt())
                        .followed(signed.followUps(), signed.measures());
            case PickedUpByKin fetched ->
                now.handed(paper(last(now.of()), fetched.kinId(), fetched.handover(), fetched))
                        .home(fetched.occurredAt())
                        .followed(fetched.followUps(), fetched.measures());
            case JourneyAborted back -> now.ended(JourneyStage.ABORTED, new Said(back.reason(), back.occurredAt()));
            case JourneyCancelled off -> now.ended(JourneyStage.CANCELLED, new Said(off.reason(), off.occurredAt()));
            case FollowUpRecorded looked -> looked(now, looked);
            case JourneyClosed closed -> now.ended(JourneyStage.CLOSED, new Said(closed.reason(), closed.occurredAt()));
        };
    }

    private static JourneyFile planned(JourneyPlanned plan) {
        return new JourneyFile(
                plan.personId(),
                plan.journeyId(),
                plan.mode(),
                JourneyStage.PLANNED,
                plan.from(),
                plan.from(),
                plan.destination(),
                Stream.concat(
                                plan.relays().stream().map(JourneyFold::relay),
                                Stream.ofNullable(plan.receiver()).map(JourneyFold::end))
                        .toList(),
                0,
                plan.reason(),
                plan.view(),
                plan.occurredAt(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Stop relay(FacilityId station) {
        return new Stop(station, null, null, Reception.NOT_ASKED, null, null, null, null, null);
    }

    private static Stop end(Receiver receiver) {
        return new Stop(
                receiver.station(),
                receiver.kinId(),
                receiver.body(),
                Reception.NOT_ASKED,
                null,
                null,
                null,
                null,
                null);
    }

    private static Stop asked(Stop stop, ReceptionRequested asked) {
        return new Stop(
                stop.station(),
                stop.kinId(),
                stop.body(),
                Reception.ASKED,
                asked.requestId(),
                null,
                null,
                asked.occurredAt(),
                null);
    }

    private static Stop answered(
            Stop stop,
            Reception answer,
            @Nullable Personal<ShortText> said,
            @Nullable Personal<Note> remarks,
            Instant at) {
        return new Stop(
                stop.station(), stop.kinId(), stop.body(), answer, stop.requestId(), said, remarks, stop.askedAt(), at);
    }

    private static JourneyChange confirmed(JourneyChange now, ReceptionConfirmed agreed) {
        now.stop(
                agreed.stop(),
                stop -> answered(
                        stop, Reception.CONFIRMED, agreed.confirmedBy(), agreed.remarks(), agreed.occurredAt()));
        boolean all = now.done().stops().stream()
                .skip(now.of().leg())
                .allMatch(stop -> stop.reception() == Reception.CONFIRMED);
        boolean settles = all && now.of().stage() == JourneyStage.PLANNED;
        return settles ? now.stage(JourneyStage.DESTINATION_CONFIRMED) : now;
    }

    private static Voucher voucher(TravelVoucherIssued issued) {
        return new Voucher(
                issued.kind(),
                issued.number(),
                issued.amount(),
                issued.direct(),
                issued.transfer(),
                issued.occurredAt(),
                null);
    }

    private static List<Voucher> voided(List<Voucher> vouchers, TravelVoucherVoided back) {
        return vouchers.stream()
                .map(one -> one.number().equals(back.number())
                        ? new Voucher(
                                one.kind(),
                                one.number(),
                                one.amount(),
                                one.direct(),
                                one.transfer(),
                                one.issuedAt(),
                                new Said(back.reason(), back.occurredAt()))
                        : one)
                .toList();
    }

    private static JourneyChange departed(JourneyChange now, JourneyDeparted left) {
        now.setOut(left.transport(), left.expectedArrival())
                .checkInDue(left.checkInDue())
                .logged(entry(now, EntryKind.DEPARTED, true, null, left.transport(), null, left));
        return now.of().mode() == JourneyMode.SELF_WITH_TICKET
                ? now.home(left.occurredAt())
                : now.stage(JourneyStage.IN_TRANSIT);
    }

    private static JourneyChange boarded(JourneyChange now, BoardingStepCompleted done) {
        now.boarded(done.step());
        return done.step() == BoardingStep.BOARDED ? now.home(done.occurredAt()) : now;
    }

    /** At a station on the way, or on the train: wherever the person got lost. */
    private static JourneyStage beforeLost(JourneyFile journey) {
        JourneyStage stage = JourneyStage.IN_TRANSIT;
        for (Entry entry : journey.log()) {
            stage = stageAfter(stage, entry.kind());
        }
        return stage;
    }

    /** Who waits at a station on the way waits there also when it goes elsewhere from there. */
    private static JourneyStage stageAfter(JourneyStage before, EntryKind kind) {
        return switch (kind) {
            case DEPARTED -> JourneyStage.IN_TRANSIT;
            case RELAY_HANDOVER -> JourneyStage.AT_RELAY;
            case ARRIVED -> JourneyStage.ARRIVED;
            case REFUSED -> JourneyStage.REFUSED_AT_DESTINATION;
            case REDIRECTED -> before == JourneyStage.AT_RELAY ? before : JourneyStage.IN_TRANSIT;
            case CHECKED_IN, INCIDENT, MISSING, FOUND -> before;
        };
    }

    private static JourneyChange redirected(JourneyChange now, JourneyRedirected elsewhere) {
        JourneyStage was = now.of().stage();
        now.redirected(elsewhere.destination(), end(elsewhere.receiver())).unsettled();
        if (was.isUnderway()) {
            now.logged(entry(now, EntryKind.REDIRECTED, elsewhere.reason(), elsewhere));
        }
        boolean wasThere = was == JourneyStage.ARRIVED || was == JourneyStage.REFUSED_AT_DESTINATION;
        return wasThere ? now.stage(JourneyStage.IN_TRANSIT).handoverDue(null) : now;
    }

    private static JourneyChange looked(JourneyChange now, FollowUpRecorded looked) {
        now.stage(JourneyStage.FOLLOW_UP)
                .looked(new Look(
                        looked.dueOn(), looked.way(), looked.outcome(), looked.findings(), looked.occurredAt()));
        return looked.outcome().isBroken() ? now.brokenAt(looked.occurredAt()) : now;
    }

    private static int last(JourneyFile journey) {
        return journey.stops().size() - 1;
    }

    private static @Nullable KinId kinAtTheEnd(JourneyFile journey) {
        return journey.stops().isEmpty() ? null : journey.stops().getLast().kinId();
    }

    private static Paper paper(int stop, @Nullable KinId kin, Handover handover, JourneyEvent event) {
        return new Paper(stop, kin, handover, event.occurredAt());
    }

    private static Entry entry(JourneyChange now, EntryKind kind, @Nullable Personal<Note> note, JourneyEvent event) {
        return entry(now, kind, true, null, null, note, event);
    }

    private static Entry entry(
            JourneyChange now,
            EntryKind kind,
            boolean well,
            @Nullable IncidentKind incident,
            @Nullable Personal<ShortText> place,
            @Nullable Personal<Note> note,
            JourneyEvent event) {
        return new Entry(kind, now.of().leg(), well, incident, place, note, event.occurredAt());
    }

    static @Nullable JourneyFile of(RecipientFile file, JourneyId id) {
        return file.journeys().stream()
                .filter(one -> one.journeyId().equals(id))
                .findFirst()
                .orElse(null);
    }
}
