package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryExecutionException;
import org.homeward.platform.messages.CommandFailed;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.vault.MasterKey;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.DossierQuery.WatchPerson;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.ObservationKind;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.Disposable;

/**
 * The three programs apart, over a real Axon Server: {@code -Dhomeward.axon-server=host:port}. The command side and the
 * query side run from the jars that the build makes. Without an address it is skipped and says so.
 */
@Tag("shipped")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistributedProgramsTest {

    private static final Logger LOG = LoggerFactory.getLogger(DistributedProgramsTest.class);
    private static final String SERVER = System.getProperty("homeward.axon-server", "");
    private static final FacilityId STATION = new FacilityId("facility-distributed");
    private static final Viewer SUPERVISOR = new Viewer(new ActorId("actor-distributed"), Role.SUPERVISOR, STATION);
    private static final Instant THEN = Instant.parse("2026-03-02T02:30:00Z");
    private static final Duration START = Duration.ofMinutes(3);
    private static final int ROUND_TRIPS = 300;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<Process> programs = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private @Nullable CuttableWire wire;
    private @Nullable ConfigurableApplicationContext edge;

    @BeforeAll
    void three_programs(@TempDir Path folder) throws Exception {
        if (SERVER.isEmpty()) {
            LOG.warn("NOT RUN: no Axon Server given. Start one and add -Dhomeward.axon-server=host:port");
        }
        Assumptions.assumeFalse(SERVER.isEmpty(), "NOT RUN: -Dhomeward.axon-server=host:port is not given");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("data"), "homeward_events", "homeward_keys");
        opened.add(postgres);
        wire = new CuttableWire(SERVER);
        opened.add(wire);
        MasterKey.readOrCreate(folder.resolve("provenance.key"));
        List<String> common = new ArrayList<>(database("events", postgres.access("homeward_events")));
        common.add("--homeward.provenance-key-file=" + folder.resolve("provenance.key"));
        common.add("--axon.axonserver.servers=" + wire.address());
        common.add("--homeward.connections=8");
        common.addAll(database("keys", postgres.access("homeward_keys")));
        List<String> withKeys = new ArrayList<>(common);
        withKeys.add("--homeward.data=" + folder.resolve("data"));
        start("command-side", withKeys);
        start("query-side", withKeys);
        ports.forEach(port -> await("ready on " + port)
                .atMost(START)
                .failFast("a program ended", () -> !programs.stream().allMatch(Process::isAlive))
                .until(() -> ready(port)));
        common.addAll(List.of("--spring.profiles.active=distributed", "--server.port=0", "--homeward.demo.people=20"));
        ConfigurableApplicationContext started =
                new SpringApplicationBuilder(Homeward.class).run(common.toArray(String[]::new));
        edge = started;
        ports.add(Integer.valueOf(started.getEnvironment().getRequiredProperty("local.server.port")));
    }

    @AfterAll
    void all_stopped() throws Exception {
        if (edge != null) {
            edge.close();
        }
        programs.forEach(Process::destroy);
        for (Process program : programs) {
            program.waitFor(60, TimeUnit.SECONDS);
        }
        for (AutoCloseable one : opened.reversed()) {
            one.close();
        }
    }

    @Test
    @Order(1)
    void a_command_of_the_edge_is_carried_out_in_another_program_and_the_third_answers() {
        assertThat(beans().containsBean("personKeys")).isFalse();
        assertThat(send(open("person-apart0001"), "cmd-apart0001")).isZero();
        RecipientFile file = file("person-apart0001", 0);
        assertThat(file.openedBy()).isEqualTo(STATION);
        List<ChronologyEntry> lines = beans().getBean(Questions.class)
                .askMany(
                        new GetChronology(new PersonId("person-apart0001"), SUPERVISOR, null, 0, 10),
                        ChronologyEntry.class,
                        "test");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("person.file-opened"));
    }

    @Test
    @Order(2)
    void the_same_command_again_is_answered_alike_and_carried_out_once() {
        assertThat(send(open("person-apart0001"), "cmd-apart0001")).isZero();
        assertThat(file("person-apart0001", 0).version()).isZero();
    }

    @Test
    @Order(3)
    void a_refusal_and_the_fault_of_a_question_arrive_with_their_codes_and_facts() {
        assertThatThrownBy(() -> beans().getBean(CommandSender.class)
                        .send(observation("person-apart0001", "再次"), by("cmd-apart0003"), 7L))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.VERSION_CONFLICT);
                    assertThat(refused.facts()).isEqualTo(Map.of("expected", "7", "actual", "0"));
                });
        assertThatThrownBy(() -> file("person-nobody0001", null))
                .hasCauseInstanceOf(QueryExecutionException.class)
                .cause()
                .extracting(remote ->
                        ((QueryExecutionException) remote).getDetails().orElseThrow())
                .isEqualTo(QueryFault.Code.NOT_FOUND);
    }

    @Test
    @Order(4)
    void who_watches_is_told_again_after_the_connection_was_lost() {
        Queue<Long> told = new ConcurrentLinkedQueue<>();
        Disposable watching = beans().getBean(Questions.class)
                .watch(new WatchPerson(new PersonId("person-apart0001"), SUPERVISOR), PersonChanged.class)
                .subscribe(changed -> told.add(changed.version()));
        try {
            await("the first answer").atMost(START).until(() -> told.contains(0L));
            send(observation("person-apart0001", "左手有疤"), "cmd-apart0004");
            await("an update").atMost(START).until(() -> told.contains(1L));

            CuttableWire cuttable = Objects.requireNonNull(wire);
            cuttable.cut();
            ports.forEach(port -> await("not ready on " + port).atMost(START).until(() -> !ready(port)));
            assertThatThrownBy(() -> send(observation("person-apart0001", "断线"), "cmd-apart0005"))
                    .isInstanceOf(CommandFailed.class);
            told.clear();
            long began = System.nanoTime();
            cuttable.mend();
            ports.forEach(port -> await("ready again on " + port).atMost(START).until(() -> ready(port)));
            LOG.info("All three ready {} ms after the connection came back", millisSince(began));
            await("commands again")
                    .atMost(START)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(send(observation("person-apart0001", "断线"), "cmd-apart0005"))
                            .isEqualTo(2));
            LOG.info("Commands carried out {} ms after the connection came back", millisSince(began));
            await("told again").atMost(START).until(() -> told.contains(2L));
            LOG.info("Told of it {} ms after the connection came back", millisSince(began));
            send(observation("person-apart0001", "右手"), "cmd-apart0006");
            await("an update again").atMost(START).until(() -> told.contains(3L));
        } finally {
            watching.dispose();
        }
    }

    @Test
    @Order(5)
    void many_commands_one_after_the_other() {
        send(open("person-apart0002"), "cmd-apart0100");
        long[] micros = new long[ROUND_TRIPS];
        for (int i = 0; i < ROUND_TRIPS; i++) {
            long began = System.nanoTime();
            send(observation("person-apart0002", "第" + i), "cmd-many" + (100_000 + i));
            micros[i] = (System.nanoTime() - began) / 1_000;
        }
        Arrays.sort(micros);
        LOG.info(
                "{} commands: p50 {} us, p95 {} us",
                ROUND_TRIPS,
                micros[ROUND_TRIPS / 2],
                micros[ROUND_TRIPS * 95 / 100]);
        assertThat(file("person-apart0002", ROUND_TRIPS).version()).isEqualTo(ROUND_TRIPS);
        send(openStation(), "cmd-apart0099");
        assertThat(send(
                        new RequestHelp(
                                new PersonId("person-apart0002"),
                                new StayId("stay-apart0002"),
                                STATION,
                                Personal.of(new Note("没有路费")),
                                THEN),
                        "cmd-apart0101"))
                .isEqualTo(ROUND_TRIPS + 1L);
    }

    private long send(Command command, String id) {
        return beans().getBean(CommandSender.class).send(command, by(id), null).version();
    }

    private RecipientFile file(String person, @Nullable Integer version) {
        Long atLeast = version == null ? null : version.longValue();
        return beans().getBean(Questions.class)
                .ask(
                        new GetRecipientFile(new PersonId(person), SUPERVISOR, null, atLeast),
                        RecipientFile.class,
                        "test");
    }

    private ConfigurableApplicationContext beans() {
        return Objects.requireNonNull(edge);
    }

    private static Provenance by(String id) {
        return new Provenance(SUPERVISOR.actor(), SUPERVISOR.role(), STATION, new CommandId(id), null, THEN);
    }

    private static OpenFacility openStation() {
        ShortText name = new ShortText("救助管理站");
        return new OpenFacility(
                STATION,
                FacilityKind.RESCUE_STATION,
                new LocalText(name, name),
                new DivisionCode("120110"),
                new ShortText("某路1号"),
                null,
                LocalDate.of(2020, 1, 1),
                THEN);
    }

    private static OpenPersonFile open(String person) {
        Identity identity = new Identity(
                Personal.of(new ShortText("张伟")),
                null,
                Sex.MALE,
                Personal.of(Birth.on(LocalDate.of(1980, 5, 1))),
                null,
                Nationality.UNKNOWN,
                null,
                null,
                null,
                null);
        return new OpenPersonFile(new PersonId(person), STATION, Personal.of(new ShortText("张伟")), identity, THEN);
    }

    private static RecordObservation observation(String person, String text) {
        return new RecordObservation(
                new PersonId(person), ObservationKind.PHYSICAL_FEATURE, Personal.of(new Note(text)), THEN);
    }

    private void start(String module, List<String> options) throws IOException {
        Path target = Path.of("..", module, "target");
        Path jar;
        try (Stream<Path> files = Files.list(target)) {
            jar = files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No jar of " + module + ": package first"));
        }
        int port = freePort();
        ports.add(port);
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx400m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "--server.port=" + port));
        line.addAll(options);
        programs.add(new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(
                        Path.of("target", "distributed-" + module + ".log").toFile())
                .start());
    }

    /** What says to a program that its database is run by somebody else. */
    static List<String> database(String which, DatabaseAccess access) {
        return List.of(
                "--homeward." + which + ".url=" + access.jdbcUrl(),
                "--homeward." + which + ".username=" + access.user(),
                "--homeward." + which + ".password=" + access.password());
    }

    private static boolean ready(int port) {
        try {
            return new Desk(port).get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
