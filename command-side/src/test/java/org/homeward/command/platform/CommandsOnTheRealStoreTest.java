package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.homeward.command.network.Facility;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.missing.ReportCommand.RegisterMissingReport;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.ReportSource;
import org.homeward.shared.missing.Reporter;
import org.homeward.shared.missing.Separation;
import org.homeward.shared.missing.SeparationCause;
import org.homeward.shared.missing.Sought;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.network.ZoneEvent.BedsAdded;
import org.homeward.shared.network.ZonePurpose;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RuleOutDuplicate;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.Relation;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.MatchMissingReport;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.RecordDnaResult;
import org.homeward.shared.tracing.TracingCommand.RecordDnaSample;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordPoliceAnswer;
import org.homeward.shared.tracing.TracingCommand.RejectKinClaim;
import org.homeward.shared.tracing.TracingCommand.RequestDna;
import org.homeward.shared.tracing.TracingCommand.RequestPoliceCheck;
import org.homeward.shared.tracing.TracingCommand.RuleOutLead;
import org.homeward.shared.tracing.TracingCommand.UndoMatch;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Commands through the real bus onto a real PostgreSQL: once, whole, in order, or not at all. */
@SpringBootTest(classes = TestProgram.class)
class CommandsOnTheRealStoreTest {

    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final Instant THEN = Instant.parse("2026-01-05T02:00:00Z");
    private static final LocalText NAME = new LocalText(new ShortText("救助管理站"), new ShortText("Rescue station"));

    @TempDir
    static @Nullable Path data;

    @Autowired
    private CommandBus bus;

    @Autowired
    private org.axonframework.config.Configuration axon;

    @Autowired
    private EventStore store;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private org.axonframework.common.transaction.TransactionManager transactions;

    @Autowired
    private StableNames names;

    @Autowired
    @Qualifier("messageSerializer")
    private Serializer commands;

    @Autowired
    private CommandSender sender;

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    /** Every test finds it open: the same command again is carried out once. */
    @BeforeEach
    void a_station_is_there() {
        openStation(STATION, "cmd-facility01");
    }

    @Test
    void axon_uses_the_durable_store_and_real_transactions() {
        assertThat(store).isInstanceOf(EmbeddedEventStore.class);
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void five_parallel_sends_of_one_command_append_once_and_answer_alike() throws Exception {
        OpenPersonFile open = openFile("person-parallel01");
        List<Accepted> answers = Workers.inParallel(5, () -> send(open, "cmd-parallel01"));
        assertThat(answers).containsOnly(new Accepted("person-parallel01", 0));
        assertThat(eventsOf("person-parallel01")).isEqualTo(1);
    }

    @Test
    void a_command_id_with_other_content_is_refused() {
        send(openFile("person-reused001"), "cmd-reused001");
        RequestHelp other = request("person-reused001", "stay-reused001");
        assertRefused(() -> send(other, "cmd-reused001"), RefusalCode.COMMAND_ID_REUSED);
        assertRefused(() -> send(openFile("person-reused002"), "cmd-reused001"), RefusalCode.COMMAND_ID_REUSED);
        assertThat(eventsOf("person-reused002")).isZero();
    }

    @Test
    void two_writers_on_one_place_of_a_stream_are_a_conflict_and_only_the_first_is_kept() {
        engine.appendEvents(bedsAdded(0));
        engine.appendEvents(bedsAdded(1));
        assertThatThrownBy(() -> engine.appendEvents(bedsAdded(0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> engine.appendEvents(bedsAdded(1))).isInstanceOf(ConcurrencyException.class);
        assertThat(eventsOf("zone-conflict1")).isEqualTo(2);
    }

    @Test
    void a_stale_version_is_refused_with_both_versions() {
        send(openFile("person-stale0001"), "cmd-stale0001");
        send(request("person-stale0001", "stay-stale0001"), "cmd-stale0002");
        assertThatThrownBy(
                        () -> sender.send(screening("person-stale0001"), by(Role.STATION_STAFF, "cmd-stale0003"), 0L))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.VERSION_CONFLICT);
                    assertThat(refused.facts()).containsEntry("expected", "0").containsEntry("actual", "1");
                });
    }

