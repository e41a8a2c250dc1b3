package org.homeward.command.deadline;

import static org.homeward.command.deadline.Owed.SOMEWHERE;
import static org.homeward.command.deadline.Owed.STAY;
import static org.homeward.command.deadline.Owed.at;
import static org.homeward.command.deadline.Owed.claimed;
import static org.homeward.command.deadline.Owed.given;
import static org.homeward.command.deadline.Owed.id;
import static org.homeward.command.deadline.Owed.lifted;
import static org.homeward.command.deadline.Owed.met;
import static org.homeward.command.deadline.Owed.missed;
import static org.homeward.command.deadline.Owed.opened;
import static org.homeward.command.deadline.Owed.registered;
import static org.homeward.command.deadline.Owed.requested;
import static org.homeward.command.deadline.Owed.screened;
import static org.homeward.command.deadline.Owed.set;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.note;

import java.time.LocalDate;
import java.util.Set;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeclineReviewed;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequestWithdrawn;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.IntakeEvent.StayExtended;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.person.FileEvent.CategoryChanged;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a station owes from the request to the departure. */
@Tag("story")
class StayDeadlinesDecisionsTest {

    private static final String BEGAN = "2026-03-02T10:00";
    private static final String LATER = "2026-03-05T09:00";

    @Test
    void an_adult_who_says_who_he_is_stays_ten_days_at_most() {
        coming(aged(40)).when(registered(BEGAN)).then(set(PolicyKey.STAY_MAX, 1, BEGAN, "2026-03-13T00:00"));
        staying(aged(40))
                .when(new Absconded(PERSON, STAY, note("x"), at(LATER)))
                .then(met(PolicyKey.STAY_MAX, 1, LATER));
        staying(aged(40))
                .when(new ReferredToPolice(PERSON, STAY, SOMEWHERE, true, note("x"), at(LATER)))
                .then(met(PolicyKey.STAY_MAX, 1, LATER));
    }

    @Test
    void nobody_else_has_to_leave_for_the_time() {
        coming(aged(15)).when(registered(BEGAN)).then();
        coming(null).when(registered(BEGAN)).then();
        coming(aged(40))
                .and(risk(RiskAttribute.SUSPECTED_DEMENTIA, BEGAN))
                .when(registered(BEGAN))
                .then();
        staying(aged(40)).when(risk(RiskAttribute.MENTAL_DISORDER, LATER)).then(lifted(PolicyKey.STAY_MAX, 1, LATER));
    }

    @Test
    void the_days_in_hospital_do_not_count() {
        Owed person = staying(aged(40));
        person.when(new HospitalAdmitted(PERSON, STAY, SOMEWHERE, note("x"), at(LATER)))
                .then(lifted(PolicyKey.STAY_MAX, 1, LATER));
        person.when(new HospitalDischarged(PERSON, STAY, null, at("2026-03-08T09:00")))
                .then(set(PolicyKey.STAY_MAX, 2, "2026-03-05T10:00", "2026-03-16T00:00", "2026-03-08T09:00"));
    }

    @Test
    void a_longer_stay_ends_with_the_day_that_was_named_or_with_a_longer_one_still() {
        Owed person = staying(aged(40));
        person.when(extended("2026-03-30", LATER))
                .then(met(PolicyKey.STAY_MAX, 1, LATER), set(PolicyKey.STAY_EXTEND, 1, LATER, "2026-03-31T00:00"));
        person.when(extended("2026-04-20", "2026-03-30T09:00"))
                .then(
                        met(PolicyKey.STAY_EXTEND, 1, "2026-03-30T09:00"),
                        set(PolicyKey.STAY_EXTEND, 2, "2026-03-30T09:00", "2026-04-21T00:00"));
        person.whenSwept(id(PolicyKey.STAY_EXTEND, 2), at("2026-04-20T23:59"))
                .thenRefused(RefusalCode.DEADLINE_NOT_YET_DUE);
        person.whenSwept(id(PolicyKey.STAY_EXTEND, 2), at("2026-04-21T00:00"))
                .then(missed(PolicyKey.STAY_EXTEND, 2, "2026-04-21T00:00"));
        person.when(new Absconded(PERSON, STAY, note("x"), at("2026-04-21T09:00")))
                .then(
                        missed(PolicyKey.STAY_EXTEND, 2, "2026-04-21T00:00"),
                        met(PolicyKey.STAY_EXTEND, 2, "2026-04-21T09:00"));
        staying(aged(40))
                .and(extended("2026-03-30", LATER))
                .when(risk(RiskAttribute.MENTAL_DISORDER, LATER))
                .then(lifted(PolicyKey.STAY_EXTEND, 1, LATER));
    }

