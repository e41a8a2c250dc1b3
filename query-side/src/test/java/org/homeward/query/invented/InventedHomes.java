package org.homeward.query.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.homeward.command.intake.StayState;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.FacilityCommand.GrantLicence;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.LicensedFor;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.PlacementCommand;
import org.homeward.shared.placement.PlacementCommand.ApprovePlacement;
import org.homeward.shared.placement.PlacementCommand.ApproveSettlement;
import org.homeward.shared.placement.PlacementCommand.AssessPlacement;
import org.homeward.shared.placement.PlacementCommand.DisruptPlacement;
import org.homeward.shared.placement.PlacementCommand.EndPlacement;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementCommand.RecordPlacementVisit;
import org.homeward.shared.placement.PlacementCommand.RegisterHousehold;
import org.homeward.shared.placement.PlacementCommand.RejectPlacement;
import org.homeward.shared.placement.PlacementCommand.RejectSettlement;
import org.homeward.shared.placement.PlacementCommand.ReviewPlacement;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementCommand.SubmitSettlementPlan;
import org.homeward.shared.placement.PlacementCommand.WithdrawPlacement;
import org.homeward.shared.placement.PlacementType;
import org.jspecify.annotations.Nullable;

/**
 * Lets invented commands about homes name what there is: institutions of each kind with licences and zones, the placements
 * of the person, a bed of the right house. Whether it may be so, the deciders say; now and then nothing fits.
 */
final class InventedHomes {

    /** Stations come first, then one institution of each of these kinds. */
    static final List<FacilityKind> INSTITUTIONS = List.of(
            FacilityKind.CHILD_WELFARE_INSTITUTION,
            FacilityKind.SOCIAL_WELFARE_INSTITUTION,
            FacilityKind.ELDER_HOME,
            FacilityKind.HOSPITAL);

    /** The zones of the stations; each institution has one more, in its order. */
    static final int ZONES_OF_STATIONS = 4;

    static final int STATIONS = 2;

    private static final int ADULT = 18;
    private static final int CHILDREN = 0;
    private static final int ADULTS = 1;
    private static final int OLD = 2;
    private static final int HOSPITAL = 3;
    private static final int LICENSED_DAYS = 900;

    private final Random random;
    private int proposed;

    InventedHomes(Random random) {
        this.random = random;
    }

    /** The kind of command that would bring somebody to a home, and see that it is one; now and then another. */
    Class<? extends Command> next(PersonState person) {
        if (person.placement().settlement() != null && random.nextInt(4) == 0) {
            return pick(List.of(ApproveSettlement.class, RegisterHousehold.class, RejectSettlement.class));
        }
        List<Placement> live =
                person.placement().live().map(Map.Entry::getValue).toList();
        if (live.isEmpty() || random.nextInt(8) == 0) {
            return random.nextInt(3) == 0 ? SubmitSettlementPlan.class : ProposePlacement.class;
        }
        Placement one = pick(live);
        if (one.stage().isLived()) {
            return pick(List.of(
                    ApprovePlacement.class,
                    RecordPlacementVisit.class,
                    RecordPlacementVisit.class,
                    ReviewPlacement.class,
                    RejectPlacement.class,
                    EndPlacement.class,
                    DisruptPlacement.class));
        }
        boolean unseen = (one.type() == PlacementType.FOSTER || one.type() == PlacementType.KIN_CARE)
                && !one.assessments().containsKey(AssessmentAspect.HOME);
        if (unseen) {
            return AssessPlacement.class;
        }
        StayState stay = person.intake().open();
        boolean toLeave = stay != null && one.type().endsStay() && stay.stage() != StayStage.DEPARTING;
        return switch (random.nextInt(8)) {
            case 0, 1 -> AssessPlacement.class;
            case 2, 3 -> one.approved() ? StartPlacement.class : ApprovePlacement.class;
            case 4 -> pick(List.of(RejectPlacement.class, WithdrawPlacement.class));
            default -> toLeave ? PrepareDeparture.class : StartPlacement.class;
        };
    }

