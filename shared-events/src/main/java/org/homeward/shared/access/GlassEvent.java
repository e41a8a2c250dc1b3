package org.homeward.shared.access;

import java.time.Instant;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.SealedFor;
import org.jspecify.annotations.Nullable;

/** What became true of access in an emergency. What was said is about the person, so it is sealed with the key of that person. */
@SealedFor("personId")
public sealed interface GlassEvent extends Event {

    /** Whose access. */
    ActorId account();

    /** Which emergency. */
    GlassId glassId();

    /** About whom. */
    PersonId personId();

    /**
     * Somebody opened a file out of their reach.
     *
     * @param station   where they work
     * @param until     the first instant at which the file is out of reach again
     * @param reviewDue the first instant at which a review is late; absent where there is no time limit
     */
    @MessageName("access.glass-broken")
    record GlassBroken(
            ActorId account,
            GlassId glassId,
            PersonId personId,
            @Nullable FacilityId station,
            GlassReason reason,
            Personal<Note> words,
            Instant until,
            @Nullable Instant reviewDue,
            Instant occurredAt)
            implements GlassEvent {}

    /** A supervisor said whether there was an emergency. */
    @MessageName("access.glass-reviewed")
    record GlassReviewed(
            ActorId account,
            GlassId glassId,
            PersonId personId,
            GlassVerdict verdict,
            Personal<Note> words,
            Instant occurredAt)
            implements GlassEvent {}
}
