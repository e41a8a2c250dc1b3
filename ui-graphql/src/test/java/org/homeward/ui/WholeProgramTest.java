package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.introspection.Introspection;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.idl.RuntimeWiring;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.homeward.platform.messages.EventSerializer;
import org.homeward.platform.messages.MessageSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.ConnectionTypeDefinitionConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** What runs when everything runs: the parts of Axon that must be ours, and a schema in which every field is answered. */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ResourceLock("asking for the schema")
@DirtiesContext // its folder goes with the class, and so must the program that works in it
class WholeProgramTest {

    private static final String SCHEMA = "{__schema{queryType{name}}}";

    @TempDir
    static @Nullable Path data;

    @LocalServerPort
    private int port;

    @Autowired
    private Configuration axon;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private List<MeterRegistry> registries;

    @Autowired
    private ObjectProvider<RuntimeWiringConfigurer> wirings;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ObjectProvider<GraphQlSourceBuilderCustomizer> customizers;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PasswordEncoder passwords;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> String.valueOf(data));
    }

    /** As it is in a fresh program; another test of this process may have switched it. */
    @BeforeAll
    static void askingForTheSchemaIsNotSwitchedOffYet() {
        Introspection.enabledJvmWide(true);
    }

    @BeforeEach
    void account() {
        RunningProgram.account(database, passwords, "whole", "STATION_STAFF", RunningProgram.STATION);
    }

    @Test
    void axon_keeps_events_in_the_database_in_real_transactions_and_in_our_form() {
        assertThat(axon.eventStore()).isInstanceOf(EmbeddedEventStore.class);
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(axon.getComponent(EventStorageEngine.class)).isSameAs(engine);
        assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(axon.eventSerializer()).isExactlyInstanceOf(EventSerializer.class);
        assertThat(((JdbcEventStorageEngine) engine).getEventSerializer()).isExactlyInstanceOf(EventSerializer.class);
        assertThat(axon.serializer()).isExactlyInstanceOf(MessageSerializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(MessageSerializer.class);
    }

    @Test
    void no_processor_of_axon_follows_the_events_with_a_token_of_its_own() {
        assertThat(axon.eventProcessingConfiguration().eventProcessors()).isEmpty();
    }

    @Test
    void measurements_go_to_the_one_registry_that_is_read() {
        assertThat(registries).isNotEmpty().noneMatch(SimpleMeterRegistry.class::isInstance);
    }

    @Test
    void what_a_desk_is_told_is_kept_lies_in_the_table_of_events() throws Exception {
        JsonNode kept = desk().send("personOpenFile", DeskStoryTest.openFile("person-whole001", "刘洋"), "cmd-whole001");
        assertThat(kept.path("version").asLong(-1)).isZero();
        assertThat(database.queryForList("SELECT name FROM event WHERE stream = 'person-whole001'", String.class))
                .containsExactly("person.file-opened");
    }

    @Test
    void every_field_of_the_schema_is_answered_and_nothing_answers_a_field_that_is_not_there() throws Exception {
        SchemaReport report = inspected("");
        assertThat(report.unmappedFields())
                .as("it sees no further than what is personal, which the next test does")
                .containsExactlyInAnyOrderElementsOf(personalFields().behind());
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void a_field_that_nothing_answers_is_noticed() throws Exception {
        SchemaReport report =
                inspected("extend type Query { planted: String } extend type RecipientFile { planted: Int }");
        assertThat(report.unmappedFields())
                .contains(
                        FieldCoordinates.coordinates("Query", "planted"),
                        FieldCoordinates.coordinates("RecipientFile", "planted"));
    }

    @Test
    void whatever_is_personal_in_an_answer_is_told_as_its_value_and_as_nothing_once_erased() throws Exception {
        PersonalFields fields = personalFields();

        assertThat(fields.names())
                .contains("Kin.name", "Identity.idNumber", "Identity.birth", "NoticeText.birth", "CaseloadRow.birth")
                .hasSizeGreaterThan(20);
        assertThat(fields.wrong(engine(fields, customizers.orderedStream()))).isEmpty();
    }

    @Test
    void a_field_that_is_personal_and_not_unwrapped_is_noticed() throws Exception {
        PersonalFields fields = personalFields();

        assertThat(fields.wrong(engine(fields, Stream.empty()))).isEqualTo(fields.names());
    }

    /** A value that only one of them has is a fault at the first answer that holds it. */
    @Test
    void the_enums_of_the_schema_have_the_values_of_the_language() {
        List<GraphQLEnumType> enums = source.schema().getAllTypesAsList().stream()
                .filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
        int compared = 0;
        for (GraphQLEnumType type : enums) {
            Optional<Class<?>> java = ofTheLanguage(type.getName());
            if (java.isPresent()) {
                compared++;
                assertThat(type.getValues().stream().map(GraphQLEnumValueDefinition::getName))
                        .as(type.getName())
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.of(java.get().getEnumConstants())
                                        .map(Object::toString)
                                        .toList());
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static Optional<Class<?>> ofTheLanguage(String name) {
        return Stream.of(
                        "caseload",
                        "dossier",
                        "intake",
                        "kernel",
                        "missing",
                        "network",
                        "operations",
                        "person",
                        "tracing")
                .<Class<?>>mapMulti((folder, found) -> {
                    try {
                        found.accept(Class.forName("org.homeward.shared." + folder + "." + name));
                    } catch (ClassNotFoundException elsewhere) {
                        // In another folder, or none of the language.
                    }
                })
                .filter(Class::isEnum)
                .findFirst();
    }

    private PersonalFields personalFields() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        wirings.orderedStream().forEach(configurer -> configurer.configure(wiring));
        return new PersonalFields(source.schema(), wiring.build());
    }

    @Test
    void nobody_is_told_the_schema_and_there_is_no_page_to_try_it() throws Exception {
        JsonNode told = desk().answer(SCHEMA, Map.of());
        assertThat(told.path("data").path("__schema").isObject()).isFalse();
        assertThat(told.path("errors")).isNotEmpty();
        for (Desk who : List.of(desk(), new Desk(port))) {
            HttpResponse<String> unknown = who.get("/there-is-no-such-page");
            for (String address : List.of("/graphiql", "/graphiql.html")) {
                HttpResponse<String> answer = who.get(address);
                assertThat(answer.statusCode()).isEqualTo(unknown.statusCode()).isIn(401, 403);
                assertThat(answer.body()).isEqualTo(unknown.body());
            }
        }
    }

    /** An engine like the program's, that can be asked for these fields. */
    private GraphQL engine(PersonalFields fields, Stream<GraphQlSourceBuilderCustomizer> customized) throws Exception {
        GraphQlSource.SchemaResourceBuilder builder = builder();
        fields.addTo(builder);
        customized.forEach(customizer -> customizer.customize(builder));
        return builder.build().graphQl();
    }

    private SchemaReport inspected(String more) throws Exception {
        List<SchemaReport> reports = new ArrayList<>();
        GraphQlSource.SchemaResourceBuilder builder = builder().inspectSchemaMappings(reports::add);
        if (!more.isEmpty()) {
            builder.schemaResources(new ByteArrayResource(more.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(builder.build().schema()).isNotNull();
        return reports.getFirst();
    }

    private GraphQlSource.SchemaResourceBuilder builder() throws Exception {
        GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls"))
                .configureTypeDefinitions(new ConnectionTypeDefinitionConfigurer());
        wirings.orderedStream().forEach(builder::configureRuntimeWiring);
        return builder;
    }

    private Desk desk() throws Exception {
        return new Desk(port).signIn("whole", RunningProgram.PASSWORD, RunningProgram.PASSWORD);
    }
}
