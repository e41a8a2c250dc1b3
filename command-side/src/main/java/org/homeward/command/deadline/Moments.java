package org.homeward.command.deadline;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.person.FileEvent.CategoryChanged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.placement.PlacementEvent.PlacementVisited;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.tracing.TracingEvent;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.LeadRuledOut;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;
import org.homeward.shared.tracing.TracingEvent.NoticePhotoApproved;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckAnswered;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckRequested;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingEscalated;
import org.homeward.shared.tracing.TracingEvent.TracingLeadRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingReopened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.jspecify.annotations.Nullable;

/**
 * When things happened last that clocks begin with. What is written down late does not make the last time an earlier one.
 *
 * @param last   when each happened
 * @param visits when somebody looked in last, for each placement
 */
record Moments(Map<Moment, Instant> last, Map<PlacementId, Instant> visits) {

    static final Moments NONE = new Moments(Map.of(), Map.of());

    /** When it happened last; absent when it never did or no longer counts. */
    @Nullable
    Instant of(Moment moment) {
        return last.get(moment);
    }

    /** When somebody looked in last; absent when nobody did. */
    @Nullable
    Instant visited(PlacementId placement) {
        return visits.get(placement);
    }

    Moments evolve(PersonEvent event) {
        return switch (event) {
            case HelpRequested ignored ->
                without(Moment.RED_FLAGS_SEEN).without(Moment.HELP_DECLINED).without(Moment.POLICE_TOLD);
            case SeekerScreened screened -> screened(screened);
            case DivertedToMedicalCare ignored -> without(Moment.RED_FLAGS_SEEN);
            case HospitalAdmitted ignored -> without(Moment.RED_FLAGS_SEEN);
            case HelpDeclined declined -> with(Moment.HELP_DECLINED, declined.occurredAt());
            case ReferredToPolice told -> with(Moment.POLICE_TOLD, told.occurredAt());
            case CategoryChanged changed -> suspected(changed);
            case TracingEvent traced -> traced(traced);
            case SettlementApproved allowed -> with(Moment.SETTLEMENT_APPROVED, allowed.occurredAt());
            case PlacementVisited visited -> visited(visited.placementId(), visited.occurredAt());
            case PersonEvent ignored -> this;
        };
    }

    private Moments traced(TracingEvent event) {
        Instant at = event.occurredAt();
        return switch (event) {
            case QuickCheckCompleted ignored ->
                with(Moment.QUICK_CHECKED, at).with(Moment.SEARCHED, at).with(Moment.TRACING_WENT_ON, at);
            case TracingNoticePublished ignored -> with(Moment.SEARCHED, at).with(Moment.TRACING_WENT_ON, at);
            case FaceCandidatesRecorded ignored -> with(Moment.SEARCHED, at).with(Moment.TRACING_WENT_ON, at);
            case RovingVisitRecorded ignored -> with(Moment.SEARCHED, at).with(Moment.TRACING_WENT_ON, at);
            case TracingResumed ignored ->
                with(Moment.SEARCH_TAKEN_UP_AGAIN, at).with(Moment.TRACING_WENT_ON, at);
            case TracingReopened ignored ->
                with(Moment.SEARCH_TAKEN_UP_AGAIN, at).with(Moment.TRACING_WENT_ON, at);
            case DnaRequested ignored -> with(Moment.DNA_REQUESTED, at).with(Moment.TRACING_WENT_ON, at);
            case TracingOpened ignored -> with(Moment.TRACING_WENT_ON, at);
            case PoliceCheckRequested ignored -> with(Moment.TRACING_WENT_ON, at);
            case PoliceCheckAnswered ignored -> with(Moment.TRACING_WENT_ON, at);
            case DnaSampled ignored -> with(Moment.TRACING_WENT_ON, at);
            case DnaResultReceived ignored -> with(Moment.TRACING_WENT_ON, at);
            case TracingLeadRecorded ignored -> with(Moment.TRACING_WENT_ON, at);
            case LeadRuledOut ignored -> with(Moment.TRACING_WENT_ON, at);
            case KinVerified ignored -> with(Moment.TRACING_WENT_ON, at);
            case KinClaimRejected ignored -> with(Moment.TRACING_WENT_ON, at);
            case MissingReportMatched ignored -> with(Moment.TRACING_WENT_ON, at);
            case MatchRejected ignored -> with(Moment.TRACING_WENT_ON, at);
            case MatchVerified ignored -> with(Moment.TRACING_WENT_ON, at);
            case NoticePhotoApproved ignored -> this;
            case TracingNoticeWithdrawn ignored -> this;
            case TracingEscalated ignored -> this;
            case TracingSuspended ignored -> this;
            case TracingClosed ignored -> this;
            case MatchUndone ignored -> this;
            case MatchReunited ignored -> this;
        };
    }

    /** What counts when a file about the same person is read together with this one. */
    Moments composedWith(Moments other) {
        Moments both = this;
        for (var entry : other.last.entrySet()) {
            both = both.with(entry.getKey(), entry.getValue());
        }
        for (var entry : other.visits.entrySet()) {
            both = both.visited(entry.getKey(), entry.getValue());
        }
        return both;
    }

    /** A second look does not give more time for the doctor; one that sees nothing any more ends the hurry. */
    private Moments screened(SeekerScreened screened) {
        Screening seen = screened.screening();
        boolean doctorFirst = !seen.redFlags().isEmpty() || seen.triage() == TriageLevel.EMERGENCY;
        if (!doctorFirst) {
            return without(Moment.RED_FLAGS_SEEN);
        }
        return last.containsKey(Moment.RED_FLAGS_SEEN) ? this : with(Moment.RED_FLAGS_SEEN, screened.occurredAt());
    }

    private Moments suspected(CategoryChanged changed) {
        if (changed.risks().stream().noneMatch(RiskAttribute::concernsPolice)) {
            return without(Moment.POLICE_MATTER_SUSPECTED);
        }
        return last.containsKey(Moment.POLICE_MATTER_SUSPECTED)
                ? this
                : with(Moment.POLICE_MATTER_SUSPECTED, changed.occurredAt());
    }

    private Moments with(Moment moment, Instant at) {
        Map<Moment, Instant> next = copy();
        next.merge(moment, at, Moments::later);
        return new Moments(Map.copyOf(next), visits);
    }

    private Moments without(Moment moment) {
        Map<Moment, Instant> next = copy();
        next.remove(moment);
        return new Moments(Map.copyOf(next), visits);
    }

    private Moments visited(PlacementId placement, Instant at) {
        Map<PlacementId, Instant> next = new HashMap<>(visits);
        next.merge(placement, at, Moments::later);
        return new Moments(last, Map.copyOf(next));
    }

    private Map<Moment, Instant> copy() {
        Map<Moment, Instant> next = new EnumMap<>(Moment.class);
        next.putAll(last);
        return next;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
