package org.homeward.command.returnhome;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey.Stop;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.EscortRole;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyCommand;
import org.homeward.shared.returnhome.JourneyCommand.AbortJourney;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.Arrive;
import org.homeward.shared.returnhome.JourneyCommand.AssessReturn;
import org.homeward.shared.returnhome.JourneyCommand.AssignEscorts;
import org.homeward.shared.returnhome.JourneyCommand.CancelJourney;
import org.homeward.shared.returnhome.JourneyCommand.CertifyFitToTravel;
import org.homeward.shared.returnhome.JourneyCommand.CheckIn;
import org.homeward.shared.returnhome.JourneyCommand.CloseJourney;
import org.homeward.shared.returnhome.JourneyCommand.CompleteBoardingStep;
import org.homeward.shared.returnhome.JourneyCommand.ConfirmReception;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.EntrustJourney;
import org.homeward.shared.returnhome.JourneyCommand.HandOverAtRelay;
import org.homeward.shared.returnhome.JourneyCommand.IssueTravelVoucher;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.RecordFound;
import org.homeward.shared.returnhome.JourneyCommand.RecordKinPickup;
import org.homeward.shared.returnhome.JourneyCommand.RecordRefusal;
import org.homeward.shared.returnhome.JourneyCommand.RedirectJourney;
import org.homeward.shared.returnhome.JourneyCommand.RefuseReception;
import org.homeward.shared.returnhome.JourneyCommand.ReportIncident;
import org.homeward.shared.returnhome.JourneyCommand.ReportMissing;
import org.homeward.shared.returnhome.JourneyCommand.RequestReception;
import org.homeward.shared.returnhome.JourneyCommand.SignHandover;
import org.homeward.shared.returnhome.JourneyCommand.VoidTravelVoucher;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.returnhome.Reception;
import org.homeward.shared.returnhome.VoucherKind;
import org.jspecify.annotations.Nullable;

/**
 * Lets invented journeys get somewhere: says what would bring a person on their way, and lets commands name the journey, the
 * stop and the day there are. Whether it may be so, the deciders say.
 */
public final class InventedJourneys {

    private static final int KIN = 3;
    private static final int FACILITIES = 6;

    private final Random random;
    private int planned;
    private int requests;
    private int vouchers;

    public InventedJourneys(Random random) {
        this.random = random;
    }

    /** Whether a journey home is to be expected of somebody: cared for, on the way, or looked after since. */
    public static boolean concern(PersonState person) {
        StayState stay = person.intake().open();
        return (stay != null && stay.stage().isStay())
                || person.placement().lived().findAny().isPresent()
                || person.journeys().isOpen();
    }

    /** The kind of command that would bring a person on their way; now and then another one. */
    public Class<? extends Command> next(PersonState person) {
        Map.Entry<JourneyId, Journey> one = current(person);
        if (one == null) {
            return PlanJourney.class;
        }
        Journey journey = one.getValue();
        JourneyStage stage = journey.stage();
        if (random.nextInt(stage.isUnderway() ? 3 : 6) == 0) {
            return aside(stage);
        }
        if (stage.isPlan()) {
            return ofAPlan(person, journey);
        }
        return switch (stage) {
            case IN_TRANSIT -> onTheWay(journey);
            case AT_RELAY -> atAStation(journey);
            case ARRIVED -> atTheEnd(journey);
            case REFUSED_AT_DESTINATION -> RedirectJourney.class;
            case MISSING -> RecordFound.class;
            case HANDED_OVER, FOLLOW_UP -> journey.followUp().isOpen() ? RecordFollowUp.class : CloseJourney.class;
            case CLOSED, CANCELLED, ABORTED -> VoidTravelVoucher.class;
            case PLANNED, DESTINATION_CONFIRMED, APPROVED -> throw new IllegalStateException("a plan");
        };
    }

    /** The one that may still bring them home; after it, one of which something is left to do. */
    private static Map.@Nullable Entry<JourneyId, Journey> current(PersonState person) {
        return person.journeys()
                .live()
                .or(() -> person.journeys().journeys().entrySet().stream()
                        .filter(entry -> entry.getValue().isOpen())
                        .min(Map.Entry.comparingByKey(
                                (left, right) -> left.value().compareTo(right.value()))))
                .orElse(null);
    }

