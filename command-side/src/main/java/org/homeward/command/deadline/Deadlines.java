package org.homeward.command.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.command.deadline.DeadlineState.Open;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineLifted;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMet;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineSet;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;

/**
 * What is owed, as it follows from what is known of a person: the difference between the clocks that should run and the
 * deadlines that do.
 *
 * <p>A deadline that runs is never reckoned anew, whatever the policy pack says meanwhile.
 */
public final class Deadlines {

    private static final List<DeadlineClock> CLOCKS = List.of(
            new TriageClock(),
            new StayClock(),
            new OverstayClock(),
            new ExtendedStayClock(),
            new RetainedClock(),
            new ApprovalClock(),
            new PoliceReportClock(),
            new QuickCheckClock(),
            new NoticeClock(),
            new DnaRequestClock(),
            new DnaResultClock(),
            new RefreshClock(),
            new RefreshAgainClock(),
            new StalledClock(),
            new SettlementPlanClock(),
            new HouseholdClock(),
            new TrialClock(PolicyKey.FOSTER_TRIAL, PlacementType.FOSTER),
            new TrialClock(PolicyKey.ADOPT_ASSESS_TRIAL, PlacementType.ADOPTION),
            new VisitClock(PolicyKey.FOSTER_VISIT),
            new VisitClock(PolicyKey.ENTRUST_CHECK),
            new CheckInClock(),
            new ArrivalClock(),
            new HandoverClock(),
            new FollowUpClock());

    private Deadlines() {}

    /** The rules that a clock runs for. */
    static List<PolicyKey> rules() {
        return CLOCKS.stream().map(DeadlineClock::key).toList();
    }

    /**
     * What becomes true of deadlines.
     *
     * @param id      whose file
     * @param person  the person after the facts, together with absorbed files
     * @param context who asked, when, under which limits
     * @param at      when the facts happened
     */
    public static List<DeadlineEvent> after(PersonId id, PersonState person, Context context, Instant at) {
        List<DeadlineEvent> events = new ArrayList<>();
        for (DeadlineClock clock : CLOCKS) {
            Set<Instant> running = running(clock, person, context);
            events.addAll(stopped(id, clock, person, running, context, at));
            events.addAll(started(id, clock, person, running, context, at));
        }
        return List.copyOf(events);
    }

    private static Set<Instant> running(DeadlineClock clock, PersonState person, Context context) {
        Set<Instant> running = new TreeSet<>();
        if (person.isOwedSomething()) {
            clock.running(person, context).forEach(running::add);
        }
        return running;
    }

    /** Those that run no more. One that was missed before anybody swept is missed all the same. */
    private static List<DeadlineEvent> stopped(
            PersonId id, DeadlineClock clock, PersonState person, Set<Instant> running, Context context, Instant at) {
        List<DeadlineEvent> events = new ArrayList<>();
        person.deadlines().ofRule(clock.key()).forEach(entry -> {
            DeadlineId deadline = entry.getKey();
            Open open = entry.getValue();
            if (running.contains(open.since())) {
                return;
            }
            if (!open.missed() && !at.isBefore(open.dueAt())) {
                events.add(new DeadlineMissed(id, deadline, open.dueAt()));
            }
            boolean met = person.isOwedSomething() && clock.done(person, open.since(), context);
            events.add(met ? new DeadlineMet(id, deadline, at) : new DeadlineLifted(id, deadline, at));
        });
        return events;
    }

    private static List<DeadlineEvent> started(
            PersonId id, DeadlineClock clock, PersonState person, Set<Instant> running, Context context, Instant at) {
        Set<Instant> runs = person.deadlines()
                .ofRule(clock.key())
                .map(entry -> entry.getValue().since())
                .collect(Collectors.toSet());
        List<DeadlineEvent> events = new ArrayList<>();
        for (Instant since : running) {
            DueDate due = runs.contains(since)
                    ? null
                    : clock.due(person, since, context).orElse(null);
            if (due != null) {
                DeadlineId next = person.deadlines().next(clock.key(), events.size() + 1);
                events.add(set(id, next, clock, since, due, context, at));
            }
        }
        return events;
    }

    private static DeadlineSet set(
            PersonId id,
            DeadlineId deadline,
            DeadlineClock clock,
            Instant since,
            DueDate due,
            Context context,
            Instant at) {
        return new DeadlineSet(
                id,
                deadline,
                clock.key(),
                since,
                context.policy().amberAt().between(since, due.at()),
                due.at(),
                new ShortText(context.policy().stamp()),
                at);
    }
}
