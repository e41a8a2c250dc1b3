package org.homeward.platform.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.LikelyMatch;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches.ChangedPerson;
import org.homeward.shared.tracing.TracingCommand.SuggestMatch;
import org.junit.jupiter.api.Test;

/** A sweep goes through what changed, and nothing is behind it before it is written down. */
class MatchSweepTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final List<FindLikelyMatches> asked = new ArrayList<>();
    private final List<SuggestMatch> sent = new ArrayList<>();
    private final List<Provenance> by = new ArrayList<>();
    private final List<Duration> rests = new ArrayList<>();

    /** One change at each place up to the last one. */
    private static final class Some implements Changes {
        private final long last;
        private long place;

        Some(long last) {
            this.last = last;
        }

        @Override
        public Batch next() {
            long next = Math.min(last, place + 1);
            return next == place
                    ? new Batch(List.of(), List.of(), place, true)
                    : new Batch(List.of(new ChangedPerson(person(next), 7)), List.of(), next, next == last);
        }

        @Override
        public void done(long reached) {
            place = reached;
        }
    }

    @Test
    void what_changed_is_told_of_by_the_program_itself_and_then_left_behind() {
        Some changes = new Some(2);
        assertThat(sweep(changes, command -> {}).sweep()).isEqualTo(2);
        assertThat(asked)
                .extracting(query -> query.people().getFirst())
                .containsExactly(new ChangedPerson(person(1), 7), new ChangedPerson(person(2), 7));
        assertThat(asked).extracting(query -> query.viewer().role()).containsOnly(Role.SYSTEM);
        assertThat(sent)
                .containsExactly(
                        new SuggestMatch(person(1), report(), sought(), 97, Likelihood.LIKELY, NOW),
                        new SuggestMatch(person(2), report(), sought(), 97, Likelihood.LIKELY, NOW));
        assertThat(by).extracting(Provenance::role).containsOnly(Role.SYSTEM);
        assertThat(changes.place).isEqualTo(2);
        assertThat(rests).as("between two pieces of work").hasSize(1);
        assertThat(sweep(changes, command -> {}).sweep()).isZero();
        assertThat(asked).as("nobody is asked where nothing changed").hasSize(2);
    }

    @Test
    void a_pair_has_one_command_id_whenever_it_is_swept_and_no_other_has_it() {
        LikelyMatch pair = likely(person(1));
        assertThat(MatchSweep.commandId(pair))
                .isEqualTo(MatchSweep.commandId(new LikelyMatch(person(1), report(), sought(), 99, Likelihood.LIKELY)))
                .isNotEqualTo(MatchSweep.commandId(likely(person(2))))
                .isNotEqualTo(MatchSweep.commandId(
                        new LikelyMatch(person(1), new ReportId("report-another1"), sought(), 97, Likelihood.LIKELY)))
                .isNotEqualTo(MatchSweep.commandId(
                        new LikelyMatch(person(1), report(), new SoughtId("sought-another1"), 97, Likelihood.LIKELY)));
    }

    @Test
    void what_is_refused_is_left_behind() {
        Some changes = new Some(2);
        MatchSweep sweep = sweep(changes, command -> {
            if (command.personId().equals(person(1))) {
                throw new Refused(RefusalCode.MATCH_ALREADY_REJECTED);
            }
        });
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(changes.place).isEqualTo(2);
    }

    @Test
    void what_cannot_be_written_down_is_looked_through_once_more_by_the_next_sweep() {
        Some changes = new Some(3);
        boolean[] away = {true};
        MatchSweep sweep = sweep(changes, command -> {
            if (away[0] && command.personId().equals(person(2))) {
                throw new IllegalStateException("no store");
            }
        });
        sweep.sweep();
        assertThat(changes.place).as("up to what could not be written down").isEqualTo(1);
        away[0] = false;
        assertThat(sweep.sweep()).isEqualTo(2);
        assertThat(changes.place).isEqualTo(3);
    }

    @Test
    void while_the_views_are_behind_nothing_is_left_behind() {
        Some changes = new Some(1);
        MatchSweep sweep = new MatchSweep(
                changes,
                query -> {
                    throw new IllegalStateException("the views are behind");
                },
                (command, who) -> sent.add(command),
                rests::add,
                Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(sweep.sweep()).isZero();
        assertThat(changes.place).isZero();
        assertThat(sent).isEmpty();
        assertThat(rests).as("it does not ask again and again").isEmpty();
    }

    @Test
    void it_rests_four_times_as_long_as_it_worked() {
        Some changes = new Some(2);
        MatchSweep sweep = new MatchSweep(
                changes,
                query -> {
                    long until = System.nanoTime() + Duration.ofMillis(20).toNanos();
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    return List.of();
                },
                (command, who) -> sent.add(command),
                rests::add,
                Clock.fixed(NOW, ZoneOffset.UTC));
        sweep.sweep();
        assertThat(rests).hasSize(1);
        assertThat(rests.getFirst()).isGreaterThanOrEqualTo(Duration.ofMillis(80));
    }

    private MatchSweep sweep(Changes changes, Consumer<SuggestMatch> outcome) {
        return new MatchSweep(
                changes,
                query -> {
                    asked.add(query);
                    return query.people().stream()
                            .map(changed -> likely(changed.personId()))
                            .toList();
                },
                (command, who) -> {
                    sent.add(command);
                    by.add(who);
                    outcome.accept(command);
                },
                rests::add,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static LikelyMatch likely(PersonId person) {
        return new LikelyMatch(person, report(), sought(), 97, Likelihood.LIKELY);
    }

    private static PersonId person(long number) {
        return new PersonId("person-%06d".formatted(number));
    }

    private static ReportId report() {
        return new ReportId("report-thisone1");
    }

    private static SoughtId sought() {
        return new SoughtId("sought-thisone1");
    }
}
