package org.homeward.shared.access;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The emergencies of one account, without what was said about anybody.
 *
 * @param account whose
 * @param version the sequence of the last event in it
 * @param opened  each of them, the oldest first
 */
@MessageName("access.glass-file")
public record GlassFile(ActorId account, long version, List<Opened> opened) {

    /** Copies the list. */
    public GlassFile {
        opened = List.copyOf(opened);
    }

    /**
     * One emergency.
     *
     * @param glassId   which
     * @param personId  whose file
     * @param station   where who read works
     * @param reason    why
     * @param at        when
     * @param until     the first instant at which the file is out of reach again
     * @param reviewDue the first instant at which a review is late; absent where there is no time limit
     * @param verdict   what came of the review; absent until then
     */
    public record Opened(
            GlassId glassId,
            PersonId personId,
            @Nullable FacilityId station,
            GlassReason reason,
            Instant at,
            Instant until,
            @Nullable Instant reviewDue,
            @Nullable GlassVerdict verdict) {

        /** Whether the file may be read at an instant. */
        public boolean isOpenAt(Instant now) {
            return verdict != GlassVerdict.NOT_JUSTIFIED && now.isBefore(until);
        }
    }
}
