package org.homeward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is laid out by one formatter.
 *
 * <p>{@code mvn -pl house-rules test -Dtest=FormatTest -Dformat.repair=true} lays out those that are not.
 */
class FormatTest {

    private static final String REPAIR = "format.repair";

    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void every_java_file_is_laid_out_by_the_formatter() throws IOException {
        Path root = Tree.root();
        List<Path> sources = Tree.files(root).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        List<Path> others = sources.parallelStream().filter(FormatTest::isOther).toList();
        if (Boolean.getBoolean(REPAIR)) {
            for (Path source : others) {
                Files.writeString(source, formatted(source));
            }
            return;
        }
        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(others)
                .as("laid out otherwise; `mvn -pl house-rules test -Dtest=FormatTest -D%s=true` mends it", REPAIR)
                .map(source -> root.relativize(source).toString())
                .isEmpty();
    }

    @Test
    void another_layout_another_order_of_imports_and_an_unused_one_are_seen() throws FormatterException {
        String sound = """
            import java.util.List;
            import java.util.Map;

            record Sound(List<String> names, Map<String, String> more) {}
            """;
        assertThat(formatted(sound)).isEqualTo(sound);
        assertThat(formatted(sound.replace("{}", "{ }"))).isEqualTo(sound);
        assertThat(formatted("import java.util.Set;\n" + sound)).isEqualTo(sound);
        assertThat(formatted(
                        sound.replace("List;", "x").replace("Map;", "List;").replace("x", "Map;")))
                .isEqualTo(sound);
    }

    private static boolean isOther(Path source) {
        try {
            return !formatted(source).equals(Files.readString(source));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String formatted(Path source) {
        try {
            return formatted(Files.readString(source));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FormatterException broken) {
            throw new IllegalStateException("Cannot be read as Java: " + source, broken);
        }
    }

    private static String formatted(String source) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(source);
    }
}
