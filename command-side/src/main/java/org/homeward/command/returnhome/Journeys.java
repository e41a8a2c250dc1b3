package org.homeward.command.returnhome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.DepartureCancelled;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyMode;

/**
 * What a journey means for the stay and for where the person lives, and what they mean for the journey. Nobody has to
 * remember it, and nobody is ever in nobody's care: whoever is handed over leaves the station and the home at the same
 * instant, in the same transaction.
 */
public final class Journeys {

    private Journeys() {}

    /**
     * Adds what follows.
     *
     * @throws Refused when the person is on the way, and the fact would take them from whoever answers for them
     */
    public static List<PersonEvent> changedBy(PersonState person, List<? extends PersonEvent> events) {
        List<PersonEvent> all = new ArrayList<>(events);
        for (PersonEvent event : events) {
            switch (event) {
                case HandoverSigned signed -> leaves(person, signed).forEach(all::add);
                case PickedUpByKin fetched -> leaves(person, fetched).forEach(all::add);
                case BoardingStepCompleted done
                when done.step() == BoardingStep.BOARDED -> leaves(person, done).forEach(all::add);
                case JourneyDeparted left
                when goesAlone(person, left) -> leaves(person, left).forEach(all::add);
                case DeathRecorded died -> endedBy(person, died).forEach(all::add);
                case Absconded gone -> endedBy(person, gone).forEach(all::add);
                case PlacementDisrupted broken
                when broken.cause() == DisruptionCause.RAN_AWAY ->
                    endedBy(person, broken).forEach(all::add);
                case PlacementDisrupted ignored -> isNotOnTheWay(person);
                case RecipientRegistered taken -> endedBy(person, taken).forEach(all::add);
                case DepartedVoluntarily left -> givenUpBy(person, left).forEach(all::add);
                case AidTerminated left -> givenUpBy(person, left).forEach(all::add);
                case DepartedToPlacement left -> givenUpBy(person, left).forEach(all::add);
                case ReferredToPolice taken
                when taken.takenAway() -> givenUpBy(person, taken).forEach(all::add);
                case NoContactFlagged flagged -> withdrawnBy(person, flagged).forEach(all::add);
                case PlacementStarted ignored -> isNotOnTheWay(person);
                case PlacementEnded ignored -> isNotOnTheWay(person);
                case DepartureCancelled ignored -> isNotOnTheWay(person);
                case HospitalAdmitted ignored -> isNotOnTheWay(person);
                case DivertedToMedicalCare ignored -> isNotOnTheWay(person);
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    private static boolean goesAlone(PersonState person, JourneyDeparted left) {
        return person.journeys()
                .of(left.journeyId())
                .filter(journey -> journey.mode() == JourneyMode.SELF_WITH_TICKET)
                .isPresent();
    }

    /** The stay closes, and the placement ends, with the handover and not with the departure. */
    private static Stream<PersonEvent> leaves(PersonState person, JourneyEvent event) {
        StayState stay = person.intake().open();
        Instant at = event.occurredAt();
        Stream<PersonEvent> departed = stay == null || !stay.stage().isStay()
                ? Stream.of()
                : Stream.of(new DepartedHome(event.personId(), stay.stayId(), event.journeyId(), at));
        Stream<PersonEvent> moved = person.placement()
                .lived()
                .map(lived ->
                        new PlacementEnded(event.personId(), lived.getKey(), PlacementEnd.RETURNED_HOME, null, at));
        return Stream.concat(departed, moved);
    }

    /** Somebody who is gone, or whom another station took in, is on no journey any more, planned or begun. */
    private static Stream<JourneyEvent> endedBy(PersonState person, PersonEvent event) {
        return person.journeys().live().stream()
                .map(live -> live.getValue().stage().isUnderway()
                        ? new JourneyAborted(event.personId(), live.getKey(), null, event.occurredAt())
                        : cancelled(event.personId(), live.getKey(), event.occurredAt()));
    }

    private static Stream<JourneyEvent> givenUpBy(PersonState person, PersonEvent event) {
        isNotOnTheWay(person);
        return person.journeys().live().stream()
                .map(Map.Entry::getKey)
                .map(id -> cancelled(event.personId(), id, event.occurredAt()));
    }

    /** On the way the plan stands, and the handover to that relative is refused: the journey goes to somebody else. */
    private static Stream<JourneyEvent> withdrawnBy(PersonState person, NoContactFlagged flagged) {
        return person.journeys().live().stream()
                .filter(live -> live.getValue().stage().isPlan())
                .filter(live -> flagged.kinId().equals(live.getValue().kin()))
                .map(Map.Entry::getKey)
                .map(id -> cancelled(flagged.personId(), id, flagged.occurredAt()));
    }

    private static JourneyEvent cancelled(PersonId person, JourneyId id, Instant at) {
        return new JourneyCancelled(person, id, null, at);
    }

    /** Whoever is on the way is in the care of whoever travels with them. */
    private static void isNotOnTheWay(PersonState person) {
        person.journeys()
                .live()
                .filter(live -> live.getValue().stage().isUnderway())
                .ifPresent(live -> {
                    throw new Refused(
                            RefusalCode.JOURNEY_UNDERWAY,
                            Map.of("journey", live.getKey().value()));
                });
    }
}
