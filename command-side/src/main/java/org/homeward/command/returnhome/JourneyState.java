package org.homeward.command.returnhome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.command.returnhome.Journey.Change;
import org.homeward.command.returnhome.Journey.Following;
import org.homeward.command.returnhome.Journey.Stop;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.EscortsAssigned;
import org.homeward.shared.returnhome.JourneyEvent.FitnessCertified;
import org.homeward.shared.returnhome.JourneyEvent.FollowUpRecorded;
import org.homeward.shared.returnhome.JourneyEvent.FoundOnJourney;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyApproved;
import org.homeward.shared.returnhome.JourneyEvent.JourneyArrived;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCheckedIn;
import org.homeward.shared.returnhome.JourneyEvent.JourneyClosed;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyEntrusted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyIncidentReported;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRefused;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRequested;
import org.homeward.shared.returnhome.JourneyEvent.RefusedAtDestination;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.ReturnAssessed;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherIssued;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherVoided;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Reception;

/**
 * What decisions need to know of a person's journeys home.
 *
 * @param journeys every journey there ever was, also of files that were merged into this one
 */
public record JourneyState(Map<JourneyId, Journey> journeys) {

    /** Nobody planned anything. */
    public static final JourneyState NONE = new JourneyState(Map.of());

    /** The journey with this id, if there is one. */
    public Optional<Journey> of(JourneyId id) {
        return Optional.ofNullable(journeys.get(id));
    }

    /** The journey by which the person may still get home; there is one at most on a file. */
    public Optional<Map.Entry<JourneyId, Journey>> live() {
        return journeys.entrySet().stream()
                .filter(entry -> entry.getValue().stage().isLive())
                .min(Comparator.comparing(entry -> entry.getKey().value()));
    }

    /** All of them. */
    public Stream<Journey> all() {
        return journeys.values().stream();
    }

    /** Whether the person has set out and is handed over to nobody yet. */
    public boolean isUnderway() {
        return live().filter(entry -> entry.getValue().stage().isUnderway()).isPresent();
    }

    /** Whether anything of any of them is still to be done by somebody. */
    public boolean isOpen() {
        return journeys.values().stream().anyMatch(Journey::isOpen);
    }

    /** The station that answers for the person while they are on the way. */
    public Optional<FacilityId> inCharge() {
        return live().map(Map.Entry::getValue)
                .filter(journey -> journey.stage().isUnderway())
                .map(Journey::responsible);
    }

    /** The stations that agreed to take part in bringing the person home. */
    public Set<FacilityId> partners() {
        return partners(List.of(Reception.CONFIRMED));
    }

    /** Those and the ones that are asked and did not answer yet. */
    public Set<FacilityId> asked() {
        return partners(List.of(Reception.CONFIRMED, Reception.ASKED));
    }

    private Set<FacilityId> partners(List<Reception> answers) {
        return all().flatMap(journey -> journey.partners(answers)).collect(Collectors.toUnmodifiableSet());
    }

    /** What is known when an absorbed file is read together with this one. */
    public JourneyState composedWith(JourneyState other) {
        Map<JourneyId, Journey> all = new HashMap<>(other.journeys);
        all.putAll(journeys);
        return new JourneyState(Map.copyOf(all));
    }

    /** The state after one more event. */
    public JourneyState evolve(Recorded<? extends JourneyEvent> recorded) {
        JourneyEvent event = recorded.event();
        return event instanceof JourneyPlanned plan
                ? with(plan.journeyId(), Journey.planned(plan, recorded.by().actor()))
                : change(event.journeyId(), now -> after(now, event));
    }

