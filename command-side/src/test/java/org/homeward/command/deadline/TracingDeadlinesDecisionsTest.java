package org.homeward.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.homeward.command.deadline.Owed.verified;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.POLICY;
import static org.homeward.command.person.PersonSpec.identity;
import static org.homeward.command.person.PersonSpec.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.platform.policy.PolicyPackLoader;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineSet;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.IdentityCorrected;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.placement.PlacementEvent.SettlementPlanSubmitted;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.FaceCandidate;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.QuickCheckSource;
import org.homeward.shared.tracing.RovingMethod;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingLeadRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.TracingOutcome;
import org.homeward.shared.tracing.WithdrawalGround;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is owed to who is taken in and whom nobody knows. */
@Tag("story")
class TracingDeadlinesDecisionsTest {

    /** A Monday. */
    private static final String BEGAN = "2026-03-02T10:00";

    private static final String LATER = "2026-03-05T09:00";

    /** Everything that runs from the admission of somebody unknown. */
    private static final Object[] ALL = {
        set(PolicyKey.RETAINED_STATUS, 1, BEGAN, "2026-03-13T00:00"),
        set(PolicyKey.TRACE_QUICK, 1, BEGAN, "2026-03-02T14:00"),
        set(PolicyKey.TRACE_NOTICE, 1, BEGAN, "2026-03-03T10:00"),
        set(PolicyKey.TRACE_DNA_REQUEST, 1, BEGAN, "2026-03-12T00:00"),
        set(PolicyKey.TRACE_REFRESH, 1, BEGAN, "2026-04-03T00:00"),
        set(PolicyKey.SETTLE_PLAN, 1, BEGAN, "2026-06-03T00:00")
    };

    private static final PolicyKey[] SEARCH = {
        PolicyKey.TRACE_QUICK, PolicyKey.TRACE_NOTICE, PolicyKey.TRACE_DNA_REQUEST, PolicyKey.TRACE_REFRESH
    };

    @TempDir
    private Path folder;

    @Test
    void who_is_taken_in_unknown_is_looked_for_at_once_in_a_day_in_a_week_in_a_month_and_in_three() {
        coming().when(registered(BEGAN)).then(ALL);
    }

    @Test
    void amber_comes_at_three_quarters_of_the_time() {
        DeadlineSet notice = set(PolicyKey.TRACE_NOTICE, 1, BEGAN, "2026-03-03T10:00");
        assertThat(notice.amberAt()).isEqualTo(at("2026-03-03T04:00"));
        assertThat(Duration.between(notice.since(), notice.dueAt())).isEqualTo(Duration.ofHours(24));
        coming().when(registered(BEGAN)).then(ALL);
    }

    @Test
    void who_says_who_he_is_is_not_looked_for_unless_somebody_began_to() {
        coming().and(claimed(null, BEGAN)).when(registered(BEGAN)).then();
        coming().and(claimed(null, BEGAN))
                .and(new TracingOpened(PERSON, TracingAim.IDENTITY, note("存疑"), at(BEGAN)))
                .when(registered(BEGAN))
                .then(withTracing());
    }

    @Test
    void a_working_day_is_one_of_the_calendar_with_its_holidays_and_make_up_days() {
        String before = "2026-02-13T10:00";
        given(opened(null, before), requested(before), screened(before))
                .when(registered(before))
                .then(
                        set(PolicyKey.RETAINED_STATUS, 1, before, "2026-02-24T00:00"),
                        set(PolicyKey.TRACE_QUICK, 1, before, "2026-02-13T14:00"),
                        set(PolicyKey.TRACE_NOTICE, 1, before, "2026-02-14T10:00"),
                        // worked: Saturday 14, the 24th to the 27th, Saturday 28, Monday 2 March; off: the 15th to the
                        // 23rd
                        set(PolicyKey.TRACE_DNA_REQUEST, 1, before, "2026-03-03T00:00"),
                        set(PolicyKey.TRACE_REFRESH, 1, before, "2026-03-14T00:00"),
                        set(PolicyKey.SETTLE_PLAN, 1, before, "2026-05-14T00:00"));
    }

