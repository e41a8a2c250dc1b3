package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.platform.messages.EventContractTest.OneKey;
import org.homeward.shared.kernel.Compartment;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** With which key each personal part of every event is sealed: as people wrote it down in {@code access/compartments.txt}. */
class CompartmentsTest {

    @Test
    void each_personal_part_of_every_event_is_sealed_with_the_key_that_was_written_down() throws IOException {
        Set<String> found = new TreeSet<>();
        events().forEach(event -> collect(event, name(event), found));
        assertThat(found).containsExactlyElementsOf(writtenDown());
    }

    /** Not what is said of the parts counts, but what stands in the store. */
    @ParameterizedTest
    @MethodSource("events")
    void what_is_stored_says_the_same(Class<?> event) throws IOException {
        JsonNode stored = HomewardJson.mapper()
                .readTree(new EventSerializer(EventContractTest.NAMES, new OneKey(false))
                        .serialize(Samples.of(event), byte[].class)
                        .getData());
        Map<String, String> sealed = new HashMap<>();
        collect(stored, "", sealed);

        Map<String, String> expected = new HashMap<>();
        for (String line : writtenDown()) {
            String[] words = line.split(" ");
            if (words[0].equals(name(event))) {
                expected.put(words[1], said(words, sealed.get(words[1])));
            }
        }
        assertThat(sealed).isEqualTo(expected);
    }

    /** Where another part decides, it is the one or the other; which, a test of the sealer shows. */
    private static String said(String[] words, @Nullable String found) {
        boolean decided = words.length == 3;
        return decided
                        || found == null
                        || !List.of(words[2], Compartment.PERSON.name()).contains(found)
                ? words[2]
                : found;
    }

    static Stream<Class<?>> events() {
        return EventContractTest.events();
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(MessageName.class).value();
    }

    private static void collect(Type type, String path, Set<String> into) {
        if (type instanceof ParameterizedType generic) {
            for (Type part : generic.getActualTypeArguments()) {
                collect(part, path, into);
            }
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            for (RecordComponent part : raw.getRecordComponents()) {
                String here = path.contains(" ") ? path + "." + part.getName() : path + " " + part.getName();
                if (isPersonal(part.getGenericType())) {
                    into.add(here + " " + key(part.getAnnotation(Sensitive.class)));
                } else {
                    collect(part.getGenericType(), here, into);
                }
            }
        }
    }

    private static boolean isPersonal(Type type) {
        return type instanceof ParameterizedType generic
                && (generic.getRawType() == Personal.class
                        || Stream.of(generic.getActualTypeArguments()).anyMatch(CompartmentsTest::isPersonal));
    }

    private static String key(@Nullable Sensitive kind) {
        if (kind == null || kind.value().compartment() == Compartment.PERSON) {
            return Compartment.PERSON.name();
        }
        String only = kind.where().isEmpty() ? "" : " when " + kind.where() + " " + String.join("|", kind.is());
        return kind.value().compartment() + only;
    }

    /** Each sealed value, by its path without places in lists. */
    private static void collect(JsonNode node, String path, Map<String, String> into) {
        if (node.has("$sealed")) {
            into.put(path, node.has("for") ? node.path("for").asString() : Compartment.PERSON.name());
        } else if (node.isObject()) {
            node.properties()
                    .forEach(part -> collect(
                            part.getValue(), path.isEmpty() ? part.getKey() : path + "." + part.getKey(), into));
        } else if (node.isArray()) {
            new ArrayList<>(node.values()).forEach(item -> collect(item, path, into));
        }
    }

    private static List<String> writtenDown() throws IOException {
        try (InputStream file = CompartmentsTest.class.getResourceAsStream("/access/compartments.txt")) {
            assertThat(file).isNotNull();
            return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip().replaceAll(" +", " "))
                    .filter(line -> !line.isEmpty())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
