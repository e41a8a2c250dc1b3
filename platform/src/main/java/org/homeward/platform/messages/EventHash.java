package org.homeward.platform.messages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The chained hash of a stored event: SHA-256 over the hash before it and all that identifies and makes up the event. */
public final class EventHash {

    private EventHash() {}

    /**
     * Computes it.
     *
     * @param previous the hash of the event before, absent for the first of a stream
     * @param stream   the id of the stream
     * @param sequence the place in the stream
     * @param name     the stable name
     * @param revision the revision of the shape
     * @param payload  the bytes as stored: sealed first, then hashed
     */
    public static String of(
            @Nullable String previous,
            String stream,
            long sequence,
            String name,
            @Nullable String revision,
            byte[] payload) {
        MessageDigest digest = sha256();
        add(digest, previous == null ? "" : previous);
        add(digest, stream);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).flip());
        add(digest, name);
        add(digest, revision == null ? "" : revision);
        digest.update(payload);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    /** Each part with its length, so that no two sets of parts read alike. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