    @Test
    void each_duty_is_met_by_its_own_act() {
        Owed person = unknown();
        person.when(compared("2026-03-02T11:00"))
                .then(
                        met(PolicyKey.TRACE_QUICK, 1, "2026-03-02T11:00"),
                        met(PolicyKey.TRACE_REFRESH, 1, "2026-03-02T11:00"),
                        set(PolicyKey.TRACE_REFRESH_REPEAT, 1, "2026-03-02T11:00", "2026-04-03T00:00"));
        person.when(published("2026-03-03T09:00"))
                .then(
                        met(PolicyKey.TRACE_NOTICE, 1, "2026-03-03T09:00"),
                        met(PolicyKey.TRACE_REFRESH_REPEAT, 1, "2026-03-03T09:00"),
                        set(PolicyKey.TRACE_REFRESH_REPEAT, 2, "2026-03-03T09:00", "2026-04-04T00:00"));
        person.when(new DnaRequested(PERSON, SOMEWHERE, at(LATER)))
                .then(
                        met(PolicyKey.TRACE_DNA_REQUEST, 1, LATER),
                        set(PolicyKey.TRACE_DNA_RESULT, 1, LATER, "2026-04-06T00:00"));
        person.when(new DnaSampled(PERSON, Personal.of(SOMEWHERE), at("2026-03-09T09:00")))
                .then();
        person.when(new DnaResultReceived(PERSON, DnaResult.NO_MATCH, null, at("2026-03-30T09:00")))
                .then(met(PolicyKey.TRACE_DNA_RESULT, 1, "2026-03-30T09:00"));
        person.when(new FaceCandidatesRecorded(
                        PERSON,
                        SOMEWHERE,
                        List.of(new FaceCandidate(Personal.of(SOMEWHERE), 70)),
                        at("2026-04-02T09:00")))
                .then(
                        met(PolicyKey.TRACE_REFRESH_REPEAT, 2, "2026-04-02T09:00"),
                        set(PolicyKey.TRACE_REFRESH_REPEAT, 3, "2026-04-02T09:00", "2026-05-03T00:00"));
        person.when(new SettlementPlanSubmitted(
                        PERSON, new FacilityId("facility-thehost1"), SOMEWHERE, note("落户"), at("2026-06-02T09:00")))
                .then(met(PolicyKey.SETTLE_PLAN, 1, "2026-06-02T09:00"));
    }

    @Test
    void a_roving_team_that_was_with_somebody_has_searched_anew_and_stands_in_for_nothing_else() {
        Owed person = unknown();
        person.when(visited("2026-03-20T09:00"))
                .then(
                        met(PolicyKey.TRACE_REFRESH, 1, "2026-03-20T09:00"),
                        set(PolicyKey.TRACE_REFRESH_REPEAT, 1, "2026-03-20T09:00", "2026-04-21T00:00"));
        person.when(visited("2026-04-08T09:00"))
                .then(
                        met(PolicyKey.TRACE_REFRESH_REPEAT, 1, "2026-04-08T09:00"),
                        set(PolicyKey.TRACE_REFRESH_REPEAT, 2, "2026-04-08T09:00", "2026-05-09T00:00"));
    }

    @Test
    void what_is_written_down_late_is_set_with_a_time_that_has_run_out_and_can_be_missed_at_once() {
        Owed person = coming();
        person.and(registered(BEGAN));
        person.whenSwept(id(PolicyKey.TRACE_QUICK, 1), at("2026-03-04T10:00"))
                .then(missed(PolicyKey.TRACE_QUICK, 1, "2026-03-02T14:00"));
    }

    @Test
    void a_search_that_was_done_before_the_admission_of_this_time_counts() {
        given(opened(null, BEGAN), requested(BEGAN), compared("2026-03-02T10:10"), screened("2026-03-02T10:20"))
                .when(registered("2026-03-02T10:30"))
                .then(
                        set(PolicyKey.RETAINED_STATUS, 1, "2026-03-02T10:30", "2026-03-13T00:00"),
                        set(PolicyKey.TRACE_NOTICE, 1, "2026-03-02T10:30", "2026-03-03T10:30"),
                        set(PolicyKey.TRACE_DNA_REQUEST, 1, "2026-03-02T10:30", "2026-03-12T00:00"),
                        set(PolicyKey.TRACE_REFRESH_REPEAT, 1, "2026-03-02T10:30", "2026-04-03T00:00"),
                        set(PolicyKey.SETTLE_PLAN, 1, "2026-03-02T10:30", "2026-06-03T00:00"));
        given(opened(null, BEGAN), compared("2026-03-02T09:00"), requested(BEGAN), screened(BEGAN))
                .when(registered(BEGAN))
                .then(ALL);
    }

