package org.homeward.command.missing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.ReportEvent.MissingPersonReported;
import org.homeward.shared.missing.ReportEvent.MissingReportClosed;
import org.homeward.shared.missing.ReportEvent.MissingReportReopened;
import org.homeward.shared.missing.ReportEvent.ReportConsentChanged;
import org.homeward.shared.missing.ReportSource;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchAcknowledged;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchProven;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchRuledOut;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchSuggested;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchTakenBack;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonAdded;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonCorrected;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonFoundElsewhere;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonMatched;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonReunited;
import org.homeward.shared.missing.SoughtState;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a report.
 *
 * @param station  who answers for it; absent while there is none
 * @param source   who brought it
 * @param consents what the one who looks allows
 * @param sought   who is looked for
 * @param closed   whether it is closed
 * @param since    since when it is open or closed
 */
public record ReportState(
        @Nullable FacilityId station,
        @Nullable ReportSource source,
        Set<ReportConsent> consents,
        Map<SoughtId, Searched> sought,
        boolean closed,
        @Nullable Instant since) {

    /** Nobody reported anything. */
    static final ReportState NONE = new ReportState(null, null, Set.of(), Map.of(), false, null);

    /**
     * One of those who are looked for.
     *
     * @param state how far the search is
     * @param match who on file is held to be the person
     */
    record Searched(SoughtState state, @Nullable PersonId match) {}

    /** Whether there is a report. */
    boolean exists() {
        return station != null;
    }

    /** Whether it was brought by somebody who looks for a relative. */
    boolean isFromFamily() {
        return source == ReportSource.FAMILY;
    }

    ReportState evolve(MissingEvent event) {
        return switch (event) {
            case MissingPersonReported reported ->
                new ReportState(
                        reported.station(),
                        reported.source(),
                        reported.consents(),
                        sought,
                        false,
                        reported.occurredAt());
            case ReportConsentChanged changed ->
                new ReportState(station, source, changed.consents(), sought, closed, since);
            case MissingReportClosed ended ->
                new ReportState(station, source, consents, sought, true, ended.occurredAt());
            case MissingReportReopened again ->
                new ReportState(station, source, consents, sought, false, again.occurredAt());
            case SoughtPersonAdded added -> with(added.soughtId(), SoughtState.LOOKED_FOR, null);
            case SoughtPersonCorrected ignored -> this;
            case SoughtPersonFoundElsewhere found -> with(found.soughtId(), SoughtState.FOUND_ELSEWHERE, null);
            case SoughtPersonMatched matched -> with(matched.soughtId(), SoughtState.MATCHED, matched.personId());
            case SoughtMatchSuggested ignored -> this;
            case SoughtMatchAcknowledged ignored -> this;
            case SoughtMatchRuledOut ignored -> this;
            case SoughtMatchTakenBack back -> takenBack(back);
            case SoughtMatchProven proven -> with(proven.soughtId(), SoughtState.VERIFIED, proven.personId());
            case SoughtPersonReunited home -> with(home.soughtId(), SoughtState.REUNITED, home.personId());
        };
    }

    /** That somebody is not the person may be taken back as well; the match with another one stands. */
    private ReportState takenBack(SoughtMatchTakenBack back) {
        Searched searched = sought.get(back.soughtId());
        return searched != null && back.personId().equals(searched.match())
                ? with(back.soughtId(), SoughtState.LOOKED_FOR, null)
                : this;
    }

    private ReportState with(SoughtId id, SoughtState state, @Nullable PersonId match) {
        Map<SoughtId, Searched> next = new LinkedHashMap<>(sought);
        next.put(id, new Searched(state, match));
        return new ReportState(station, source, consents, Collections.unmodifiableMap(next), closed, since);
    }
}
