package org.homeward.query.platform;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, sealed for who got it, with a key that lives as long as this object: nobody can read or make such a
 * place, nor go on from one that somebody else was given, or oneself in another role.
 */
public final class OwnCursors {

    private static final int KEY_BYTES = 32;
    /** Enough for any that was ever given out. */
    private static final int LONGEST = 800;

    private final AesGcmJce seal;

    /** With a new key. */
    public OwnCursors() {
        try {
            seal = new AesGcmJce(Random.randBytes(KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is missing", impossible);
        }
    }

    /** Seals a place; none stays none. */
    public @Nullable String sealed(@Nullable String place, Viewer viewer) {
        if (place == null) {
            return null;
        }
        try {
            byte[] sealed = seal.encrypt(place.getBytes(StandardCharsets.UTF_8), bond(viewer));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A cursor could not be sealed", impossible);
        }
    }

    /**
     * Opens a cursor; none stays none.
     *
     * @throws QueryFault BAD_CURSOR when it was not made here for this viewer
     */
    public @Nullable String opened(@Nullable String cursor, Viewer viewer) {
        if (cursor == null) {
            return null;
        }
        try {
            if (cursor.length() <= LONGEST) {
                byte[] place = seal.decrypt(Base64.getUrlDecoder().decode(cursor), bond(viewer));
                return new String(place, StandardCharsets.UTF_8);
            }
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            // Answered as one that is too long is.
        }
        throw new QueryFault(QueryFault.Code.BAD_CURSOR);
    }

    private static byte[] bond(Viewer viewer) {
        String station = viewer.station() == null ? "" : viewer.station().value();
        String region = viewer.region() == null ? "" : viewer.region().value();
        return String.join("\n", viewer.actor().value(), viewer.role().name(), station, region)
                .getBytes(StandardCharsets.UTF_8);
    }
}
