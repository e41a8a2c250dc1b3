package org.homeward.platform.vault;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Where the key of a person is had. */
public interface PersonKeys {

    /** How long a program may remember a key that another one destroyed. */
    Duration REMEMBERED = Duration.ofMinutes(1);

    /**
     * The key to seal with; made, and safe on disk, when the person has none yet.
     *
     * @throws KeyUnavailable when it was destroyed or cannot be had
     */
    Aead forSealing(String subject);

    /**
     * The key to open with, or that it was destroyed.
     *
     * @throws KeyUnavailable when nothing is known of it: a missing key is a fault, never an erased person
     */
    Opened open(String subject);

    /**
     * Destroys the key for good: nothing that was sealed with it can be read again, and no other is made. It is on disk when
     * this returns; to do it twice does no harm. Other programs may remember the key for {@link #REMEMBERED} more.
     */
    void destroy(String subject);

    /** Fetches many keys in one round trip, before a bulk read. */
    void preload(Collection<String> subjects);

    /**
     * A key, or that it is gone for good.
     *
     * @param orNull the key, absent when it was destroyed
     */
    record Opened(@Nullable Aead orNull) {

        /** Whether the person was erased. */
        public boolean isDestroyed() {
            return orNull == null;
        }

        /** The key. */
        public Aead aead() {
            if (orNull == null) {
                throw new IllegalStateException("the key was destroyed");
            }
            return orNull;
        }
    }
}
