package org.homeward.command.deadline;

import static org.homeward.command.deadline.Homes.HOME;
import static org.homeward.command.deadline.Homes.NEXT;
import static org.homeward.command.deadline.Homes.approved;
import static org.homeward.command.deadline.Homes.proposed;
import static org.homeward.command.deadline.Homes.started;
import static org.homeward.command.deadline.Homes.visited;
import static org.homeward.command.deadline.Owed.SOMEWHERE;
import static org.homeward.command.deadline.Owed.at;
import static org.homeward.command.deadline.Owed.claimed;
import static org.homeward.command.deadline.Owed.given;
import static org.homeward.command.deadline.Owed.lifted;
import static org.homeward.command.deadline.Owed.met;
import static org.homeward.command.deadline.Owed.missed;
import static org.homeward.command.deadline.Owed.opened;
import static org.homeward.command.deadline.Owed.set;
import static org.homeward.command.deadline.Owed.verified;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.note;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent.HouseholdRegistered;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementRejected;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.placement.PlacementEvent.SettlementPlanSubmitted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is owed to who lives where somebody placed him. */
@Tag("story")
class PlacementDeadlinesDecisionsTest {

    private static final String BEGAN = "2026-03-02T10:00";

    @Test
    void an_urgent_placement_is_approved_or_refused_by_another_person_within_a_day() {
        Owed person = known().and(proposed(PlacementType.ELDER_HOME, BEGAN));
        person.when(started(HOME, BEGAN)).then(set(PolicyKey.APPROVAL_AFTERWARDS, 1, BEGAN, "2026-03-03T10:00"));
        person.when(approved(HOME, "2026-03-03T09:00")).then(met(PolicyKey.APPROVAL_AFTERWARDS, 1, "2026-03-03T09:00"));
        known().and(proposed(PlacementType.ELDER_HOME, BEGAN))
                .and(started(HOME, BEGAN))
                .when(new PlacementRejected(PERSON, HOME, note("x"), at("2026-03-02T12:00")))
                .then(met(PolicyKey.APPROVAL_AFTERWARDS, 1, "2026-03-02T12:00"));
        known().and(proposed(PlacementType.ELDER_HOME, BEGAN))
                .and(started(HOME, BEGAN))
                .when(ended(HOME, "2026-03-02T12:00"))
                .then(lifted(PolicyKey.APPROVAL_AFTERWARDS, 1, "2026-03-02T12:00"));
    }

    @Test
    void a_trial_needs_no_approval_afterwards_and_a_foster_child_is_visited_every_thirty_days() {
        Owed child = known().and(proposed(PlacementType.FOSTER, BEGAN));
        child.when(started(HOME, BEGAN))
                .then(
                        set(PolicyKey.FOSTER_TRIAL, 1, BEGAN, "2026-05-03T00:00"),
                        set(PolicyKey.FOSTER_VISIT, 1, BEGAN, "2026-04-02T00:00"));
        child.when(visited(HOME, "2026-03-20T10:00"))
                .then(
                        met(PolicyKey.FOSTER_VISIT, 1, "2026-03-20T10:00"),
                        set(PolicyKey.FOSTER_VISIT, 2, "2026-03-20T10:00", "2026-04-20T00:00"));
        child.when(visited(HOME, "2026-03-19T10:00")).then();
        child.when(visited(HOME, "2026-04-21T10:00"))
                .then(
                        missed(PolicyKey.FOSTER_VISIT, 2, "2026-04-20T00:00"),
                        met(PolicyKey.FOSTER_VISIT, 2, "2026-04-21T10:00"),
                        set(PolicyKey.FOSTER_VISIT, 3, "2026-04-21T10:00", "2026-05-22T00:00"));
        child.when(ended(HOME, "2026-04-22T10:00"))
                .then(
                        lifted(PolicyKey.FOSTER_TRIAL, 1, "2026-04-22T10:00"),
                        lifted(PolicyKey.FOSTER_VISIT, 3, "2026-04-22T10:00"));
    }

    @Test
    void whether_a_child_stays_is_decided_within_a_day_after_the_trial() {
        Owed foster = known().and(proposed(PlacementType.FOSTER, BEGAN)).and(started(HOME, BEGAN));
        foster.when(approved(HOME, "2026-05-02T10:00")).then(met(PolicyKey.FOSTER_TRIAL, 1, "2026-05-02T10:00"));
    }

    @Test
    void an_adoption_is_decided_within_a_day_after_its_trial_either_way() {
        Owed child = known().and(proposed(PlacementType.ADOPTION, BEGAN));
        child.when(started(HOME, BEGAN)).then(set(PolicyKey.ADOPT_ASSESS_TRIAL, 1, BEGAN, "2026-04-03T00:00"));
        child.when(new PlacementRejected(PERSON, HOME, note("x"), at("2026-04-03T10:00")))
                .then(
                        missed(PolicyKey.ADOPT_ASSESS_TRIAL, 1, "2026-04-03T00:00"),
                        met(PolicyKey.ADOPT_ASSESS_TRIAL, 1, "2026-04-03T10:00"));
    }

    @Test
    void who_moves_to_another_home_was_not_visited_by_that() {
        Owed person = known().and(proposed(PlacementType.ENTRUSTED_CARE, BEGAN))
                .and(approved(HOME, BEGAN))
                .and(started(HOME, BEGAN))
                .and(proposed(NEXT, PlacementType.ENTRUSTED_CARE, "2026-03-09T10:00"))
                .and(approved(NEXT, "2026-03-09T10:00"));
        person.when(ended(HOME, "2026-03-10T10:00"), started(NEXT, "2026-03-10T10:00"))
                .then(
                        lifted(PolicyKey.ENTRUST_CHECK, 1, "2026-03-10T10:00"),
                        set(PolicyKey.ENTRUST_CHECK, 2, "2026-03-10T10:00", "2026-04-10T00:00"));
        person.when(visited(NEXT, "2026-03-11T10:00"))
                .then(
                        met(PolicyKey.ENTRUST_CHECK, 2, "2026-03-11T10:00"),
                        set(PolicyKey.ENTRUST_CHECK, 3, "2026-03-11T10:00", "2026-04-11T00:00"));
    }

    @Test
    void the_police_register_a_household_within_twenty_working_days() {
        Owed person = settled();
        person.when(new SettlementApproved(PERSON, SOMEWHERE, at(BEGAN)))
                .then(set(PolicyKey.SETTLE_HUKOU, 1, BEGAN, "2026-03-31T00:00"));
        person.when(new HouseholdRegistered(
                        PERSON, new DivisionCode("120101"), Personal.of(new ShortText("户字3号")), at("2026-03-20T10:00")))
                .then(met(PolicyKey.SETTLE_HUKOU, 1, "2026-03-20T10:00"));
        settled()
                .and(new SettlementApproved(PERSON, SOMEWHERE, at(BEGAN)))
                .and(claimed(aged(40), "2026-03-09T10:00"))
                .when(verified("2026-03-10T10:00"))
                .then(lifted(PolicyKey.SETTLE_HUKOU, 1, "2026-03-10T10:00"));
    }

    private static Owed known() {
        return given(opened(aged(10), BEGAN), claimed(aged(10), BEGAN));
    }

    private static Owed settled() {
        return given(
                opened(null, BEGAN),
                new SettlementPlanSubmitted(
                        PERSON, new FacilityId("facility-thehost1"), SOMEWHERE, note("落户"), at(BEGAN)));
    }

    private static PlacementEnded ended(PlacementId id, String at) {
        return new PlacementEnded(PERSON, id, PlacementEnd.MOVED, null, at(at));
    }
}
