package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.network.RequestQueries;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestEvent.StationRequestAnswerMissed;
import org.homeward.shared.network.RequestEvent.StationRequestAnswered;
import org.homeward.shared.network.RequestEvent.StationRequestSent;
import org.homeward.shared.network.RequestKind;
import org.homeward.shared.network.RequestQuery.FindStationRequests;
import org.homeward.shared.network.RequestQuery.FindUnansweredRequests;
import org.homeward.shared.network.RequestQuery.GetStationRequest;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.shared.network.UnansweredRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Requests of one station to another in the real store and the real views: told twice, built anew, erased, and who reads them. */
@SpringBootTest(classes = StoreProgram.class)
class RequestViewsTest {

    private static final PersonId PERSON = new PersonId("person-askedof01");
    private static final String FIRST = "request-thefirst1";
    private static final String SECOND = "request-thesecond";
    private static final FacilityId HERE = new FacilityId("facility-station01");
    private static final FacilityId THERE = new FacilityId("facility-station02");
    private static final FacilityId ELSEWHERE = new FacilityId("facility-station03");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Personal<Note> QUESTION = Personal.of(new Note("村里可有公孙绿萝？"));
    private static final Personal<Note> ANSWER = Personal.of(new Note("有，公孙家三女"));

    private static final Viewer PROGRAM = new Viewer(new ActorId("actor-homeward"), Role.SYSTEM, null);

    @TempDir
    static @Nullable Path data;

    @TempDir
    @Nullable
    Path folder;

    @Autowired
    private RealStore store;

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
            told.append(List.of(sent(FIRST, 0)));
            told.append(List.of(sent(SECOND, 1), answered(FIRST, 2)));
            Object first = told.live(FIRST);
            Object second = told.live(SECOND);
            told.tellAgain(0);
            told.tellLast(FIRST);
            rebuilt.build();

