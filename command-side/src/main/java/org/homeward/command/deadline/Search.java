package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.person.PersonState;
import org.homeward.shared.tracing.TracingPhase;
import org.jspecify.annotations.Nullable;

/** What the clocks of tracing have in common: it is owed to who is in care and whom nobody knows. */
final class Search {

    private Search() {}

    /** Since when the person is to be looked for: the admission, or the moment at which tracing was taken up again. */
    static Stream<Instant> owedSince(PersonState person) {
        Instant admitted = person.intake().registeredAt();
        TracingPhase phase = person.tracing().phase();
        boolean goesOn = phase == null || phase == TracingPhase.OPEN;
        if (admitted == null || !goesOn || !isOfNobodyKnown(person) || !isInCare(person)) {
            return Stream.empty();
        }
        Instant again = person.deadlines().moments().of(Moment.SEARCH_TAKEN_UP_AGAIN);
        return Stream.of(again == null ? admitted : Moments.later(admitted, again));
    }

    /** The last search of this episode; absent when there was none. */
    static @Nullable Instant last(PersonState person) {
        Instant searched = person.deadlines().moments().of(Moment.SEARCHED);
        return isOfThisEpisode(person, searched) ? searched : null;
    }

    /** Whether something happened, and not before help was asked for this time. */
    static boolean isOfThisEpisode(PersonState person, @Nullable Instant at) {
        StayState stay = person.intake().last();
        return at != null && stay != null && !at.isBefore(stay.requestedAt());
    }

    /**
     * Whether nobody knows who the person is. What the person says of himself is enough, unless somebody began to look
     * into it: then it is only over when it is proven.
     */
    static boolean isOfNobodyKnown(PersonState person) {
        return person.isUnidentified()
                && (!person.hasClaimedIdentity() || person.tracing().phase() == TracingPhase.OPEN);
    }

    /** Whether the person is in a station, or lives where a station placed him. */
    static boolean isInCare(PersonState person) {
        StayState stay = person.intake().open();
        boolean inStation = stay != null && stay.stage().isStay();
        return inStation || person.placement().lived().findAny().isPresent();
    }
}
