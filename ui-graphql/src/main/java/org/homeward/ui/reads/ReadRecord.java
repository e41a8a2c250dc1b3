package org.homeward.ui.reads;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read something about people. It says nothing of what stood there.
 *
 * @param at        when
 * @param viewer    who, in which role and at which station
 * @param operation the question, as access knows it
 * @param fields    what was asked of the answer, in the words of the schema; what was printed, for paper
 * @param subjects  the ids of the people, reports and families that were shown, or would have been
 * @param asOf      the instant in the past that was looked at, if any
 * @param result    what came of it
 * @param request   the id that the log has of the request, if any
 * @param reveal    what was asked to be shown of what is hidden, and what for; granted when the result is that it was shown
 */
public record ReadRecord(
        Instant at,
        Viewer viewer,
        String operation,
        List<String> fields,
        Set<String> subjects,
        @Nullable Instant asOf,
        Result result,
        @Nullable String request,
        @Nullable Reveal reveal) {

    /** What comes of a reading. */
    public enum Result {
        /** It was shown. */
        SHOWN,
        /** Changes of it were told from then on. */
        WATCHED,
        /** The role may not ask that. */
        FORBIDDEN,
        /** There is no such thing, or none that this viewer may see. */
        NOT_FOUND
    }

    public ReadRecord {
        fields = List.copyOf(fields);
        subjects = Set.copyOf(subjects);
    }
}
