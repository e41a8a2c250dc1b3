package org.homeward.shared.missing;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on file beside somebody who is looked for.
 *
 * @param reportId   the report
 * @param soughtId   who is looked for
 * @param sought     how they are described; absent where the viewer may not see that
 * @param person     who is on file; absent where the viewer may not see the file
 * @param station    whom to call: the station that has the other one, the file or the report
 * @param score      how likely they are the same, from 0 to 99; it depends on the two alone, not on who else is on file
 * @param likelihood the same in a word
 * @param reasons    what speaks for it and against it, the weightiest first
 * @param standing   what was decided about it
 * @param suggestedAt when those concerned were told that it is likely; absent when they were not
 * @param seenAt when somebody began to look into what was told; absent when nobody did
 */
@MessageName("missing.match")
public record Match(
        ReportId reportId,
        SoughtId soughtId,
        @Nullable Personal<SoughtPerson> sought,
        @Nullable CaseloadRow person,
        FacilityId station,
        int score,
        Likelihood likelihood,
        List<MatchReason> reasons,
        MatchStanding standing,
        @Nullable Instant suggestedAt,
        @Nullable Instant seenAt) {}
