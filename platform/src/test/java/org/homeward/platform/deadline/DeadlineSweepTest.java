package org.homeward.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.platform.rounds.Rounds;
import org.homeward.shared.deadline.DeadlineCommand.RecordDeadlineMissed;
import org.homeward.shared.deadline.DeadlineQuery.FindDueDeadlines;
import org.homeward.shared.deadline.DueDeadlines;
import org.homeward.shared.deadline.DueDeadlines.Due;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.network.RequestCommand.RecordAnswerMissed;
import org.homeward.shared.network.RequestQuery.FindUnansweredRequests;
import org.homeward.shared.network.UnansweredRequest;
import org.junit.jupiter.api.Test;

/** A sweep asks what is due and has it written down, whatever goes wrong meanwhile. */
class DeadlineSweepTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = NOW.minusSeconds(60);
    private static final DeadlineId QUICK = new DeadlineId("deadline-tracequick1");
    private static final DeadlineId NOTICE = new DeadlineId("deadline-tracenotice1");

    private final List<FindDueDeadlines> asked = new ArrayList<>();
    private final List<Command> sent = new ArrayList<>();
    private final List<Provenance> by = new ArrayList<>();
    private final List<Duration> rests = new ArrayList<>();

    @Test
    void what_is_due_now_is_written_down_by_the_program_itself() {
        int missed = sweep(List.of(due(1, QUICK, NOTICE)), command -> {}).sweep();
        assertThat(missed).isEqualTo(2);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().at()).isEqualTo(NOW);
        assertThat(asked.getFirst().viewer().role()).isEqualTo(Role.SYSTEM);
        assertThat(sent)
                .containsExactly(
                        new RecordDeadlineMissed(person(1), QUICK, DUE),
                        new RecordDeadlineMissed(person(1), NOTICE, DUE));
        assertThat(by).extracting(Provenance::role).containsOnly(Role.SYSTEM);
        assertThat(by).extracting(Provenance::now).containsOnly(NOW);
    }

    @Test
    void a_deadline_has_one_command_id_whenever_it_is_swept_and_no_other_has_it() {
        CommandId id = DeadlineSweep.commandId(person(1).value(), QUICK.value());
        assertThat(DeadlineSweep.commandId(person(1).value(), QUICK.value())).isEqualTo(id);
        assertThat(DeadlineSweep.commandId(person(1).value(), NOTICE.value())).isNotEqualTo(id);
        assertThat(DeadlineSweep.commandId(person(2).value(), QUICK.value())).isNotEqualTo(id);
        sweep(List.of(due(1, QUICK)), command -> {}).sweep();
        assertThat(by.getFirst().commandId()).isEqualTo(id);
    }

    @Test
    void what_is_refused_or_fails_does_not_keep_the_next_one_waiting() {
        int missed = sweep(List.of(due(1, QUICK), due(2, QUICK), due(3, QUICK)), command -> {
                    if (personOf(command).equals(person(1))) {
                        throw new Refused(RefusalCode.DEADLINE_NOT_OPEN);
                    }
                    if (personOf(command).equals(person(2))) {
                        throw new IllegalStateException("no store");
                    }
                })
                .sweep();
        assertThat(missed).isEqualTo(1);
        assertThat(sent).extracting(DeadlineSweepTest::personOf).containsExactly(person(1), person(2), person(3));
    }

    @Test
    void when_nothing_can_be_written_down_the_rest_waits_for_the_next_sweep() {
        DueDeadlines[] many =
                IntStream.range(100, 130).mapToObj(number -> due(number, QUICK)).toArray(DueDeadlines[]::new);
        DeadlineSweep sweep = sweep(List.of(many), command -> {
            throw new IllegalStateException("no store");
        });
        assertThat(sweep.sweep()).isZero();
        assertThat(sent).hasSize(10);
    }

    @Test
    void when_nobody_answers_the_next_sweep_asks_again() {
        boolean[] away = {true};
        DeadlineSweep sweep = sweep(
                query -> {
                    if (away[0]) {
                        throw new IllegalStateException("the views are away");
                    }
                    return List.of(due(1, QUICK));
                },
                query -> {
                    if (away[0]) {
                        throw new IllegalStateException("the views are away");
                    }
                    return List.of();
                },
                command -> {});
        assertThat(sweep.sweep()).isZero();
        away[0] = false;
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(asked).hasSize(2);
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_full_page_is_followed_by_the_one_after_its_last_person() {
        List<DueDeadlines> all = IntStream.range(1000, 1501)
                .mapToObj(number -> due(number, QUICK))
                .toList();
        assertThat(sweep(all, command -> {}).sweep()).isEqualTo(501);
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast().afterPerson()).isEqualTo(person(1499));
        assertThat(asked.getLast().afterOldest()).isEqualTo(DUE);
    }

    @Test
    void an_answer_that_a_station_owes_is_missed_as_a_deadline_of_a_person_is() {
        StationRequestId request = new StationRequestId("request-waiting1");
        List<FindUnansweredRequests> questions = new ArrayList<>();
        DeadlineSweep sweep = sweep(
                query -> List.of(due(1, QUICK)),
                query -> {
                    questions.add(query);
                    return List.of(new UnansweredRequest(request, DUE));
                },
                command -> {});
        assertThat(sweep.sweep()).isEqualTo(2);
        assertThat(questions).hasSize(1);
        assertThat(questions.getFirst().at()).isEqualTo(NOW);
        assertThat(questions.getFirst().viewer().role()).isEqualTo(Role.SYSTEM);
        assertThat(sent)
                .containsExactly(new RecordDeadlineMissed(person(1), QUICK, DUE), new RecordAnswerMissed(request, DUE));
        assertThat(by.getLast().commandId()).isEqualTo(DeadlineSweep.commandId(request.value(), "request.answer"));
    }

    @Test
    void when_people_cannot_be_asked_about_stations_still_are() {
        StationRequestId request = new StationRequestId("request-waiting1");
        DeadlineSweep sweep = sweep(
                query -> {
                    throw new IllegalStateException("the list is built anew");
                },
                query -> List.of(new UnansweredRequest(request, DUE)),
                command -> {});
        assertThat(sweep.sweep()).isEqualTo(1);
    }

    @Test
    void after_each_person_it_rests_four_times_as_long_as_that_took() {
        sweep(List.of(due(1, QUICK, NOTICE), due(2, QUICK)), command -> Rounds.rest(Duration.ofMillis(10)))
                .sweep();
        assertThat(rests).hasSize(2);
        assertThat(rests.getFirst()).isGreaterThanOrEqualTo(Duration.ofMillis(80));
        assertThat(rests.getLast()).isGreaterThanOrEqualTo(Duration.ofMillis(40));
    }

    @Test
    void whoever_stops_the_program_does_not_wait_for_the_rest() {
        try {
            int missed = sweep(
                            List.of(due(1, QUICK, NOTICE), due(2, QUICK)),
                            command -> Thread.currentThread().interrupt())
                    .sweep();
            assertThat(missed).isEqualTo(1);
            assertThat(sent).containsExactly(new RecordDeadlineMissed(person(1), QUICK, DUE));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private DeadlineSweep sweep(List<DueDeadlines> all, Consumer<Command> outcome) {
        return sweep(
                query -> all.stream()
                        .dropWhile(one -> query.afterPerson() != null
                                && one.personId()
                                                .value()
                                                .compareTo(query.afterPerson().value())
                                        <= 0)
                        .limit(query.first())
                        .toList(),
                query -> List.of(),
                outcome);
    }

    private DeadlineSweep sweep(
            Function<FindDueDeadlines, List<DueDeadlines>> people,
            Function<FindUnansweredRequests, List<UnansweredRequest>> requests,
            Consumer<Command> outcome) {
        DeadlineSweep.Views views = new DeadlineSweep.Views() {
            @Override
            public List<DueDeadlines> deadlines(FindDueDeadlines query) {
                asked.add(query);
                return people.apply(query);
            }

            @Override
            public List<UnansweredRequest> requests(FindUnansweredRequests query) {
                return requests.apply(query);
            }
        };
        return new DeadlineSweep(
                views,
                (command, who) -> {
                    sent.add(command);
                    by.add(who);
                    outcome.accept(command);
                },
                rests::add,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static DueDeadlines due(int person, DeadlineId... deadlines) {
        return new DueDeadlines(
                person(person), Stream.of(deadlines).map(id -> new Due(id, DUE)).toList());
    }

    private static PersonId personOf(Command command) {
        return ((RecordDeadlineMissed) command).personId();
    }

    private static PersonId person(int number) {
        return new PersonId("person-%06d".formatted(number));
    }
}