    @Test
    void a_longer_stay_that_was_granted_when_it_was_over_already_is_too_long_at_once() {
        staying(aged(40))
                .when(extended("2026-03-20", "2026-03-22T09:00"))
                .then(
                        missed(PolicyKey.STAY_MAX, 1, "2026-03-13T00:00"),
                        met(PolicyKey.STAY_MAX, 1, "2026-03-22T09:00"),
                        set(PolicyKey.STAY_EXTEND, 1, "2026-03-22T09:00", "2026-03-22T09:00"));
    }

    @Test
    void the_days_in_hospital_do_not_count_in_a_longer_stay_either_but_those_before_it_do() {
        Owed person = staying(aged(40))
                .and(new HospitalAdmitted(PERSON, STAY, SOMEWHERE, note("x"), at("2026-03-03T09:00")))
                .and(new HospitalDischarged(PERSON, STAY, null, at("2026-03-04T09:00")));
        person.when(extended("2026-03-30", LATER))
                .then(met(PolicyKey.STAY_MAX, 2, LATER), set(PolicyKey.STAY_EXTEND, 1, LATER, "2026-03-31T00:00"));
        person.when(new HospitalAdmitted(PERSON, STAY, SOMEWHERE, note("x"), at("2026-03-10T09:00")))
                .then(lifted(PolicyKey.STAY_EXTEND, 1, "2026-03-10T09:00"));
        person.when(new HospitalDischarged(PERSON, STAY, null, at("2026-03-13T09:00")))
                .then(set(PolicyKey.STAY_EXTEND, 2, "2026-03-08T09:00", "2026-04-03T00:00", "2026-03-13T09:00"));
    }

    @Test
    void who_is_still_there_when_the_time_is_over_has_a_second_time_from_the_same_beginning() {
        Owed person = staying(aged(40));
        person.when(missed(PolicyKey.STAY_MAX, 1, "2026-03-13T00:00"))
                .then(set(PolicyKey.STAY_MAX_HIGH, 1, BEGAN, "2026-03-18T00:00", "2026-03-13T00:00"));
        person.when(new Absconded(PERSON, STAY, note("x"), at("2026-03-15T09:00")))
                .then(
                        met(PolicyKey.STAY_MAX, 1, "2026-03-15T09:00"),
                        met(PolicyKey.STAY_MAX_HIGH, 1, "2026-03-15T09:00"));
        staying(aged(40))
                .and(missed(PolicyKey.STAY_MAX, 1, "2026-03-13T00:00"))
                .when(new HospitalAdmitted(PERSON, STAY, SOMEWHERE, note("x"), at("2026-03-14T09:00")))
                .then(
                        lifted(PolicyKey.STAY_MAX, 1, "2026-03-14T09:00"),
                        lifted(PolicyKey.STAY_MAX_HIGH, 1, "2026-03-14T09:00"));
        staying(aged(40))
                .and(missed(PolicyKey.STAY_MAX, 1, "2026-03-13T00:00"))
                .when(extended("2026-03-30", "2026-03-14T09:00"))
                .then(
                        met(PolicyKey.STAY_MAX, 1, "2026-03-14T09:00"),
                        met(PolicyKey.STAY_MAX_HIGH, 1, "2026-03-14T09:00"),
                        set(PolicyKey.STAY_EXTEND, 1, "2026-03-14T09:00", "2026-03-31T00:00"));
    }

