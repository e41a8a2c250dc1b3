package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.platform.messages.CommandFailed;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.NamedFault;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.ObservationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One stored event is damaged: no command is decided on that stream, under a name that says why, and nothing is added to it.
 * Streams are not kept in memory here, as they are not after a start.
 */
@SpringBootTest(classes = TestProgram.class, properties = "homeward.cache-streams=false")
class DamagedStreamTest {

    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final Instant THEN = Instant.parse("2026-01-05T02:00:00Z");

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

    /** The same command again is carried out once. */
    @BeforeEach
    void a_station_is_there() {
        send(SampleStation.open(STATION, THEN), Role.ADMINISTRATOR, "facility01");
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("one byte of the content", "payload = overlay(payload placing '\\x58'::bytea from 30)"),
                Arguments.of("content that is no JSON", "payload = substring(payload from 1 for 20)"),
                Arguments.of("no content", "payload = ''::bytea"),
                Arguments.of("metadata that is no JSON", "meta_data = substring(meta_data from 1 for 20)"),
                Arguments.of(
                        "another hash",
                        "meta_data = convert_to(regexp_replace(convert_from(meta_data, 'UTF8'),"
                                + " '\"hash\":\"...', '\"hash\":\"AAA'), 'UTF8')"),
                Arguments.of(
                        "no hash",
                        "meta_data = convert_to(replace(convert_from(meta_data, 'UTF8'),"
                                + " '\"hash\"', '\"hush\"'), 'UTF8')"),
                Arguments.of("a name that nobody knows", "name = 'intake.never-heard-of'"),
                Arguments.of("the name of another event", "name = 'intake.help-request-withdrawn'"),
                Arguments.of("another revision", "revision = '7'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void no_command_is_decided_on_a_stream_with(String what, String damage) {
        String tag = String.format(Locale.ROOT, "%08x", what.hashCode());
        PersonId person = new PersonId("person-" + tag);
        PersonId other = new PersonId("person-other" + tag);
        send(openFile(person), tag + "a");
        send(openFile(other), tag + "b");
        send(new RequestHelp(person, new StayId("stay-" + tag), STATION, note(), THEN), tag + "c");
        send(observation(person), tag + "d");
        byte[] payload = column("payload", person);
        byte[] metaData = column("meta_data", person);
        assertThat(database.update("UPDATE event SET " + damage + " WHERE stream = ? AND sequence = 1", person.value()))
                .isEqualTo(1);

        assertThatThrownBy(() -> send(observation(person), tag + "e"))
                .isInstanceOf(CommandFailed.class)
                .satisfies(fault -> assertThat(NamedFault.in(fault)).contains(NamedFault.HISTORY_DAMAGED));
        assertThat(eventsOf(person)).isEqualTo(3);
        assertThat(receipts(tag + "e")).isZero();
        assertThat(send(observation(other), tag + "f").version()).isEqualTo(1);

        database.update(
                "UPDATE event SET payload = ?, meta_data = ?, name = 'intake.help-requested', revision = '1'"
                        + " WHERE stream = ? AND sequence = 1",
                payload,
                metaData,
                person.value());
        assertThat(send(observation(person), tag + "e").version()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "1"})
    void no_command_is_decided_on_a_stream_that_lacks_event(String sequence) {
        PersonId person = new PersonId("person-lacks00" + sequence);
        send(openFile(person), "lacksa" + sequence);
        send(observation(person), "lacksb" + sequence);
        send(observation(person), "lacksc" + sequence);
        database.update("DELETE FROM event WHERE stream = ? AND sequence = ?", person.value(), Long.valueOf(sequence));
        assertThatThrownBy(() -> send(observation(person), "lacksd" + sequence))
                .isInstanceOf(CommandFailed.class)
                .satisfies(fault -> assertThat(NamedFault.in(fault)).contains(NamedFault.HISTORY_DAMAGED));
        assertThat(eventsOf(person)).isEqualTo(2);
    }

    private byte[] column(String column, PersonId person) {
        byte[] bytes = database.queryForObject(
                "SELECT " + column + " FROM event WHERE stream = ? AND sequence = 1", byte[].class, person.value());
        return Objects.requireNonNull(bytes);
    }

    private long eventsOf(PersonId person) {
        Long rows = database.queryForObject("SELECT count(*) FROM event WHERE stream = ?", Long.class, person.value());
        return rows == null ? -1 : rows;
    }

    private long receipts(String command) {
        Long rows = database.queryForObject(
                "SELECT count(*) FROM command_receipt WHERE command_id = ?", Long.class, "cmd-" + command);
        return rows == null ? -1 : rows;
    }

    private Accepted send(Command command, String id) {
        return send(command, Role.STATION_STAFF, id);
    }

    private Accepted send(Command command, Role role, String id) {
        Provenance by =
                new Provenance(new ActorId("actor-desk0001"), role, STATION, new CommandId("cmd-" + id), null, THEN);
        return sender.send(command, by, null);
    }

    private static RecordObservation observation(PersonId person) {
        return new RecordObservation(person, ObservationKind.MARK, note(), THEN);
    }

    private static OpenPersonFile openFile(PersonId person) {
        Identity unknown =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        return new OpenPersonFile(person, STATION, Personal.of(new ShortText("无名氏")), unknown, THEN);
    }

    private static Personal<Note> note() {
        return Personal.of(new Note("左手有疤"));
    }
}
