package org.homeward.query.names;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Toneless pinyin of names, a syllable a Chinese character.
 *
 * <p>ICU reads a whole name in 157 microseconds, too long for each of a million. It is asked once for every
 * character as a surname and once as part of a given name; a short table adds what ICU does not know.
 */
public final class Readings {

    /** More ways to read one name than this are not followed. */
    public static final int MOST = 8;

    /** The table beside this class, which what is made of readings depends on. */
    public static final String TABLE = "readings.tsv";

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    private static final String SURNAME = "王";
    private static final String SURNAME_READ = "wang";
    private static final String GIVEN = "伟";
    private static final String GIVEN_READ = "wei";

    private final Map<String, Entry> table;
    private final Map<Integer, List<String>> asSurname = new ConcurrentHashMap<>();
    private final Map<Integer, List<String>> asGiven = new ConcurrentHashMap<>();

    private Readings(Map<String, Entry> table) {
        this.table = table;
    }

    /** The readings that the program ships with, read once. */
    public static Readings shipped() {
        return Shipped.READINGS;
    }

    private static Readings load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Readings.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return new Readings(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Entry::of)
                    .collect(Collectors.toUnmodifiableMap(Entry::letters, entry -> entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The ways to read a name, the likeliest first. What is not Chinese stands in them as it is, a word a syllable.
     */
    public List<List<String>> of(FoldedName name) {
        List<List<String>> ways = List.of(List.of());
        for (List<String> syllable : choices(name)) {
            ways = followed(ways, syllable);
        }
        return ways;
    }

    private static List<List<String>> followed(List<List<String>> ways, List<String> syllable) {
        List<List<String>> longer = new ArrayList<>();
        for (String choice : syllable) {
            for (List<String> way : ways) {
                if (longer.size() < MOST) {
                    List<String> next = new ArrayList<>(way);
                    next.add(choice);
                    longer.add(next);
                }
            }
        }
        return longer;
    }

    /** For each syllable of a name the ways to read it, the likeliest first. What is not Chinese stands as it is. */
    public List<List<String>> choices(FoldedName name) {
        List<List<String>> choices = new ArrayList<>();
        for (String word : name.words()) {
            StringBuilder other = new StringBuilder();
            int at = 0;
            if (choices.isEmpty()) {
                at = doubleSurname(word, choices);
            }
            while (at < word.length()) {
                int letter = word.codePointAt(at);
                at += Character.charCount(letter);
                if (FoldedName.isHan(letter)) {
                    flush(other, choices);
                    choices.add(choices.isEmpty() ? surname(letter) : given(letter));
                } else {
                    other.appendCodePoint(letter);
                }
            }
            flush(other, choices);
        }
        return choices;
    }

    private static void flush(StringBuilder other, List<List<String>> choices) {
        if (!other.isEmpty()) {
            choices.add(List.of(other.toString()));
            other.setLength(0);
        }
    }

    private int doubleSurname(String word, List<List<String>> choices) {
        Entry entry = word.length() < 2 ? null : table.get(word.substring(0, 2));
        if (entry == null) {
            return 0;
        }
        for (String syllable : entry.surname().split(" ", -1)) {
            choices.add(List.of(syllable));
        }
        return 2;
    }

    private List<String> surname(int letter) {
        List<String> known = asSurname.get(letter);
        return known != null ? known : asSurname.computeIfAbsent(letter, this::readSurname);
    }

    private List<String> given(int letter) {
        List<String> known = asGiven.get(letter);
        return known != null ? known : asGiven.computeIfAbsent(letter, this::readGiven);
    }

    private List<String> readSurname(int letter) {
        String text = Character.toString(letter);
        Entry entry = table.getOrDefault(text, Entry.NONE);
        SequencedSet<String> all = new LinkedHashSet<>();
        all.add(entry.surname().isEmpty() ? without(text + GIVEN, 0, GIVEN_READ.length(), text) : entry.surname());
        all.add(without(SURNAME + text, SURNAME_READ.length(), 0, text));
        all.addAll(entry.others());
        return List.copyOf(all);
    }

    private List<String> readGiven(int letter) {
        String text = Character.toString(letter);
        SequencedSet<String> all = new LinkedHashSet<>();
        all.add(without(SURNAME + text, SURNAME_READ.length(), 0, text));
        all.addAll(table.getOrDefault(text, Entry.NONE).others());
        return List.copyOf(all);
    }

    /** Characters that ICU cannot read, such as the rarest, stand for themselves. */
    private static String without(String name, int head, int tail, String letter) {
        String read = PINYIN.transliterate(name).replace(" ", "");
        String rest = read.length() < head + tail ? "" : read.substring(head, read.length() - tail);
        return rest.isEmpty() ? letter : rest;
    }

    private record Entry(String letters, String surname, List<String> others) {

        static final Entry NONE = new Entry("", "", List.of());

        static Entry of(String line) {
            String[] columns = line.split("\t", -1);
            String surname = columns[1].equals("-") ? "" : columns[1];
            List<String> others = columns.length < 3 || columns[2].equals("-")
                    ? List.of()
                    : List.of(columns[2].toLowerCase(Locale.ROOT).split(",", -1));
            return new Entry(columns[0], surname, others);
        }
    }

    /** Loaded when first asked for, by one thread. */
    private static final class Shipped {

        static final Readings READINGS = load();
    }
}
