package org.homeward.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.StayFile.Decline;
import org.homeward.shared.dossier.StayFile.Extension;
import org.homeward.shared.dossier.StayFile.HospitalStay;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AbscondingReportedToPolice;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.BelongingsReturned;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.IntakeEvent.DeclineReviewed;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.DepartureApproved;
import org.homeward.shared.intake.IntakeEvent.DepartureCancelled;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequestWithdrawn;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.MissingChildAlertOpened;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.IntakeEvent.ServiceProvided;
import org.homeward.shared.intake.IntakeEvent.StayExtended;
import org.homeward.shared.intake.IntakeEvent.StayExtensionProposed;
import org.homeward.shared.intake.IntakeEvent.StayExtensionRejected;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** Folds the events of intake and station stay into the episodes of aid on a file. */
final class StayFold {

    private StayFold() {}

    static FileChange evolve(RecipientFile file, IntakeEvent event, Recorded<? extends PersonEvent> recorded) {
        FileChange change = new FileChange(file);
        if (event instanceof HelpRequested asked) {
            return change.stays(RecipientFold.with(file.stays(), requested(asked)));
        }
        if (event instanceof DeathRecorded died) {
            change.deceasedAt(died.occurredAt());
        }
        if (event instanceof DeathRetracted) {
            change.deceasedAt(null);
        }
        if (event.stayId() == null) {
            return change;
        }
        List<StayFile> stays = new ArrayList<>(file.stays());
        if (event instanceof BelongingsReturned returned) {
            stays.replaceAll(stay -> stay.stayId().equals(returned.stayId())
                    ? new StayChange(stay)
                            .belongings(BelongingsFold.returned(stay))
                            .done()
                    : stay);
            return change.stays(List.copyOf(stays));
        }
        int last = stays.size() - 1;
        StayFile stay = stays.get(last);
        if (!stay.stayId().equals(event.stayId())) {
            throw new IllegalStateException("An event of another episode than the last");
        }
        stays.set(last, after(stay, event, recorded));
        return change.stays(List.copyOf(stays));
    }

