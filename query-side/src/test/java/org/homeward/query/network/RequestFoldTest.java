package org.homeward.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestEvent.StationRequestAnswerMissed;
import org.homeward.shared.network.RequestEvent.StationRequestAnswered;
import org.homeward.shared.network.RequestEvent.StationRequestDeclined;
import org.homeward.shared.network.RequestEvent.StationRequestExpired;
import org.homeward.shared.network.RequestEvent.StationRequestSent;
import org.homeward.shared.network.RequestEvent.StationRequestWithdrawn;
import org.homeward.shared.network.RequestKind;
import org.homeward.shared.network.RequestState;
import org.homeward.shared.network.StationRequestFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of a request of one station to another, and in which order. */
class RequestFoldTest {

    private static final StationRequestId REQUEST = new StationRequestId("request-folded01");
    private static final PersonId PERSON = new PersonId("person-askedof01");
    private static final FacilityId HERE = new FacilityId("facility-station01");
    private static final FacilityId THERE = new FacilityId("facility-station02");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-05T16:00:00Z");
    private static final Personal<Note> QUESTION = note("村里可有此人？");
    private static final Personal<Note> WORDS = note("有");

    @Test
    void it_begins_with_what_was_asked_and_waits() {
        assertThat(folded(sent(QUESTION, DUE))).isEqualTo(file(0, RequestState.SENT, DUE, null, null, null));
        assertThat(folded(sent(QUESTION, null))).isEqualTo(file(0, RequestState.SENT, null, null, null, null));
    }

    @Test
    void it_ends_with_an_answer_a_reason_or_nothing_at_all() {
        assertThat(folded(sent(QUESTION, DUE), new StationRequestAnswered(REQUEST, PERSON, WORDS, at(1))))
                .isEqualTo(file(1, RequestState.ANSWERED, DUE, WORDS, null, at(1)));
        assertThat(folded(sent(QUESTION, DUE), new StationRequestDeclined(REQUEST, PERSON, WORDS, at(1))))
                .isEqualTo(file(1, RequestState.DECLINED, DUE, null, WORDS, at(1)));
        assertThat(folded(sent(QUESTION, DUE), new StationRequestWithdrawn(REQUEST, PERSON, WORDS, at(1))))
                .isEqualTo(file(1, RequestState.WITHDRAWN, DUE, null, WORDS, at(1)));
        assertThat(folded(sent(QUESTION, DUE), new StationRequestExpired(REQUEST, PERSON, at(1))))
                .isEqualTo(file(1, RequestState.EXPIRED, DUE, null, null, at(1)));
    }

    @Test
    void that_nobody_answered_in_time_stands_on_it_and_ends_nothing() {
        StationRequestAnswerMissed late = new StationRequestAnswerMissed(REQUEST, PERSON, DUE);
        StationRequestFile waits = folded(sent(QUESTION, DUE), late);
        assertThat(waits.missed()).isTrue();
        assertThat(waits.state()).isEqualTo(RequestState.SENT);
        assertThat(waits.endedAt()).isNull();
        assertThat(waits.version()).isEqualTo(1);
        StationRequestFile answered =
                folded(sent(QUESTION, DUE), late, new StationRequestAnswered(REQUEST, PERSON, WORDS, at(99)));
        assertThat(answered.missed()).isTrue();
        assertThat(answered.state()).isEqualTo(RequestState.ANSWERED);
        assertThat(answered.answer()).isEqualTo(WORDS);
    }

    @Test
    void what_was_told_twice_is_noticed_and_so_is_a_beginning_that_is_missing() {
        StationRequestAnswered answered = new StationRequestAnswered(REQUEST, PERSON, WORDS, at(1));
        StationRequestFile file = folded(sent(QUESTION, DUE), answered);
        assertThatThrownBy(() -> RequestFold.evolve(file, recorded(answered, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RequestFold.evolve(file, recorded(answered, 3)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(answered)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(sent(QUESTION, DUE), sent(QUESTION, DUE)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_somebody_who_was_erased_it_still_tells_who_asked_whom_and_when() {
        StationRequestFile file = folded(
                sent(Personal.erased(), DUE), new StationRequestAnswered(REQUEST, PERSON, Personal.erased(), at(1)));
        assertThat(file)
                .isEqualTo(new StationRequestFile(
                        REQUEST,
                        1,
                        PERSON,
                        RequestKind.VERIFY,
                        HERE,
                        THERE,
                        Personal.erased(),
                        RequestState.ANSWERED,
                        at(0),
                        DUE,
                        false,
                        Personal.erased(),
                        null,
                        at(1)));
    }

    @Test
    void what_waits_stands_first_by_what_is_due_soonest_and_what_ended_follows_the_newest_first() {
        StationRequestFile soon = listed("soonest1", RequestState.SENT, DUE, 0);
        StationRequestFile later = listed("later001", RequestState.SENT, DUE.plusSeconds(1), 5);
        StationRequestFile whenever = listed("whenever", RequestState.SENT, null, 9);
        StationRequestFile newest = listed("newest01", RequestState.DECLINED, DUE.plusSeconds(9), 8);
        StationRequestFile oldest = listed("oldest01", RequestState.EXPIRED, DUE.minusSeconds(9), 1);
        assertThat(Stream.of(oldest, whenever, newest, later, soon).sorted(RequestQueries.ORDER))
                .containsExactlyElementsOf(List.of(soon, later, whenever, newest, oldest));
    }

    private static StationRequestFile listed(String id, RequestState state, @Nullable Instant due, int hours) {
        return new StationRequestFile(
                new StationRequestId("request-" + id),
                0,
                PERSON,
                RequestKind.VERIFY,
                HERE,
                THERE,
                QUESTION,
                state,
                at(hours),
                due,
                false,
                null,
                null,
                null);
    }

    private static StationRequestFile file(
            long version,
            RequestState state,
            @Nullable Instant due,
            @Nullable Personal<Note> answer,
            @Nullable Personal<Note> reason,
            @Nullable Instant endedAt) {
        return new StationRequestFile(
                REQUEST,
                version,
                PERSON,
                RequestKind.VERIFY,
                HERE,
                THERE,
                QUESTION,
                state,
                at(0),
                due,
                false,
                answer,
                reason,
                endedAt);
    }

    private static StationRequestSent sent(Personal<Note> question, @Nullable Instant due) {
        return new StationRequestSent(REQUEST, PERSON, RequestKind.VERIFY, HERE, THERE, question, due, at(0));
    }

    private static StationRequestFile folded(RequestEvent... events) {
        @Nullable StationRequestFile file = null;
        for (int i = 0; i < events.length; i++) {
            file = RequestFold.evolve(file, recorded(events[i], i));
        }
        return Objects.requireNonNull(file);
    }

    private static Recorded<RequestEvent> recorded(RequestEvent event, long sequence) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"), Role.STATION_STAFF, HERE, new CommandId("cmd-folding1"), null, at((int)
                        sequence));
        return new Recorded<>(event, sequence, by.now(), by, null);
    }

    private static Personal<Note> note(String text) {
        return Personal.of(new Note(text));
    }

    private static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3_600L);
    }
}
