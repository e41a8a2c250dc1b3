package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.network.RovingQueries;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.DossierQuery.WatchPerson;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.MissionState;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingEvent.RovingMissionAgreed;
import org.homeward.shared.network.RovingEvent.RovingMissionEnded;
import org.homeward.shared.network.RovingEvent.RovingMissionProposed;
import org.homeward.shared.network.RovingEvent.RovingMissionStarted;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.network.RovingQuery.FindPeopleOfMission;
import org.homeward.shared.network.RovingQuery.FindRovingMissions;
import org.homeward.shared.network.RovingQuery.GetRovingMission;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.tracing.RovingMethod;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Roving missions in the real store and the real views: told twice, built anew, who reads them, and whose files the team
 * reads while it is there. It was asked for on Monday, the 2nd of March 2026, for Tuesday to Thursday.
 */
@SpringBootTest(classes = StoreProgram.class)
class RovingViewsTest {

    private static final RovingMissionId MISSION = new RovingMissionId("mission-thefirst1");
    private static final RovingMissionId SECOND = new RovingMissionId("mission-thesecond");
    private static final FacilityId HUB = new FacilityId("facility-station02");
    private static final FacilityId HOST = new FacilityId("facility-station01");
    private static final FacilityId ELSEWHERE = new FacilityId("facility-station03");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 3);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 5);
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T02:00:00Z");
    private static final Instant OVER = Instant.parse("2026-03-05T16:00:00Z");

    private static final RovingMissionProposed PROPOSED =
            new RovingMissionProposed(MISSION, HUB, HOST, FROM, UNTIL, new ActorId("actor-leader01"), MONDAY);
    private static final RovingMissionAgreed AGREED = new RovingMissionAgreed(MISSION, MONDAY);
    private static final RovingMissionStarted STARTED = new RovingMissionStarted(MISSION, WEDNESDAY);
    private static final RovingMissionEnded ENDED = new RovingMissionEnded(MISSION, WEDNESDAY);

    /** Who stays at the host and whom nobody knows, and who lives where the host placed them. */
    private static final PersonId UNKNOWN = new PersonId("person-unknown001");

    private static final PersonId ENTRUSTED = new PersonId("person-entrusted1");

    /** Who is known, has gone, must not be looked for now, is not looked for, or is at another station. */
    private static final PersonId KNOWN = new PersonId("person-known00001");

    private static final PersonId GONE = new PersonId("person-gone000001");
    private static final PersonId RESTING = new PersonId("person-resting001");
    private static final PersonId UNTRACED = new PersonId("person-untraced01");
    private static final PersonId ABROAD = new PersonId("person-abroad0001");

    @TempDir
    static @Nullable Path data;

    @TempDir
    @Nullable
    Path folder;

    @Autowired
    private RealStore store;

    private final Map<String, Long> sequences = new HashMap<>();

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @BeforeEach
    void nothingHasHappened() {
        store.empty();
    }

    @Test
    void what_is_told_twice_changes_nothing_and_what_is_built_anew_is_the_same() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(facts(PROPOSED));
            told.append(facts(second(), AGREED, STARTED));
            told.append(people());
            told.append(facts(UNKNOWN, visited()));
            Object first = told.live(MISSION.value());
            Object second = told.live(SECOND.value());
            Object file = told.live(UNKNOWN.value());
            told.tellAgain(0);
            told.tellLast(MISSION.value());
            told.tellLast(UNKNOWN.value());
            rebuilt.build();

            assertThat(first).isInstanceOfSatisfying(RovingMissionFile.class, mission -> {
                assertThat(mission.version()).isEqualTo(2);
                assertThat(mission.state()).isEqualTo(MissionState.STARTED);
            });
            assertThat(told.live(MISSION.value())).isEqualTo(first);
            assertThat(told.live(SECOND.value())).isEqualTo(second);
            assertThat(told.live(UNKNOWN.value())).isEqualTo(file);
            assertThat(found(rebuilt, MISSION.value())).isEqualTo(first);
            assertThat(found(rebuilt, SECOND.value())).isEqualTo(second);
            assertThat(found(rebuilt, UNKNOWN.value())).isEqualTo(file);
        }
    }

    @Test
    void either_station_reads_of_a_mission_and_no_other_does() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(facts(PROPOSED, second()));
            refused(
                    () -> missions(rebuilt, WEDNESDAY).ofStation(new FindRovingMissions(tracer(HUB), HUB)),
                    QueryFault.Code.REBUILDING);
            rebuilt.build();
            RovingQueries missions = missions(rebuilt, WEDNESDAY);
            for (FacilityId station : List.of(HUB, HOST)) {
                assertThat(ids(missions, tracer(station), station)).containsExactly(SECOND, MISSION);
                assertThat(missions.mission(one(tracer(station))).host()).isEqualTo(HOST);
            }
            Viewer auditor = new Viewer(new ActorId("actor-auditor1"), Role.AUDITOR, null);
            assertThat(ids(missions, auditor, HOST)).containsExactly(SECOND, MISSION);
            assertThat(ids(missions, tracer(ELSEWHERE), ELSEWHERE)).isEmpty();
            refused(() -> missions.mission(one(tracer(ELSEWHERE))), QueryFault.Code.NOT_FOUND);
            refused(() -> ids(missions, tracer(ELSEWHERE), HOST), QueryFault.Code.FORBIDDEN);
            Viewer escort = new Viewer(new ActorId("actor-escort01"), Role.ESCORT, HOST);
            refused(() -> missions.mission(one(escort)), QueryFault.Code.FORBIDDEN);
        }
    }

    @Test
    void a_team_reads_the_files_of_those_whom_nobody_knows_and_who_live_in_the_care_of_the_host() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(people());
            told.append(facts(PROPOSED, AGREED, STARTED));
            rebuilt.build();
            for (PersonId person : List.of(UNKNOWN, ENTRUSTED)) {
                reads(told, rebuilt, WEDNESDAY, tracer(HUB), person);
            }
            for (PersonId person : List.of(KNOWN, GONE, RESTING, UNTRACED, ABROAD)) {
                readsNot(told, rebuilt, WEDNESDAY, tracer(HUB), person);
            }
        }
    }

    @Test
    void nobody_else_of_the_hub_reads_them_and_nobody_of_a_third_station() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(people());
            told.append(facts(PROPOSED, AGREED, STARTED));
            rebuilt.build();
            readsNot(told, rebuilt, WEDNESDAY, at(HUB), UNKNOWN);
            readsNot(told, rebuilt, WEDNESDAY, tracer(ELSEWHERE), UNKNOWN);
            reads(told, rebuilt, WEDNESDAY, at(HOST), UNKNOWN);
        }
    }

    @Test
    void a_team_reads_nothing_before_it_came_and_nothing_after_the_end_or_the_last_day() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(people());
            told.append(facts(PROPOSED, AGREED));
            rebuilt.build();
            readsNot(told, rebuilt, WEDNESDAY, tracer(HUB), UNKNOWN);
            told.append(facts(STARTED));
            rebuilt.awaitLive();
            reads(told, rebuilt, OVER.minusSeconds(1), tracer(HUB), UNKNOWN);
            readsNot(told, rebuilt, OVER, tracer(HUB), UNKNOWN);
            told.append(facts(ENDED));
            rebuilt.awaitLive();
            readsNot(told, rebuilt, WEDNESDAY, tracer(HUB), UNKNOWN);
        }
    }

    @Test
    void with_whom_the_team_works_is_told_to_the_host_at_any_time_and_to_the_hub_while_its_team_is_there() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(people());
            told.append(facts(PROPOSED, AGREED));
            rebuilt.build();
            assertThat(people(rebuilt, WEDNESDAY, at(HOST))).containsExactlyInAnyOrder(UNKNOWN, ENTRUSTED);
            assertThat(people(rebuilt, WEDNESDAY, tracer(HUB))).isEmpty();
            told.append(facts(STARTED));
            rebuilt.awaitLive();
            assertThat(people(rebuilt, WEDNESDAY, tracer(HUB))).containsExactlyInAnyOrder(UNKNOWN, ENTRUSTED);
            assertThat(people(rebuilt, WEDNESDAY, at(HUB))).isEmpty();
            assertThat(people(rebuilt, OVER, tracer(HUB))).isEmpty();
            refused(() -> people(rebuilt, WEDNESDAY, tracer(ELSEWHERE)), QueryFault.Code.NOT_FOUND);
        }
    }

    private static void reads(Told told, Rebuilt rebuilt, Instant now, Viewer viewer, PersonId person) {
        DossierQueries dossier = dossier(told, rebuilt, now);
        assertThat(dossier.file(new GetRecipientFile(person, viewer, null, null))
                        .personId())
                .isEqualTo(person);
        assertThat(dossier.chronology(new GetChronology(person, viewer, null, 0, 1)))
                .hasSize(1);
        assertThat(dossier.watch(new WatchPerson(person, viewer)).personId()).isEqualTo(person);
    }

    private static void readsNot(Told told, Rebuilt rebuilt, Instant now, Viewer viewer, PersonId person) {
        DossierQueries dossier = dossier(told, rebuilt, now);
        refused(() -> dossier.file(new GetRecipientFile(person, viewer, null, null)), QueryFault.Code.NOT_FOUND);
        refused(() -> dossier.file(new GetRecipientFile(person, viewer, OVER, null)), QueryFault.Code.NOT_FOUND);
        refused(() -> dossier.chronology(new GetChronology(person, viewer, null, 0, 1)), QueryFault.Code.NOT_FOUND);
        refused(() -> dossier.watch(new WatchPerson(person, viewer)), QueryFault.Code.NOT_FOUND);
    }

    private static void refused(Runnable asking, QueryFault.Code code) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        QueryFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private static DossierQueries dossier(Told told, Rebuilt rebuilt, Instant now) {
        return new DossierQueries(
                rebuilt.documents(), told.reader(), teams(rebuilt, now), RealStore.glass(rebuilt.documents()));
    }

    private static RovingQueries missions(Rebuilt rebuilt, Instant now) {
        return new RovingQueries(rebuilt.documents(), rebuilt.caseload(), teams(rebuilt, now));
    }

    private static RovingTeams teams(Rebuilt rebuilt, Instant now) {
        return new RovingTeams(rebuilt.documents(), Clock.fixed(now, ZoneOffset.UTC), ZONE);
    }

    private static List<PersonId> people(Rebuilt rebuilt, Instant now, Viewer viewer) {
        return missions(rebuilt, now).people(new FindPeopleOfMission(viewer, MISSION)).stream()
                .map(row -> row.personId())
                .toList();
    }

    private static List<RovingMissionId> ids(RovingQueries missions, Viewer viewer, FacilityId station) {
        return missions.ofStation(new FindRovingMissions(viewer, station)).stream()
                .map(RovingMissionFile::missionId)
                .toList();
    }

    private static GetRovingMission one(Viewer viewer) {
        return new GetRovingMission(viewer, MISSION, 0L);
    }

    private static Viewer tracer(FacilityId station) {
        return new Viewer(new ActorId("actor-tracer01"), Role.TRACING_OFFICER, station);
    }

    private static Viewer at(FacilityId station) {
        return new Viewer(new ActorId("actor-desk0001"), Role.STATION_STAFF, station);
    }

    /** Another one, a day later. */
    private static RovingMissionProposed second() {
        return new RovingMissionProposed(
                SECOND, HUB, HOST, FROM.plusDays(1), UNTIL, new ActorId("actor-leader01"), MONDAY);
    }

    private List<Fact> people() {
        List<Fact> all = new ArrayList<>();
        all.addAll(facts(UNKNOWN, staying(UNKNOWN, HOST), traced(UNKNOWN)));
        all.addAll(facts(
                ENTRUSTED,
                staying(ENTRUSTED, HOST),
                traced(ENTRUSTED),
                List.of(
                        new PlacementProposed(
                                ENTRUSTED,
                                home(),
                                PlacementType.ENTRUSTED_CARE,
                                new FacilityId("facility-thehome01"),
                                null,
                                null,
                                false,
                                note(),
                                null,
                                null,
                                null,
                                MONDAY),
                        new PlacementStarted(ENTRUSTED, home(), null, null, null, null, null, MONDAY),
                        new DepartedToPlacement(ENTRUSTED, stay(), home(), MONDAY))));
        all.addAll(facts(
                KNOWN,
                staying(KNOWN, HOST),
                traced(KNOWN),
                List.of(new IdentityVerified(
                        KNOWN,
                        List.of(new Evidence(EvidenceKind.ID_DOCUMENT, Personal.of(new ShortText("居民身份证")))),
                        MONDAY))));
        all.addAll(
                facts(GONE, staying(GONE, HOST), traced(GONE), List.of(new Absconded(GONE, stay(), note(), MONDAY))));
        all.addAll(facts(
                RESTING,
                staying(RESTING, HOST),
                traced(RESTING),
                List.of(new TracingSuspended(RESTING, SuspensionGround.SAFETY, note(), MONDAY))));
        all.addAll(facts(UNTRACED, staying(UNTRACED, HOST)));
        all.addAll(facts(ABROAD, staying(ABROAD, ELSEWHERE), traced(ABROAD)));
        return all;
    }

    private static List<PersonEvent> staying(PersonId person, FacilityId station) {
        Identity nobody = new Identity(null, null, Sex.MALE, null, null, Nationality.UNKNOWN, null, null, null, null);
        return List.of(
                new PersonFileOpened(person, station, Personal.of(new ShortText("红衣老人")), nobody, MONDAY),
                new HelpRequested(person, stay(), station, Channel.POLICE, null, null, note(), MONDAY),
                new RecipientRegistered(person, stay(), note(), true, true, MONDAY));
    }

    private static List<PersonEvent> traced(PersonId person) {
        return List.of(new TracingOpened(person, TracingAim.IDENTITY, note(), MONDAY));
    }

    private static List<PersonEvent> visited() {
        return List.of(
                new RovingVisitRecorded(UNKNOWN, MISSION, Set.of(RovingMethod.DIALECT), note(), null, WEDNESDAY));
    }

    private static StayId stay() {
        return new StayId("stay-thisstay1");
    }

    private static PlacementId home() {
        return new PlacementId("placement-thisone1");
    }

    private static Personal<Note> note() {
        return Personal.of(new Note("说不清身份"));
    }

    @SafeVarargs
    private List<Fact> facts(PersonId person, List<PersonEvent>... events) {
        List<Fact> all = new ArrayList<>();
        for (List<PersonEvent> some : events) {
            some.forEach(event -> all.add(fact("PersonFile", person.value(), event)));
        }
        return all;
    }

    private List<Fact> facts(RovingEvent... events) {
        List<Fact> all = new ArrayList<>();
        for (RovingEvent event : events) {
            all.add(fact("RovingMission", event.missionId().value(), event));
        }
        return all;
    }

    private Fact fact(String type, String stream, Event event) {
        long sequence = sequences.merge(stream, 0L, (before, first) -> before + 1);
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"),
                Role.STATION_STAFF,
                HUB,
                new CommandId("cmd-missions1"),
                null,
                event.occurredAt());
        return new Fact(type, stream, sequence, event, by);
    }

    private Told told() {
        return new Told(store, Views.RECIPIENTS, Objects.requireNonNull(folder).resolve("live"));
    }

    private Rebuilt rebuilt(Told told) {
        return new Rebuilt(
                store,
                told,
                Folds.OF_THE_PROGRAM,
                Objects.requireNonNull(folder).resolve("rebuilt"));
    }

    private static @Nullable Object found(Rebuilt rebuilt, String stream) {
        return Told.document(
                rebuilt.documents().find(Told.viewOf(stream), stream).orElse(null));
    }
}