    private static StayFile requested(HelpRequested event) {
        return new StayFile(
                event.personId(),
                event.stayId(),
                event.station(),
                event.channel(),
                event.referrer(),
                event.reason(),
                StayStage.REQUESTED,
                event.occurredAt(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    private static StayFile after(StayFile stay, IntakeEvent event, Recorded<? extends PersonEvent> recorded) {
        StayChange change = new StayChange(stay);
        StayChange next = switch (event) {
            case HelpRequested ignored -> change;
            case HelpRequestWithdrawn gone -> ended(stay, change, StayStage.WITHDRAWN, gone.occurredAt());
            case SeekerScreened seen -> change.screening(seen.screening()).stage(StayStage.SCREENING);
            case DivertedToMedicalCare sent -> diverted(stay, change, sent.hospital(), sent.occurredAt());
            case ReferredToPolice told ->
                told.takenAway() ? ended(stay, change, StayStage.POLICE_REFERRED, told.occurredAt()) : change;
            case HelpDeclined declined -> declined(stay, change, declined, recorded);
            case DeclineReviewed reviewed -> reviewed(stay, change, reviewed);
            case RecipientRegistered in -> change.registeredAt(in.occurredAt()).stage(StayStage.REGISTERED);
            case BelongingsRegistered listed -> change.belongings(BelongingsFold.listed(stay, listed));
            case BelongingsReturned ignored -> change;
            case BedAssigned bed -> change.zone(bed.zoneId()).bed(bed.bed()).stage(StayStage.IN_STATION);
            case ServiceProvided given -> change.services(oneMore(stay.services(), given.kind()));
            case HospitalAdmitted in -> admitted(stay, change, in);
            case HospitalDischarged out -> discharged(stay, change, out);
            case StayExtensionProposed asked ->
                change.extension(new Extension(asked.until(), recorded.by().actor(), granted(stay)));
            case StayExtended granted -> change.extension(new Extension(null, null, granted.until()));
            case StayExtensionRejected ignored -> change.extension(new Extension(null, null, granted(stay)));
            case DeparturePrepared ready ->
                change.departureMode(ready.mode())
                        .belongings(BelongingsFold.returned(stay))
                        .stage(StayStage.DEPARTING);
            case DepartureCancelled ignored ->
                change.departureMode(null).departureApproved(false).stage(inStation(stay));
            case DepartureApproved ignored -> change.departureApproved(true);
            case DepartedVoluntarily gone -> ended(stay, change, StayStage.DEPARTED, gone.occurredAt());
            case DepartedToPlacement gone -> ended(stay, change, StayStage.DEPARTED, gone.occurredAt());
            case DepartedHome gone -> ended(stay, change, StayStage.DEPARTED, gone.occurredAt());
            case Absconded gone -> ended(stay, change, StayStage.DEPARTED, gone.occurredAt());
            case MissingChildAlertOpened alert ->
                change.missingChildAlert(alert.alert()).policeReport(alert.policeReport());
            case AbscondingReportedToPolice told -> change.policeReport(told.policeReport());
            case AidTerminated over ->
                ended(stay, change.notice(over.noticeNumber()), StayStage.TERMINATED, over.occurredAt());
            case DeathRecorded died -> ended(stay, change, StayStage.DECEASED, died.occurredAt());
            case DeathRetracted alive -> again(stay, change, alive);
        };
        return next.done();
    }

    private static StayChange ended(StayFile stay, StayChange change, StayStage stage, Instant at) {
        return change.stage(stage).endedAt(at).zone(null).bed(null).belongings(BelongingsFold.leftBehind(stay));
    }

    /** A death that is taken back leaves no trace in the stay but this one: the bed was given away. */
    private static StayChange again(StayFile stay, StayChange change, DeathRetracted event) {
        StayStage stage = event.stage();
        return stage == null ? change : change.stage(stage).endedAt(null).belongings(BelongingsFold.keptAgain(stay));
    }

    private static StayChange declined(
            StayFile stay, StayChange change, HelpDeclined event, Recorded<? extends PersonEvent> recorded) {
        Decline decline = new Decline(
                event.ground(),
                event.noticeNumber(),
                event.explanation(),
                recorded.by().actor(),
                event.occurredAt(),
                null);
        return ended(
                stay, change.decline(decline).notice(event.noticeNumber()), StayStage.DECLINED, event.occurredAt());
    }

    private static StayChange diverted(StayFile stay, StayChange change, ShortText hospital, Instant at) {
        if (!stay.stage().isStay()) {
            return change.stage(StayStage.MEDICAL_DIVERTED);
        }
        return inHospital(stay, change, hospital, at);
    }

    private static StayChange reviewed(StayFile stay, StayChange change, DeclineReviewed event) {
        Decline was = stay.decline();
        if (was != null) {
            change.decline(new Decline(
                    was.ground(),
                    was.noticeNumber(),
                    was.explanation(),
                    was.declinedBy(),
                    was.declinedAt(),
                    event.review()));
        }
        return event.review() == DeclineReview.OVERTURNED
                ? change.stage(StayStage.SCREENING).endedAt(null).notice(null)
                : change;
    }

    private static StayChange admitted(StayFile stay, StayChange change, HospitalAdmitted event) {
        if (!stay.stage().isStay()) {
            return change;
        }
        return inHospital(stay, change, event.hospital(), event.occurredAt());
    }

    /** Who is sent on to another hospital has left the one before. */
    private static StayChange inHospital(StayFile stay, StayChange change, ShortText hospital, Instant at) {
        return change.stage(StayStage.IN_HOSPITAL)
                .hospital(RecipientFold.with(left(stay, at), new HospitalStay(hospital, at, null)));
    }

    private static List<HospitalStay> left(StayFile stay, Instant at) {
        return stay.hospital().stream()
                .map(one -> one.to() == null ? new HospitalStay(one.hospital(), one.from(), at) : one)
                .toList();
    }

    private static StayChange discharged(StayFile stay, StayChange change, HospitalDischarged event) {
        if (stay.stage() == StayStage.MEDICAL_DIVERTED) {
            return change.stage(stay.screening() == null ? StayStage.REQUESTED : StayStage.SCREENING);
        }
        return change.hospital(left(stay, event.occurredAt())).stage(inStation(stay));
    }

    private static StayStage inStation(StayFile stay) {
        return stay.bed() == null ? StayStage.REGISTERED : StayStage.IN_STATION;
    }

    private static @Nullable LocalDate granted(StayFile stay) {
        Extension extension = stay.extension();
        return extension == null ? null : extension.grantedUntil();
    }

    private static Map<ServiceKind, Integer> oneMore(Map<ServiceKind, Integer> services, ServiceKind kind) {
        Map<ServiceKind, Integer> next = new EnumMap<>(ServiceKind.class);
        next.putAll(services);
        next.merge(kind, 1, Integer::sum);
        return Map.copyOf(next);
    }
}
