package org.homeward.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ListAssert;
import org.homeward.shared.policy.PolicyPack;
import org.springframework.core.io.ClassPathResource;

/** The shipped files, copied to a folder where a test can spoil them. */
final class PackFiles {

    final Path rulesFile;
    final Path calendarFile;
    String rules;
    String calendar;

    private PackFiles(Path folder, String rules, String calendar) {
        this.rulesFile = folder.resolve("rules.yaml");
        this.calendarFile = folder.resolve("calendar.yaml");
        this.rules = rules;
        this.calendar = calendar;
    }

    static PackFiles copiedTo(Path folder) throws IOException {
        return new PackFiles(folder, shipped("policy/cn.yaml"), shipped("policy/cn-calendar.yaml"));
    }

    void inRules(String right, String wrong) {
        assertThat(rules).containsOnlyOnce(right);
        rules = rules.replace(right, wrong);
    }

    void inCalendar(String right, String wrong) {
        assertThat(calendar).containsOnlyOnce(right);
        calendar = calendar.replace(right, wrong);
    }

    PolicyPack load() throws IOException {
        Files.writeString(rulesFile, rules);
        Files.writeString(calendarFile, calendar);
        return PolicyPackLoader.load(rulesFile.toString(), calendarFile.toString());
    }

    PolicyPackInvalid refusal() {
        return catchThrowableOfType(PolicyPackInvalid.class, this::load);
    }

    ListAssert<String> assertProblems() {
        return assertThat(refusal().problems().stream()
                .map(problem -> problem.key() + ": expected " + problem.expected())
                .toList());
    }

    private static String shipped(String name) throws IOException {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }
}