    /** What happens now and then. */
    private Class<? extends Command> aside(JourneyStage stage) {
        if (stage.isPlan()) {
            return pick(List.of(
                    RefuseReception.class,
                    RedirectJourney.class,
                    CancelJourney.class,
                    AssessReturn.class,
                    IssueTravelVoucher.class,
                    VoidTravelVoucher.class,
                    CertifyFitToTravel.class));
        }
        return stage.isUnderway()
                ? pick(List.of(
                        CheckIn.class,
                        ReportIncident.class,
                        ReportMissing.class,
                        RedirectJourney.class,
                        AbortJourney.class,
                        RefuseReception.class))
                : pick(List.of(RecordFollowUp.class, CloseJourney.class, PlanJourney.class));
    }

    private Class<? extends Command> ofAPlan(PersonState person, Journey journey) {
        Class<? extends Command> before = beforeALeg(journey);
        if (before != null) {
            return before;
        }
        if (journey.kin() != null && !journey.suitable()) {
            return AssessReturn.class;
        }
        if (!journey.approved()) {
            return ApproveJourney.class;
        }
        if (person.hasMedicalFlag() && !journey.fit()) {
            return CertifyFitToTravel.class;
        }
        if (journey.mode() == JourneyMode.ASSISTED_BOARDING && journey.papers().valid() == null) {
            return IssueTravelVoucher.class;
        }
        StayState stay = person.intake().open();
        if (stay != null && stay.stage() != StayStage.DEPARTING) {
            return PrepareDeparture.class;
        }
        return switch (journey.mode()) {
            case KIN_PICKUP -> RecordKinPickup.class;
            case ORIGIN_STATION_FETCH -> SignHandover.class;
            case SELF_WITH_TICKET, ASSISTED_BOARDING, ESCORT, RELAY -> DepartJourney.class;
        };
    }

    private static Class<? extends Command> onTheWay(Journey journey) {
        if (journey.mode() == JourneyMode.ASSISTED_BOARDING) {
            return CompleteBoardingStep.class;
        }
        return journey.leg() < journey.relays() ? HandOverAtRelay.class : Arrive.class;
    }

    private Class<? extends Command> atAStation(Journey journey) {
        Class<? extends Command> before = beforeALeg(journey);
        Stop end = journey.end();
        boolean kept = end != null && journey.responsible().equals(end.station());
        return before != null ? before : kept ? SignHandover.class : DepartJourney.class;
    }

    private Class<? extends Command> atTheEnd(Journey journey) {
        if (random.nextInt(4) == 0) {
            return RecordRefusal.class;
        }
        Class<? extends Command> receiving = receiving(journey);
        return receiving == null ? SignHandover.class : receiving;
    }

    private static @Nullable Class<? extends Command> beforeALeg(Journey journey) {
        Class<? extends Command> receiving = receiving(journey);
        if (receiving != null) {
            return receiving;
        }
        return journey.mode().isEscorted() && !journey.teams().containsKey(journey.leg()) ? AssignEscorts.class : null;
    }

    private static @Nullable Class<? extends Command> receiving(Journey journey) {
        if (stopThat(journey, Reception.ASKED) >= 0) {
            return ConfirmReception.class;
        }
        return stopThat(journey, Reception.NOT_ASKED) >= 0 || stopThat(journey, Reception.REFUSED) >= 0
                ? RequestReception.class
                : null;
    }

    private static int stopThat(Journey journey, Reception stands) {
        return IntStream.range(journey.leg(), journey.stops().size())
                .filter(at -> journey.stops().get(at).reception() == stands)
                .findFirst()
                .orElse(-1);
    }

    /**
     * The same command about a person and a journey that there is.
     *
     * @param command an invented one, which tells the words and the time
     * @param id      whose file
     * @param person  how the file stands
     */
    public Command fitted(Command command, PersonId id, PersonState person) {
        return switch (command) {
            case PrepareDeparture ask ->
                new PrepareDeparture(
                        id, DepartureMode.RETURN_HOME, Set.of(Signatory.STAFF, Signatory.RECIPIENT), ask.occurredAt());
            case PlanJourney ask -> plan(ask, id, person);
            case JourneyCommand ask -> ofTheJourney(ask, id, person);
            default -> command;
        };
    }

