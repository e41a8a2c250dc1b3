package org.homeward.command.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.homeward.command.kernel.Bed;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand;
import org.homeward.shared.intake.IntakeCommand.ApproveDeparture;
import org.homeward.shared.intake.IntakeCommand.ApproveExtension;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.CancelDeparture;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.DivertToMedical;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalAdmission;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RejectExtension;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.IntakeCommand.ReviewDecline;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeCommand.WithdrawRequest;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.jspecify.annotations.Nullable;

/**
 * Lets invented stays get somewhere, from the request to the departure: says what would bring a person on, and lets commands
 * name the bed, the papers and the signatures there are. Whether it may be so, the deciders say.
 */
public final class InventedStays {

    private static final Set<Signatory> BOTH = Set.of(Signatory.STAFF, Signatory.RECIPIENT);
    private static final ShortText PAPER = new ShortText("告字 7 号");

    private final Random random;

    public InventedStays(Random random) {
        this.random = random;
    }

    /** The kind of command that would bring somebody on; now and then another one. */
    public Class<? extends Command> next(PersonState person) {
        if (!person.exists()) {
            return OpenPersonFile.class;
        }
        if (person.intake().deceased()) {
            return RetractDeath.class;
        }
        StayState stay = person.intake().open();
        if (stay == null) {
            return outside(person);
        }
        return switch (stay.stage()) {
            case REQUESTED -> seldom() ? aside() : ScreenSeeker.class;
            case SCREENING -> screened(stay);
            case MEDICAL_DIVERTED, IN_HOSPITAL ->
                seldom() ? RecordHospitalAdmission.class : RecordHospitalDischarge.class;
            case REGISTERED -> seldom() ? inStation(person, stay) : AssignBed.class;
            case IN_STATION -> inStation(person, stay);
            case DEPARTING -> departing(person, stay);
            case POLICE_REFERRED, DECLINED, WITHDRAWN, DEPARTED, TERMINATED, DECEASED ->
                throw new IllegalStateException("an open stay");
        };
    }

    private Class<? extends Command> outside(PersonState person) {
        StayState last = person.intake().last();
        if (last != null && last.stage() == StayStage.DECLINED && last.decline() != null) {
            return ReviewDecline.class;
        }
        if (!person.intake().kept().isEmpty()) {
            return ReturnBelongings.class;
        }
        return random.nextInt(4) == 0 ? RecordReferral.class : RequestHelp.class;
    }

    private Class<? extends Command> screened(StayState stay) {
        Screening seen = stay.screening();
        boolean doctorFirst = seen != null && (!seen.redFlags().isEmpty() || seen.triage() == TriageLevel.EMERGENCY);
        if (doctorFirst && !stay.flagsHandled()) {
            return DivertToMedical.class;
        }
        return seldom() ? pick(List.of(DeclineHelp.class, ScreenSeeker.class, aside())) : RegisterRecipient.class;
    }

    private Class<? extends Command> inStation(PersonState person, StayState stay) {
        if (stay.extension().proposedUntil() != null) {
            return random.nextInt(3) == 0 ? RejectExtension.class : ApproveExtension.class;
        }
        boolean keeps = person.intake().keepsOf(stay.stayId());
        return switch (random.nextInt(12)) {
            case 0 -> AssignBed.class;
            case 1, 2 -> keeps ? ReturnBelongings.class : ListBelongings.class;
            case 3 -> ProvideService.class;
            case 4 -> RecordHospitalAdmission.class;
            case 5, 6 -> ProposeExtension.class;
            case 7 -> TerminateAid.class;
            case 8 -> ApproveDeparture.class;
            case 9 -> keeps ? PrepareDeparture.class : DepartByOwnWish.class;
            case 10 -> aside();
            default -> PrepareDeparture.class;
        };
    }

    private Class<? extends Command> departing(PersonState person, StayState stay) {
        if (person.intake().keepsOf(stay.stayId())) {
            return ReturnBelongings.class;
        }
        return switch (random.nextInt(6)) {
            case 0 -> CancelDeparture.class;
            case 1 -> ApproveDeparture.class;
            case 2 -> aside();
            default -> DepartByOwnWish.class;
        };
    }

    /** What ends it otherwise. */
    private Class<? extends Command> aside() {
        return pick(List.of(
                WithdrawRequest.class,
                ReferToPolice.class,
                RecordAbsconding.class,
                RecordAbsconding.class,
                RecordDeath.class));
    }

    /**
     * The same command about a person and a stay that there is.
     *
     * @param command an invented one, which tells the words and the time
     * @param id      whose file
     * @param person  how the file stands
     * @param free    the beds of the station that are free
     */
    public Command fitted(Command command, PersonId id, PersonState person, List<Bed> free) {
        return switch (command) {
            case OpenPersonFile ask ->
                new OpenPersonFile(id, ask.station(), ask.provisionalName(), ask.identity(), ask.occurredAt());
            case IntakeCommand ask -> ofTheStay(ask, id, person, free);
            default -> command;
        };
    }