    @Test
    void a_deadline_is_missed_once_and_only_when_it_is_due_and_is_owed_until_it_is_met() {
        Owed person = staying(aged(40));
        person.whenSwept(id(PolicyKey.STAY_MAX, 1), at("2026-03-12T23:59"))
                .thenRefused(RefusalCode.DEADLINE_NOT_YET_DUE, "dueAt", "2026-03-12T16:00:00Z");
        person.whenSwept(id(PolicyKey.STAY_MAX, 2), at("2026-03-13T00:00")).thenRefused(RefusalCode.DEADLINE_NOT_OPEN);
        person.whenSwept(id(PolicyKey.STAY_MAX, 1), at("2026-03-13T00:00"))
                .then(missed(PolicyKey.STAY_MAX, 1, "2026-03-13T00:00"));
        person.swept(missed(PolicyKey.STAY_MAX, 1, "2026-03-13T00:00"));
        person.whenSwept(id(PolicyKey.STAY_MAX, 1), at("2026-03-13T00:01")).thenRefused(RefusalCode.DEADLINE_NOT_OPEN);
        person.when(new Absconded(PERSON, STAY, note("x"), at("2026-03-15T09:00")))
                .then(met(PolicyKey.STAY_MAX, 1, "2026-03-15T09:00"));
        person.whenSwept(id(PolicyKey.STAY_MAX, 1), at("2026-03-16T00:00")).thenRefused(RefusalCode.DEADLINE_NOT_OPEN);
    }

    @Test
    void what_was_done_too_late_before_anybody_swept_was_missed_all_the_same() {
        staying(aged(40))
                .when(new Absconded(PERSON, STAY, note("x"), at("2026-03-15T09:00")))
                .then(
                        missed(PolicyKey.STAY_MAX, 1, "2026-03-13T00:00"),
                        met(PolicyKey.STAY_MAX, 1, "2026-03-15T09:00"));
    }

    @Test
    void nothing_is_owed_to_the_dead_or_on_a_closed_file() {
        staying(aged(40))
                .when(new DeathRecorded(PERSON, STAY, SOMEWHERE, note("x"), Set.of(), at(LATER)))
                .then(lifted(PolicyKey.STAY_MAX, 1, LATER));
        staying(aged(40)).when(new FileSealed(PERSON, note("x"), at(LATER))).then(lifted(PolicyKey.STAY_MAX, 1, LATER));
    }

    @Test
    void who_shows_a_red_flag_sees_a_doctor_within_the_hour() {
        Owed person = given(opened(aged(40), BEGAN), claimed(aged(40), BEGAN), requested(BEGAN));
        person.when(screened(BEGAN, RedFlag.VISIBLE_INJURY))
                .then(set(PolicyKey.TRIAGE_UNANSWERED, 1, BEGAN, "2026-03-02T11:00"));
        person.when(screened("2026-03-02T10:30", RedFlag.CRITICAL_ILLNESS)).then();
        person.when(new DivertedToMedicalCare(PERSON, STAY, SOMEWHERE, note("x"), at("2026-03-02T10:40")))
                .then(met(PolicyKey.TRIAGE_UNANSWERED, 1, "2026-03-02T10:40"));
        person.and(new HospitalDischarged(PERSON, STAY, null, at("2026-03-02T15:00")))
                .when(screened("2026-03-02T16:00", RedFlag.VISIBLE_INJURY))
                .then(set(PolicyKey.TRIAGE_UNANSWERED, 2, "2026-03-02T16:00", "2026-03-02T17:00"));
        person.when(screened("2026-03-02T16:10")).then(lifted(PolicyKey.TRIAGE_UNANSWERED, 2, "2026-03-02T16:10"));
        person.and(screened("2026-03-02T16:20", RedFlag.VISIBLE_INJURY))
                .when(new HelpRequestWithdrawn(PERSON, STAY, note("x"), at("2026-03-02T16:30")))
                .then(lifted(PolicyKey.TRIAGE_UNANSWERED, 3, "2026-03-02T16:30"));
    }

