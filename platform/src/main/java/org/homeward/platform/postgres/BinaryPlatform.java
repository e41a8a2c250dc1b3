package org.homeward.platform.postgres;

import java.util.Locale;

/**
 * The operating system and processor, in the words the binary archives use in their names.
 *
 * @param system linux, darwin or windows
 * @param processor x86_64 or arm_64
 */
record BinaryPlatform(String system, String processor) {

    static BinaryPlatform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static BinaryPlatform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : os;
        String processor = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        return new BinaryPlatform(system, processor);
    }

    String archive() {
        return "postgres-" + system + "-" + processor + ".txz";
    }
}
