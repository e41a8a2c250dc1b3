package org.homeward.ui;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.missing.Reporter;
import org.homeward.shared.missing.Separation;
import org.homeward.shared.missing.SeparationCause;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;
import org.homeward.shared.person.Relation;
import org.homeward.shared.placement.FosterCarer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Every field of the schema that is personal in Java: found by walking schema and Java types side by side, then asked for. */
final class PersonalFields {

    private static final String HOLDER = "holderOf";

    /** What may be personal in an answer, each with a value. A new type of it needs one here. */
    private static final Birth BORN = new Birth(LocalDate.of(1950, 1, 1), LocalDate.of(1955, 12, 31));

    private static final IdentityNumber NUMBER = new IdentityNumber("11010519491231002X");
    private static final ShortText NAME = new ShortText("刘洋");
    private static final Note NOTE = new Note("左手有疤");
    private static final DivisionCode PLACE = new DivisionCode("130683");
    private static final Description DESCRIPTION =
            new Description(168, List.of(new Mark(MarkKind.SCAR, BodyPart.HAND, BodySide.LEFT)), PLACE);

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            ShortText.class,
            NAME,
            Note.class,
            NOTE,
            IdentityNumber.class,
            NUMBER,
            Birth.class,
            BORN,
            Description.class,
            DESCRIPTION,
            FosterCarer.class,
            new FosterCarer(NAME, LocalDate.of(1980, 1, 1), NAME, PLACE),
            Reporter.class,
            new Reporter(NAME, NAME, PLACE),
            SoughtPerson.class,
            new SoughtPerson(
                    NAME,
                    List.of(NAME),
                    Relation.MOTHER,
                    Sex.FEMALE,
                    BORN,
                    NUMBER,
                    DESCRIPTION,
                    PLACE,
                    new Separation(LocalDate.of(2026, 3, 2), PLACE, SeparationCause.WANDERED_OFF, NOTE),
                    List.of(NAME)));

    private final GraphQLSchema schema;
    private final RuntimeWiring wiring;
    private final Map<FieldCoordinates, Class<?>> found =
            new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    private final Set<String> walked = new HashSet<>();
    private final Set<FieldCoordinates> behind = new HashSet<>();

    /**
     * Walks.
     *
     * @param schema the schema as it answers
     * @param wiring what answers fields that are no parts of their record
     */
    PersonalFields(GraphQLSchema schema, RuntimeWiring wiring) {
        this.schema = schema;
        this.wiring = wiring;
        List.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .forEach(root -> walk(root, ResolvableType.NONE, false));
    }

    /** The fields, written as {@code CaseloadRow.name}. */
    List<String> names() {
        return found.keySet().stream().map(FieldCoordinates::toString).toList();
    }

    /** Fields of types that stand only inside of something personal: whoever looks at Java types alone does not see them. */
    Set<FieldCoordinates> behind() {
        return behind;
    }

    /** Adds to the schema a question for each type that has such a field. */
    void addTo(GraphQlSource.SchemaResourceBuilder source) {
        Set<String> parents = found.keySet().stream()
                .map(FieldCoordinates::getTypeName)
                .collect(Collectors.toCollection(TreeSet::new));
        String more = parents.stream()
                .map(parent -> HOLDER + parent + ": " + parent)
                .collect(Collectors.joining(" ", "extend type Query { ", " }"));
        source.schemaResources(new ByteArrayResource(more.getBytes(StandardCharsets.UTF_8)));
        source.configureRuntimeWiring(added -> added.type("Query", query -> {
            parents.forEach(parent -> query.dataFetcher(
                    HOLDER + parent, asked -> asked.getGraphQlContext().get(HOLDER)));
            return query;
        }));
    }

    /** Asks for each of them, once known and once erased, and tells which are not answered as they should be. */
    List<String> wrong(GraphQL graphQl) {
        List<String> wrong = new ArrayList<>();
        found.forEach((field, inside) -> {
            Object sample = SAMPLES.get(inside);
            if (sample == null) {
                wrong.add(field + ": no sample of " + inside.getSimpleName());
                return;
            }
            Object expected = HomewardJson.mapper().convertValue(sample, Object.class);
            if (!answer(graphQl, field, Personal.of(sample)).equals(Answer.of(expected))
                    || !answer(graphQl, field, Personal.erased()).equals(Answer.of(null))) {
                wrong.add(field.toString());
            }
        });
        return wrong;
    }

    /** A value, or that there were errors. */
    private record Answer(@Nullable Object value, int errors) {

        static Answer of(@Nullable Object value) {
            return new Answer(value, 0);
        }
    }

    private Answer answer(GraphQL graphQl, FieldCoordinates field, Personal<?> value) {
        GraphQLObjectType parent = schema.getObjectType(field.getTypeName());
        String holder = HOLDER + field.getTypeName();
        String question =
                "{%s{%s%s}}".formatted(holder, field.getFieldName(), parts(type(parent, field.getFieldName())));
        ExecutionInput input = ExecutionInput.newExecutionInput(question)
                .graphQLContext(Map.of(HOLDER, Map.of(field.getFieldName(), value)))
                .build();
        try {
            ExecutionResult result = graphQl.execute(input);
            Map<String, Map<String, Object>> data = result.getData();
            Object answered = Objects.requireNonNull(data.get(holder)).get(field.getFieldName());
            return new Answer(answered, result.getErrors().size());
        } catch (RuntimeException fault) {
            return new Answer(null, 1);
        }
    }

    private static String parts(GraphQLType type) {
        return type instanceof GraphQLObjectType object
                ? object.getFieldDefinitions().stream()
                        .map(field -> field.getName() + parts(GraphQLTypeUtil.unwrapAll(field.getType())))
                        .collect(Collectors.joining(" ", "{", "}"))
                : "";
    }

    private static GraphQLType type(GraphQLObjectType parent, String field) {
        return GraphQLTypeUtil.unwrapAll(parent.getFieldDefinition(field).getType());
    }

    private void walk(GraphQLObjectType type, ResolvableType java, boolean insidePersonal) {
        if (!walked.add(type.getName())) {
            return;
        }
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            FieldCoordinates here = FieldCoordinates.coordinates(type.getName(), field.getName());
            if (insidePersonal && component(java, field.getName()).resolve() != null) {
                behind.add(here);
            }
            ResolvableType value = elements(javaOf(here, java));
            boolean personal = value.toClass() == Personal.class;
            if (personal) {
                value = value.getGeneric(0);
                found.put(here, value.toClass());
            }
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object) {
                walk(object, value, personal);
            }
        }
    }

    private ResolvableType javaOf(FieldCoordinates field, ResolvableType parent) {
        Object own = wiring.getDataFetchersForType(field.getTypeName()).get(field.getFieldName());
        if (own instanceof SelfDescribingDataFetcher<?> described) {
            return described.getReturnType();
        }
        return component(parent, field.getFieldName());
    }

    private static ResolvableType component(ResolvableType parent, String name) {
        Class<?> type = parent.resolve();
        return type == null || !type.isRecord()
                ? ResolvableType.NONE
                : Arrays.stream(type.getRecordComponents())
                        .filter(part -> part.getName().equals(name))
                        .map(RecordComponent::getAccessor)
                        .map(ResolvableType::forMethodReturnType)
                        .findFirst()
                        .orElse(ResolvableType.NONE);
    }

    /** What stands in a list, or comes one after the other. */
    private static ResolvableType elements(ResolvableType type) {
        Class<?> raw = type.toClass();
        boolean many = Collection.class.isAssignableFrom(raw) || Publisher.class.isAssignableFrom(raw);
        return many ? elements(type.as(raw).getGeneric(0)) : type;
    }
}