            assertThat(first).isInstanceOfSatisfying(StationRequestFile.class, file -> {
                assertThat(file.version()).isEqualTo(1);
                assertThat(file.question()).isEqualTo(QUESTION);
                assertThat(file.answer()).isEqualTo(ANSWER);
            });
            assertThat(told.live(FIRST)).isEqualTo(first);
            assertThat(told.live(SECOND)).isEqualTo(second);
            assertThat(found(rebuilt, FIRST)).isEqualTo(first);
            assertThat(found(rebuilt, SECOND)).isEqualTo(second);
        }
    }

    @Test
    void with_the_key_of_the_person_the_words_are_gone_and_the_rest_is_still_told() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(List.of(sent(FIRST, 0), answered(FIRST, 1)));
            store.keys().destroy(PERSON.value());

            assertThat(told.live(FIRST)).as("sealed with that key").isNull();
            told.tellLast(FIRST);
            StationRequestFile left = (StationRequestFile) Objects.requireNonNull(told.live(FIRST));
            assertThat(left.question()).isEqualTo(Personal.erased());
            assertThat(left.answer()).isEqualTo(Personal.erased());
            assertThat(left.to()).isEqualTo(THERE);
            rebuilt.build();
            assertThat(found(rebuilt, FIRST)).isEqualTo(left);
            assertThat(new RequestQueries(rebuilt.documents()).ofStation(new FindStationRequests(at(HERE), HERE, null)))
                    .containsExactly(left);
        }
    }

    @Test
    void either_station_reads_it_and_no_other_does() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(List.of(sent(FIRST, 0), sent(SECOND, 1), answered(FIRST, 2)));
            RequestQueries unbuilt = new RequestQueries(told.fromStreams());
            assertThatThrownBy(() -> unbuilt.ofStation(new FindStationRequests(at(HERE), HERE, null)))
                    .isInstanceOfSatisfying(
                            QueryFault.class, fault -> assertThat(fault.code()).isEqualTo(QueryFault.Code.REBUILDING));
            rebuilt.build();
            RequestQueries requests = new RequestQueries(rebuilt.documents());
            for (FacilityId station : List.of(HERE, THERE)) {
                assertThat(ids(requests, at(station), station, null)).containsExactly(SECOND, FIRST);
                assertThat(ids(requests, at(station), station, true)).containsExactly(SECOND);
                assertThat(ids(requests, at(station), station, false)).containsExactly(FIRST);
                assertThat(requests.request(one(at(station))).answer()).isEqualTo(ANSWER);
            }
            Viewer auditor = new Viewer(new ActorId("actor-auditor1"), Role.AUDITOR, null);
            assertThat(ids(requests, auditor, THERE, null)).containsExactly(SECOND, FIRST);
            assertThat(ids(requests, at(ELSEWHERE), ELSEWHERE, null)).isEmpty();
            refused(() -> requests.request(one(at(ELSEWHERE))), QueryFault.Code.NOT_FOUND);
            refused(() -> ids(requests, at(ELSEWHERE), HERE, null), QueryFault.Code.FORBIDDEN);
            Viewer escort = new Viewer(new ActorId("actor-escort01"), Role.ESCORT, HERE);
            refused(() -> requests.request(one(escort)), QueryFault.Code.FORBIDDEN);
        }
    }

    @Test
    void only_the_program_asks_what_nobody_answered_and_hears_of_it_until_it_is_written_down() {
        try (Told told = told();
                Rebuilt rebuilt = rebuilt(told)) {
            told.append(List.of(sent(FIRST, 0), sent(SECOND, 1), answered(FIRST, 2)));
            rebuilt.build();
            RequestQueries requests = new RequestQueries(rebuilt.documents());
            Instant due = DAY.plusSeconds(99_999);
            assertThat(requests.unanswered(new FindUnansweredRequests(PROGRAM, due.minusSeconds(1))))
                    .isEmpty();
            assertThat(requests.unanswered(new FindUnansweredRequests(PROGRAM, due)))
                    .containsExactly(new UnansweredRequest(new StationRequestId(SECOND), due));
            refused(() -> requests.unanswered(new FindUnansweredRequests(at(HERE), due)), QueryFault.Code.FORBIDDEN);
            told.append(List.of(fact(1, new StationRequestAnswerMissed(new StationRequestId(SECOND), PERSON, due))));
            rebuilt.awaitLive();
            assertThat(requests.unanswered(new FindUnansweredRequests(PROGRAM, due)))
                    .isEmpty();
            assertThat(ids(requests, at(HERE), HERE, true)).as("it still waits").containsExactly(SECOND);
        }
    }

    private static void refused(Runnable asking, QueryFault.Code code) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        QueryFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private static List<String> ids(
            RequestQueries requests, Viewer viewer, FacilityId station, @Nullable Boolean open) {
        return requests.ofStation(new FindStationRequests(viewer, station, open)).stream()
                .map(request -> request.requestId().value())
                .toList();
    }

    private static GetStationRequest one(Viewer viewer) {
        return new GetStationRequest(viewer, new StationRequestId(FIRST), 1L);
    }

    private static Viewer at(FacilityId station) {
        return new Viewer(new ActorId("actor-desk0001"), Role.STATION_STAFF, station);
    }

    private static Fact sent(String request, int hours) {
        return fact(
                0,
                new StationRequestSent(
                        new StationRequestId(request),
                        PERSON,
                        RequestKind.VERIFY,
                        HERE,
                        THERE,
                        QUESTION,
                        DAY.plusSeconds(99_999),
                        DAY.plusSeconds(hours * 3_600L)));
    }

    private static Fact answered(String request, int hours) {
        return fact(
                1,
                new StationRequestAnswered(
                        new StationRequestId(request), PERSON, ANSWER, DAY.plusSeconds(hours * 3_600L)));
    }

    private static Fact fact(long sequence, RequestEvent event) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"),
                Role.STATION_STAFF,
                HERE,
                new CommandId("cmd-requests1"),
                null,
                event.occurredAt());
        return new Fact("StationRequest", event.requestId().value(), sequence, event, by);
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