    @Test
    void sixteen_workers_racing_for_the_last_bed_leave_exactly_one_in_it() throws Exception {
        openZoneWithOneBed("zone-lastbed01");
        List<String> people = new ArrayList<>();
        for (int i = 10; i < 26; i++) {
            people.add(registered("person-race" + i + "00"));
        }
        List<Boolean> taken = Workers.inParallel(people.stream()
                .map(person -> (Callable<Boolean>) () -> takesBed(person, "zone-lastbed01"))
                .toList());
        assertThat(taken).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(count("SELECT count(*) FROM event WHERE name = 'network.bed-taken' AND stream = 'zone-lastbed01'"))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT count(*) FROM event WHERE name = 'intake.bed-assigned' AND stream LIKE 'person-race%'"))
                .isEqualTo(1);
    }

    @Test
    void nobody_is_taken_in_where_no_station_is_and_nothing_is_recorded() {
        FacilityId nowhere = new FacilityId("facility-nowhere01");
        send(openFile("person-nowhere01"), "cmd-nowhere01");
        RequestHelp request = new RequestHelp(
                new PersonId("person-nowhere01"),
                new StayId("stay-nowhere01"),
                nowhere,
                Personal.of(new Note("没有路费")),
                THEN);
        assertRefused(
                () -> sender.send(request, by(Role.SUPERVISOR, "cmd-nowhere02"), null), RefusalCode.FACILITY_NOT_FOUND);
        assertThat(eventsOf("person-nowhere01")).isEqualTo(1);
        assertThat(eventsOf("facility-nowhere01")).isZero();
        openStation(nowhere, "cmd-nowhere03");
        assertThat(sender.send(request, by(Role.SUPERVISOR, "cmd-nowhere04"), null))
                .isEqualTo(new Accepted("person-nowhere01", 1));
    }