    @Test
    void what_one_person_declined_is_looked_at_by_another_within_a_day() {
        Owed person = coming(aged(40));
        person.when(declined()).then(set(PolicyKey.APPROVAL_AFTERWARDS, 1, BEGAN, "2026-03-03T10:00"));
        person.when(new DeclineReviewed(PERSON, STAY, DeclineReview.UPHELD, note("x"), at("2026-03-03T09:00")))
                .then(met(PolicyKey.APPROVAL_AFTERWARDS, 1, "2026-03-03T09:00"));
        coming(aged(40))
                .and(declined())
                .when(requested("2026-03-02T20:00"))
                .then(lifted(PolicyKey.APPROVAL_AFTERWARDS, 1, "2026-03-02T20:00"));
    }

    @Test
    void who_may_have_been_trafficked_is_reported_to_the_police() {
        Owed person = staying(aged(40));
        person.when(risk(RiskAttribute.SUSPECTED_TRAFFICKING, LATER))
                .then(set(PolicyKey.TRACE_POLICE_REPORT, 1, LATER, "2026-03-05T11:00"));
        person.when(new ReferredToPolice(PERSON, STAY, SOMEWHERE, false, note("x"), at("2026-03-05T10:00")))
                .then(met(PolicyKey.TRACE_POLICE_REPORT, 1, "2026-03-05T10:00"));
        staying(aged(40))
                .and(risk(RiskAttribute.SUSPECTED_TRAFFICKING, LATER))
                .when(risk(RiskAttribute.BEGGING, "2026-03-05T09:30"))
                .then(lifted(PolicyKey.TRACE_POLICE_REPORT, 1, "2026-03-05T09:30"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPECTED_ABANDONMENT", "SUSPECTED_LOST"})
    void who_may_have_been_abandoned_or_lost_is_reported_to_the_police_too(RiskAttribute sign) {
        Owed person = staying(aged(40));
        person.when(risk(sign, LATER)).then(set(PolicyKey.TRACE_POLICE_REPORT, 1, LATER, "2026-03-05T11:00"));
        person.when(risk(RiskAttribute.SUSPECTED_TRAFFICKING, "2026-03-05T09:30"))
                .then();
        person.when(new ReferredToPolice(PERSON, STAY, SOMEWHERE, false, note("x"), at("2026-03-05T10:00")))
                .then(met(PolicyKey.TRACE_POLICE_REPORT, 1, "2026-03-05T10:00"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "SUSPECTED_TRAFFICKING",
                "SUSPECTED_ABANDONMENT",
                "SUSPECTED_LOST",
                "SUSPECTED_DEMENTIA",
                "MENTAL_DISORDER"
            })
    void nobody_is_reported_for_another_risk(RiskAttribute risk) {
        staying(aged(40)).when(risk(risk, LATER)).then();
    }

    @Test
    void a_placement_in_the_station_ends_the_time_there_and_one_in_hospital_does_not() {
        Owed person = staying(aged(40)).and(Homes.proposed(Homes.STATION_BED, LATER));
        person.when(new PlacementStarted(PERSON, Homes.HOME, null, null, null, null, null, at(LATER)))
                .then(
                        met(PolicyKey.STAY_MAX, 1, LATER),
                        set(PolicyKey.APPROVAL_AFTERWARDS, 1, LATER, "2026-03-06T09:00"));
        Owed ill = staying(aged(40)).and(Homes.proposed(Homes.HOSPITAL, LATER));
        ill.when(new PlacementStarted(PERSON, Homes.HOME, null, null, null, null, null, at(LATER)))
                .then(set(PolicyKey.APPROVAL_AFTERWARDS, 1, LATER, "2026-03-06T09:00"));
    }

    private static HelpDeclined declined() {
        return new HelpDeclined(PERSON, STAY, DeclineGround.WANTS_CASH_ONLY, SOMEWHERE, note("x"), at(BEGAN));
    }

    private static StayExtended extended(String until, String at) {
        return new StayExtended(PERSON, STAY, LocalDate.parse(until), at(at));
    }

    private static CategoryChanged risk(RiskAttribute risk, String at) {
        return new CategoryChanged(PERSON, StatutoryCategory.NONE, Set.of(risk), note("x"), at(at));
    }

    private static Owed coming(@Nullable Birth birth) {
        return given(opened(birth, BEGAN), claimed(birth, BEGAN), requested(BEGAN), screened(BEGAN));
    }

    private static Owed staying(Birth birth) {
        return coming(birth).and(registered(BEGAN));
    }
}
