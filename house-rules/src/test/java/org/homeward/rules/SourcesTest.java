package org.homeward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file keeps the rules about what is written in it; every rule catches its canaries and lets the sound text be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesTest {

    private static final Map<String, Sample> CANARIES = Map.of(
            "nothing is left to be done",
            new Sample(List.of("// TO" + "DO later", "FIX" + "ME: this"), "Todos os santos, TODOS"),
            "only JSpecify says",
            new Sample(
                    List.of("import javax.annotation.Nullable;", "import org.springframework.lang.NonNull;"),
                    "import org.jspecify.annotations.Nullable;"),
            "no folder of somebody's",
            new Sample(
                    List.of("cd /home/" + "somebody/x", "path=\"/work/" + "main\"", "(/root/" + ".m2)"),
                    "https://example.org/home/page, src/work/x, ${HOME}/work/x"),
            "no registry",
            new Sample(
                    List.of("https://registry.npm" + "js.org/x", "http://nexus.corp" + ".example/repository"),
                    "http://maven.apache.org/POM/4.0.0"),
            "no private key",
            new Sample(List.of("-----BEGIN RSA PRIVATE" + " KEY-----"), "-----BEGIN CERTIFICATE-----"),
            "no password",
            new Sample(
                    List.of(
                            "String PASSWORD = \"hunter22\";",
                            "db-password: 'hunter22'",
                            "jdbc:postgresql://db/x?password=hunter22"),
                    "password: ${DATABASE_PASSWORD}, type=\"password\", Map.of(\"password\", given),"
                            + " password=${secret}"),
            "every file ends",
            new Sample(List.of("one line"), "one line\n"),
            "lines end",
            new Sample(List.of("one\r\ntwo\n"), "one\ntwo\n"),
            "folds, states",
            new Sample(List.of("default -> file;", "default:\n  return;"), "case Opened o -> file; // by default open"),
            "every public type",
            new Sample(
                    List.of(
                            "package a;\n\npublic final class B {}\n",
                            "package a;\nimport c.D;\n@E\npublic record F() {}\n"),
                    "package a;\n\n/** A thing. */\n@E\npublic record F() {}\n"));

    private record Sample(List<String> broken, String sound) {}

    private final Map<Path, String> texts = new TreeMap<>();

    SourcesTest() throws IOException {
        Path root = Tree.root();
        for (Path file : Tree.files(root)) {
            byte[] content = Files.readAllBytes(file);
            if (isText(content)) {
                texts.put(root.relativize(file), new String(content, StandardCharsets.UTF_8));
            }
        }
    }

    static List<TextRule> rules() {
        return TextRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_file_keeps(TextRule rule) {
        List<String> offences = new ArrayList<>();
        List<Path> files = texts.keySet().stream().filter(rule::isAbout).toList();
        files.forEach(file -> rule.breach().apply(text(file)).forEach(found -> offences.add(file + ": " + found)));
        assertThat(files).as("files it is about").isNotEmpty();
        assertThat(offences).as(rule.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_catches_its_canaries_and_lets_the_sound_text_be(TextRule rule) {
        List<Sample> samples = CANARIES.entrySet().stream()
                .filter(canary -> rule.name().startsWith(canary.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(samples).as("its canaries").hasSize(1);
        assertThat(samples.getFirst().broken())
                .allSatisfy(text -> assertThat(rule.breach().apply(text)).isNotEmpty());
        assertThat(rule.breach().apply(samples.getFirst().sound())).isEmpty();
    }

    @Test
    void no_canary_is_left_over_and_the_files_are_those_of_the_project() {
        assertThat(CANARIES).hasSameSizeAs(rules());
        assertThat(texts.keySet())
                .contains(Path.of("README.md"), Path.of("ui-graphql/web/src/main.tsx"), Path.of("homeward"))
                .noneMatch(file -> file.toString().contains("node_modules"))
                .hasSizeGreaterThan(500);
    }

    private String text(Path file) {
        return texts.getOrDefault(file, "");
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}
