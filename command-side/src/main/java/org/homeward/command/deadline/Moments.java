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
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingReopened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
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
            case QuickCheckCompleted done ->
                with(Moment.QUICK_CHECKED, done.occurredAt()).with(Moment.SEARCHED, done.occurredAt());
            case TracingNoticePublished published -> with(Moment.SEARCHED, published.occurredAt());
            case FaceCandidatesRecorded compared -> with(Moment.SEARCHED, compared.occurredAt());
            case RovingVisitRecorded visit -> with(Moment.SEARCHED, visit.occurredAt());
            case TracingResumed resumed -> with(Moment.SEARCH_TAKEN_UP_AGAIN, resumed.occurredAt());
            case TracingReopened again -> with(Moment.SEARCH_TAKEN_UP_AGAIN, again.occurredAt());
            case DnaRequested asked -> with(Moment.DNA_REQUESTED, asked.occurredAt());
            case SettlementApproved allowed -> with(Moment.SETTLEMENT_APPROVED, allowed.occurredAt());
            case PlacementVisited visited -> visited(visited.placementId(), visited.occurredAt());
            case PersonEvent ignored -> this;
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
        if (!changed.risks().contains(RiskAttribute.SUSPECTED_TRAFFICKING)) {
            return without(Moment.TRAFFICKING_SUSPECTED);
        }
        return last.containsKey(Moment.TRAFFICKING_SUSPECTED)
                ? this
                : with(Moment.TRAFFICKING_SUSPECTED, changed.occurredAt());
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
