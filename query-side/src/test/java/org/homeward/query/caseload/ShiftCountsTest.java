package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.caseload.People.EAST;
import static org.homeward.query.caseload.People.NOW;
import static org.homeward.query.caseload.People.WEST;
import static org.homeward.query.caseload.People.person;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.kernel.FacilityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftCountsTest {

    private static final int HOURS = 60;

    @TempDir
    private Path folder;

    @Test
    void counts_are_those_of_a_plain_model_and_shifts_add_up() {
        Random random = new Random(7);
        List<StayRow> stays = new ArrayList<>();
        try (CaseloadIndex index = People.index(folder)) {
            List<IndexedPerson> people = new ArrayList<>();
            for (int number = 0; number < 500; number++) {
                people.add(generated(random, number));
            }
            people.forEach(one -> stays.addAll(one.stays()));
            index.write(people);
            index.refresh();

            for (int question = 0; question < 200; question++) {
                FacilityId station = random.nextBoolean() ? EAST : WEST;
                Instant from = hour(random.nextInt(HOURS));
                Instant to = from.plusSeconds(3_600L * random.nextInt(12));
                ShiftCounts shift = index.count(station, from, to);
                assertThat(shift).isEqualTo(counted(stays, station, from, to));
                long presentBefore = index.count(station, from, from).present();
                assertThat(shift.present()).isEqualTo(presentBefore + shift.registered() - shift.departed());
            }
        }
    }

    @Test
    void a_request_that_was_declined_is_no_departure() {
        try (CaseloadIndex index = People.index(folder)) {
            index.write(List.of(person(1).stay(EAST, hour(1), null, hour(2)).build()));
            index.refresh();

            assertThat(index.count(EAST, hour(0), hour(9)))
                    .isEqualTo(new ShiftCounts(EAST, hour(0), hour(9), 1, 0, 0, 0));
        }
    }

    @Test
    void the_stays_of_a_file_merged_away_still_happened() {
        try (CaseloadIndex index = People.index(folder)) {
            index.write(List.of(
                    person(1).mergedAway().stay(EAST, hour(1), hour(1), hour(2)).build()));
            index.refresh();

            assertThat(index.count(EAST, hour(0), hour(9)))
                    .isEqualTo(new ShiftCounts(EAST, hour(0), hour(9), 1, 1, 1, 0));
        }
    }

    @Test
    void a_person_written_again_is_counted_once() {
        try (CaseloadIndex index = People.index(folder)) {
            index.write(List.of(person(1).stay(EAST, hour(1), null, null).build()));
            index.refresh();
            index.write(List.of(person(1).stay(EAST, hour(1), hour(2), null).build()));
            index.refresh();

            assertThat(index.count(EAST, hour(0), hour(9)))
                    .isEqualTo(new ShiftCounts(EAST, hour(0), hour(9), 1, 1, 0, 1));
        }
    }

    private static IndexedPerson generated(Random random, int number) {
        People.Builder person = person(number);
        int at = random.nextInt(HOURS);
        for (int stay = random.nextInt(4); stay > 0; stay--) {
            int registered = at + random.nextInt(3);
            int ended = registered + random.nextInt(20);
            person.stay(
                    random.nextBoolean() ? EAST : WEST,
                    hour(at),
                    random.nextInt(4) == 0 ? null : hour(registered),
                    stay == 1 && random.nextBoolean() ? null : hour(ended));
            at = ended;
        }
        return person.build();
    }

    private static ShiftCounts counted(List<StayRow> stays, FacilityId station, Instant from, Instant to) {
        Predicate<@Nullable Instant> within = at -> at != null && !at.isBefore(from) && at.isBefore(to);
        List<StayRow> here =
                stays.stream().filter(stay -> stay.station().equals(station)).toList();
        return new ShiftCounts(
                station,
                from,
                to,
                here.stream().filter(stay -> within.test(stay.requestedAt())).count(),
                here.stream().filter(stay -> within.test(stay.registeredAt())).count(),
                here.stream()
                        .filter(stay -> stay.registeredAt() != null && within.test(stay.endedAt()))
                        .count(),
                here.stream()
                        .filter(stay -> stay.registeredAt() != null
                                && stay.registeredAt().isBefore(to))
                        .filter(stay ->
                                stay.endedAt() == null || !stay.endedAt().isBefore(to))
                        .count());
    }

    private static Instant hour(int hour) {
        return NOW.plusSeconds(3_600L * hour);
    }
}
