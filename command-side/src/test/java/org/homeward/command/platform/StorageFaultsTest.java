package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.CommandFailed;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.NamedFault;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.ObservationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.util.ExceptionUtils;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The disk is full, or the database server dies in the middle of it all: a command is acknowledged or it is a fault with a
 * name, what was acknowledged stays, nothing is half done, and with the cause the fault goes away.
 */
class StorageFaultsTest {

    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final Instant THEN = Instant.parse("2026-01-05T02:00:00Z");
    private static final String MEGABYTES_OF_DISK = "400m";
    private static final int MORE_THAN_FIT = 5_000;

    @TempDir
    @Nullable
    Path folder;

    /** A program with one person's file, and what it said yes to. */
    private static final class Desk implements AutoCloseable {

        private final ConfigurableApplicationContext program;
        private final PersonId person;
        private final List<String> acknowledged = new CopyOnWriteArrayList<>();
        private @Nullable NamedFault fault;
        private @Nullable CommandFailed last;

        Desk(Path data, PersonId person) {
            this.person = person;
            this.program = new SpringApplicationBuilder(TestProgram.class)
                    .web(WebApplicationType.NONE)
                    .properties(Map.of("homeward.data", data.toString()))
                    .run();
        }

        Desk open(String id) {
            Identity unknown =
                    new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
            sender().send(
                            new OpenPersonFile(person, STATION, Personal.of(new ShortText("无名氏")), unknown, THEN),
                            by(id),
                            null);
            acknowledged.add(id);
            return this;
        }

        /** A note of ten thousand bytes that cannot be compressed; true when it was acknowledged. */
        boolean note(String id) {
            try {
                sender().send(
                                new RecordObservation(
                                        person, ObservationKind.STATEMENT, Personal.of(new Note(noise(id))), THEN),
                                by(id),
                                null);
                acknowledged.add(id);
                return true;
            } catch (CommandFailed failed) {
                last = failed;
                fault = NamedFault.in(failed).orElse(null);
                return false;
            }
        }

        private CommandSender sender() {
            return new CommandSender(
                    program.getBean(CommandBus.class),
                    program.getBean(StableNames.class),
                    program.getBean("messageSerializer", Serializer.class),
                    program.getBean(ProvenanceSignature.class));
        }

        /** Each acknowledged command made one event and one receipt; what was not acknowledged made both or neither. */
        void nothingIsLostOrHalfDone() {
            JdbcTemplate database = program.getBean(JdbcTemplate.class);
            List<@Nullable String> events = database.queryForList(
                    "SELECT convert_from(meta_data, 'UTF8')::json ->> 'command' FROM event WHERE stream = ?"
                            + " ORDER BY sequence",
                    String.class,
                    person.value());
            List<@Nullable String> receipts = database.queryForList(
                    "SELECT command_id FROM command_receipt WHERE stream = ?", String.class, person.value());
            assertThat(events)
                    .doesNotHaveDuplicates()
                    .containsAll(acknowledged)
                    .containsExactlyInAnyOrderElementsOf(receipts);
            assertThat(Chain.brokenAt(database, person.value())).isEmpty();
        }

        @Override
        public void close() {
            program.close();
        }

        private static Provenance by(String id) {
            return new Provenance(
                    new ActorId("actor-desk0001"), Role.STATION_STAFF, STATION, new CommandId(id), null, THEN);
        }

        private static String noise(String id) {
            StringBuilder text = new StringBuilder();
            new Random(id.hashCode()).ints(3_500, 0x4E00, 0x9FA5).forEach(text::appendCodePoint);
            return text.toString();
        }
    }

    @Test
    void a_full_disk_is_a_named_fault_and_passes_when_there_is_room_again() throws Exception {
        Path disk = Files.createDirectory(own(folder).resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES_OF_DISK + ",mode=0755", "tmpfs", disk.toString()),
                "SKIPPED: a small disk can be mounted by root only, so a full disk was NOT tested here");
        try (Desk desk = new Desk(disk.resolve("data"), new PersonId("person-fulldisk1"))) {
            desk.open("cmd-fulldisk0");
            assertThat(desk.note("cmd-fulldisk1")).isTrue();
            Path ballast = disk.resolve("ballast");
            fill(ballast);
            int sent = 2;
            while (desk.note("cmd-fulldisk" + sent) && sent < MORE_THAN_FIT) {
                sent++;
            }
            assertThat(desk.fault).as("after %s commands", sent).isEqualTo(NamedFault.STORAGE_UNAVAILABLE);
            int refusedFrom = sent;
            for (int i = 0; i < 5; i++) {
                desk.note("cmd-fulldisk" + ++sent);
            }
            assertThat(desk.fault).isEqualTo(NamedFault.STORAGE_UNAVAILABLE);

            Files.delete(ballast);
            long freed = System.nanoTime();
            while (!desk.note("cmd-fulldisk" + refusedFrom)) {
                assertThat(Duration.ofNanos(System.nanoTime() - freed)).isLessThan(Duration.ofSeconds(60));
                TimeUnit.MILLISECONDS.sleep(100);
            }
            for (int i = refusedFrom + 1; i <= sent; i++) {
                assertThat(desk.acknowledged.contains("cmd-fulldisk" + i) || desk.note("cmd-fulldisk" + i))
                        .isTrue();
            }
            desk.nothingIsLostOrHalfDone();
        } finally {
            assertThat(run("umount", "-l", disk.toString())).isTrue();
        }
    }

    @Test
    void a_server_that_dies_in_the_middle_is_a_named_fault_and_the_next_start_recovers() throws Exception {
        Path data = own(folder).resolve("data");
        PersonId person = new PersonId("person-killed001");
        List<String> acknowledged;
        try (Desk desk = new Desk(data, person)) {
            desk.open("cmd-killed0");
            Thread killer = Thread.ofPlatform().start(() -> killServerOnce(data, desk));
            int sent = 1;
            while (desk.note("cmd-killed" + sent)) {
                sent++;
            }
            killer.join();
            assertThat(desk.fault).as(() -> whole(desk.last)).isEqualTo(NamedFault.STORAGE_UNAVAILABLE);
            assertThat(desk.acknowledged).hasSizeGreaterThan(20);
            acknowledged = List.copyOf(desk.acknowledged);
        }
        try (Desk desk = new Desk(data, person)) {
            desk.acknowledged.addAll(acknowledged);
            desk.nothingIsLostOrHalfDone();
            assertThat(desk.note("cmd-killed" + acknowledged.size())).isTrue();
            desk.nothingIsLostOrHalfDone();
        }
    }

    private static void killServerOnce(Path data, Desk desk) {
        try {
            while (desk.acknowledged.size() < 30) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            long pid =
                    Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                            .getFirst());
            ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
            Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String whole(@Nullable Throwable thrown) {
        return thrown == null ? "nothing failed" : ExceptionUtils.readStackTrace(thrown);
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static Path own(@Nullable Path given) {
        if (given == null) {
            throw new IllegalStateException("no folder");
        }
        return given;
    }
}