    private Command ofTheJourney(JourneyCommand command, PersonId id, PersonState person) {
        Map.Entry<JourneyId, Journey> one = current(person);
        if (one == null) {
            return command;
        }
        JourneyId which = one.getKey();
        Journey journey = one.getValue();
        return switch (command) {
            case PlanJourney ask -> ask;
            case RequestReception ask -> request(ask, id, which, journey);
            case ConfirmReception ask ->
                new ConfirmReception(
                        id,
                        which,
                        Math.max(journey.leg(), stopThat(journey, Reception.ASKED)),
                        ask.confirmedBy(),
                        ask.remarks(),
                        ask.occurredAt());
            case RefuseReception ask ->
                new RefuseReception(id, which, lastStop(journey), ask.reason(), ask.occurredAt());
            case AssessReturn ask ->
                new AssessReturn(
                        id,
                        which,
                        ask.suitable(),
                        LocalDate.ofInstant(ask.occurredAt(), ZoneOffset.UTC).minusDays(random.nextInt(10)),
                        ask.findings(),
                        ask.occurredAt());
            case ApproveJourney ask -> new ApproveJourney(id, which, ask.reason(), ask.occurredAt());
            case AssignEscorts ask -> new AssignEscorts(id, which, journey.leg(), team(ask), ask.occurredAt());
            case EntrustJourney ask -> new EntrustJourney(id, which, journey.leg(), ask.accounts(), ask.occurredAt());
            case CertifyFitToTravel ask ->
                new CertifyFitToTravel(id, which, ask.fit(), ask.certifiedBy(), ask.conditions(), ask.occurredAt());
            case IssueTravelVoucher ask ->
                new IssueTravelVoucher(
                        id,
                        which,
                        random.nextInt(3) == 0 ? ask.kind() : VoucherKind.TICKET,
                        new ShortText("T-" + vouchers++),
                        ask.amount(),
                        ask.direct(),
                        ask.transfer(),
                        ask.occurredAt());
            case VoidTravelVoucher ask ->
                new VoidTravelVoucher(
                        id,
                        which,
                        Optional.ofNullable(journey.papers().valid()).orElse(ask.number()),
                        ask.reason(),
                        ask.occurredAt());
            case DepartJourney ask ->
                new DepartJourney(
                        id,
                        which,
                        journey.leg(),
                        ask.transport(),
                        ask.expectedArrival(),
                        ask.statementSigned(),
                        ask.occurredAt());
            case CompleteBoardingStep ask ->
                new CompleteBoardingStep(
                        id,
                        which,
                        Optional.ofNullable(BoardingStep.after(journey.boarded()))
                                .orElse(ask.step()),
                        ask.occurredAt());
            case CheckIn ask -> new CheckIn(id, which, ask.place(), ask.well(), ask.remarks(), ask.occurredAt());
            case HandOverAtRelay ask -> new HandOverAtRelay(id, which, complete(ask.handover()), ask.occurredAt());
            case ReportIncident ask ->
                new ReportIncident(id, which, ask.kind(), ask.circumstances(), ask.expectedArrival(), ask.occurredAt());
            case ReportMissing ask ->
                new ReportMissing(
                        id, which, ask.circumstances(), ask.missingChildAlert(), ask.policeReport(), ask.occurredAt());
            case RecordFound ask -> new RecordFound(id, which, ask.circumstances(), ask.occurredAt());
            case RedirectJourney ask ->
                new RedirectJourney(
                        id,
                        which,
                        ask.destination(),
                        Optional.ofNullable(receiver(journey.mode(), person, journey.from(), ask.receiver()))
                                .orElse(ask.receiver()),
                        ask.reason(),
                        ask.occurredAt());
            case Arrive ask -> new Arrive(id, which, ask.occurredAt());
            case RecordRefusal ask -> new RecordRefusal(id, which, ask.reason(), ask.occurredAt());
            case SignHandover ask -> new SignHandover(id, which, complete(ask.handover()), ask.occurredAt());
            case RecordKinPickup ask ->
                new RecordKinPickup(
                        id,
                        which,
                        Optional.ofNullable(journey.kin()).orElse(ask.kinId()),
                        complete(ask.handover()),
                        ask.occurredAt());
            case AbortJourney ask -> new AbortJourney(id, which, ask.reason(), ask.occurredAt());
            case CancelJourney ask -> new CancelJourney(id, which, ask.reason(), ask.occurredAt());
            case RecordFollowUp ask ->
                new RecordFollowUp(
                        id, which, nextLook(journey), ask.way(), ask.outcome(), ask.findings(), ask.occurredAt());
            case CloseJourney ask -> new CloseJourney(id, which, ask.reason(), ask.occurredAt());
        };
    }

