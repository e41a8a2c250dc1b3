package org.homeward.ui.attacks;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the schema lets one ask, and an input for each mutation that fits its types. */
final class Inputs {

    private static final Map<String, Object> SCALARS = Map.ofEntries(
            Map.entry("DateTime", "2199-01-01T00:00:00Z"),
            Map.entry("Date", "2020-01-01"),
            Map.entry("Decimal", "1.0"),
            Map.entry("ShortText", "文字"),
            Map.entry("Note", "文字"),
            Map.entry("IdentityNumber", World.ID_NUMBER),
            Map.entry("DivisionCode", "120110"),
            Map.entry("Nationality", "CN"),
            Map.entry("BedNumber", "A-01"),
            Map.entry("Int", 1),
            Map.entry("Boolean", true),
            Map.entry("String", "x"));

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("BedZoneId", "zone-attacked01"),
            Map.entry("StayId", "stay-attacked01"),
            Map.entry("KinId", "kin-attacked01"),
            Map.entry("NoticeId", "notice-attacked01"),
            Map.entry("LeadId", "lead-attacked01"),
            Map.entry("PhotoId", "photo-attacked01"),
            Map.entry("PlacementId", "placement-attacked01"),
            Map.entry("JourneyId", "journey-attacked01"),
            Map.entry("GlassId", "glass-attacked01"),
            Map.entry("DeadlineId", "deadline-attacked01"),
            Map.entry("ActorId", "actor-testtracing"));

    private final TypeDefinitionRegistry schema;

    private Inputs(TypeDefinitionRegistry schema) {
        this.schema = schema;
    }

    static Inputs ofTheSchema() {
        StringBuilder text = new StringBuilder();
        try {
            for (Resource part :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                text.append(part.getContentAsString(StandardCharsets.UTF_8)).append('\n');
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Inputs(new SchemaParser().parse(text.toString()));
    }

    /** The fields of Query, Mutation or Subscription by name. */
    Map<String, FieldDefinition> fields(String root) {
        Map<String, FieldDefinition> fields = new TreeMap<>();
        Stream<FieldDefinition> own =
                Objects.requireNonNull(schema.getTypeOrNull(root, ObjectTypeDefinition.class))
                        .getFieldDefinitions()
                        .stream();
        Stream<FieldDefinition> more =
                schema.objectTypeExtensions().getOrDefault(root, List.<ObjectTypeExtensionDefinition>of()).stream()
                        .flatMap(type -> type.getFieldDefinitions().stream());
        Stream.concat(own, more).forEach(field -> fields.put(field.getName(), field));
        return fields;
    }

    /** The name of the type of the input of a mutation that sends a command; empty for any other. */
    String inputType(FieldDefinition mutation) {
        return mutation.getInputValueDefinitions().stream()
                .filter(argument -> argument.getName().equals("input"))
                .map(argument -> bare(argument.getType()))
                .findFirst()
                .orElse("");
    }

    /** An input that says no more than it must, about what is in a place. */
    Map<String, Object> input(String type, Map<String, ?> place) {
        InputObjectTypeDefinition input =
                Objects.requireNonNull(schema.getTypeOrNull(type, InputObjectTypeDefinition.class), type);
        Map<String, Object> values = new LinkedHashMap<>();
        for (InputValueDefinition field : input.getInputValueDefinitions()) {
            if (field.getType() instanceof NonNullType || place.containsKey(type + "." + field.getName())) {
                values.put(field.getName(), value(type, field, place));
            }
        }
        return values;
    }

    private Object value(String type, InputValueDefinition field, Map<String, ?> place) {
        Object given = place.get(type + "." + field.getName());
        if (given == null) {
            given = place.get(field.getName());
        }
        return given == null ? value(field.getType(), place) : given;
    }

    private Object value(Type<?> type, Map<String, ?> place) {
        if (type instanceof NonNullType sure) {
            return value(sure.getType(), place);
        }
        if (type instanceof ListType list) {
            return List.of(value(list.getType(), place));
        }
        String name = ((TypeName) type).getName();
        Object known = place.get(name);
        if (known == null) {
            known = SCALARS.getOrDefault(name, IDS.get(name));
        }
        if (known != null) {
            return known;
        }
        TypeDefinition<?> definition = Objects.requireNonNull(schema.getTypeOrNull(name), name);
        return definition instanceof EnumTypeDefinition words
                ? words.getEnumValueDefinitions().getFirst().getName()
                : input(name, place);
    }

    private static String bare(Type<?> type) {
        return type instanceof NonNullType sure ? bare(sure.getType()) : ((TypeName) type).getName();
    }

    /** Parts of a path by capital letters: {@code intakeAssignBed} is {@code intake.assign-bed}. */
    static String operation(String mutation) {
        List<String> words = new ArrayList<>(Arrays.asList(mutation.split("(?=[A-Z])", -1)));
        String rest = String.join("-", words.subList(1, words.size())).toLowerCase(Locale.ROOT);
        return words.getFirst() + "." + rest;
    }
}
