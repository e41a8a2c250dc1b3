package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.command.story.Outcome;
import org.homeward.platform.messages.CommandSender;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.FacilityCommand.GrantLicence;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.LicensedFor;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.network.ZonePurpose;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.Relation;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.FosterCommand.RegisterFosterFamily;
import org.homeward.shared.placement.PlacementCommand.ApprovePlacement;
import org.homeward.shared.placement.PlacementCommand.AssessPlacement;
import org.homeward.shared.placement.PlacementCommand.EndPlacement;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.RecordCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Placements through the real bus onto a real PostgreSQL: the person, the bed, the facility and the family, or none. */
@SpringBootTest(classes = TestProgram.class)
class PlacementsOnTheRealStoreTest {

    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final FacilityId ELDERS = new FacilityId("facility-elders001");
    private static final FacilityId VILLAGE = new FacilityId("facility-village01");
    private static final FacilityId WELFARE = new FacilityId("facility-welfare01");
    private static final Instant THEN = Instant.parse("2026-01-05T02:00:00Z");
    private static final LocalText NAME = new LocalText(new ShortText("某院"), new ShortText("A home"));
    private static final BedNumber BED = new BedNumber("A-01");
    private static final AtomicInteger COMMANDS = new AtomicInteger();

    @TempDir
    static @Nullable Path data;

    @Autowired
    private CommandSender sender;

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @BeforeEach
    void the_network_is_there() {
        open(STATION, FacilityKind.RESCUE_STATION, LicensedFor.STATION_STAY);
        open(ELDERS, FacilityKind.ELDER_HOME, LicensedFor.ELDER_CARE);
        open(VILLAGE, FacilityKind.CHILDRENS_VILLAGE, LicensedFor.CHILD_RESIDENTIAL_CARE);
        open(WELFARE, FacilityKind.CHILD_WELFARE_INSTITUTION, LicensedFor.FOSTER_SUPERVISION);
    }

    @Test
    void sixteen_workers_racing_for_the_last_bed_leave_exactly_one_placed() throws Exception {
        zone("zone-lastplace1", ELDERS, AgeRule.ADULT, "A-01");
        List<Callable<Boolean>> workers = new ArrayList<>();
        for (int i = 10; i < 26; i++) {
            PersonId person = person("person-place" + i + "00", 1950);
            PlacementId placement = approved(person, PlacementType.ELDER_HOME, ELDERS, null);
            workers.add(() -> moves(start(person, placement, "zone-lastplace1", "A-01")));
        }
        assertThat(Workers.inParallel(workers))
                .filteredOn(Boolean::booleanValue)
                .hasSize(1);
        assertThat(count("SELECT count(*) FROM event WHERE name = 'network.bed-taken' AND stream = 'zone-lastplace1'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM event WHERE name = 'placement.started' AND stream LIKE 'person-place%'"))
                .isEqualTo(1);
    }

    @Test
    void eight_children_racing_for_one_foster_family_leave_exactly_two_in_it() throws Exception {
        FosterFamilyId family = new FosterFamilyId("family-therace1");
        register(family);
        List<Callable<Boolean>> workers = new ArrayList<>();
        for (int i = 10; i < 18; i++) {
            PersonId child = person("person-child" + i + "00", 2018);
            PlacementId placement = proposed(child, PlacementType.FOSTER, WELFARE, family);
            homeSeen(child, placement);
            workers.add(() -> moves(new StartPlacement(child, placement, null, null, null, THEN)));
        }
        assertThat(Workers.inParallel(workers))
                .filteredOn(Boolean::booleanValue)
                .hasSize(2);
        assertThat(names("family-therace1"))
                .containsExactly(
                        "placement.foster-family-registered",
                        "placement.foster-child-taken-in",
                        "placement.foster-child-taken-in");
        assertThat(count("SELECT count(*) FROM event WHERE name = 'placement.started' AND stream LIKE 'person-child%'"))
                .isEqualTo(2);
    }

