package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/** Passwords made by the machine, and the one file that keeps the administrator's. */
final class AdminPassword {

    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private AdminPassword() {}

    static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String read(DataFolder folder) {
        Path file = folder.password();
        try {
            String password = Files.exists(file) ? Files.readString(file).strip() : "";
            if (password.isEmpty()) {
                throw new PostgresNotStarted(
                        Reason.PASSWORD_LOST,
                        "The password of the cluster is missing: " + file + " is absent or empty. Put back the file"
                                + " that was kept with this cluster.");
            }
            if (DataFolder.isPosix(file)) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
            return password;
        } catch (IOException failure) {
            throw StartFailure.writing(file, failure);
        }
    }

    /** Writes a new file that nobody else could read at any moment, and forces it to disk. */
    static void write(Path file, String password) throws IOException {
        createOwnerOnly(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer text = ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.US_ASCII));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
    }

    static void createOwnerOnly(Path file) throws IOException {
        if (DataFolder.isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(file);
        }
    }
}
