package org.homeward.shared.access;

import java.time.Instant;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One emergency as whoever reviews it reads it.
 *
 * @param account    who read
 * @param glassId    which emergency
 * @param version    of the stream of that account
 * @param personId   whose file
 * @param station    where who read works
 * @param reason     why
 * @param words      the same in words
 * @param at         when
 * @param until      the first instant at which the file is out of reach again
 * @param reviewDue  the first instant at which a review is late; absent where there is no time limit
 * @param reviewedBy who reviewed it; nobody yet when absent
 * @param reviewedAt when
 * @param verdict    what came of the review
 * @param finding    the same in words
 */
@MessageName("access.glass-story")
public record GlassStory(
        ActorId account,
        GlassId glassId,
        long version,
        PersonId personId,
        @Nullable FacilityId station,
        GlassReason reason,
        Personal<Note> words,
        Instant at,
        Instant until,
        @Nullable Instant reviewDue,
        @Nullable ActorId reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable GlassVerdict verdict,
        @Nullable Personal<Note> finding) {}
