package org.homeward.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lends a data folder the binaries that all tests of this module share, so that they are not unpacked for each. */
public final class UnpackedOnce {

    private UnpackedOnce() {}

    /** Before the first start in this folder. */
    public static Path in(Path data) {
        try {
            Path shared = Files.createDirectories(EmbeddedPostgresTest.BINARIES).toAbsolutePath();
            Files.createDirectories(data);
            Files.createSymbolicLink(data.resolve("postgres-binaries"), shared);
            return data;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
