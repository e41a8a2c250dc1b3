package org.homeward.platform.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads single values as they are written.
 *
 * <p>The text is read, not what YAML 1.1 makes of it: there {@code 010} is eight, {@code 20:00} is twelve hundred and
 * {@code no} is false, and a pack in which a limit is not the number one sees must not load.
 */
final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,4})?");
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

    private Scalars() {}

    static Optional<String> text(Node node, String key, Problems problems) {
        return read(node, key, "a text", problems, text -> Optional.of(text).filter(some -> !some.isBlank()));
    }

    static Optional<Integer> whole(Node node, String key, String expected, Problems problems) {
        return read(node, key, expected, problems, text -> matching(WHOLE, text).map(Integer::valueOf));
    }

    static Optional<BigDecimal> decimal(Node node, String key, String expected, Problems problems) {
        return read(
                node, key, expected, problems, text -> matching(DECIMAL, text).map(BigDecimal::new));
    }

    static Optional<Boolean> trueOrFalse(Node node, String key, Problems problems) {
        return read(node, key, "true or false", problems, text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    static Optional<LocalTime> time(Node node, String key, String expected, Problems problems) {
        boolean quoted = node instanceof ScalarNode scalar && !scalar.isPlain();
        return read(
                node,
                key,
                expected,
                problems,
                text -> matching(TIME, text).filter(form -> quoted).flatMap(form -> parsed(form, LocalTime::parse)));
    }

    static Optional<LocalDate> date(Node node, String key, Problems problems) {
        return read(node, key, "a date such as 2026-02-14", problems, text -> parsed(text, LocalDate::parse));
    }

    static Optional<String> jurisdiction(Section file, Problems problems) {
        return file.need("jurisdiction")
                .flatMap(node -> read(
                        node,
                        "jurisdiction",
                        "an ISO 3166 code such as CN",
                        problems,
                        text -> matching(JURISDICTION, text)));
    }

    static <V> Optional<V> read(
            Node node, String key, String expected, Problems problems, Function<String, Optional<V>> reading) {
        Optional<V> value = node instanceof ScalarNode scalar ? reading.apply(scalar.getValue()) : Optional.empty();
        if (value.isEmpty()) {
            problems.add(node, key, expected);
        }
        return value;
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return Optional.of(text).filter(pattern.asMatchPredicate());
    }

    private static <V> Optional<V> parsed(String text, Function<String, V> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