    private PlanJourney plan(PlanJourney ask, PersonId id, PersonState person) {
        KinId kin = verifiedKin(person);
        JourneyMode mode = kin != null && random.nextBoolean() ? JourneyMode.KIN_PICKUP : ask.mode();
        FacilityId from = from(person);
        Receiver receiver = receiver(mode, person, from, ask.receiver());
        return new PlanJourney(
                id,
                new JourneyId("journey-invented" + planned++),
                mode,
                ask.destination(),
                receiver,
                mode == JourneyMode.RELAY ? relays(from, receiver) : List.of(),
                ask.reason(),
                ask.view(),
                ask.occurredAt());
    }

    private static @Nullable FacilityId from(PersonState person) {
        StayState stay = person.intake().open();
        return stay != null && stay.stage().isStay()
                ? stay.station()
                : person.placement().hostsNow().stream().findFirst().orElse(null);
    }

    private @Nullable Receiver receiver(
            JourneyMode mode, PersonState person, @Nullable FacilityId from, @Nullable Receiver otherwise) {
        if (mode.endsAlone()) {
            return null;
        }
        KinId kin = verifiedKin(person);
        if (kin != null && mode != JourneyMode.ORIGIN_STATION_FETCH && random.nextInt(4) > 0) {
            return new Receiver(null, kin, null);
        }
        boolean fits = otherwise != null && otherwise.kinId() == null && mode.isEscorted();
        return fits ? otherwise : new Receiver(pick(facilitiesBut(from, null)), null, null);
    }

    private @Nullable KinId verifiedKin(PersonState person) {
        return IntStream.range(0, KIN)
                .mapToObj(number -> new KinId("kin-invented" + number))
                .filter(kin -> person.tracing().isVerified(kin) && !person.mustBeKeptFrom(kin))
                .findFirst()
                .orElse(null);
    }

    private List<FacilityId> relays(@Nullable FacilityId from, @Nullable Receiver receiver) {
        List<FacilityId> others = new ArrayList<>(facilitiesBut(from, receiver == null ? null : receiver.station()));
        List<FacilityId> relays = new ArrayList<>();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            relays.add(others.remove(random.nextInt(others.size())));
        }
        return List.copyOf(relays);
    }

    private static List<FacilityId> facilitiesBut(@Nullable FacilityId one, @Nullable FacilityId another) {
        return IntStream.range(0, FACILITIES)
                .mapToObj(number -> new FacilityId("facility-invented" + number))
                .filter(facility -> !facility.equals(one) && !facility.equals(another))
                .toList();
    }

    private RequestReception request(RequestReception ask, PersonId id, JourneyId which, Journey journey) {
        int never = stopThat(journey, Reception.NOT_ASKED);
        int stop = Math.max(journey.leg(), never >= 0 ? never : stopThat(journey, Reception.REFUSED));
        Stop whom = stop < journey.stops().size() ? journey.stops().get(stop) : null;
        return new RequestReception(
                id,
                which,
                stop,
                whom == null || whom.station() == null ? null : new StationRequestId("request-invented" + requests++),
                ask.question(),
                ask.occurredAt());
    }

    private static int lastStop(Journey journey) {
        return Math.max(0, journey.stops().size() - 1);
    }

    /** Mostly all that anybody needs. */
    private List<Escort> team(AssignEscorts ask) {
        if (random.nextInt(6) == 0) {
            return ask.escorts();
        }
        Personal<ShortText> name = Personal.of(new ShortText("王"));
        return Stream.of(
                        new Escort(name, EscortRole.STATION_STAFF, Sex.FEMALE, null),
                        new Escort(name, EscortRole.SOCIAL_WORKER, Sex.MALE, name),
                        new Escort(name, EscortRole.MEDICAL, Sex.FEMALE, null))
                .toList();
    }

    private Handover complete(Handover paper) {
        return random.nextInt(8) == 0
                ? paper
                : new Handover(
                        paper.receivedBy(),
                        Optional.ofNullable(paper.receiverIdNumber()).orElse(paper.receivedBy()),
                        true,
                        true,
                        true,
                        true,
                        Medicines.NONE_NEEDED,
                        paper.remarks());
    }

    private static @Nullable LocalDate nextLook(Journey journey) {
        return journey.followUp().due().stream()
                .filter(day -> !journey.followUp().done().contains(day))
                .findFirst()
                .orElse(null);
    }

    private <T> T pick(List<? extends T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
