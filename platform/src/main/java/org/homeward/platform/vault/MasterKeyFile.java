package org.homeward.platform.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of the master key, which only the program's user can read: a line for each key there was, the latest first, in base64
 * or closed by a {@link KeyService}.
 */
public final class MasterKeyFile {

    /** No base64 has one. */
    private static final String CLOSED = ":";

    private final Path file;
    private final @Nullable KeyService service;

    /**
     * A file, which need not be there yet.
     *
     * @param service closes what is in it; absent where it lies there in the clear
     */
    public MasterKeyFile(Path file, @Nullable KeyService service) {
        this.file = file;
        this.service = service;
    }

    /**
     * Reads it.
     *
     * @throws KeyUnavailable when it is missing or damaged, does not lie there as the configuration says, or the service does not
     *     open it
     */
    public MasterKey read() {
        List<String> lines = lines();
        if (service != null && !lines.stream().allMatch(line -> line.contains(CLOSED))) {
            throw new KeyUnavailable(
                    "A key service is named, and the master key still lies in the clear: let ./homeward rewrap close"
                            + " it: "
                            + file,
                    null);
        }
        return opened(lines);
    }

    /** Reads it, whether it is closed already or not. */
    MasterKey readBeforeItIsClosed() {
        return opened(lines());
    }

    /** Reads it, after making one at the very first start. */
    public MasterKey readOrCreate() {
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                String fresh = text(MasterKey.fresh());
                Files.createFile(file, ownersOnly());
                Files.writeString(file, fresh);
            } catch (FileAlreadyExistsException other) {
                return read();
            } catch (IOException broken) {
                throw new KeyUnavailable("The master key file cannot be written: " + file, broken);
            }
        }
        return read();
    }

    /** Puts another in its place. Whenever the power fails, the one or the other is there. */
    void write(MasterKey key) {
        String text = text(key);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            Files.createFile(next, ownersOnly());
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.US_ASCII.encode(text));
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
                folder.force(true);
            }
        } catch (IOException broken) {
            throw new KeyUnavailable("The master key file cannot be written: " + file, broken);
        }
    }

    private List<String> lines() {
        try {
            List<String> lines = Files.readString(file, StandardCharsets.US_ASCII)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.isEmpty()) {
                throw new KeyUnavailable("The master key file is empty: " + file, null);
            }
            return lines;
        } catch (IOException broken) {
            throw new KeyUnavailable("The master key file cannot be read: " + file, broken);
        }
    }

    private MasterKey opened(List<String> lines) {
        return new MasterKey(lines.stream().map(this::opened).toList());
    }

    private byte[] opened(String line) {
        byte[] secret = line.contains(CLOSED) ? openedByService(line) : decoded(line);
        if (secret.length != MasterKey.BYTES) {
            throw new KeyUnavailable("The master key file does not hold 32 bytes in base64: " + file, null);
        }
        return secret;
    }

    private byte[] openedByService(String line) {
        if (service == null) {
            throw new KeyUnavailable(
                    "The master key is closed by a key service, and homeward.key-service.address names none: " + file,
                    null);
        }
        return service.open(line);
    }

    private byte[] decoded(String line) {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException broken) {
            throw new KeyUnavailable("The master key file cannot be read: " + file, broken);
        }
    }

    private String text(MasterKey key) {
        return key.secrets().stream()
                .map(secret -> service == null ? Base64.getEncoder().encodeToString(secret) : service.close(secret))
                .collect(Collectors.joining("\n"));
    }

    private static FileAttribute<Set<PosixFilePermission>> ownersOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }
}
