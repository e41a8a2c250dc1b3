package org.homeward.shared.missing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.jspecify.annotations.Nullable;

/**
 * A report as the partner who filed it may read it: what it says, whom to call, and what the family knows too. Of whom it may
 * be on file, and of what was decided about them, there is nothing in it.
 *
 * @param reportId     which one
 * @param station      the station that answers for it
 * @param stationName  what that is called; absent where nobody knows
 * @param stationPhone how to reach it
 * @param source       who looks
 * @param reporter     the one who looks
 * @param reference    the number under which the police or another office keeps it
 * @param consents     what the one who looks allows
 * @param sought       who is looked for, the newest last
 * @param reportedAt   when it came in
 * @param closedAt     when it was closed; absent while it is open
 */
@MessageName("missing.own-report")
public record OwnReport(
        ReportId reportId,
        FacilityId station,
        @Nullable LocalText stationName,
        @Nullable ShortText stationPhone,
        ReportSource source,
        @Sensitive(SensitiveKind.REPORTER) Personal<Reporter> reporter,
        @Nullable ShortText reference,
        Set<ReportConsent> consents,
        List<OwnSought> sought,
        Instant reportedAt,
        @Nullable Instant closedAt) {

    /**
     * One of those who are looked for.
     *
     * @param soughtId which one
     * @param person   how they are described
     * @param state    how far the search is; they are looked for until they are back with the family or the search ended
     *                 without any station, as a match is nobody's business before
     * @param addedAt  since when they are looked for here
     */
    public record OwnSought(SoughtId soughtId, Personal<SoughtPerson> person, SoughtState state, Instant addedAt) {}
}