    @Test
    void nobody_is_looked_for_any_more_who_is_known_gone_or_whose_search_rests_or_is_over() {
        unknown().when(claimed(null, LATER)).then(all(met(PolicyKey.RETAINED_STATUS, 1, LATER)));
        unknown()
                .when(new Absconded(PERSON, STAY, note("x"), at(LATER)))
                .then(all(lifted(PolicyKey.RETAINED_STATUS, 1, LATER)));
        unknown()
                .and(tracing(BEGAN))
                .and(claimed(null, LATER))
                .when(verified(LATER))
                .then(all(met(PolicyKey.RETAINED_STATUS, 1, LATER)));
        unknown()
                .and(tracing(BEGAN))
                .when(new TracingClosed(PERSON, TracingOutcome.IDENTIFIED, note("x"), at(LATER)))
                .then(searchesAndTracing());
        unknown().and(tracing(BEGAN)).when(rests()).then(searchesAndTracing());
    }

    @Test
    void who_lives_where_he_is_cared_for_is_no_retained_person() {
        unknown()
                .and(Homes.proposed(Homes.STATION_BED, LATER))
                .when(Homes.started(Homes.HOME, LATER))
                .then(
                        met(PolicyKey.RETAINED_STATUS, 1, LATER),
                        set(PolicyKey.APPROVAL_AFTERWARDS, 1, LATER, "2026-03-06T09:00"));
        unknown()
                .and(Homes.proposed(Homes.HOSPITAL, LATER))
                .when(Homes.started(Homes.HOME, LATER))
                .then(set(PolicyKey.APPROVAL_AFTERWARDS, 1, LATER, "2026-03-06T09:00"));
    }

    @Test
    void tracing_that_is_open_goes_on_within_thirty_days_whatever_is_done_and_is_no_longer_owed_when_it_rests() {
        Owed person = given(
                opened(null, BEGAN),
                claimed(null, BEGAN),
                requested(BEGAN),
                screened(BEGAN),
                registered(BEGAN),
                tracing("2026-02-02T10:00"));
        person.when(lead("2026-03-03T10:00"))
                .then(
                        met(PolicyKey.TRACE_STALLED, 1, "2026-03-03T10:00"),
                        set(PolicyKey.TRACE_STALLED, 2, "2026-03-03T10:00", "2026-04-03T00:00"));
        person.when(lead("2026-03-02T11:00")).then();
        person.when(new TracingNoticeWithdrawn(
                        PERSON, new NoticeId("notice-thisone1"), WithdrawalGround.ASKED, null, at("2026-03-04T10:00")))
                .then();
        person.whenSwept(id(PolicyKey.TRACE_STALLED, 2), at("2026-04-03T00:00"))
                .then(missed(PolicyKey.TRACE_STALLED, 2, "2026-04-03T00:00"));
        person.and(new Absconded(PERSON, STAY, note("x"), at("2026-04-02T09:00")));
        person.whenSwept(id(PolicyKey.TRACE_STALLED, 2), at("2026-04-03T00:00"))
                .thenRefused(RefusalCode.DEADLINE_NOT_OPEN);
    }

    @Test
    void a_search_that_is_taken_up_again_has_its_time_from_there_and_the_plan_has_not() {
        Owed person = unknown().and(tracing(BEGAN)).and(rests());
        String again = "2026-03-16T10:00";
        person.when(new TracingResumed(PERSON, note("x"), at(again)))
                .then(
                        set(PolicyKey.TRACE_QUICK, 2, again, "2026-03-16T14:00"),
                        set(PolicyKey.TRACE_NOTICE, 2, again, "2026-03-17T10:00"),
                        set(PolicyKey.TRACE_DNA_REQUEST, 2, again, "2026-03-26T00:00"),
                        set(PolicyKey.TRACE_REFRESH, 2, again, "2026-04-17T00:00"),
                        set(PolicyKey.TRACE_STALLED, 2, again, "2026-04-16T00:00"));
    }

    @Test
    void an_identity_that_turns_out_wrong_brings_back_what_was_owed_since_the_admission() {
        Owed person = unknown().and(tracing(BEGAN)).and(claimed(null, LATER)).and(verified(LATER));
        String wrong = "2026-03-06T10:00";
        person.when(new IdentityCorrected(PERSON, identity((Birth) null), List.of(), false, note("认错"), at(wrong)))
                .then(
                        set(PolicyKey.RETAINED_STATUS, 2, BEGAN, "2026-03-13T00:00", wrong),
                        set(PolicyKey.TRACE_QUICK, 2, BEGAN, "2026-03-02T14:00", wrong),
                        set(PolicyKey.TRACE_NOTICE, 2, BEGAN, "2026-03-03T10:00", wrong),
                        set(PolicyKey.TRACE_DNA_REQUEST, 2, BEGAN, "2026-03-12T00:00", wrong),
                        set(PolicyKey.TRACE_REFRESH, 2, BEGAN, "2026-04-03T00:00", wrong),
                        set(PolicyKey.SETTLE_PLAN, 2, BEGAN, "2026-06-03T00:00", wrong));
    }

