package org.homeward.shared.caseload;

import java.util.List;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MatchReason;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on file who may be one with somebody else.
 *
 * @param personId   whose file; it says nothing of who that is, and opens the file in an emergency
 * @param person     who is on file; absent where the viewer may not see the file
 * @param station    whom to call: the station that has the file
 * @param score      how likely they are one, from 0 to 99; it depends on the two alone, not on who else is on file, and is
 *     the same whichever of them is asked about
 * @param likelihood the same in a word
 * @param reasons    what speaks for it and against it, the weightiest first
 * @param ruledOut   whether somebody said that they are two people, or merged and parted them
 */
@MessageName("caseload.duplicate")
public record Duplicate(
        PersonId personId,
        @Nullable CaseloadRow person,
        FacilityId station,
        int score,
        Likelihood likelihood,
        List<MatchReason> reasons,
        boolean ruledOut) {}
