package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.grpc.command.CommandResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.axon.MessageConfiguration;
import org.homeward.platform.messages.MessageSerializer;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.RefusalDetails;
import org.homeward.platform.messages.StableNames;
import org.homeward.platform.vault.MasterKey;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A command as the edge writes it for Axon Server, through the connector's own wire format and back. The edge shares with
 * the command side the file of the signing key, and nothing else: it makes its names, serialiser and signature itself.
 */
@SpringBootTest(classes = TestProgram.class)
class AcrossTheBusTest {

    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final Instant THEN = Instant.parse("2026-01-05T02:00:00Z");
    private static final StableNames NAMES = MessageConfiguration.names();
    private static final Serializer EDGE = new MessageSerializer(NAMES);

    @TempDir
    static @Nullable Path data;

    @Autowired
    private CommandBus bus;

    @Autowired
    @Qualifier("messageSerializer")
    private Serializer commandSide;

    @DynamicPropertySource
    static void programOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
        registry.add("homeward.provenance-key-file", () -> {
            MasterKey.readOrCreate(keyFile("provenance.key"));
            return keyFile("provenance.key");
        });
    }

    @Test
    void what_the_edge_signed_with_the_shared_key_is_carried_out() throws Exception {
        CommandResultMessage<?> answer =
                send(open("person-across0001"), "cmd-across0001", edge("provenance.key"), null);
        assertThat(answer.getPayload()).isEqualTo(new Accepted("person-across0001", 0));
    }

    @Test
    void a_refusal_arrives_with_its_code_and_facts() throws Exception {
        CommandResultMessage<?> answer = send(open("person-across0002"), "cmd-across0002", edge("provenance.key"), 7L);
        assertThat(answer.exceptionResult()).isInstanceOfSatisfying(CommandExecutionException.class, refused -> {
            RefusalDetails details = refused.<RefusalDetails>getDetails().orElseThrow();
            assertThat(details.code()).isEqualTo(RefusalCode.VERSION_CONFLICT);
            assertThat(details.facts()).containsEntry("expected", "7").containsEntry("actual", "-1");
        });
    }

    @Test
    void what_was_signed_with_another_key_is_not_carried_out() throws Exception {
        MasterKey.readOrCreate(keyFile("other.key"));
        CommandResultMessage<?> answer = send(open("person-across0003"), "cmd-across0003", edge("other.key"), null);
        assertThat(answer.isExceptional()).isTrue();
        assertThat(answer.exceptionResult()).hasMessage("A command without a valid signature of its provenance");
        assertThat(send(open("person-across0003"), "cmd-across0003", edge("provenance.key"), null)
                        .getPayload())
                .isEqualTo(new Accepted("person-across0003", 0));
    }

    private CommandResultMessage<?> send(
            Command command, String id, ProvenanceSignature signature, @Nullable Long expectedVersion)
            throws Exception {
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setComponentName("test");
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"), Role.STATION_STAFF, STATION, new CommandId(id), null, THEN);
        Map<String, Object> metaData = new HashMap<>(ProvenanceMetaData.of(by));
        byte[] content = EDGE.serialize(command, byte[].class).getData();
        metaData.put(ProvenanceMetaData.SIGNATURE, signature.sign(by, signature.fingerprint(content)));
        if (expectedVersion != null) {
            metaData.put(ProvenanceMetaData.EXPECTED_VERSION, expectedVersion.toString());
        }
        String name = NAMES.typeOf(command.getClass()).orElseThrow().getName();
        CommandSerializer edge = new CommandSerializer(EDGE, settings);
        byte[] onTheWire = edge.serialize(
                        new GenericCommandMessage<>(new GenericMessage<>(command, metaData), name), "stream", 0)
                .toByteArray();

        CommandSerializer other = new CommandSerializer(commandSide, settings);
        CommandMessage<?> arrived = other.deserialize(io.axoniq.axonserver.grpc.command.Command.parseFrom(onTheWire));
        FutureCallback<Object, Object> done = new FutureCallback<>();
        bus.dispatch(arrived, done);
        byte[] back = other.serialize(done.getResult(), arrived.getIdentifier()).toByteArray();
        return edge.deserialize(CommandResponse.parseFrom(back));
    }

    private static ProvenanceSignature edge(String key) {
        return new ProvenanceSignature(MasterKey.read(keyFile(key)).derive("provenance"));
    }

    private static Path keyFile(String name) {
        return Objects.requireNonNull(data).resolve(name);
    }

    private static OpenPersonFile open(String person) {
        Identity identity = new Identity(
                Personal.of(new ShortText("张伟")),
                null,
                Sex.MALE,
                null,
                null,
                Nationality.UNKNOWN,
                null,
                null,
                null,
                null);
        return new OpenPersonFile(new PersonId(person), STATION, Personal.of(new ShortText("张伟")), identity, THEN);
    }
}