    @Test
    void no_notice_is_owed_that_a_dangerous_relative_could_read() {
        KinId uncle = new KinId("kin-theuncle1");
        unknown()
                .and(new KinLinked(
                        PERSON,
                        uncle,
                        Relation.UNCLE,
                        Personal.of(new ShortText("王强")),
                        null,
                        null,
                        at("2026-03-02T11:00")))
                .when(new NoContactFlagged(PERSON, uncle, note("有伤害"), at("2026-03-02T12:00")))
                .then(lifted(PolicyKey.TRACE_NOTICE, 1, "2026-03-02T12:00"));
    }

    @Test
    void what_was_awaited_of_the_police_is_awaited_wherever_the_person_is_and_not_of_who_is_known() {
        Owed person = unknown().and(new DnaRequested(PERSON, SOMEWHERE, at("2026-03-02T11:00")));
        person.and(new Absconded(PERSON, STAY, note("x"), at("2026-03-02T12:00")));
        person.when(new DnaSampled(PERSON, Personal.of(SOMEWHERE), at("2026-03-09T09:00")))
                .then();
        person.and(claimed(null, "2026-03-10T09:00"))
                .when(verified("2026-03-10T09:00"))
                .then(lifted(PolicyKey.TRACE_DNA_RESULT, 1, "2026-03-10T09:00"));
    }

    @Test
    void a_new_policy_pack_moves_no_clock_that_runs_and_times_the_next_one() {
        PolicyPack slower = twelveHours();
        Owed person = unknown().under(slower);
        person.when(new TracingOpened(PERSON, TracingAim.IDENTITY, note("说不清"), at("2026-03-02T11:00")))
                .then(set(PolicyKey.TRACE_STALLED, 1, "2026-03-02T11:00", "2026-04-02T00:00"));
        person.and(rests())
                .when(new TracingResumed(PERSON, note("x"), at("2026-03-16T10:00")))
                .then(
                        new DeadlineSet(
                                PERSON,
                                id(PolicyKey.TRACE_QUICK, 2),
                                PolicyKey.TRACE_QUICK,
                                at("2026-03-16T10:00"),
                                at("2026-03-16T19:00"),
                                at("2026-03-16T22:00"),
                                new ShortText(POLICY.stamp()),
                                at("2026-03-16T10:00")),
                        set(PolicyKey.TRACE_NOTICE, 2, "2026-03-16T10:00", "2026-03-17T10:00"),
                        set(PolicyKey.TRACE_DNA_REQUEST, 2, "2026-03-16T10:00", "2026-03-26T00:00"),
                        set(PolicyKey.TRACE_REFRESH, 2, "2026-03-16T10:00", "2026-04-17T00:00"),
                        set(PolicyKey.TRACE_STALLED, 2, "2026-03-16T10:00", "2026-04-16T00:00"));
    }

    @Test
    void a_file_that_another_speaks_for_owes_nothing_and_has_it_back_when_they_are_parted() {
        Owed person = unknown();
        person.when(new FileAbsorbed(PERSON, OTHER, at(LATER)))
                .then(
                        lifted(PolicyKey.RETAINED_STATUS, 1, LATER),
                        missed(PolicyKey.TRACE_QUICK, 1, "2026-03-02T14:00"),
                        lifted(PolicyKey.TRACE_QUICK, 1, LATER),
                        missed(PolicyKey.TRACE_NOTICE, 1, "2026-03-03T10:00"),
                        lifted(PolicyKey.TRACE_NOTICE, 1, LATER),
                        lifted(PolicyKey.TRACE_DNA_REQUEST, 1, LATER),
                        lifted(PolicyKey.TRACE_REFRESH, 1, LATER),
                        lifted(PolicyKey.SETTLE_PLAN, 1, LATER));
        person.when(new FileRestored(PERSON, OTHER, at("2026-03-06T09:00")))
                .then(
                        set(PolicyKey.RETAINED_STATUS, 2, BEGAN, "2026-03-13T00:00", "2026-03-06T09:00"),
                        set(PolicyKey.TRACE_QUICK, 2, BEGAN, "2026-03-02T14:00", "2026-03-06T09:00"),
                        set(PolicyKey.TRACE_NOTICE, 2, BEGAN, "2026-03-03T10:00", "2026-03-06T09:00"),
                        set(PolicyKey.TRACE_DNA_REQUEST, 2, BEGAN, "2026-03-12T00:00", "2026-03-06T09:00"),
                        set(PolicyKey.TRACE_REFRESH, 2, BEGAN, "2026-04-03T00:00", "2026-03-06T09:00"),
                        set(PolicyKey.SETTLE_PLAN, 2, BEGAN, "2026-06-03T00:00", "2026-03-06T09:00"));
    }