    @Test
    void who_moves_leaves_one_bed_and_takes_the_other_in_one_step() {
        zone("zone-moveout1", ELDERS, AgeRule.ADULT, "A-01");
        zone("zone-movein01", ELDERS, AgeRule.ADULT, "A-01");
        PersonId person = person("person-moving001", 1950);
        PlacementId first = approved(person, PlacementType.ELDER_HOME, ELDERS, null);
        send(start(person, first, "zone-moveout1", "A-01"));
        PlacementId second = approved(person, PlacementType.ELDER_HOME, ELDERS, null);
        Outcome.refused(
                () -> send(start(person, second, "zone-movein01", "A-01")), RefusalCode.PLACEMENT_ALREADY_ACTIVE);
        send(new StartPlacement(person, second, new BedZoneId("zone-movein01"), BED, first, THEN));
        assertThat(names("zone-moveout1"))
                .containsExactly("network.zone-opened", "network.bed-taken", "network.bed-released");
        assertThat(names("zone-movein01")).containsExactly("network.zone-opened", "network.bed-taken");
        send(new EndPlacement(person, second, PlacementEnd.OWN_WISH, why(), THEN));
        assertThat(names("zone-movein01")).endsWith("network.bed-released");
    }

    @Test
    void a_home_without_the_licence_takes_nobody_and_nothing_is_recorded() {
        PersonId person = person("person-unlicensed", 1950);
        FacilityId unlicensed = new FacilityId("facility-nolicence");
        open(unlicensed, FacilityKind.ELDER_HOME, LicensedFor.HOSPITAL_CARE);
        Outcome.refused(
                () -> proposed(person, PlacementType.ELDER_HOME, unlicensed, null), RefusalCode.FACILITY_NOT_LICENSED);
        Outcome.refused(
                () -> proposed(person, PlacementType.ELDER_HOME, VILLAGE, null),
                RefusalCode.PLACEMENT_IN_WRONG_FACILITY);
        Outcome.refused(
                () -> proposed(person, PlacementType.ELDER_HOME, new FacilityId("facility-nowhere02"), null),
                RefusalCode.FACILITY_NOT_FOUND);
        assertThat(names(person.value())).containsExactly("person.file-opened");
        assertThat(names("facility-nowhere02")).isEmpty();
    }

    @Test
    void a_licence_that_changed_since_it_was_approved_bars_moving_in() {
        FacilityId home = new FacilityId("facility-changing1");
        open(home, FacilityKind.ELDER_HOME, LicensedFor.ELDER_CARE);
        zone("zone-changing1", home, AgeRule.ADULT, "A-01");
        PersonId person = person("person-changing1", 1950);
        PlacementId placement = approved(person, PlacementType.ELDER_HOME, home, null);
        license(home, LicensedFor.HOSPITAL_CARE);
        Outcome.refused(
                () -> send(start(person, placement, "zone-changing1", "A-01")), RefusalCode.FACILITY_NOT_LICENSED);
        assertThat(names("zone-changing1")).containsExactly("network.zone-opened");
    }

    @Test
    void brothers_and_sisters_live_together_unless_somebody_says_why_not() {
        zone("zone-siblings1", VILLAGE, AgeRule.CHILD, "A-01", "A-02");
        PersonId sister = person("person-sister001", 2016);
        PersonId brother = person("person-brother01", 2018);
        siblings(sister, brother);
        siblings(brother, sister);
        FosterFamilyId family = new FosterFamilyId("family-sibling1");
        register(family);
        PlacementId hers = approved(sister, PlacementType.CHILDRENS_VILLAGE, VILLAGE, null);
        Outcome.refused(() -> proposed(brother, PlacementType.FOSTER, WELFARE, family), RefusalCode.SIBLINGS_SPLIT);
        PlacementId his = approved(brother, PlacementType.CHILDRENS_VILLAGE, VILLAGE, null);
        send(start(sister, hers, "zone-siblings1", "A-01"));
        send(start(brother, his, "zone-siblings1", "A-02"));
        send(proposal(brother, placement(), PlacementType.FOSTER, WELFARE, family, why()));
    }

    @Test
    void nobody_can_read_in_the_store_who_fosters() {
        register(new FosterFamilyId("family-secret01"));
        String stored = database.queryForObject(
                "SELECT string_agg(convert_from(payload, 'UTF8'), '') FROM event WHERE stream = ?",
                String.class,
                "family-secret01");
        assertThat(stored).contains("$sealed").doesNotContain("刘敏").doesNotContain("$known");
    }

    private boolean moves(StartPlacement start) {
        try {
            send(start);
            return true;
        } catch (Refused refused) {
            assertThat(refused.code()).isIn(RefusalCode.BED_TAKEN, RefusalCode.FOSTER_FAMILY_FULL);
            return false;
        }
    }

