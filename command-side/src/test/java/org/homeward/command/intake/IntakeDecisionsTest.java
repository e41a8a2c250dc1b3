package org.homeward.command.intake;

import static org.homeward.command.intake.Episodes.BOTH;
import static org.homeward.command.intake.Episodes.NOTICE;
import static org.homeward.command.intake.Episodes.STAY;
import static org.homeward.command.intake.Episodes.declined;
import static org.homeward.command.intake.Episodes.healthy;
import static org.homeward.command.intake.Episodes.inStay;
import static org.homeward.command.intake.Episodes.kept;
import static org.homeward.command.intake.Episodes.line;
import static org.homeward.command.intake.Episodes.own;
import static org.homeward.command.intake.Episodes.plus;
import static org.homeward.command.intake.Episodes.registered;
import static org.homeward.command.intake.Episodes.requested;
import static org.homeward.command.intake.Episodes.screened;
import static org.homeward.command.intake.Episodes.screening;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.command.person.PersonSpec;
import org.homeward.command.story.Policies;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.ApproveExtension;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RejectExtension;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ReviewDecline;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeCommand.WithdrawRequest;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AbscondingReportedToPolice;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DepartureApproved;
import org.homeward.shared.intake.IntakeEvent.DepartureCancelled;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequestWithdrawn;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.MissingChildAlertOpened;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.IntakeEvent.StayExtended;
import org.homeward.shared.intake.IntakeEvent.StayExtensionProposed;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intake and station stay: who must be taken in, who may be declined, who may leave alone. */
@Tag("story")
class IntakeDecisionsTest {