    private static Change after(Change now, JourneyEvent event) {
        return switch (event) {
            case JourneyPlanned ignored -> now;
            case ReceptionRequested asked ->
                now.stop(asked.stop(), stop(now, asked.stop()).asked(asked.requestId()));
            case ReceptionConfirmed agreed -> confirmed(now, agreed);
            case ReceptionRefused refused ->
                unsettled(now.stop(refused.stop(), stop(now, refused.stop()).answered(Reception.REFUSED)), refused);
            case ReturnAssessed found -> now.suitable(found.suitable());
            case JourneyApproved allowed -> approved(now.approved(true), allowed);
            case EscortsAssigned team -> now.team(team.leg(), team.escorts()).entrusted(team.leg(), List.of());
            case JourneyEntrusted named -> now.entrusted(named.leg(), named.accounts());
            case FitnessCertified said -> now.fit(said.fit());
            case TravelVoucherIssued issued -> now.papers(now.of().papers().issued(issued.number()));
            case TravelVoucherVoided ignored -> now.papers(now.of().papers().spent());
            case JourneyDeparted left -> departed(now, left);
            case BoardingStepCompleted done -> boarded(now, done);
            case JourneyCheckedIn call ->
                now.heard(call.occurredAt(), now.of().way().expected());
            case RelayHandoverSigned signed ->
                now.handedOnTo(signed.station()).at(JourneyStage.AT_RELAY, signed.occurredAt());
            case JourneyIncidentReported wrong -> delayed(now, wrong);
            case JourneyMissing lost -> now.lostAt(now.of().stage()).at(JourneyStage.MISSING, lost.occurredAt());
            case FoundOnJourney found -> found(now, found);
            case JourneyRedirected elsewhere -> redirected(now, elsewhere);
            case JourneyArrived there ->
                now.heard(there.occurredAt(), now.of().way().expected()).at(JourneyStage.ARRIVED, there.occurredAt());
            case RefusedAtDestination refused -> now.at(JourneyStage.REFUSED_AT_DESTINATION, refused.occurredAt());
            case HandoverSigned signed ->
                home(now, signed).following(following(signed.occurredAt(), signed.followUps()));
            case PickedUpByKin fetched ->
                home(now, fetched).following(following(fetched.occurredAt(), fetched.followUps()));
            case JourneyAborted back -> now.at(JourneyStage.ABORTED, back.occurredAt());
            case JourneyCancelled ignored -> now.at(JourneyStage.CANCELLED, ignored.occurredAt());
            case FollowUpRecorded looked ->
                now.at(JourneyStage.FOLLOW_UP, now.of().since())
                        .following(now.of().followUp().looked(looked.dueOn(), looked.outcome()));
            case JourneyClosed closed -> now.at(JourneyStage.CLOSED, closed.occurredAt());
        };
    }

    private static Stop stop(Change now, int which) {
        return now.of().stops().get(which);
    }

    private static Change confirmed(Change now, ReceptionConfirmed agreed) {
        Change next = now.stop(agreed.stop(), stop(now, agreed.stop()).answered(Reception.CONFIRMED));
        boolean all = now.of().stage() == JourneyStage.PLANNED && next.done().isConfirmed();
        return all ? next.at(JourneyStage.DESTINATION_CONFIRMED, agreed.occurredAt()) : next;
    }

    /** On the way the stage stays as it is: only the new receiver was allowed. */
    private static Change approved(Change now, JourneyApproved allowed) {
        return now.of().stage().isPlan() ? now.at(JourneyStage.APPROVED, allowed.occurredAt()) : now;
    }

    /** A plan that lost whom it relied on is a plan again; on the way it goes on. */
    private static Change unsettled(Change now, JourneyEvent event) {
        return now.of().stage().isPlan() ? now.approved(false).at(JourneyStage.PLANNED, event.occurredAt()) : now;
    }

    private static Change departed(Change now, JourneyDeparted left) {
        Change next = now.heard(left.occurredAt(), left.expectedArrival());
        return now.of().mode() == JourneyMode.SELF_WITH_TICKET
                ? home(next, left)
                : next.at(JourneyStage.IN_TRANSIT, left.occurredAt());
    }

    private static Change delayed(Change now, JourneyIncidentReported wrong) {
        return wrong.expectedArrival() == null
                ? now
                : now.heard(
                        now.of().way().heard() == null
                                ? wrong.occurredAt()
                                : now.of().way().heard(),
                        wrong.expectedArrival());
    }

    private static Change boarded(Change now, BoardingStepCompleted done) {
        Change next = now.boarded(done.step());
        return done.step() == BoardingStep.BOARDED ? home(next, done) : next;
    }

    private static Change found(Change now, FoundOnJourney found) {
        JourneyStage before = now.of().lostAt();
        return now.lostAt(null)
                .heard(found.occurredAt(), now.of().way().expected())
                .at(before == null ? JourneyStage.IN_TRANSIT : before, found.occurredAt());
    }

    private static Change redirected(Change now, JourneyRedirected elsewhere) {
        int end = now.of().stops().size() - 1;
        Change next = unsettled(
                now.stop(end, Stop.of(elsewhere.receiver())).suitable(false).approved(false), elsewhere);
        boolean wasThere =
                now.of().stage() == JourneyStage.ARRIVED || now.of().stage() == JourneyStage.REFUSED_AT_DESTINATION;
        return wasThere
                ? next.heard(elsewhere.occurredAt(), null).at(JourneyStage.IN_TRANSIT, elsewhere.occurredAt())
                : next;
    }

    private static Change home(Change now, JourneyEvent event) {
        return now.papers(now.of().papers().spent()).at(JourneyStage.HANDED_OVER, event.occurredAt());
    }

    private static Following following(Instant from, List<LocalDate> due) {
        return new Following(from, due, Set.of(), false);
    }

    /** A journey that only an absorbed file knows was settled there. */
    private JourneyState change(JourneyId id, UnaryOperator<Change> next) {
        Journey journey = journeys.get(id);
        return journey == null ? this : with(id, next.apply(new Change(journey)).done());
    }

    private JourneyState with(JourneyId id, Journey journey) {
        Map<JourneyId, Journey> next = new HashMap<>(journeys);
        next.put(id, journey);
        return new JourneyState(Map.copyOf(next));
    }
}