    private PlacementId approved(
            PersonId person, PlacementType type, FacilityId facility, @Nullable FosterFamilyId family) {
        PlacementId id = proposed(person, type, facility, family);
        send("actor-boss0001", Role.SUPERVISOR, new ApprovePlacement(person, id, why(), THEN));
        return id;
    }

    private PlacementId proposed(
            PersonId person, PlacementType type, FacilityId facility, @Nullable FosterFamilyId family) {
        PlacementId id = placement();
        send(proposal(person, id, type, facility, family, null));
        return id;
    }

    private static ProposePlacement proposal(
            PersonId person,
            PlacementId id,
            PlacementType type,
            FacilityId facility,
            @Nullable FosterFamilyId family,
            @Nullable Personal<Note> siblings) {
        return new ProposePlacement(
                person, id, type, facility, family, null, false, why(), why(), why(), siblings, THEN);
    }

    private void homeSeen(PersonId person, PlacementId placement) {
        send(new AssessPlacement(
                person, placement, AssessmentAspect.HOME, true, LocalDate.of(2026, 1, 4), 1, null, why(), THEN));
    }

    private static StartPlacement start(PersonId person, PlacementId placement, String zone, String bed) {
        return new StartPlacement(person, placement, new BedZoneId(zone), new BedNumber(bed), null, THEN);
    }

    private void siblings(PersonId one, PersonId other) {
        KinId kin = new KinId("kin-" + other.value().substring(7));
        send(new LinkKin(one, kin, Relation.SISTER, Personal.of(new ShortText("张小")), null, other, THEN));
    }

    private PersonId person(String id, int born) {
        PersonId person = new PersonId(id);
        Identity identity = new Identity(
                Personal.of(new ShortText("张伟")),
                null,
                Sex.MALE,
                Personal.of(Birth.on(LocalDate.of(born, 5, 1))),
                null,
                Nationality.UNKNOWN,
                null,
                null,
                null,
                null);
        send(new OpenPersonFile(person, STATION, Personal.of(new ShortText("张伟")), identity, THEN));
        return person;
    }

    private void register(FosterFamilyId family) {
        Personal<FosterCarer> carer =
                Personal.of(new FosterCarer(new ShortText("刘敏"), LocalDate.of(1985, 3, 4), null, null));
        send(new RegisterFosterFamily(family, WELFARE, carer, RecordCheck.CLEAR, THEN));
    }

    /** Each test finds it open: opening it again is refused, which is as good. */
    private void open(FacilityId facility, FacilityKind kind, LicensedFor offer) {
        try {
            run(new OpenFacility(
                    facility,
                    kind,
                    NAME,
                    new DivisionCode("120101"),
                    new ShortText("某路1号"),
                    null,
                    LocalDate.of(2020, 1, 1),
                    THEN));
        } catch (Refused again) {
            assertThat(again.code()).isEqualTo(RefusalCode.FACILITY_ALREADY_OPEN);
            return;
        }
        license(facility, offer);
    }

    private void license(FacilityId facility, LicensedFor offer) {
        run(new GrantLicence(
                facility,
                new Licence(
                        new ShortText("许字1号"), EnumSet.of(offer), LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)),
                THEN));
    }

    private void zone(String zone, FacilityId facility, AgeRule age, String... beds) {
        run(new OpenZone(
                new BedZoneId(zone),
                facility,
                NAME,
                ZonePurpose.GENERAL,
                SexRule.ANY,
                age,
                List.of(beds).stream().map(BedNumber::new).toList(),
                THEN));
    }

    private void run(Command command) {
        send("actor-admin001", Role.ADMINISTRATOR, command);
    }

    private Accepted send(Command command) {
        return send("actor-officer1", Role.CHILD_WELFARE_OFFICER, command);
    }

    private Accepted send(String actor, Role role, Command command) {
        CommandId id = new CommandId("cmd-placing" + COMMANDS.incrementAndGet());
        return sender.send(command, new Provenance(new ActorId(actor), role, null, id, null, THEN), null);
    }

    private static PlacementId placement() {
        return new PlacementId("placement-number" + COMMANDS.incrementAndGet());
    }

    private static Personal<Note> why() {
        return Personal.of(new Note("身份不明"));
    }

    private List<@Nullable String> names(String stream) {
        return database.queryForList("SELECT name FROM event WHERE stream = ? ORDER BY sequence", String.class, stream);
    }

    private long count(String sql) {
        Long rows = database.queryForObject(sql, Long.class);
        return rows == null ? 0 : rows;
    }
}