    @Test
    void who_comes_does_not_wait_for_whoever_works_on_the_station() throws Exception {
        send(openFile("person-nowait001"), "cmd-nowait001");
        UnitOfWork<?> working = DefaultUnitOfWork.startAndGet(null);
        try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
            axon.repository(Facility.class).load(STATION.value());
            Future<Accepted> taken =
                    desk.submit(() -> send(request("person-nowait001", "stay-nowait001"), "cmd-nowait002"));
            assertThat(taken.get(1, TimeUnit.MINUTES)).isEqualTo(new Accepted("person-nowait001", 1));
        } finally {
            working.rollback();
        }
    }

    @Test
    void a_relative_whom_only_an_absorbed_file_knows_is_kept_away_on_that_file() {
        KinId uncle = new KinId("kin-theuncle1");
        PersonId survivor = new PersonId("person-survive01");
        PersonId absorbed = new PersonId("person-absorb001");
        Personal<Note> why = Personal.of(new Note("有伤害"));
        send(openFile(survivor.value()), "cmd-survive01");
        send(openFile(absorbed.value()), "cmd-absorb001");
        send(
                new LinkKin(absorbed, uncle, Relation.UNCLE, Personal.of(new ShortText("王强")), null, null, THEN),
                "cmd-absorb002");
        sender.send(new MergeFiles(survivor, absorbed, why, THEN), by(Role.SUPERVISOR, "cmd-survive02"), null);
        Accepted flagged = send(new FlagNoContact(survivor, uncle, why, THEN), "cmd-survive03");
        assertThat(flagged).isEqualTo(new Accepted(survivor.value(), 2));
        assertThat(count("SELECT count(*) FROM event WHERE name = 'person.no-contact-flagged' AND stream = '"
                        + absorbed.value() + "'"))
                .isEqualTo(1);
        assertRefused(
                () -> send(new FlagNoContact(survivor, uncle, why, THEN), "cmd-survive04"),
                RefusalCode.NO_CONTACT_ALREADY_FLAGGED);
    }

    @Test
    void that_two_files_are_about_two_people_stands_on_both_or_on_neither() {
        PersonId one = new PersonId("person-twopeop01");
        PersonId other = new PersonId("person-twopeop02");
        Personal<Note> why = Personal.of(new Note("指纹不同"));
        send(openFile(one.value()), "cmd-twopeople1");
        assertRefused(
                () -> send(new RuleOutDuplicate(one, other, why, THEN), "cmd-twopeople2"), RefusalCode.FILE_NOT_FOUND);
        assertThat(names(one.value())).doesNotContain("person.duplicate-ruled-out");
        send(openFile(other.value()), "cmd-twopeople3");
        send(new RuleOutDuplicate(one, other, why, THEN), "cmd-twopeople4");
        assertThat(names(one.value())).endsWith("person.duplicate-ruled-out");
        assertThat(names(other.value())).endsWith("person.duplicate-ruled-out");
        assertRefused(
                () -> send(new RuleOutDuplicate(other, one, why, THEN), "cmd-twopeople5"),
                RefusalCode.DUPLICATE_ALREADY_RULED_OUT);
    }

    @Test
    void what_answers_something_of_an_absorbed_file_stands_on_that_file_too() {
        PersonId survivor = new PersonId("person-search001");
        PersonId absorbed = new PersonId("person-search002");
        KinId uncle = new KinId("kin-thesearch1");
        LeadId lead = new LeadId("lead-thesearch1");
        Personal<Note> why = Personal.of(new Note("说不清身份"));
        ShortText police = new ShortText("天津站派出所");
        for (PersonId one : List.of(survivor, absorbed)) {
            send(openFile(one.value()), "cmd-open" + one.value().substring(7));
            send(
                    new OpenTracing(one, TracingAim.IDENTITY, why, THEN),
                    "cmd-trace" + one.value().substring(7));
        }
        send(
                new LinkKin(absorbed, uncle, Relation.UNCLE, Personal.of(new ShortText("王强")), null, null, THEN),
                "cmd-search0001");
        send(new RecordLead(absorbed, lead, LeadSource.DIALECT, why, null, THEN), "cmd-search0002");
        send(new RequestDna(absorbed, police, THEN), "cmd-search0003");
        send(new RequestPoliceCheck(absorbed, police, null, THEN), "cmd-search0004");
        MergeFiles merge = new MergeFiles(survivor, absorbed, why, THEN);
        Accepted merged = sender.send(merge, by(Role.SUPERVISOR, "cmd-search0005"), null);

        Personal<ShortText> sample = Personal.of(new ShortText("D-0042"));
        List<Evidence> proof = List.of(new Evidence(EvidenceKind.POLICE_CONFIRMATION, sample));
        send(new RejectKinClaim(survivor, uncle, why, THEN), "cmd-search0006");
        send(new VerifyKin(survivor, uncle, proof, THEN), "cmd-search0007");
        send(new RuleOutLead(survivor, lead, why, THEN), "cmd-search0008");
        send(new RecordDnaSample(survivor, sample, THEN), "cmd-search0009");
        send(new RecordDnaResult(survivor, DnaResult.MATCH, null, THEN), "cmd-search0010");
        send(new RecordPoliceAnswer(survivor, CheckOutcome.HIT, null, THEN), "cmd-search0011");

        assertThat(database.queryForList(
                        "SELECT name FROM event WHERE stream = ? AND sequence > 4 ORDER BY sequence",
                        String.class,
                        absorbed.value()))
                .containsExactly(
                        "deadline.set",
                        "tracing.police-check-requested",
                        "person.file-absorbed",
                        "deadline.lifted",
                        "tracing.kin-claim-rejected",
                        "tracing.kin-verified",
                        "tracing.lead-ruled-out",
                        "tracing.dna-sampled",
                        "tracing.dna-result-received",
                        "tracing.police-check-answered");
        assertThat(database.queryForList(
                        "SELECT sequence || ' ' || name FROM event WHERE stream = ? AND name LIKE 'deadline.%'"
                                + " ORDER BY sequence",
                        String.class, survivor.value()))
                .containsExactly("3 deadline.set", "9 deadline.met");
        assertThat(merged).isEqualTo(new Accepted(survivor.value(), 3));
        assertThat(sender.send(merge, by(Role.SUPERVISOR, "cmd-search0005"), null))
                .isEqualTo(merged);
        assertThat(count("SELECT version FROM command_receipt WHERE command_id = 'cmd-search0005'"))
                .isEqualTo(3);
    }

    @Test
    void a_match_stands_on_the_file_and_on_the_report_or_on_neither() {
        PersonId person = new PersonId("person-matched01");
        PersonId twin = new PersonId("person-matched02");
        ReportId report = new ReportId("report-matched01");
        SoughtId son = new SoughtId("sought-matched01");
        Personal<Note> why = Personal.of(new Note("同乡同龄"));
        for (PersonId one : List.of(person, twin)) {
            send(openFile(one.value()), "cmd-open" + one.value().substring(7));
            send(
                    new OpenTracing(one, TracingAim.IDENTITY, why, THEN),
                    "cmd-trace" + one.value().substring(7));
        }
        send(lookedFor(report, son), "cmd-matched0001");
        send(new MatchMissingReport(person, report, son, why, THEN), "cmd-matched0002");
        assertRefused(
                () -> send(new MatchMissingReport(twin, report, son, why, THEN), "cmd-matched0003"),
                RefusalCode.SOUGHT_ALREADY_MATCHED);
        assertThat(names(report.value()))
                .containsExactly(
                        "missing.person-reported", "missing.sought-person-added", "missing.sought-person-matched");
        assertThat(names(person.value())).endsWith("tracing.missing-report-matched");
        assertThat(names(twin.value())).doesNotContain("tracing.missing-report-matched");

        sender.send(new MergeFiles(twin, person, why, THEN), by(Role.SUPERVISOR, "cmd-matched0004"), null);
        send(new UndoMatch(twin, report, son, why, THEN), "cmd-matched0005");
        assertThat(names(person.value())).endsWith("tracing.match-undone");
        assertThat(names(report.value())).endsWith("missing.match-taken-back");
        send(new MatchMissingReport(twin, report, son, why, THEN), "cmd-matched0006");
    }

    @Test
    void nobody_can_read_in_the_store_who_looks_and_for_whom() {
        send(lookedFor(new ReportId("report-secret001"), new SoughtId("sought-secret001")), "cmd-secret002");
        String stored = database.queryForObject(
                "SELECT string_agg(convert_from(payload, 'UTF8'), '') FROM event WHERE stream = ?",
                String.class,
                "report-secret001");
        assertThat(stored)
                .contains("$sealed")
                .doesNotContain("李秀英")
                .doesNotContain("张伟")
                .doesNotContain("$known");
    }

    @Test
    void nothing_personal_can_be_read_in_the_store() {
        send(openFile("person-secret001"), "cmd-secret001");
        String stored = database.queryForObject(
                "SELECT convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8') FROM event WHERE stream = ?",
                String.class,
                "person-secret001");
        assertThat(stored).contains("$sealed").doesNotContain("张伟").doesNotContain("$known");
    }

    @Test
    void each_event_carries_the_chained_hash_of_what_is_stored() {
        send(openFile("person-chain0001"), "cmd-chain0001");
        send(request("person-chain0001", "stay-chain0001"), "cmd-chain0002");
        send(screening("person-chain0001"), "cmd-chain0003");
        assertThat(Chain.brokenAt(database, "person-chain0001")).isEmpty();
        database.update(
                "UPDATE event SET payload = payload || ' '::bytea WHERE stream = ? AND sequence = 1",
                "person-chain0001");
        assertThat(Chain.brokenAt(database, "person-chain0001")).contains(1L);
    }

    @Test
    void what_nobody_we_trust_has_signed_is_a_fault_and_no_refusal() {
        CommandSender forger = new CommandSender(
                bus,
                names,
                commands,
                new ProvenanceSignature("another secret".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> forger.send(openFile("person-forged001"), by(Role.SUPERVISOR, "cmd-forged001"), null))
                .isNotInstanceOf(Refused.class)
                .hasRootCauseInstanceOf(UntrustedProvenance.class);
        assertThat(eventsOf("person-forged001")).isZero();
    }

    @Test
    void a_role_without_the_right_and_a_station_that_is_not_ones_own_are_refused() {
        assertRefused(
                () -> sender.send(openFile("person-scope0001"), by(Role.AUDITOR, "cmd-scope0001"), null),
                RefusalCode.ROLE_NOT_ALLOWED);
        send(openFile("person-scope0001"), "cmd-scope0002");
        Provenance elsewhere = new Provenance(
                new ActorId("actor-elsewhere"),
                Role.STATION_STAFF,
                new FacilityId("facility-station02"),
                new CommandId("cmd-scope0003"),
                null,
                THEN);
        assertRefused(() -> sender.send(screening("person-scope0001"), elsewhere, null), RefusalCode.OUT_OF_SCOPE);
    }

    private static DomainEventMessage<BedsAdded> bedsAdded(long sequence) {
        BedsAdded event = new BedsAdded(new BedZoneId("zone-conflict1"), List.of(new BedNumber("A-01")), THEN);
        return new GenericDomainEventMessage<>("BedZone", event.zoneId().value(), sequence, event);
    }

    private boolean takesBed(String person, String zone) {
        try {
            send(
                    new AssignBed(new PersonId(person), new BedZoneId(zone), new BedNumber("A-01"), null, THEN),
                    "cmd-" + person.substring(7) + "bed");
            return true;
        } catch (Refused refused) {
            assertThat(refused.code()).isEqualTo(RefusalCode.BED_TAKEN);
            return false;
        }
    }

    private String registered(String person) {
        String rest = person.substring(7);
        send(openFile(person), "cmd-" + rest + "a");
        send(request(person, "stay-" + rest), "cmd-" + rest + "b");
        send(screening(person), "cmd-" + rest + "c");
        send(
                new RegisterRecipient(new PersonId(person), Personal.of(new Note("丢了钱包")), true, true, THEN),
                "cmd-" + rest + "d");
        return person;
    }

    private List<@Nullable String> names(String stream) {
        return database.queryForList("SELECT name FROM event WHERE stream = ? ORDER BY sequence", String.class, stream);
    }

    private static RegisterMissingReport lookedFor(ReportId report, SoughtId sought) {
        SoughtPerson son = new SoughtPerson(
                new ShortText("张伟"),
                List.of(),
                Relation.MOTHER,
                Sex.MALE,
                null,
                null,
                Description.NONE,
                null,
                new Separation(null, null, SeparationCause.WANDERED_OFF, null),
                List.of());
        return new RegisterMissingReport(
                report,
                STATION,
                ReportSource.FAMILY,
                Personal.of(new Reporter(new ShortText("李秀英"), null, null)),
                null,
                EnumSet.of(ReportConsent.COMPARE),
                List.of(new Sought(sought, Personal.of(son))),
                THEN);
    }

    private void openStation(FacilityId station, String id) {
        sender.send(SampleStation.open(station, THEN), by(Role.ADMINISTRATOR, id), null);
    }

    private void openZoneWithOneBed(String zone) {
        sender.send(
                new OpenZone(
                        new BedZoneId(zone),
                        STATION,
                        NAME,
                        ZonePurpose.GENERAL,
                        SexRule.MALE,
                        AgeRule.ADULT,
                        List.of(new BedNumber("A-01")),
                        THEN),
                by(Role.ADMINISTRATOR, "cmd-zone00001"),
                null);
    }

    private static OpenPersonFile openFile(String person) {
        Identity identity = new Identity(
                Personal.of(new ShortText("张伟")),
                null,
                Sex.MALE,
                Personal.of(Birth.on(java.time.LocalDate.of(1980, 5, 1))),
                null,
                Nationality.UNKNOWN,
                null,
                null,
                null,
                null);
        return new OpenPersonFile(new PersonId(person), STATION, Personal.of(new ShortText("张伟")), identity, THEN);
    }

    private static RequestHelp request(String person, String stay) {
        return new RequestHelp(new PersonId(person), new StayId(stay), STATION, Personal.of(new Note("没有路费")), THEN);
    }

    private static ScreenSeeker screening(String person) {
        return new ScreenSeeker(
                new PersonId(person),
                new Screening(
                        true, true, SecurityCheck.PASSED, TriageLevel.NONE, java.util.Set.of(), Impairment.NONE, null),
                THEN);
    }

    private Accepted send(Command command, String id) {
        return sender.send(command, by(Role.STATION_STAFF, id), null);
    }

    private static Provenance by(Role role, String command) {
        return new Provenance(new ActorId("actor-desk0001"), role, STATION, new CommandId(command), null, THEN);
    }

    private long eventsOf(String stream) {
        return count("SELECT count(*) FROM event WHERE stream = '" + stream + "'");
    }

    private long count(String sql) {
        Long rows = database.queryForObject(sql, Long.class);
        return rows == null ? 0 : rows;
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, RefusalCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