    @Test
    void a_request_is_taken_down() {
        given(List.of(opened(aged(40))))
                .when(new RequestHelp(PERSON, STAY, STATION, note("没有路费"), THEN))
                .then(new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("没有路费"), THEN));
    }

    @Test
    void a_second_open_episode_is_refused_anywhere() {
        given(requested(aged(40)))
                .when(new RequestHelp(PERSON, new StayId("stay-another1"), STATION, note("x"), THEN))
                .thenRefused(RefusalCode.STAY_ALREADY_OPEN);
    }

    @Test
    void no_two_episodes_of_a_person_have_one_id_not_even_on_a_file_that_was_merged_in() {
        StayId next = new StayId("stay-another1");
        List<PersonEvent> left = Episodes.at(StayStage.DEPARTED);
        List<PersonEvent> leftTwice = plus(
                left,
                new HelpRequested(PERSON, next, STATION, Channel.SELF, null, null, note("x"), THEN),
                new HelpRequestWithdrawn(PERSON, next, note("x"), THEN));
        PersonSpec absorbing = given(List.of(opened(aged(40)))).havingAbsorbed(given(leftTwice));
        for (PersonSpec person : List.of(given(left), given(leftTwice), absorbing)) {
            person.when(request(STAY)).thenRefused(RefusalCode.STAY_ID_ALREADY_USED, "stay", STAY.value());
            person.when(referral(STAY)).thenRefused(RefusalCode.STAY_ID_ALREADY_USED, "stay", STAY.value());
        }
        absorbing.when(request(next)).thenRefused(RefusalCode.STAY_ID_ALREADY_USED, "stay", next.value());
        given(left).when(request(next)).thenAllowed();
        given(left).when(referral(next)).thenAllowed();
        given(requested(aged(40))).when(request(STAY)).thenRefused(RefusalCode.STAY_ALREADY_OPEN);
    }

    private static RequestHelp request(StayId stay) {
        return new RequestHelp(PERSON, stay, STATION, note("x"), NOW);
    }

    private static RecordReferral referral(StayId stay) {
        return new RecordReferral(PERSON, stay, STATION, Channel.POLICE, Episodes.line("派出所"), null, note("x"), NOW);
    }

    @Test
    void a_referral_without_its_source_is_refused() {
        given(List.of(opened(aged(40))))
                .when(new RecordReferral(PERSON, STAY, STATION, Channel.POLICE, null, null, note("x"), THEN))
                .thenRefused(RefusalCode.REFERRAL_SOURCE_MISSING);
    }

    @Test
    void nothing_can_be_asked_of_a_file_that_is_not_there_or_for_later_than_now() {
        given(List.of()).when(meal()).thenRefused(RefusalCode.FILE_NOT_FOUND);
        given(inStay(aged(40)))
                .when(new ProvideService(PERSON, ServiceKind.MEAL, null, NOW.plusSeconds(1)))
                .thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
        given(inStay(aged(40)))
                .when(new ProvideService(PERSON, ServiceKind.MEAL, null, THEN.minus(Duration.ofDays(1))))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_REQUEST);
    }

    @Test
    void an_adult_may_be_declined_with_ground_and_notice_and_nobody_else() {
        given(screened(aged(40), healthy())).when(decline(NOTICE)).thenAllowed();
        given(screened(aged(40), healthy())).when(decline(null)).thenRefused(RefusalCode.DECLINE_NOTICE_MISSING);
        given(screened(aged(17), healthy())).when(decline(NOTICE)).thenRefused(RefusalCode.DECLINE_OF_PROTECTED_PERSON);
        given(screened(null, healthy())).when(decline(NOTICE)).thenRefused(RefusalCode.DECLINE_OF_PROTECTED_PERSON);
        given(screened(aged(40), screening(Impairment.SUSPECTED, TriageLevel.NONE, Set.of())))
                .when(decline(NOTICE))
                .thenRefused(RefusalCode.DECLINE_OF_PROTECTED_PERSON);
        given(screened(aged(40), screening(Impairment.NONE, TriageLevel.EMERGENCY, Set.of())))
                .when(decline(NOTICE))
                .thenRefused(RefusalCode.DECLINE_OF_PROTECTED_PERSON);
    }

    @Test
    void nobody_is_declined_as_able_to_pay_whom_the_last_look_found_without_means() {
        DeclineHelp able = new DeclineHelp(PERSON, DeclineGround.ABLE_TO_PAY, NOTICE, note("有存款"), THEN);
        Screening withMeans =
                new Screening(false, true, SecurityCheck.PASSED, TriageLevel.NONE, Set.of(), Impairment.NONE, null);
        List<PersonEvent> without = screened(aged(40), healthy());
        given(without).when(able).thenRefused(RefusalCode.DECLINE_CONTRADICTS_SCREENING);
        given(without).when(decline(NOTICE)).thenAllowed();
        given(plus(without, new SeekerScreened(PERSON, STAY, withMeans, THEN)))
                .when(able)
                .then(new HelpDeclined(PERSON, STAY, DeclineGround.ABLE_TO_PAY, NOTICE, note("有存款"), THEN));
        given(plus(screened(aged(40), withMeans), new SeekerScreened(PERSON, STAY, healthy(), THEN)))
                .when(able)
                .thenRefused(RefusalCode.DECLINE_CONTRADICTS_SCREENING);
        given(screened(null, withMeans)).when(able).thenRefused(RefusalCode.DECLINE_OF_PROTECTED_PERSON);
    }

    @Test
    void an_estimated_age_that_may_be_under_18_counts_as_a_child() {
        Birth perhaps17 = Birth.estimated(17, 25, LocalDate.of(2026, 3, 1));
        given(screened(perhaps17, healthy()))
                .when(decline(NOTICE))
                .thenRefused(RefusalCode.DECLINE_OF_PROTECTED_PERSON);
    }

    @Test
    void a_decline_is_reviewed_by_somebody_else_and_can_be_overturned() {
        List<PersonEvent> declined = plus(screened(aged(40), healthy()), declined());
        ReviewDecline review = new ReviewDecline(PERSON, DeclineReview.OVERTURNED, note("应予救助"), NOW);
        given(declined).when(review, DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(declined).when(review, BOSS).thenAllowed();
        given(inStay(aged(40))).when(review, BOSS).thenRefused(RefusalCode.DECLINE_NOT_TO_REVIEW);
    }

    @Test
    void security_and_medical_care_come_before_registration() {
        given(screened(aged(40), healthy())).when(register()).thenAllowed();
        given(requested(aged(40))).when(register()).thenRefused(RefusalCode.NOT_AT_THIS_STAGE);
        Screening unchecked =
                new Screening(true, true, SecurityCheck.NOT_DONE, TriageLevel.NONE, Set.of(), Impairment.NONE, null);
        given(screened(aged(40), unchecked)).when(register()).thenRefused(RefusalCode.SECURITY_CHECK_NOT_DONE);
        Screening hurt = screening(Impairment.NONE, TriageLevel.URGENT, Set.of(RedFlag.VISIBLE_INJURY));
        given(screened(aged(40), hurt)).when(register()).thenRefused(RefusalCode.RED_FLAG_NOT_HANDLED);
        given(plus(
                        screened(aged(40), hurt),
                        new DivertedToMedicalCare(PERSON, STAY, new ShortText("医院"), note("x"), THEN),
                        new HospitalDischarged(PERSON, STAY, null, THEN)))
                .when(register())
                .thenAllowed();
    }

    @Test
    void belongings_are_signed_for_by_two_and_given_back_before_leaving() {
        List<Belonging> items = kept();
        given(inStay(aged(40)))
                .when(new ListBelongings(PERSON, items, EnumSet.of(Signatory.STAFF), THEN))
                .thenRefused(RefusalCode.BELONGINGS_SIGNATURES_MISSING);
        given(inStay(aged(40)))
                .when(new ListBelongings(PERSON, items, BOTH, THEN))
                .thenAllowed();
        given(inStay(aged(40)))
                .when(new ListBelongings(PERSON, items, EnumSet.of(Signatory.RECIPIENT, Signatory.WITNESS), THEN))
                .thenRefused(RefusalCode.BELONGINGS_SIGNATURES_MISSING);
        List<PersonEvent> kept = keeping();
        given(kept).when(leave(true, null)).thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        given(kept)
                .when(new PrepareDeparture(PERSON, DepartureMode.OWN_WISH, EnumSet.of(Signatory.STAFF), THEN))
                .thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        given(kept)
                .when(new PrepareDeparture(PERSON, DepartureMode.OWN_WISH, BOTH, THEN))
                .thenAllowed();
    }

    @Test
    void a_second_list_does_not_make_the_station_forget_what_it_keeps() {
        given(plus(
                        inStay(aged(40)),
                        new BelongingsRegistered(PERSON, STAY, kept(), BOTH, THEN),
                        new BelongingsRegistered(PERSON, STAY, own(), BOTH, THEN)))
                .when(leave(true, null))
                .thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
    }

    @Test
    void a_sign_of_impairment_is_not_forgotten_by_a_later_look() {
        Screening impaired = screening(Impairment.SUSPECTED, TriageLevel.NONE, Set.of());
        given(registered(plus(screened(aged(70), impaired), new SeekerScreened(PERSON, STAY, healthy(), THEN))))
                .when(leave(true, null))
                .thenRefused(RefusalCode.DEPARTURE_OF_IMPAIRED_ALONE);
    }

    @Test
    void who_asked_for_a_longer_stay_does_not_reject_it_either() {
        List<PersonEvent> asked = plus(
                inStay(aged(40)), new StayExtensionProposed(PERSON, STAY, LocalDate.of(2026, 3, 30), note("x"), THEN));
        given(asked)
                .when(new RejectExtension(PERSON, note("x"), NOW), DESK)
                .thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(asked).when(new RejectExtension(PERSON, note("x"), NOW), BOSS).thenAllowed();
    }

    @Test
    void a_longer_stay_is_asked_for_by_one_and_granted_by_another() {
        ProposeExtension ask = new ProposeExtension(PERSON, LocalDate.of(2026, 3, 30), note("身份未明"), NOW);
        given(inStay(aged(40))).when(ask).thenAllowed();
        given(inStay(aged(40)))
                .when(new ProposeExtension(PERSON, LocalDate.of(2026, 3, 5), note("x"), NOW))
                .thenRefused(RefusalCode.EXTENSION_DOES_NOT_EXTEND);
        List<PersonEvent> asked = plus(
                inStay(aged(40)), new StayExtensionProposed(PERSON, STAY, LocalDate.of(2026, 3, 30), note("x"), THEN));
        given(asked).when(ask).thenRefused(RefusalCode.EXTENSION_ALREADY_PROPOSED);
        given(asked).when(new ApproveExtension(PERSON, NOW), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(asked)
                .when(new ApproveExtension(PERSON, NOW), BOSS)
                .then(new StayExtended(PERSON, STAY, LocalDate.of(2026, 3, 30), NOW));
        given(inStay(aged(40)))
                .when(new ApproveExtension(PERSON, NOW), BOSS)
                .thenRefused(RefusalCode.EXTENSION_NOT_PROPOSED);
    }

    @Test
    void an_adult_leaves_by_own_wish_with_a_signed_statement() {
        given(inStay(aged(40))).when(leave(true, null)).thenAllowed();
        given(inStay(aged(40))).when(leave(false, null)).thenRefused(RefusalCode.DEPARTURE_STATEMENT_MISSING);
        given(inStay(aged(40))).when(leave(true, new BigDecimal("20"))).thenAllowed();
        given(inStay(aged(40))).when(leave(true, new BigDecimal("20.01"))).thenRefused(RefusalCode.FARE_ABOVE_LIMIT);
    }

    @Test
    void a_child_or_an_impaired_person_never_leaves_alone() {
        given(inStay(aged(15))).when(leave(true, null)).thenRefused(RefusalCode.DEPARTURE_OF_CHILD_ALONE);
        given(inStay(null)).when(leave(true, null)).thenRefused(RefusalCode.DEPARTURE_OF_CHILD_ALONE);
        List<PersonEvent> impaired =
                registered(screened(aged(70), screening(Impairment.EVIDENT, TriageLevel.NONE, Set.of())));
        given(impaired).when(leave(true, null)).thenRefused(RefusalCode.DEPARTURE_OF_IMPAIRED_ALONE);
    }

    @Test
    void a_person_of_16_or_17_leaves_alone_only_with_anothers_word() {
        given(inStay(aged(17))).when(leave(true, null)).thenRefused(RefusalCode.DEPARTURE_NEEDS_APPROVAL);
        PersonSpec approved = given(inStay(aged(17))).and(new DepartureApproved(PERSON, STAY, note("x"), THEN), BOSS);
        approved.when(leave(true, null), DESK).thenAllowed();
        approved.when(leave(true, null), BOSS).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
    }

    @Test
    void a_missing_child_comes_with_an_alert_and_a_police_report() {
        given(inStay(aged(12)))
                .when(new RecordAbsconding(PERSON, note("夜间不见"), null, null, THEN))
                .thenRefused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
        given(inStay(aged(12)))
                .when(new RecordAbsconding(PERSON, note("夜间不见"), new ShortText("警报1"), new ShortText("报警1"), THEN))
                .then(
                        new Absconded(PERSON, STAY, note("夜间不见"), THEN),
                        new MissingChildAlertOpened(PERSON, STAY, new ShortText("警报1"), new ShortText("报警1"), THEN));
        given(inStay(aged(40)))
                .when(new RecordAbsconding(PERSON, note("离站"), null, null, THEN))
                .then(new Absconded(PERSON, STAY, note("离站"), THEN));
    }

    @Test
    void a_police_report_about_an_adult_who_is_gone_is_kept() {
        ShortText alert = new ShortText("警报1");
        ShortText report = new ShortText("报警1");
        Absconded gone = new Absconded(PERSON, STAY, note("离站"), THEN);
        given(inStay(aged(40)))
                .when(new RecordAbsconding(PERSON, note("离站"), null, report, THEN))
                .then(gone, new AbscondingReportedToPolice(PERSON, STAY, report, THEN));
        given(inStay(aged(40)))
                .when(new RecordAbsconding(PERSON, note("离站"), alert, null, THEN))
                .thenRefused(RefusalCode.ALERT_WITHOUT_POLICE_REPORT);
        for (Birth child : Arrays.asList(aged(12), null)) {
            given(inStay(child))
                    .when(new RecordAbsconding(PERSON, note("离站"), null, report, THEN))
                    .thenRefused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
            given(inStay(child))
                    .when(new RecordAbsconding(PERSON, note("离站"), alert, null, THEN))
                    .thenRefused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
        }
        given(plus(inStay(aged(40)), gone, new AbscondingReportedToPolice(PERSON, STAY, report, THEN)))
                .when(new RequestHelp(PERSON, new StayId("stay-another1"), STATION, note("x"), NOW))
                .thenAllowed();
    }

    @Test
    void aid_is_ended_by_the_station_only_for_adults_and_in_writing() {
        given(inStay(aged(40))).when(terminate(NOTICE)).thenAllowed();
        given(inStay(aged(40))).when(terminate(null)).thenRefused(RefusalCode.TERMINATION_NOTICE_MISSING);
        given(inStay(aged(17))).when(terminate(NOTICE)).thenRefused(RefusalCode.TERMINATION_OF_MINOR);
    }

    @Test
    void after_a_death_nothing_goes_on() {
        given(plus(inStay(aged(40)), new DeathRecorded(PERSON, STAY, new ShortText("医院"), note("x"), Set.of(), THEN)))
                .when(meal())
                .thenRefused(RefusalCode.PERSON_DECEASED);
    }

    @Test
    void an_emergency_sees_a_doctor_before_being_registered_even_without_a_flag() {
        given(screened(aged(40), screening(Impairment.NONE, TriageLevel.EMERGENCY, Set.of())))
                .when(register())
                .thenRefused(RefusalCode.RED_FLAG_NOT_HANDLED, "triage", "EMERGENCY");
        given(screened(aged(40), screening(Impairment.NONE, TriageLevel.URGENT, Set.of())))
                .when(register())
                .thenAllowed();
    }

    @Test
    void a_request_is_not_withdrawn_for_whoever_must_not_be_sent_away() {
        WithdrawRequest withdraw = new WithdrawRequest(PERSON, note("自行离开"), THEN);
        given(requested(aged(18))).when(withdraw).thenAllowed();
        given(requested(aged(17)))
                .when(withdraw)
                .thenRefused(RefusalCode.WITHDRAWAL_OF_PROTECTED_PERSON, "protectedAs", "MINOR");
        given(requested(null)).when(withdraw).thenRefused(RefusalCode.WITHDRAWAL_OF_PROTECTED_PERSON);
        given(screened(aged(70), screening(Impairment.SUSPECTED, TriageLevel.NONE, Set.of())))
                .when(withdraw)
                .thenRefused(RefusalCode.WITHDRAWAL_OF_PROTECTED_PERSON, "protectedAs", "IMPAIRED");
        given(screened(aged(40), screening(Impairment.NONE, TriageLevel.EMERGENCY, Set.of())))
                .when(withdraw)
                .thenAllowed();
    }

    @Test
    void a_child_that_runs_away_from_the_desk_is_looked_for_like_any_other() {
        given(requested(aged(12)))
                .when(new RecordAbsconding(PERSON, note("跑了"), null, null, THEN))
                .thenRefused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
        given(requested(aged(12)))
                .when(new RecordAbsconding(PERSON, note("跑了"), new ShortText("警报1"), new ShortText("报警1"), THEN))
                .thenAllowed();
    }

    @Test
    void what_counts_is_the_age_on_the_day_it_happened() {
        Birth eighteenToday = Birth.on(LocalDate.of(2008, 3, 4));
        given(screened(eighteenToday, healthy()))
                .when(decline(NOTICE))
                .thenRefused(RefusalCode.DECLINE_OF_PROTECTED_PERSON);
        given(inStay(eighteenToday)).when(leave(true, null)).thenRefused(RefusalCode.DEPARTURE_NEEDS_APPROVAL);
        given(inStay(eighteenToday)).when(terminate(NOTICE)).thenRefused(RefusalCode.TERMINATION_OF_MINOR);
        given(inStay(eighteenToday))
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOW))
                .thenAllowed();
        given(inStay(Birth.on(LocalDate.of(2010, 3, 4))))
                .when(leave(true, null))
                .thenRefused(RefusalCode.DEPARTURE_OF_CHILD_ALONE);
    }

    @Test
    void a_person_with_a_sign_of_impairment_is_not_sent_away() {
        given(registered(screened(aged(70), screening(Impairment.EVIDENT, TriageLevel.NONE, Set.of()))))
                .when(terminate(NOTICE))
                .thenRefused(RefusalCode.TERMINATION_OF_IMPAIRED);
    }

    @Test
    void an_approval_is_for_one_departure_and_ends_with_it() {
        given(inStay(aged(17)))
                .and(new DepartureApproved(PERSON, STAY, note("x"), THEN), BOSS)
                .and(new DeparturePrepared(PERSON, STAY, DepartureMode.OWN_WISH, BOTH, THEN), DESK)
                .and(new DepartureCancelled(PERSON, STAY, note("x"), THEN), DESK)
                .when(leave(true, null))
                .thenRefused(RefusalCode.DEPARTURE_NEEDS_APPROVAL);
    }

    @Test
    void time_in_hospital_moves_the_day_that_an_extension_must_go_beyond() {
        ProposeExtension to14th = new ProposeExtension(PERSON, LocalDate.of(2026, 3, 14), note("x"), NOW);
        given(inStay(aged(40))).when(to14th).thenAllowed();
        given(plus(
                        inStay(aged(40)),
                        new HospitalAdmitted(PERSON, STAY, new ShortText("医院"), note("x"), THEN),
                        new HospitalDischarged(PERSON, STAY, null, NOW)))
                .when(to14th)
                .thenRefused(RefusalCode.EXTENSION_DOES_NOT_EXTEND, "until", "2026-03-14");
        given(plus(inStay(aged(40)), new HospitalAdmitted(PERSON, STAY, new ShortText("医院"), note("x"), THEN)))
                .when(to14th)
                .thenRefused(RefusalCode.EXTENSION_DOES_NOT_EXTEND);
    }

    @Test
    void a_person_sleeps_in_one_bed() {
        List<PersonEvent> asleep = Episodes.at(StayStage.IN_STATION);
        given(asleep)
                .when(new AssignBed(PERSON, Episodes.ZONE, Episodes.BED, null, THEN))
                .thenRefused(RefusalCode.BED_ALREADY_ASSIGNED, "bed", "A-01");
        given(asleep)
                .when(new AssignBed(PERSON, Episodes.ZONE, new BedNumber("A-02"), null, THEN))
                .thenAllowed();
    }

    @Test
    void an_adult_who_just_left_is_not_aided_again_where_such_a_window_is_in_force(@TempDir Path folder) {
        PolicyPack window = Policies.withEnabled("reaid.window", folder);
        RequestHelp again = new RequestHelp(PERSON, new StayId("stay-another1"), STATION, note("x"), NOW);
        List<PersonEvent> left = Episodes.at(StayStage.DEPARTED);
        given(left).when(again).thenAllowed();
        given(left).under(window).when(again).thenRefused(RefusalCode.REAID_WINDOW);
        RecordReferral brought = new RecordReferral(
                PERSON, new StayId("stay-another1"), STATION, Channel.PUBLIC, line("路人"), null, note("x"), NOW);
        given(left).when(brought).thenAllowed();
        given(left).under(window).when(brought).thenRefused(RefusalCode.REAID_WINDOW);
        given(plus(inStay(aged(17)), new Absconded(PERSON, STAY, note("x"), THEN)))
                .under(window)
                .when(again)
                .thenAllowed();
        given(Episodes.at(StayStage.POLICE_REFERRED)).under(window).when(again).thenAllowed();
        given(Episodes.at(StayStage.DECLINED)).under(window).when(again).thenAllowed();
        given(List.of(opened(aged(40))))
                .havingAbsorbed(given(left))
                .under(window)
                .when(again)
                .thenRefused(RefusalCode.REAID_WINDOW);
    }

    @Test
    void a_decline_is_not_reviewed_before_help_was_asked_for() {
        given(Episodes.at(StayStage.DECLINED))
                .when(new ReviewDecline(PERSON, DeclineReview.UPHELD, note("x"), THEN.minusSeconds(1)), BOSS)
                .thenRefused(RefusalCode.OCCURRED_BEFORE_REQUEST);
    }

    @Test
    void a_death_that_an_absorbed_file_knows_of_ends_all_but_leaves_no_episode_open() {
        PersonSpec dead = given(inStay(aged(40))).havingAbsorbed(given(Episodes.at(StayStage.DECEASED)));
        dead.when(meal()).thenRefused(RefusalCode.PERSON_DECEASED);
        dead.when(new RecordDeath(PERSON, new ShortText("医院"), note("x"), Set.of(), THEN))
                .thenAllowed();
        given(List.of(opened(aged(40))))
                .havingAbsorbed(given(Episodes.at(StayStage.DECEASED)))
                .when(new RecordDeath(PERSON, new ShortText("医院"), note("x"), Set.of(), THEN))
                .thenRefused(RefusalCode.PERSON_DECEASED);
    }

    @Test
    void what_needs_an_open_episode_is_refused_without_one() {
        given(List.of(opened(aged(40)))).when(meal()).thenRefused(RefusalCode.NO_OPEN_STAY);
        given(requested(aged(40))).when(meal()).thenRefused(RefusalCode.NOT_AT_THIS_STAGE);
    }

    private static DeclineHelp decline(@Nullable ShortText notice) {
        return new DeclineHelp(PERSON, DeclineGround.WANTS_CASH_ONLY, notice, note("只要现金"), THEN);
    }

    private static RegisterRecipient register() {
        return new RegisterRecipient(PERSON, note("务工不着"), true, true, THEN);
    }

    private static ProvideService meal() {
        return new ProvideService(PERSON, ServiceKind.MEAL, null, THEN);
    }

    private static DepartByOwnWish leave(boolean signed, @Nullable BigDecimal fare) {
        return new DepartByOwnWish(PERSON, signed, null, fare, null, THEN);
    }

    private static List<PersonEvent> keeping() {
        return plus(inStay(aged(40)), new BelongingsRegistered(PERSON, STAY, kept(), BOTH, THEN));
    }

    private static TerminateAid terminate(@Nullable ShortText notice) {
        return new TerminateAid(PERSON, TerminationGround.ABLE_TO_PAY, notice, note("x"), THEN);
    }
}
