package org.homeward.command.placement;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.placement.Placed.CHILD;
import static org.homeward.command.placement.Placed.FAMILY;
import static org.homeward.command.placement.Placed.HOME;
import static org.homeward.command.placement.Placed.HOST;
import static org.homeward.command.placement.Placed.NEXT;
import static org.homeward.command.placement.Placed.approved;
import static org.homeward.command.placement.Placed.begunAt;
import static org.homeward.command.placement.Placed.plus;
import static org.homeward.command.placement.Placed.proposed;
import static org.homeward.command.placement.Placed.somebody;

import java.time.LocalDate;
import java.util.List;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.command.story.Outcome;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterCommand.ChangeFosterFamily;
import org.homeward.shared.placement.FosterCommand.CloseFosterFamily;
import org.homeward.shared.placement.FosterCommand.RegisterFosterFamily;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterEvent.FosterChildLeft;
import org.homeward.shared.placement.FosterEvent.FosterChildTakenIn;
import org.homeward.shared.placement.FosterEvent.FosterFamilyChanged;
import org.homeward.shared.placement.FosterEvent.FosterFamilyClosed;
import org.homeward.shared.placement.FosterEvent.FosterFamilyRegistered;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.RecordCheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A family fosters two children at the most, and only while it may. Today is the 4th of March 2026. */
@Tag("story")
class FosterDecisionsTest {

    private static final Personal<FosterCarer> CARER = born(1985);
    private static final FosterFamilyRegistered REGISTERED =
            new FosterFamilyRegistered(FAMILY, HOST, CARER, RecordCheck.CLEAR, THEN);
    private static final PlacementId THIRD = new PlacementId("placement-thethird");
    private static final FosterChildTakenIn ONE = new FosterChildTakenIn(FAMILY, OTHER, NEXT, THEN);
    private static final FosterChildTakenIn TWO =
            new FosterChildTakenIn(FAMILY, new PersonId("person-thethird1"), THIRD, THEN);

    @Test
    void a_family_is_taken_up_once_with_a_carer_of_the_right_age() {
        when(register(CARER)).then(new FosterFamilyRegistered(FAMILY, HOST, CARER, RecordCheck.NOT_DONE, NOW));
        when(register(CARER), REGISTERED).thenRefused(RefusalCode.FOSTER_FAMILY_ALREADY_REGISTERED);
        when(register(born(1997))).thenRefused(RefusalCode.FOSTER_CARER_OUT_OF_AGE, "fromAge", "30");
        when(register(born(1996))).thenAllowed();
        when(register(born(1961))).thenAllowed();
        when(register(born(1960))).thenRefused(RefusalCode.FOSTER_CARER_OUT_OF_AGE, "toAge", "65");
    }

