package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The server's log file. It grows by a few lines a start, so one older part is kept and the rest is dropped at start.
 *
 * @param file in the data folder
 */
record ServerLog(Path file) {

    private static final long LARGE = 10L << 20;

    void prepare(ServerAccount account) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            AdminPassword.createOwnerOnly(file);
        }
        account.own(file);
    }

    long mark() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    String since(long mark) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(Math.min(mark, channel.size()));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
