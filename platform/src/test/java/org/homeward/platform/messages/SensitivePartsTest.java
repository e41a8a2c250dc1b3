package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.person.FileEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Whatever is told of somebody, in an answer or as an event of a chronology, is hidden by its kind or said to be open in
 * {@code access/open-parts.txt}, which people wrote and reviewed. Who adds a part has to think of it.
 */
class SensitivePartsTest {

    /** Tells in words, and nobody thought of it. */
    record Forgotten(@Nullable Personal<ShortText> nickname) {}

    /** The same, where it is looked for deeper down. */
    record ForgottenBelow(List<Forgotten> all) {}

    /** The same outside of what is personal. */
    record ForgottenWords(ShortText words) {}

    /** There is no text that could stand for a birth. */
    record Shapeless(@Sensitive(SensitiveKind.HEALTH) Personal<Birth> birth) {}

    /** Who has it could not leave it out. */
    record Bare(@Sensitive(SensitiveKind.PHONE) ShortText phone) {}

    /** Another part that is not there says when it is hidden. */
    record Misled(
            @Sensitive(value = SensitiveKind.HEALTH, where = "kind", is = "HEALTH")
            Personal<ShortText> text) {}

    /** Hidden as it should be. */
    record Sound(@Sensitive(SensitiveKind.PHONE) Personal<ShortText> phone) {}

    @Test
    void everything_that_is_told_of_somebody_is_hidden_or_said_to_be_open() throws IOException {
        assertThat(SensitiveParts.problems(told(), open())).isEmpty();
    }

    @Test
    void answers_and_events_are_looked_at() {
        assertThat(told())
                .contains(RecipientFile.class, MissingReportFile.class, FileEvent.KinLinked.class)
                .noneMatch(Command.class::isAssignableFrom)
                .noneMatch(Question.class::isAssignableFrom);
    }

    @Test
    void a_part_that_nobody_thought_of_is_noticed() {
        assertThat(problems(Forgotten.class)).containsExactly(neither("Forgotten.nickname"));
        assertThat(problems(ForgottenBelow.class)).containsExactly(neither("Forgotten.nickname"));
        assertThat(problems(ForgottenWords.class)).containsExactly(neither("ForgottenWords.words"));
        assertThat(SensitiveParts.problems(List.of(Forgotten.class), Set.of("SensitivePartsTest.Forgotten.nickname")))
                .isEmpty();
    }

    @Test
    void what_could_not_be_hidden_is_noticed() {
        assertThat(problems(Shapeless.class)).singleElement().asString().contains("nothing could be shown");
        assertThat(problems(Bare.class)).singleElement().asString().contains("cannot be hidden");
        assertThat(problems(Misled.class)).singleElement().asString().contains("never is");
        assertThat(problems(Sound.class)).isEmpty();
    }

    @Test
    void what_is_said_to_be_open_and_is_hidden_or_gone_is_noticed() {
        assertThat(SensitiveParts.problems(
                        List.of(Sound.class), Set.of("SensitivePartsTest.Sound.phone", "Nothing.there")))
                .containsExactly(
                        "Nothing.there is said to be open, and is no such part",
                        "SensitivePartsTest.Sound.phone is hidden, and said to be open");
    }

    private static String neither(String name) {
        return "SensitivePartsTest." + name + " is neither hidden nor said to be open";
    }

    private static List<String> problems(Class<?> root) {
        return SensitiveParts.problems(List.of(root), Set.of());
    }

    /** Every answer and every event. */
    private static Set<Class<?>> told() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scan.addIncludeFilter(new AnnotationTypeFilter(MessageName.class));
        return scan.findCandidateComponents("org.homeward.shared").stream()
                .map(found -> type(String.valueOf(found.getBeanClassName())))
                .filter(type -> !Command.class.isAssignableFrom(type) && !Question.class.isAssignableFrom(type))
                .collect(Collectors.toSet());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> open() throws IOException {
        try (InputStream file = SensitivePartsTest.class.getResourceAsStream("/access/open-parts.txt")) {
            assertThat(file).isNotNull();
            return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