    @Test
    void another_carer_may_come_and_a_family_without_children_may_stop() {
        ChangeFosterFamily change =
                new ChangeFosterFamily(FAMILY, born(1990), RecordCheck.WITH_RECORD, note("换人"), NOW);
        CloseFosterFamily close = new CloseFosterFamily(FAMILY, note("搬走"), NOW);
        when(change, REGISTERED)
                .then(new FosterFamilyChanged(FAMILY, born(1990), RecordCheck.WITH_RECORD, note("换人"), NOW));
        when(change).thenRefused(RefusalCode.FOSTER_FAMILY_NOT_FOUND);
        when(close, REGISTERED).then(new FosterFamilyClosed(FAMILY, note("搬走"), NOW));
        when(close, REGISTERED, ONE).thenRefused(RefusalCode.FOSTER_FAMILY_HAS_CHILDREN, "children", "1");
        for (FosterCommand ask : List.of(change, close)) {
            when(ask, REGISTERED, new FosterFamilyClosed(FAMILY, note("搬走"), THEN))
                    .thenRefused(RefusalCode.FOSTER_FAMILY_CLOSED);
        }
        when(new CloseFosterFamily(FAMILY, note("搬走"), NOW.plusSeconds(1)), REGISTERED)
                .thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void a_child_moves_in_and_out() {
        whenTold(begunAt(NOW), REGISTERED).then(new FosterChildTakenIn(FAMILY, PERSON, HOME, NOW));
        FosterChildTakenIn here = new FosterChildTakenIn(FAMILY, PERSON, HOME, THEN);
        FosterChildLeft left = new FosterChildLeft(FAMILY, PERSON, HOME, NOW);
        whenTold(new PlacementEnded(PERSON, HOME, PlacementEnd.FAMILY_FOUND, note("x"), NOW), REGISTERED, here)
                .then(left);
        whenTold(
                        new PlacementDisrupted(PERSON, HOME, DisruptionCause.CARER_GAVE_UP, note("x"), null, null, NOW),
                        REGISTERED,
                        here)
                .then(left);
    }

    @Test
    void a_family_is_full_with_two() {
        whenTold(begunAt(NOW), REGISTERED, ONE).thenAllowed();
        whenTold(begunAt(NOW), REGISTERED, ONE, TWO).thenRefused(RefusalCode.FOSTER_FAMILY_FULL, "most", "2");
        whenTold(begunAt(NOW), REGISTERED, ONE, TWO, new FosterChildLeft(FAMILY, OTHER, NEXT, THEN))
                .thenAllowed();
        whenTold(proposed(PlacementType.FOSTER), REGISTERED, ONE, TWO).thenRefused(RefusalCode.FOSTER_FAMILY_FULL);
    }

    @Test
    void no_child_comes_to_a_family_that_may_not_take_it() {
        whenTold(begunAt(NOW)).thenRefused(RefusalCode.FOSTER_FAMILY_NOT_FOUND);
        whenTold(begunAt(NOW), REGISTERED, new FosterFamilyClosed(FAMILY, note("x"), THEN))
                .thenRefused(RefusalCode.FOSTER_FAMILY_CLOSED);
        whenTold(
                        begunAt(NOW),
                        new FosterFamilyRegistered(
                                FAMILY, new FacilityId("facility-another1"), CARER, RecordCheck.CLEAR, THEN))
                .thenRefused(RefusalCode.FOSTER_FAMILY_OF_OTHER_FACILITY);
        for (RecordCheck check : List.of(RecordCheck.NOT_DONE, RecordCheck.WITH_RECORD)) {
            whenTold(begunAt(NOW), new FosterFamilyRegistered(FAMILY, HOST, CARER, check, THEN))
                    .thenRefused(RefusalCode.FOSTER_CARER_NOT_CLEARED, "check", check.name());
        }
        whenTold(begunAt(NOW), new FosterFamilyRegistered(FAMILY, HOST, born(1959), RecordCheck.CLEAR, THEN))
                .thenRefused(RefusalCode.FOSTER_CARER_OUT_OF_AGE);
        whenTold(begunAt(NOW), new FosterFamilyRegistered(FAMILY, HOST, Personal.erased(), RecordCheck.CLEAR, THEN))
                .thenRefused(RefusalCode.FOSTER_CARER_OUT_OF_AGE);
    }

    @Test
    void what_is_known_of_the_carer_since_the_trial_began_counts_when_it_is_allowed() {
        FosterFamilyChanged known = new FosterFamilyChanged(FAMILY, CARER, RecordCheck.WITH_RECORD, note("查到"), THEN);
        whenTold(approved(HOME), REGISTERED, ONE, TWO).then();
        whenTold(approved(HOME), REGISTERED, known).thenRefused(RefusalCode.FOSTER_CARER_NOT_CLEARED);
    }

    private static Outcome<FosterEvent> when(FosterCommand command, FosterEvent... history) {
        return Outcome.of(() -> FosterDecider.decide(state(history), command, context(DESK)));
    }

    /** A fact about a child who is, or is to be, in the family. */
    private static Outcome<FosterEvent> whenTold(PersonEvent event, FosterEvent... history) {
        Placement placement = given(plus(somebody(CHILD), proposed(PlacementType.FOSTER)))
                .state()
                .placement()
                .of(HOME)
                .orElseThrow();
        return Outcome.of(() -> FosterDecider.decide(FAMILY, state(history), event, placement, context(DESK)));
    }

    private static FosterState state(FosterEvent... history) {
        FosterState state = FosterState.NONE;
        for (FosterEvent event : history) {
            state = state.evolve(event);
        }
        return state;
    }

    private static RegisterFosterFamily register(Personal<FosterCarer> carer) {
        return new RegisterFosterFamily(FAMILY, HOST, carer, RecordCheck.NOT_DONE, NOW);
    }

    private static Personal<FosterCarer> born(int year) {
        return Personal.of(new FosterCarer(new ShortText("刘敏"), LocalDate.of(year, 3, 4), null, null));
    }
}
