package org.homeward.platform.vault;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.homeward.shared.kernel.Compartment;
import org.jspecify.annotations.Nullable;

/** Where the keys of a person are had: one a {@link Compartment}, all made and fetched together. */
public interface PersonKeys {

    /** How long a program may remember a key that another one destroyed. */
    Duration REMEMBERED = Duration.ofMinutes(1);

    /**
     * The key to seal with; made, and safe on disk, when the person has none yet.
     *
     * @throws KeyUnavailable when it was destroyed, is withheld or cannot be had
     */
    Aead forSealing(String subject, Compartment compartment);

    /**
     * The key to open with, or that it was destroyed or is withheld.
     *
     * @throws KeyUnavailable when nothing is known of it: a missing key is a fault, never an erased person
     */
    Opened open(String subject, Compartment compartment);

    /** Whether the key was ever made: who has told nothing since there are compartments has that of the person only. */
    boolean isMade(String subject, Compartment compartment);

    /**
     * Destroys some of somebody's keys for good: nothing that was sealed with them can be read again, and no others are made. It
     * is on disk when this returns; to do it twice does no harm. Other programs may remember them for {@link #REMEMBERED} more.
     */
    void destroy(String subject, Set<Compartment> compartments);

    /** Destroys all keys of somebody. */
    default void destroy(String subject) {
        destroy(subject, EnumSet.allOf(Compartment.class));
    }

    /** Fetches the keys of many in one round trip, before a bulk read. */
    void preload(Collection<String> subjects);

    /**
     * A key, or why there is none.
     *
     * @param orNull     the key, absent when it was destroyed or is withheld
     * @param isWithheld whether this program is not given it
     */
    record Opened(@Nullable Aead orNull, boolean isWithheld) {

        /** A key that is gone for good. */
        public static Opened destroyed() {
            return new Opened(null, false);
        }

        /** A key that others have. */
        public static Opened withheld() {
            return new Opened(null, true);
        }

        /** A key. */
        public static Opened of(Aead key) {
            return new Opened(key, false);
        }

        /** Whether what it sealed was erased. */
        public boolean isDestroyed() {
            return orNull == null && !isWithheld;
        }

        /** The key. */
        public Aead aead() {
            if (orNull == null) {
                throw new IllegalStateException("there is no key");
            }
            return orNull;
        }
    }
}