    /** The same command about something that there is, mostly. */
    Command fitted(Command command, PersonId id, PersonState person, List<FosterFamilyId> families, Instant now) {
        if (random.nextInt(12) == 0) {
            return command;
        }
        return switch (command) {
            case OpenFacility ask -> ofItsKind(ask);
            case GrantLicence ask -> forLong(ask, LocalDate.ofInstant(now, ZoneOffset.UTC));
            case OpenZone ask -> inItsHouse(ask);
            case PlacementCommand ask ->
                ofThePerson(ask, id, person, families, LocalDate.ofInstant(now, ZoneOffset.UTC));
            default -> command;
        };
    }

    private static OpenFacility ofItsKind(OpenFacility ask) {
        int institution = number(ask.facilityId().value()) - STATIONS;
        return institution < 0
                ? ask
                : new OpenFacility(
                        ask.facilityId(),
                        INSTITUTIONS.get(institution),
                        ask.name(),
                        ask.division(),
                        ask.address(),
                        ask.phone(),
                        ask.opensOn(),
                        ask.occurredAt());
    }

    private static GrantLicence forLong(GrantLicence ask, LocalDate today) {
        Licence licence = new Licence(
                ask.licence().number(), EnumSet.allOf(LicensedFor.class), today, today.plusDays(LICENSED_DAYS));
        return new GrantLicence(ask.facilityId(), licence, ask.occurredAt());
    }

    private static OpenZone inItsHouse(OpenZone ask) {
        int institution = number(ask.zoneId().value()) - ZONES_OF_STATIONS;
        return new OpenZone(
                ask.zoneId(),
                institution < 0 ? station(number(ask.zoneId().value())) : institution(institution),
                ask.name(),
                ask.purpose(),
                ask.sexRule(),
                ask.ageRule(),
                ask.beds(),
                ask.occurredAt());
    }

    private Command ofThePerson(
            PlacementCommand command, PersonId id, PersonState person, List<FosterFamilyId> families, LocalDate today) {
        return switch (command) {
            case ProposePlacement ask -> proposed(ask, id, person, families, today);
            case AssessPlacement ask ->
                new AssessPlacement(
                        id,
                        some(person, ask.placementId()),
                        random.nextBoolean() ? AssessmentAspect.HOME : ask.aspect(),
                        ask.suitable(),
                        today.minusDays(random.nextInt(10)),
                        ask.assessors(),
                        ask.reference(),
                        ask.findings(),
                        ask.occurredAt());
            case ApprovePlacement ask ->
                new ApprovePlacement(id, some(person, ask.placementId()), ask.reason(), ask.occurredAt());
            case RejectPlacement ask ->
                new RejectPlacement(id, some(person, ask.placementId()), ask.reason(), ask.occurredAt());
            case WithdrawPlacement ask ->
                new WithdrawPlacement(id, some(person, ask.placementId()), ask.reason(), ask.occurredAt());
            case StartPlacement ask -> started(ask, id, person);
            case ReviewPlacement ask ->
                new ReviewPlacement(
                        id, some(person, ask.placementId()), ask.result(), ask.findings(), ask.occurredAt());
            case RecordPlacementVisit ask ->
                new RecordPlacementVisit(
                        id, some(person, ask.placementId()), ask.concern(), ask.findings(), ask.occurredAt());
            case DisruptPlacement ask ->
                new DisruptPlacement(
                        id,
                        some(person, ask.placementId()),
                        ask.cause(),
                        ask.circumstances(),
                        ask.missingChildAlert(),
                        ask.policeReport(),
                        ask.occurredAt());
            case EndPlacement ask ->
                new EndPlacement(id, some(person, ask.placementId()), ask.ground(), ask.reason(), ask.occurredAt());
            case SubmitSettlementPlan ask ->
                new SubmitSettlementPlan(id, ask.facility(), ask.planNumber(), ask.plan(), ask.occurredAt());
            case ApproveSettlement ask -> new ApproveSettlement(id, ask.decisionNumber(), ask.occurredAt());
            case RejectSettlement ask -> new RejectSettlement(id, ask.reason(), ask.occurredAt());
            case RegisterHousehold ask ->
                new RegisterHousehold(id, ask.division(), ask.registrationNumber(), ask.occurredAt());
        };
    }