    private Command ofTheStay(IntakeCommand command, PersonId id, PersonState person, List<Bed> free) {
        Instant at = command.occurredAt();
        return switch (command) {
            case RequestHelp ask -> new RequestHelp(id, ask.stayId(), ask.station(), ask.reason(), at);
            case RecordReferral ask ->
                new RecordReferral(
                        id,
                        ask.stayId(),
                        ask.station(),
                        ask.channel(),
                        ask.referrer(),
                        ask.handoverForm(),
                        ask.reason(),
                        at);
            case WithdrawRequest ask -> new WithdrawRequest(id, ask.reason(), at);
            case ScreenSeeker ask -> new ScreenSeeker(id, mostlyWell(ask.screening()), at);
            case DivertToMedical ask -> new DivertToMedical(id, ask.hospital(), ask.reason(), at);
            case ReferToPolice ask -> new ReferToPolice(id, ask.policeUnit(), ask.takenAway(), ask.reason(), at);
            case DeclineHelp ask ->
                new DeclineHelp(id, ask.ground(), mostly(ask.noticeNumber()), ask.explanation(), at);
            case ReviewDecline ask -> new ReviewDecline(id, ask.review(), ask.reason(), at);
            case RegisterRecipient ask ->
                new RegisterRecipient(id, ask.causeOfWandering(), ask.photographed(), ask.fingerprinted(), at);
            case ListBelongings ask -> new ListBelongings(id, ask.items(), BOTH, at);
            case ReturnBelongings ask -> given(ask, id, person);
            case AssignBed ask -> bed(ask, id, free);
            case ProvideService ask -> new ProvideService(id, ask.kind(), ask.note(), at);
            case RecordHospitalAdmission ask -> new RecordHospitalAdmission(id, ask.hospital(), ask.reason(), at);
            case RecordHospitalDischarge ask -> new RecordHospitalDischarge(id, ask.certificate(), at);
            case ProposeExtension ask ->
                new ProposeExtension(
                        id, LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(5 + random.nextInt(60)), ask.reason(), at);
            case ApproveExtension ignored -> new ApproveExtension(id, at);
            case RejectExtension ask -> new RejectExtension(id, ask.reason(), at);
            case PrepareDeparture ask -> new PrepareDeparture(id, ask.mode(), BOTH, at);
            case CancelDeparture ask -> new CancelDeparture(id, ask.reason(), at);
            case ApproveDeparture ask -> new ApproveDeparture(id, ask.reason(), at);
            case DepartByOwnWish ask ->
                new DepartByOwnWish(id, true, ask.ticket(), seldom() ? ask.fareCash() : null, ask.destination(), at);
            case RecordAbsconding ask ->
                new RecordAbsconding(id, ask.circumstances(), ask.missingChildAlert(), ask.policeReport(), at);
            case TerminateAid ask ->
                new TerminateAid(id, ask.ground(), mostly(ask.noticeNumber()), ask.explanation(), at);
            case RecordDeath ask -> new RecordDeath(id, ask.place(), ask.circumstances(), ask.told(), at);
            case RetractDeath ask -> new RetractDeath(id, ask.reason(), at);
        };
    }

    private Screening mostlyWell(Screening seen) {
        return random.nextInt(3) == 0
                ? seen
                : new Screening(
                        seen.withoutMeans(),
                        seen.awayFromHome(),
                        SecurityCheck.PASSED,
                        TriageLevel.ROUTINE,
                        Set.of(),
                        random.nextInt(4) == 0 ? seen.impairment() : Impairment.NONE,
                        seen.note());
    }

    private ReturnBelongings given(ReturnBelongings ask, PersonId id, PersonState person) {
        StayId of = person.intake().kept().keySet().stream()
                .min(Comparator.comparing(StayId::value))
                .orElse(ask.stayId());
        return new ReturnBelongings(id, of, BelongingsReceiver.RECIPIENT, ask.receiver(), BOTH, ask.occurredAt());
    }

    private AssignBed bed(AssignBed ask, PersonId id, List<Bed> free) {
        Bed bed = free.isEmpty() ? new Bed(ask.zoneId(), ask.bed()) : pick(free);
        return new AssignBed(id, bed.zone(), bed.number(), ask.carer(), ask.occurredAt());
    }

    private @Nullable ShortText mostly(@Nullable ShortText paper) {
        return seldom() ? paper : Optional.ofNullable(paper).orElse(PAPER);
    }

    private boolean seldom() {
        return random.nextInt(6) == 0;
    }

    private <T> T pick(List<? extends T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
