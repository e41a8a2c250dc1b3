package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.homeward.platform.axon.MessageConfiguration;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassQuery;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.deadline.DeadlineQuery;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.MissingQuery;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestQuery;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingQuery;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.PlacementQuery;
import org.homeward.shared.proof.ProofQuery;
import org.homeward.shared.returnhome.JourneyQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over the bus goes under its stable name, and comes out on the other side as what it was. */
class MessageNamesTest {

    private static final StableNames NAMES = MessageConfiguration.names();
    private static final MessageSerializer BUS = new MessageSerializer(NAMES);

    static Stream<Class<?>> commandsQueriesAndEvents() {
        return Stream.of(
                        PersonCommand.class,
                        NetworkCommand.class,
                        ReportCommand.class,
                        FosterCommand.class,
                        RequestCommand.class,
                        RovingCommand.class,
                        GlassCommand.class,
                        PersonEvent.class,
                        NetworkEvent.class,
                        MissingEvent.class,
                        FosterEvent.class,
                        RequestEvent.class,
                        RovingEvent.class,
                        GlassEvent.class,
                        DossierQuery.class,
                        CaseloadQuery.class,
                        DeadlineQuery.class,
                        NetworkQuery.class,
                        MissingQuery.class,
                        PlacementQuery.class,
                        RequestQuery.class,
                        RovingQuery.class,
                        GlassQuery.class,
                        JourneyQuery.class,
                        ProofQuery.class)
                .flatMap(StableNames::leaves);
    }

    static Stream<Object> answersAndDetails() {
        return Stream.concat(
                Stream.of(
                        new Accepted("person-example1", 7),
                        new PersonChanged(new PersonId("person-example1"), 7, new FacilityId("facility-example1")),
                        new RefusalDetails(RefusalCode.VERSION_CONFLICT, Map.of("expected", "7", "actual", "9")),
                        new Conflict()),
                Stream.of(QueryFault.Code.values()));
    }

    @ParameterizedTest
    @MethodSource("commandsQueriesAndEvents")
    void a_message_travels_under_its_name_and_arrives_as_it_was(Class<?> type) {
        MessageName name = type.getAnnotation(MessageName.class);
        assertThat(name).isNotNull();
        travels(Samples.any(type), name.value());
    }

    @ParameterizedTest
    @MethodSource("answersAndDetails")
    void an_answer_and_the_details_of_a_refusal_arrive_as_they_were(Object answer) {
        travels(answer, answer.getClass().getAnnotation(MessageName.class).value());
    }

    @Test
    void several_answers_arrive_as_an_array_of_their_name() {
        Accepted first = new Accepted("person-example1", 1);
        Accepted second = new Accepted("person-example2", 2);
        SerializedObject<byte[]> sent = BUS.serialize(List.of(first, second), byte[].class);
        assertThat(sent.getType().getName()).isEqualTo("kernel.accepted[]");
        assertThat(arrived(sent)).isEqualTo(new Accepted[] {first, second});
        SerializedObject<byte[]> none = BUS.serialize(List.of(), byte[].class);
        assertThat(arrived(none)).isEqualTo(List.of());
    }

    private static Object arrived(SerializedObject<byte[]> sent) {
        return BUS.deserialize(sent);
    }

    private static void travels(Object message, String name) {
        SerializedObject<byte[]> sent = BUS.serialize(message, byte[].class);
        assertThat(sent.getType().getName()).isEqualTo(name);
        assertThat(arrived(sent)).isEqualTo(message);
    }
}
