package org.homeward.seeds.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.homeward.command.intake.StayState;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Lead;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.BelongingsReturned;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.IntakeEvent.DeclineReviewed;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.MissingChildAlertOpened;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.StayExtended;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.ZoneEvent.BedReleased;
import org.homeward.shared.network.ZoneEvent.BedTaken;
import org.homeward.shared.network.ZoneEvent.OverflowDeclared;
import org.homeward.shared.network.ZoneEvent.OverflowEnded;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.FosterEvent.FosterChildLeft;
import org.homeward.shared.placement.FosterEvent.FosterChildTakenIn;
import org.homeward.shared.placement.FosterEvent.FosterFamilyRegistered;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementVisited;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.IncidentKind;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.FollowUpRecorded;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyClosed;
import org.homeward.shared.returnhome.JourneyEvent.JourneyIncidentReported;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.RefusedAtDestination;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherIssued;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherVoided;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckAnswered;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingEscalated;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingOutcome;
import org.homeward.shared.tracing.TracingPhase;
import org.homeward.shared.tracing.WithdrawalGround;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every told story, loaded years later through the real deciders onto the real store, ends as its Javadoc tells. */
@SpringBootTest(classes = TestProgram.class)
class ToldStoriesTest {

    private static final long SEED = 2022;
    private static final int PEOPLE = 300;
    private static final int KINDS_WANTED = 25;
    private static final LocalDate YEARS_LATER = LocalDate.of(2030, 11, 20);
    private static final Clock CLOCK = Clock.fixed(YEARS_LATER.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    static @Nullable Path data;

    @Autowired
    private CommandBus bus;

    @Autowired
    private StableNames names;

    @Autowired
    @Qualifier("messageSerializer")
    private Serializer commands;

    @Autowired
    private ProvenanceSignature signature;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EventStore events;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    /** A file as the store has it. */
    private record File(PersonState state, List<PersonEvent> events) {

        <E> List<E> all(Class<E> kind) {
            return events.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        <E> E last(Class<E> kind) {
            return all(kind).getLast();
        }

        @Nullable
        StayStage stage() {
            StayState last = state.intake().last();
            return last == null ? null : last.stage();
        }
    }

    @BeforeEach
    void loaded() {
        world(bus).load(PEOPLE, SEED);
    }

    @Test
    void loading_again_adds_nothing() {
        long before = count("SELECT count(*) FROM event");

        world(BusThatEnds.broken(bus, 0)).load(PEOPLE, SEED);

        assertThat(count("SELECT count(*) FROM event")).isEqualTo(before);
        assertThat(count("SELECT count(DISTINCT stream) FROM event WHERE stream LIKE 'person-story%'"))
                .isEqualTo(21);
    }

    @Test
    void the_generated_people_alone_show_many_kinds_of_events_and_how_somebody_is_looked_for() {
        List<String> kinds = database.query(
                "SELECT DISTINCT name FROM event WHERE stream LIKE 'person-demo%'", (row, index) -> row.getString(1));

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(KINDS_WANTED);
        assertThat(kinds)
                .filteredOn(kind -> kind.startsWith("tracing."))
                .containsExactlyInAnyOrder(
                        "tracing.opened",
                        "tracing.quick-check-completed",
                        "tracing.notice-photo-approved",
                        "tracing.notice-published",
                        "tracing.notice-withdrawn",
                        "tracing.police-check-requested",
                        "tracing.police-check-answered",
                        "tracing.dna-requested",
                        "tracing.dna-sampled",
                        "tracing.dna-result-received",
                        "tracing.lead-recorded",
                        "tracing.lead-ruled-out",
                        "tracing.escalated",
                        "tracing.kin-verified",
                        "tracing.closed");
        assertThat(count("SELECT max(events) FROM (SELECT count(*) events FROM event"
                        + " WHERE stream LIKE 'person-demo%' GROUP BY stream) files"))
                .isBetween(50L, 500L);
    }

    @Test
    void the_woman_who_was_late_for_the_fair_is_known_her_notice_gone_and_her_son_took_her_home() {
        File lan = file("person-storyzhaolan001");

        assertThat(lan.state().isUnidentified()).isFalse();
        assertThat(lan.last(TracingNoticeWithdrawn.class).ground()).isEqualTo(WithdrawalGround.IDENTIFIED);
        assertThat(lan.state().tracing().hasPublicNotice()).isFalse();
        assertThat(lan.last(TracingClosed.class).outcome()).isEqualTo(TracingOutcome.REUNITED);
        assertThat(lan.state().tracing().phase()).isEqualTo(TracingPhase.CLOSED);
        assertThat(lan.state().hasImpairmentSign()).isTrue();
        assertThat(lan.last(PickedUpByKin.class).followUps()).contains(LocalDate.of(2026, 3, 26));
        assertThat(lan.stage()).isEqualTo(StayStage.DEPARTED);
    }

    @Test
    void the_aunt_of_little_stone_is_refused_and_he_stays_until_dna_tells_more() {
        File stone = file("person-storystone0001");

        assertThat(stone.all(KinClaimRejected.class)).hasSize(1);
        assertThat(stone.state().hasDangerousKin()).isTrue();
        assertThat(stone.last(TracingNoticeWithdrawn.class).ground()).isEqualTo(WithdrawalGround.NO_CONTACT);
        assertThat(stone.state().isSuspectedTrafficked()).isTrue();
        assertThat(stone.state().tracing().dnaIsAt(DnaStep.SAMPLED)).isTrue();
        assertThat(stone.state().tracing().phase()).isEqualTo(TracingPhase.OPEN);
        assertThat(stone.stage()).isEqualTo(StayStage.IN_STATION);
    }

    @Test
    void the_two_on_one_shoelace_stand_in_each_others_files_and_are_fetched_together() {
        File sister = file("person-storyxiaoman01");
        File brother = file("person-storyxiaohan01");

        assertThat(sister.all(KinLinked.class).getFirst())
                .returns(Relation.BROTHER, KinLinked::relation)
                .returns(new PersonId("person-storyxiaohan01"), KinLinked::kinPersonId);
        assertThat(brother.all(KinLinked.class).getFirst())
                .returns(Relation.SISTER, KinLinked::relation)
                .returns(new PersonId("person-storyxiaoman01"), KinLinked::kinPersonId);
        assertThat(List.of(sister, brother)).allSatisfy(child -> {
            assertThat(child.all(KinVerified.class)).hasSize(1);
            assertThat(child.last(TracingClosed.class).outcome()).isEqualTo(TracingOutcome.REUNITED);
            assertThat(child.last(DeparturePrepared.class).mode()).isEqualTo(DepartureMode.KIN_PICKUP);
            assertThat(child.stage()).isEqualTo(StayStage.DEPARTING);
        });
    }

    @Test
    void the_man_with_the_gold_ring_is_declined_heard_and_taken_in() {
        File feng = file("person-storyfeng0001");

        assertThat(feng.last(HelpDeclined.class).ground()).isEqualTo(DeclineGround.ABLE_TO_PAY);
        assertThat(feng.last(DeclineReviewed.class).review()).isEqualTo(DeclineReview.OVERTURNED);
        assertThat(feng.all(RecipientRegistered.class)).hasSize(1);
        assertThat(feng.state().isUnidentified()).isFalse();
        assertThat(feng.stage()).isEqualTo(StayStage.DEPARTED);
    }

    @Test
    void the_man_who_came_twice_is_two_men_and_both_are_known() {
        File guodong = file("person-storyguodong01");
        File guoliang = file("person-storyguoliang1");

        assertThat(guodong.all(PersonFilesMerged.class)).hasSize(1);
        assertThat(guodong.all(PersonFilesUnmerged.class)).hasSize(1);
        assertThat(guodong.state().absorbed()).isEmpty();
        assertThat(guoliang.all(FileAbsorbed.class)).hasSize(1);
        assertThat(guoliang.all(FileRestored.class)).hasSize(1);
        assertThat(guodong.state().isUnidentified()).isFalse();
        assertThat(guoliang.state().isUnidentified()).isFalse();
        assertThat(guoliang.last(KinLinked.class).kinPersonId()).isEqualTo(new PersonId("person-storyguodong01"));
    }

    @Test
    void the_teacher_comes_back_from_hospital_stays_longer_and_goes_home() {
        File su = file("person-storysuwenqing");

        assertThat(su.events())
                .map(Object::getClass)
                .containsSubsequence(
                        HospitalAdmitted.class,
                        HospitalDischarged.class,
                        StayExtended.class,
                        DepartedVoluntarily.class);
        assertThat(su.last(StayExtended.class).until()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(su.stage()).isEqualTo(StayStage.DEPARTED);
    }

    @Test
    void the_cook_takes_his_knives_and_walks_on() {
        File han = file("person-storyhandong01");

        assertThat(han.last(DepartedVoluntarily.class).fareCash()).isEqualByComparingTo("18");
        assertThat(han.state().intake().kept()).isEmpty();
        assertThat(han.stage()).isEqualTo(StayStage.DEPARTED);
    }

    @Test
    void the_boy_who_went_for_his_dog_is_looked_for_and_found() {
        File shao = file("person-storyshaoyu001");

        assertThat(shao.events())
                .map(Object::getClass)
                .containsSubsequence(Absconded.class, MissingChildAlertOpened.class, HelpRequested.class);
        assertThat(shao.all(HelpRequested.class)).hasSize(2);
        assertThat(shao.all(KinVerified.class)).hasSize(1);
        assertThat(shao.stage()).isEqualTo(StayStage.DEPARTING);
    }

    @Test
    void the_death_of_one_old_man_is_taken_from_the_file_of_the_other() {
        File liang = file("person-storyliang0001");
        File hao = file("person-storyhaolai001");

        assertThat(hao.all(DeathRecorded.class)).hasSize(1);
        assertThat(hao.all(DeathRetracted.class)).hasSize(1);
        assertThat(hao.state().intake().deceased()).isFalse();
        assertThat(hao.stage()).isEqualTo(StayStage.IN_STATION);
        assertThat(liang.state().intake().deceased()).isTrue();
        assertThat(liang.last(BelongingsReturned.class).to()).isEqualTo(BelongingsReceiver.KIN);
        assertThat(liang.state().intake().kept()).isEmpty();
        assertThat(liang.events().getLast()).isInstanceOf(FileSealed.class);
    }

    @Test
    void paper_boat_is_looked_for_everywhere_and_not_found() {
        File boat = file("person-storyboats0001");

        assertThat(boat.events())
                .map(Object::getClass)
                .contains(
                        QuickCheckCompleted.class,
                        TracingNoticePublished.class,
                        PoliceCheckAnswered.class,
                        FaceCandidatesRecorded.class);
        assertThat(boat.last(DnaResultReceived.class).result()).isEqualTo(DnaResult.NO_MATCH);
        assertThat(boat.state().tracing().leads().values()).hasSize(2).allMatch(Lead::ruledOut);
        assertThat(boat.all(TracingEscalated.class))
                .extracting(TracingEscalated::level)
                .containsExactly(EscalationLevel.PREFECTURE, EscalationLevel.PROVINCE, EscalationLevel.MINISTRY);
        assertThat(boat.state().tracing().hasPublicNotice()).isTrue();
        assertThat(boat.state().tracing().phase()).isEqualTo(TracingPhase.OPEN);
        assertThat(boat.state().isUnidentified()).isTrue();
        assertThat(boat.stage()).isEqualTo(StayStage.IN_STATION);
    }

    @Test
    void in_the_night_of_the_rain_somebody_sleeps_in_a_bed_above_the_usual_number() {
        File tian = file("person-storytian0001");

        assertThat(tian.last(BedAssigned.class).bed()).isEqualTo(new BedNumber("E1"));
        assertThat(tian.stage()).isEqualTo(StayStage.DEPARTED);
        assertThat(stream("zone-demotjrescuemainfemale"))
                .map(Object::getClass)
                .containsSubsequence(OverflowDeclared.class, BedTaken.class, BedReleased.class, OverflowEnded.class);
    }

    @Test
    void the_woman_who_was_not_to_be_found_is_no_longer_looked_for() {
        File qiao = file("person-storyqiaoling1");

        assertThat(qiao.last(TracingNoticeWithdrawn.class).ground()).isEqualTo(WithdrawalGround.SUSPENDED);
        assertThat(qiao.state().tracing().phase()).isEqualTo(TracingPhase.SUSPENDED);
        assertThat(qiao.state().hasDangerousKin()).isTrue();
        assertThat(qiao.last(DepartedVoluntarily.class).destination()).isNull();
        assertThat(qiao.stage()).isEqualTo(StayStage.DEPARTED);
    }

    @Test
    void the_boy_by_the_window_lives_in_the_childrens_home_after_his_foster_family_could_not_go_on() {
        File boy = file("person-storywindow001");

        assertThat(boy.last(PlacementDisrupted.class).cause()).isEqualTo(DisruptionCause.CARER_UNABLE);
        assertThat(boy.all(PlacementVisited.class))
                .extracting(PlacementVisited::concern)
                .containsExactly(false, false, true);
        assertThat(boy.all(DepartedToPlacement.class)).hasSize(1);
        assertThat(boy.stage()).isEqualTo(StayStage.DEPARTED);
        assertThat(stagesOf(boy))
                .isEqualTo(Map.of(
                        "placement-storywindow001", PlacementStage.DISRUPTED,
                        "placement-storywindow002", PlacementStage.ACTIVE));
        assertThat(stream("family-storyliang01"))
                .map(Object::getClass)
                .containsExactly(FosterFamilyRegistered.class, FosterChildTakenIn.class, FosterChildLeft.class);
        assertThat(stream("zone-demotjchildrenmainfamily")).last().isInstanceOf(BedTaken.class);
    }

    @Test
    void sister_and_brother_live_behind_one_door_after_she_was_not_placed_alone() {
        File sister = file("person-storyxiahe0001");
        File brother = file("person-storyxiamai001");

        assertThat(stagesOf(sister))
                .isEqualTo(Map.of(
                        "placement-storyxiahe0001alone", PlacementStage.WITHDRAWN,
                        "placement-storyxiahe0001", PlacementStage.ACTIVE));
        assertThat(stagesOf(brother)).isEqualTo(Map.of("placement-storyxiamai001", PlacementStage.ACTIVE));
        assertThat(List.of(sister, brother)).allSatisfy(child -> {
            assertThat(child.all(PlacementApproved.class)).hasSize(1);
            assertThat(child.last(PlacementProposed.class).family())
                    .isEqualTo(new FosterFamilyId("family-storyma0001"));
            assertThat(child.stage()).isEqualTo(StayStage.DEPARTED);
        });
        assertThat(stream("family-storyfang001")).hasSize(1);
        assertThat(stream("family-storyma0001"))
                .map(Object::getClass)
                .containsExactly(FosterFamilyRegistered.class, FosterChildTakenIn.class, FosterChildTakenIn.class);
    }

    @Test
    void the_man_of_the_three_trains_was_answered_for_by_one_station_after_the_other() {
        File qin = file("person-storyqindegui1");

        assertThat(qin.all(RelayHandoverSigned.class))
                .extracting(RelayHandoverSigned::station)
                .containsExactly(
                        new FacilityId("facility-demosjzrescue"), new FacilityId("facility-demozhengzhourescue"));
        assertThat(qin.last(JourneyIncidentReported.class).kind()).isEqualTo(IncidentKind.MISSED_CONNECTION);
        assertThat(qin.last(HandoverSigned.class).followUps()).hasSize(4).contains(LocalDate.of(2026, 6, 30));
        assertThat(qin.last(FollowUpRecorded.class).outcome()).isEqualTo(FollowUpOutcome.WELL);
        assertThat(qin.all(DepartedHome.class)).hasSize(1);
        assertThat(qin.stage()).isEqualTo(StayStage.DEPARTED);
    }

    @Test
    void nobody_was_left_at_the_door_that_stayed_shut() {
        File gao = file("person-storygaoshun01");

        assertThat(gao.all(RefusedAtDestination.class)).hasSize(1);
        assertThat(gao.last(JourneyRedirected.class).receiver().body()).isNotNull();
        assertThat(gao.all(ReceptionConfirmed.class)).hasSize(2);
        assertThat(gao.all(FollowUpRecorded.class)).hasSize(2);
        assertThat(gao.stage()).isEqualTo(StayStage.DEPARTED);
    }

    @Test
    void the_girl_of_the_nine_oh_four_was_brought_to_the_door_of_the_carriage() {
        File tong = file("person-storytongxm001");

        assertThat(tong.all(BoardingStepCompleted.class))
                .extracting(BoardingStepCompleted::step)
                .containsExactly(BoardingStep.values());
        assertThat(tong.all(TravelVoucherIssued.class)).hasSize(2);
        assertThat(tong.all(TravelVoucherVoided.class)).hasSize(1);
        assertThat(tong.all(JourneyClosed.class)).hasSize(1);
        assertThat(tong.stage()).isEqualTo(StayStage.DEPARTED);
    }

    private static Map<String, PlacementStage> stagesOf(File file) {
        return file.state().placement().placements().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(), one -> one.getValue().stage()));
    }

    private File file(String id) {
        PersonState state = PersonState.NONE;
        List<PersonEvent> all = new ArrayList<>();
        for (var message : events.readEvents(id).asStream().toList()) {
            PersonEvent event = (PersonEvent) message.getPayload();
            state = state.evolve(
                    ProvenanceMetaData.recorded(event, message.getSequenceNumber(), message.getMetaData()));
            all.add(event);
        }
        return new File(state, all);
    }

    private List<Object> stream(String id) {
        return events.readEvents(id)
                .asStream()
                .map(message -> (Object) message.getPayload())
                .toList();
    }

    private DemoWorld world(CommandBus over) {
        CommandSender sender = new CommandSender(over, names, commands, signature);
        return new DemoWorld(sender, transactions, new LoadProgress(database), CLOCK);
    }

    private long count(String question) {
        Long counted = database.queryForObject(question, Long.class);
        return counted == null ? -1 : counted;
    }
}