    @Test
    void what_was_done_on_an_absorbed_file_is_done() {
        Owed other = given(opened(null, BEGAN), requested(BEGAN), published("2026-03-02T11:00"));
        Owed person = unknown();
        person.whenReadTogetherWith(other, at("2026-03-02T12:00"))
                .then(
                        met(PolicyKey.TRACE_NOTICE, 1, "2026-03-02T12:00"),
                        met(PolicyKey.TRACE_REFRESH, 1, "2026-03-02T12:00"),
                        set(
                                PolicyKey.TRACE_REFRESH_REPEAT,
                                1,
                                "2026-03-02T11:00",
                                "2026-04-03T00:00",
                                "2026-03-02T12:00"));
    }

    private PolicyPack twelveHours() {
        try (InputStream shipped = PolicyPack.class.getClassLoader().getResourceAsStream("policy/cn.yaml")) {
            assertThat(shipped).isNotNull();
            String rules = new String(shipped == null ? new byte[0] : shipped.readAllBytes(), StandardCharsets.UTF_8);
            Path file = Files.writeString(
                    folder.resolve("rules.yaml"),
                    rules.replace("  trace.quick:\n    value: 4\n", "  trace.quick:\n    value: 12\n"));
            return PolicyPackLoader.load(file.toString(), "classpath:policy/cn-calendar.yaml");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object[] searches(String at) {
        return new Object[] {
            missed(PolicyKey.TRACE_QUICK, 1, "2026-03-02T14:00"),
            lifted(SEARCH[0], 1, at),
            missed(PolicyKey.TRACE_NOTICE, 1, "2026-03-03T10:00"),
            lifted(SEARCH[1], 1, at),
            lifted(SEARCH[2], 1, at),
            lifted(SEARCH[3], 1, at)
        };
    }

    private static Object[] searchesAndTracing() {
        return and(searches(LATER), lifted(PolicyKey.TRACE_STALLED, 1, LATER));
    }

    private static Object[] all(Object retained) {
        return and(and(new Object[] {retained}, searches(LATER)), lifted(PolicyKey.SETTLE_PLAN, 1, LATER));
    }

    private static Object[] withTracing() {
        Object[] most = Arrays.copyOf(ALL, ALL.length - 1);
        return and(most, set(PolicyKey.TRACE_STALLED, 1, BEGAN, "2026-04-02T00:00"), ALL[ALL.length - 1]);
    }

    private static Object[] and(Object[] some, Object... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray();
    }

    private static TracingLeadRecorded lead(String at) {
        return new TracingLeadRecorded(
                PERSON, new LeadId("lead-thisone1"), LeadSource.DIALECT, note("保定话"), null, at(at));
    }

    private static TracingOpened tracing(String at) {
        return new TracingOpened(PERSON, TracingAim.IDENTITY, note("说不清"), at(at));
    }

    private static TracingSuspended rests() {
        return new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("x"), at(LATER));
    }

    private static QuickCheckCompleted compared(String at) {
        return new QuickCheckCompleted(
                PERSON, Set.of(QuickCheckSource.FINGERPRINTS), CheckOutcome.NO_HIT, null, at(at));
    }

    private static RovingVisitRecorded visited(String at) {
        return new RovingVisitRecorded(
                PERSON,
                new RovingMissionId("mission-thisone1"),
                Set.of(RovingMethod.INTERVIEW),
                note("说到一座桥"),
                null,
                at(at));
    }

    private static PersonEvent published(String at) {
        return new TracingNoticePublished(
                PERSON,
                new NoticeId("notice-thisone1"),
                new NoticeText(
                        Personal.of(new ShortText("老张")),
                        Sex.MALE,
                        null,
                        note("左手有疤"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        SOMEWHERE),
                Set.of(NoticeChannel.NATIONAL_TRACING_SITE),
                at(at));
    }

    private static Owed coming() {
        return given(opened(null, BEGAN), requested(BEGAN), screened(BEGAN));
    }

    private static Owed unknown() {
        return coming().and(registered(BEGAN));
    }
}
