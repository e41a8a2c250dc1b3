package org.homeward.ui.prints;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * How the page tells a fact, for papers: the sentence of an event, the names of its fields and the words of its codes, in both
 * languages. They are made with the page; in a program that was built without it everything is called what it is in the store.
 */
final class PaperWords {

    private static final String SHIPPED = "/prints/words.json";
    private static final String INDEX = "\\d+";

    private final JsonNode words;
    private final JsonNode families;
    private final JsonNode labels;
    private final Set<String> hidden = new HashSet<>();

    private PaperWords(JsonNode told) {
        this.words = told.path("words");
        this.families = told.path("families");
        this.labels = told.path("labels");
        told.path("hidden").valueStream().map(JsonNode::asString).forEach(hidden::add);
    }

    static PaperWords shipped() {
        try (InputStream file = PaperWords.class.getResourceAsStream(SHIPPED)) {
            return new PaperWords(file == null ? MissingNode.getInstance() : new JsonMapper().readTree(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The sentence of an event. */
    Phrase sentence(String event) {
        return word("event." + event, event);
    }

    /** A code of a family, such as the name of a role. */
    Phrase code(String family, String code) {
        return word(family + "." + code, code);
    }

    /** Whether a field of an event only joins one fact to another. */
    boolean isHidden(String path) {
        return hidden.contains(path);
    }

    /** What a field of an event is called. */
    Phrase label(String event, String path) {
        String field = field(path);
        return word(labels.path(event + " " + field).asString("field." + field), field);
    }

    /** What it says; a code in the words of its family. */
    Phrase value(String event, String path, @Nullable String value) {
        if (value == null) {
            return Phrase.ERASED;
        }
        if (value.equals("true") || value.equals("false")) {
            return word(value.equals("true") ? "field.yes" : "field.no", value);
        }
        String field = field(path);
        String family =
                families.path(event + " " + field).asString(families.path(field).asString(""));
        return family.isEmpty() ? Phrase.of(value) : code(family, value);
    }

    private Phrase word(String key, String otherwise) {
        JsonNode word = words.path(key);
        return word.isArray() ? new Phrase(word.path(0).asString(), word.path(1).asString()) : Phrase.of(otherwise);
    }

    /** The last name in a path: places in a list have none. */
    private static String field(String path) {
        return Stream.of(path.split("\\."))
                .filter(part -> !part.matches(INDEX))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), parts -> parts.isEmpty() ? path : parts.getLast()));
    }
}
