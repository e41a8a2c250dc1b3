package org.homeward.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The key that wraps all others, kept in a file that only the program's user can read.
 *
 * <p>Whoever loses the file loses all personal data: it is backed up apart from the databases.
 */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads the file.
     *
     * @throws KeyUnavailable when it is missing or damaged
     */
    public static MasterKey read(Path file) {
        try {
            byte[] secret = Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (secret.length != BYTES) {
                throw new KeyUnavailable("The master key file does not hold 32 bytes in base64: " + file, null);
            }
            return new MasterKey(secret);
        } catch (IOException | IllegalArgumentException broken) {
            throw new KeyUnavailable("The master key file cannot be read: " + file, broken);
        }
    }

    /** Reads the file, after making one at the very first start. */
    public static MasterKey readOrCreate(Path file) {
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(Random.randBytes(BYTES)));
            } catch (FileAlreadyExistsException other) {
                return read(file);
            } catch (IOException broken) {
                throw new KeyUnavailable("The master key file cannot be written: " + file, broken);
            }
        }
        return read(file);
    }

    /** The cipher that wraps the keys of persons. */
    Aead wrapping() {
        try {
            return new AesGcmJce(derive("wrap-person-keys"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A secret of 32 bytes for one purpose, which tells nothing of the others. */
    public byte[] derive(String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
