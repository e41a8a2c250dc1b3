package org.homeward.shared.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about many people. */
public sealed interface CaseloadQuery extends Question {

    /**
     * A page of people; answered by a {@link CaseloadPage}.
     *
     * @param filter         who is meant
     * @param first          at most so many, 1 to 100
     * @param after          the cursor of the page before
     * @param personId       with {@code atLeastVersion}: whose row must be that new
     * @param atLeastVersion wait up to two seconds for this version of that person
     */
    @MessageName("caseload.find-recipients")
    record FindRecipients(
            Viewer viewer,
            CaseloadFilter filter,
            int first,
            @Nullable String after,
            @Nullable PersonId personId,
            @Nullable Long atLeastVersion)
            implements CaseloadQuery {}

    /**
     * People who may already have a file, while somebody types; answered by at most ten {@link Duplicate}s, the
     * likeliest first.
     *
     * @param person what was typed so far
     */
    @MessageName("caseload.find-probable-duplicates")
    record FindProbableDuplicates(Viewer viewer, DescribedPerson person) implements CaseloadQuery {}

    /**
     * Who else on file may be the person of a file; answered by {@link Duplicate}s, the likeliest first, and last those
     * who were looked at and are somebody else.
     */
    @MessageName("caseload.find-duplicates-of")
    record FindDuplicatesOf(PersonId personId, Viewer viewer) implements CaseloadQuery {}

    /**
     * Who may have been younger than that at some time since a day, by the id; answered by {@link Minor}s.
     *
     * @param bornAfter the day after which they may have been born
     * @param first     at most so many, 1 to 1,000
     * @param after     the last of the page before
     */
    @MessageName("caseload.find-minors")
    record FindMinors(
            Viewer viewer,
            LocalDate bornAfter,
            int first,
            @Nullable PersonId after) implements CaseloadQuery {}

    /** What happened at a station in a span of time; answered by {@link ShiftCounts}. */
    @MessageName("caseload.count-shift")
    record CountShift(Viewer viewer, FacilityId station, Instant from, Instant to) implements CaseloadQuery {}

    /**
     * Whom the viewer brought in and about whom no station has decided yet, the newest change first; answered by
     * {@link BroughtIn}. Only a patrol asks this.
     *
     * @param personId       only that person
     * @param atLeastVersion wait up to two seconds until the file of that person has this version
     */
    @MessageName("caseload.find-brought-in")
    record FindBroughtIn(
            Viewer viewer,
            @Nullable PersonId personId,
            @Nullable Long atLeastVersion) implements CaseloadQuery {}
}
