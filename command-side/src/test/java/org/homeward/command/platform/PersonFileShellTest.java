package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.POLICY;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.identity;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.platform.Shells.history;
import static org.homeward.command.platform.Shells.signed;
import static org.homeward.command.story.RefusedWith.code;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.deadline.DeadlineCommand.RecordDeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineLifted;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineSet;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.policy.PolicyKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shell of a person's file: it refuses, it records, and it evolves by what was recorded. */
@Tag("story")
class PersonFileShellTest {

    private static final StayId STAY = new StayId("stay-thisstay1");
    private static final HelpRequested REQUESTED =
            new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("没有路费"), THEN);
    private static final RequestHelp REQUEST = new RequestHelp(PERSON, STAY, STATION, note("没有路费"), THEN);
    private static final List<Evidence> CARD =
            List.of(new Evidence(EvidenceKind.ID_DOCUMENT, Personal.of(new ShortText("居民身份证"))));

    /** A time that ran out before now. */
    private static final DeadlineSet RUNNING = new DeadlineSet(
            PERSON,
            new DeadlineId("deadline-tracequick1"),
            PolicyKey.TRACE_QUICK,
            THEN,
            THEN.plusSeconds(3 * 3600),
            THEN.plusSeconds(4 * 3600),
            new ShortText(POLICY.stamp()),
            THEN);

    private static final RecordObservation OBSERVED =
            new RecordObservation(PERSON, ObservationKind.PHYSICAL_FEATURE, note("说保定话"), THEN);

    private final Shells shells = new Shells();

    @Test
    void a_file_is_opened_by_its_first_command() {
        OpenPersonFile open =
                new OpenPersonFile(PERSON, STATION, Personal.of(new ShortText("张三")), identity(aged(40)), THEN);
        shells.persons
                .givenNoPriorActivity()
                .when(signed(open))
                .expectEvents(opened(aged(40)))
                .expectResultMessagePayload(new Accepted(PERSON.value(), 0));
    }

    @Test
    void what_happened_before_decides_and_what_is_recorded_is_evolved_with_what_is_owed_from_then_on() {
        IdentityClaimed claimed = new IdentityClaimed(PERSON, identity(aged(40)), EvidenceKind.SELF_DECLARATION, THEN);
        shells.persons
                .given(history(opened(aged(40)), claimed, REQUESTED, screened()))
                .when(signed(new RegisterRecipient(PERSON, note("务工不着"), true, true, THEN)))
                .expectEvents(
                        new RecipientRegistered(PERSON, STAY, note("务工不着"), true, true, THEN),
                        new DeadlineSet(
                                PERSON,
                                new DeadlineId("deadline-staymax1"),
                                PolicyKey.STAY_MAX,
                                THEN,
                                Instant.parse("2026-03-10T00:30:00Z"),
                                Instant.parse("2026-03-12T16:00:00Z"),
                                new ShortText(POLICY.stamp()),
                                THEN))
                .expectResultMessagePayload(new Accepted(PERSON.value(), 5))
                .expectState(file -> {
                    var stay = file.state().intake().open();
                    assertThat(stay).isNotNull();
                    assertThat(stay == null ? null : stay.stage()).isEqualTo(StayStage.REGISTERED);
                    assertThat(file.memory().version()).isEqualTo(5);
                });
    }

    @Test
    void only_the_program_writes_down_that_a_time_ran_out_and_it_does_nothing_else() {
        RecordDeadlineMissed missed = new RecordDeadlineMissed(PERSON, RUNNING.deadlineId(), RUNNING.dueAt());
        shells.persons
                .given(history(opened(aged(40)), REQUESTED, RUNNING))
                .when(signed(missed, Role.SUPERVISOR, STATION, "cmd-thiscommand", null))
                .expectException(code(RefusalCode.ROLE_NOT_ALLOWED))
                .expectNoEvents();
        new Shells()
                .persons
                .given(history(opened(aged(40)), REQUESTED, RUNNING))
                .when(signed(missed, Role.SYSTEM, null, "cmd-thiscommand", null))
                .expectEvents(
                        new DeadlineMissed(PERSON, RUNNING.deadlineId(), RUNNING.dueAt()),
                        new DeadlineLifted(PERSON, RUNNING.deadlineId(), RUNNING.dueAt()));
        new Shells()
                .persons
                .given(history(opened(aged(40))))
                .when(signed(REQUEST, Role.SYSTEM, null, "cmd-thiscommand", null))
                .expectException(code(RefusalCode.ROLE_NOT_ALLOWED))
                .expectNoEvents();
    }

    @Test
    void a_form_is_not_out_of_date_by_what_is_owed_or_ran_out_since_the_last_deed() {
        RecordDeadlineMissed missed = new RecordDeadlineMissed(PERSON, RUNNING.deadlineId(), RUNNING.dueAt());
        shells.persons
                .given(history(opened(aged(40)), REQUESTED, RUNNING))
                .andGivenCommands(signed(missed, Role.SYSTEM, null, "cmd-thesweep01", null))
                .when(signed(OBSERVED, Role.SUPERVISOR, STATION, "cmd-thiscommand", 1L))
                .expectSuccessfulHandlerExecution();
        new Shells()
                .persons
                .given(history(opened(aged(40)), REQUESTED, RUNNING))
                .andGivenCommands(signed(missed, Role.SYSTEM, null, "cmd-thesweep01", null))
                .when(signed(OBSERVED, Role.SUPERVISOR, STATION, "cmd-thiscommand", 0L))
                .expectException(code(RefusalCode.VERSION_CONFLICT));
    }

    @Test
    void identity_is_verified_once_and_remembered() {
        IdentityClaimed claimed = new IdentityClaimed(PERSON, identity(aged(40)), EvidenceKind.SELF_DECLARATION, THEN);
        shells.persons
                .given(history(opened(aged(40)), claimed))
                .when(signed(new VerifyIdentity(PERSON, CARD, THEN)))
                .expectEvents(new IdentityVerified(PERSON, CARD, THEN))
                .expectState(file -> assertThat(file.state().isUnidentified()).isFalse());
        new Shells()
                .persons
                .given(history(opened(aged(40)), claimed, new IdentityVerified(PERSON, CARD, THEN)))
                .when(signed(new VerifyIdentity(PERSON, CARD, THEN)))
                .expectException(code(RefusalCode.IDENTITY_ALREADY_VERIFIED))
                .expectNoEvents();
    }

    @Test
    void a_refusal_leaves_no_event() {
        shells.persons
                .given(history(opened(aged(40)), REQUESTED))
                .when(signed(new RequestHelp(PERSON, new StayId("stay-another1"), STATION, note("x"), THEN)))
                .expectException(code(RefusalCode.STAY_ALREADY_OPEN))
                .expectNoEvents();
        new Shells()
                .persons
                .given(history(opened(aged(40)), new FileSealed(PERSON, note("x"), THEN)))
                .when(signed(REQUEST))
                .expectException(code(RefusalCode.FILE_SEALED))
                .expectNoEvents();
    }

    @Test
    void a_command_on_a_file_that_is_not_there_is_refused_and_opens_none() {
        shells.persons
                .givenNoPriorActivity()
                .when(signed(REQUEST))
                .expectException(code(RefusalCode.FILE_NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void a_request_at_a_station_that_is_not_there_is_refused_and_leaves_no_event() {
        FacilityId nowhere = new FacilityId("facility-nowhere01");
        shells.persons
                .given(history(opened(aged(40))))
                .when(signed(new RequestHelp(PERSON, STAY, nowhere, note("没有路费"), THEN)))
                .expectException(code(RefusalCode.FACILITY_NOT_FOUND))
                .expectNoEvents();
        new Shells()
                .persons
                .given(history(opened(aged(40))))
                .when(signed(new RecordReferral(
                        PERSON,
                        STAY,
                        nowhere,
                        Channel.POLICE,
                        Personal.of(new ShortText("派出所")),
                        null,
                        note("x"),
                        THEN)))
                .expectException(code(RefusalCode.FACILITY_NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void a_role_without_the_right_is_refused() {
        shells.persons
                .given(history(opened(aged(40))))
                .when(signed(REQUEST, Role.AUDITOR, STATION, "cmd-thiscommand", null))
                .expectException(code(RefusalCode.ROLE_NOT_ALLOWED))
                .expectNoEvents();
    }

    @Test
    void station_staff_of_another_place_are_refused() {
        shells.persons
                .given(history(opened(aged(40)), REQUESTED, screened()))
                .when(signed(
                        new RegisterRecipient(PERSON, note("x"), true, true, THEN),
                        Role.STATION_STAFF,
                        new FacilityId("facility-station02"),
                        "cmd-thiscommand",
                        null))
                .expectException(code(RefusalCode.OUT_OF_SCOPE))
                .expectNoEvents();
    }

    @Test
    void a_version_that_is_not_the_last_one_is_refused() {
        shells.persons
                .given(history(opened(aged(40)), REQUESTED))
                .when(signed(
                        new RegisterRecipient(PERSON, note("x"), true, true, THEN),
                        Role.SUPERVISOR,
                        STATION,
                        "cmd-thiscommand",
                        0L))
                .expectException(code(RefusalCode.VERSION_CONFLICT))
                .expectNoEvents();
    }

    @Test
    void a_command_id_that_stood_for_something_else_is_refused() {
        shells.persons
                .given(history(opened(aged(40))))
                .when(signed(REQUEST, Role.SUPERVISOR, STATION, "cmd-before0001", null))
                .expectException(code(RefusalCode.COMMAND_ID_REUSED))
                .expectNoEvents();
    }

    @Test
    void the_same_command_twice_is_carried_out_once_and_answered_alike() {
        shells.persons
                .given(history(opened(aged(40))))
                .andGivenCommands(signed(REQUEST))
                .when(signed(REQUEST))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Accepted(PERSON.value(), 1))
                .expectNoEvents();
    }

    private static SeekerScreened screened() {
        return new SeekerScreened(
                PERSON,
                STAY,
                new Screening(true, true, SecurityCheck.PASSED, TriageLevel.NONE, Set.of(), Impairment.NONE, null),
                THEN);
    }
}