    private ProposePlacement proposed(
            ProposePlacement ask, PersonId id, PersonState person, List<FosterFamilyId> families, LocalDate today) {
        boolean child = person.isYoungerThan(ADULT, today);
        PlacementType type = child && random.nextBoolean() ? PlacementType.FOSTER : ask.type();
        FosterFamilyId family = families.isEmpty() ? ask.family() : pick(families);
        return new ProposePlacement(
                id,
                new PlacementId("placement-invented" + proposed++),
                type,
                host(type, ask, person),
                type == PlacementType.FOSTER ? family : null,
                type == PlacementType.KIN_CARE ? ask.kinId() : null,
                ask.urgent(),
                ask.reason(),
                ask.view(),
                ask.preferenceReason(),
                ask.siblingsReason(),
                ask.occurredAt());
    }

    private StartPlacement started(StartPlacement ask, PersonId id, PersonState person) {
        PlacementId which = some(person, ask.placementId());
        @Nullable Placement placement = person.placement().of(which).orElse(null);
        @Nullable FacilityId host = placement == null ? null : placement.home().facility();
        @Nullable
        BedZoneId zone = placement == null || host == null || !placement.type().takesBed() ? null : zoneOf(host);
        @Nullable
        PlacementId former =
                placement == null ? null : livedIn(person, placement.type().isOverlay());
        return new StartPlacement(
                id,
                which,
                zone,
                zone == null ? null : new BedNumber("A-0" + (1 + random.nextInt(5))),
                former,
                ask.occurredAt());
    }

    private static @Nullable PlacementId livedIn(PersonState person, boolean overlay) {
        return person.placement()
                .lived()
                .filter(lived -> lived.getValue().type().isOverlay() == overlay)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** One of which something is still to come, if there is one. */
    private PlacementId some(PersonState person, PlacementId otherwise) {
        List<PlacementId> live =
                person.placement().live().map(Map.Entry::getKey).toList();
        return live.isEmpty() ? otherwise : pick(live);
    }

    private static @Nullable FacilityId host(PlacementType type, ProposePlacement ask, PersonState person) {
        return switch (type) {
            case STATION_BED -> person.stations().stream().findFirst().orElse(ask.facility());
            case HOSPITAL -> institution(HOSPITAL);
            case FOSTER, CHILD_WELFARE_INSTITUTION, ADOPTION -> institution(CHILDREN);
            case SOCIAL_WELFARE_INSTITUTION, SETTLEMENT_WITH_HUKOU, SUPERVISED_INDEPENDENT_LIVING ->
                institution(ADULTS);
            case ENTRUSTED_CARE, ELDER_HOME -> institution(OLD);
            case MINORS_PROTECTION_CENTRE, CHILDRENS_VILLAGE -> ask.facility();
            case KIN_CARE -> null;
        };
    }

    private static FacilityId station(int zone) {
        return new FacilityId("facility-invented" + zone % STATIONS);
    }

    private static FacilityId institution(int number) {
        return new FacilityId("facility-invented" + (STATIONS + number));
    }

    private static BedZoneId zoneOf(FacilityId host) {
        return new BedZoneId("zone-invented" + (number(host.value()) + ZONES_OF_STATIONS - STATIONS));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.indexOf("invented") + "invented".length()));
    }

    private <T> T pick(List<? extends T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
