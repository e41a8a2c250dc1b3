package org.homeward.ui.prints;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What goes into the places of a template, by their names. */
final class Slots {

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<String, List<Slots>> rows = new LinkedHashMap<>();

    Slots put(String name, Phrase phrase) {
        phrases.put(name, phrase);
        return this;
    }

    Slots put(String name, String words) {
        return put(name, Phrase.of(words));
    }

    <T> Slots each(String name, List<T> items, Function<T, Slots> row) {
        rows.put(name, items.stream().map(row).toList());
        return this;
    }

    Phrase phrase(String name) {
        return found(name, phrases);
    }

    List<Slots> rows(String name) {
        return found(name, rows);
    }

    private static <T> T found(String name, Map<String, T> among) {
        T value = among.get(name);
        if (value == null) {
            throw new IllegalStateException("The template has a place that nothing fills: " + name);
        }
        return value;
    }
}
