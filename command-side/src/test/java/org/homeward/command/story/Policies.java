package org.homeward.command.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.platform.policy.PolicyPackLoader;
import org.homeward.shared.policy.PolicyPack;

/** The limits we ship, with one of them switched on that is off by default. */
public final class Policies {

    private Policies() {}

    /** The pack we ship, with a time limit in force that is not. */
    public static PolicyPack withEnabled(String key, Path folder) {
        try (InputStream shipped = PolicyPack.class.getClassLoader().getResourceAsStream("policy/cn.yaml")) {
            assertThat(shipped).isNotNull();
            String rules = new String(shipped == null ? new byte[0] : shipped.readAllBytes(), StandardCharsets.UTF_8);
            int entry = rules.indexOf("\n  " + key + ":");
            int off = rules.indexOf("enabled: false", entry);
            assertThat(off).isBetween(entry, entry + 200);
            Path file = Files.writeString(
                    folder.resolve("rules.yaml"),
                    rules.substring(0, off) + "enabled: true" + rules.substring(off + "enabled: false".length()));
            return PolicyPackLoader.load(file.toString(), "classpath:policy/cn-calendar.yaml");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
