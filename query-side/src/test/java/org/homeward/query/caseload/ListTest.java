package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.caseload.People.EAST;
import static org.homeward.query.caseload.People.NOW;
import static org.homeward.query.caseload.People.WEST;
import static org.homeward.query.caseload.People.person;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.shared.caseload.AgeBand;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadPage.Facet;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list against a plain model: filters, facets, order and pages of generated people. */
class ListTest {

    private static final PolicyKey[] RULES = {PolicyKey.TRACE_NOTICE, PolicyKey.ESCORT_CHECK_IN, PolicyKey.STAY_MAX};
    private static final int PEOPLE = 2_000;
    private static final int QUESTIONS = 300;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, People.ZONE);
    private static final List<FacilityId> STATIONS =
            List.of(EAST, WEST, new FacilityId("facility-north1"), new FacilityId("facility-south1"));

    @TempDir
    private Path folder;

    @Test
    void lists_facets_and_pages_are_those_of_a_plain_model() {
        Random random = new Random(20_260_301);
        Map<PersonId, CaseloadRow> model = new HashMap<>();
        try (CaseloadIndex index = People.index(folder)) {
            for (int round = 0; round < 3; round++) {
                write(random, index, model);
                for (int question = 0; question < QUESTIONS / 3; question++) {
                    check(random, index, model.values());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-01, FROM_6_TO_13",
        "2020-03-02, UNDER_6",
        "2012-03-01, FROM_14_TO_17",
        "2012-03-02, FROM_6_TO_13",
        "2008-02-29, FROM_18_TO_59",
        "2008-03-01, FROM_18_TO_59",
        "2008-03-02, FROM_14_TO_17",
        "1966-03-01, FROM_60",
        "1966-03-02, FROM_18_TO_59"
    })
    void a_band_begins_on_the_birthday_where_the_stations_are(LocalDate birthday, AgeBand band) {
        try (CaseloadIndex index = People.index(folder)) {
            index.write(List.of(person(1).born(birthday, birthday).build()));
            index.refresh();

            CaseloadPage page = index.search(bands(band), 10, null, null);

            assertThat(page.rows()).hasSize(1);
            assertThat(page.facets().get(Facet.AGE_BAND)).isEqualTo(Map.of(band.name(), 1L));
        }
    }

    @Test
    void who_works_where_somebody_lives_or_is_to_live_finds_them_and_nobody_else_does_who_did_not_before() {
        try (CaseloadIndex index = People.index(folder)) {
            FacilityId north = STATIONS.getLast();
            index.write(List.of(
                    person(1)
                            .named("张三")
                            .at(EAST)
                            .placed(PlacementType.ELDER_HOME, WEST, TODAY)
                            .build(),
                    person(2).named("张四").at(EAST).build(),
                    person(3).named("李五").at(EAST).allowedAt(WEST).build()));
            index.refresh();

            CaseloadPage page = index.search(CaseloadFilter.ALL, 10, null, WEST);

            assertThat(People.names(page)).containsExactlyInAnyOrder("张三", "李五");
            assertThat(page.facets().get(Facet.PLACEMENT)).isEqualTo(Map.of("ELDER_HOME", 1L));
            assertThat(index.search(CaseloadFilter.ALL, 10, null, EAST).total()).isEqualTo(3);
            assertThat(index.search(CaseloadFilter.ALL, 10, null, north).total())
                    .isZero();
        }
    }

    private static void write(Random random, CaseloadIndex index, Map<PersonId, CaseloadRow> model) {
        List<IndexedPerson> changed = new ArrayList<>();
        int many = model.isEmpty() ? PEOPLE : PEOPLE / 10;
        for (int number = 0; number < many; number++) {
            IndexedPerson next = generated(random, model.isEmpty() ? number : random.nextInt(PEOPLE));
            changed.add(next);
        }
        changed.forEach(next -> model.put(next.row().personId(), next.row()));
        index.write(changed);
        index.refresh();
    }

    private static IndexedPerson generated(Random random, int number) {
        People.Builder person = person(number)
                .version(random.nextInt(50))
                .sex(pick(random, Sex.values()))
                .identity(pick(random, IdentityState.values()))
                .category(pick(random, StatutoryCategory.values()))
                .stage(random.nextInt(10) == 0 ? null : pick(random, StayStage.values()))
                .at(STATIONS.get(random.nextInt(STATIONS.size())))
                .requestedAt(random.nextInt(10) == 0 ? null : moment(random))
                .changedAt(moment(random));
        if (random.nextInt(5) > 0) {
            LocalDate earliest = TODAY.minusDays(random.nextInt(90 * 365));
            person.born(earliest, earliest.plusDays(random.nextInt(3) * (long) random.nextInt(4_000)));
        }
        if (random.nextInt(3) == 0) {
            FacilityId where = random.nextInt(5) == 0 ? null : STATIONS.get(random.nextInt(STATIONS.size()));
            LocalDate visit = random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(30));
            person.placed(pick(random, PlacementType.values()), where, visit);
        }
        if (random.nextInt(3) == 0) {
            person.onTheWay(pick(random, JourneyStage.values()));
            person.owed(pick(random, RULES), NOW, random.nextBoolean());
        }
        return random.nextInt(20) == 0 ? person.mergedAway().build() : person.build();
    }

    /** Few enough that many people share one. */
    private static Instant moment(Random random) {
        return NOW.minusSeconds(random.nextInt(500)).plusNanos(random.nextInt(3));
    }

    private static void check(Random random, CaseloadIndex index, Collection<CaseloadRow> model) {
        CaseloadFilter filter = filter(random);
        FacilityId scope = random.nextInt(3) == 0 ? STATIONS.get(random.nextInt(STATIONS.size())) : null;
        List<CaseloadRow> expected = model.stream()
                .filter(row -> matches(row, filter, scope))
                .sorted(Comparator.comparing(CaseloadRow::changedAt)
                        .reversed()
                        .thenComparing(row -> row.personId().value()))
                .toList();
        List<CaseloadRow> listed = new ArrayList<>();
        String cursor = null;
        do {
            CaseloadPage page = index.search(filter, 1 + random.nextInt(100), cursor, scope);
            assertThat(page.total()).isEqualTo(expected.size());
            assertThat(page.facets()).isEqualTo(facets(expected));
            assertThat(page.rebuilding()).isNull();
            listed.addAll(page.rows());
            cursor = page.hasNext() ? page.endCursor() : null;
        } while (cursor != null);
        assertThat(listed).isEqualTo(expected);
    }

    private static CaseloadFilter filter(Random random) {
        boolean from = random.nextInt(4) == 0;
        boolean to = random.nextInt(4) == 0;
        return new CaseloadFilter(
                null,
                random.nextInt(4) == 0 ? STATIONS.get(random.nextInt(STATIONS.size())) : null,
                random.nextInt(4) == 0 ? STATIONS.get(random.nextInt(STATIONS.size())) : null,
                some(random, StayStage.class),
                some(random, StatutoryCategory.class),
                some(random, AgeBand.class),
                some(random, Sex.class),
                some(random, IdentityState.class),
                some(random, PlacementType.class),
                some(random, JourneyStage.class),
                random.nextInt(3) == 0 ? Set.of(pick(random, RULES)) : Set.of(),
                from ? moment(random) : null,
                to ? moment(random) : null,
                null,
                null);
    }

    private static boolean matches(CaseloadRow row, CaseloadFilter filter, @Nullable FacilityId scope) {
        return !row.mergedAway()
                && (scope == null || row.station().equals(scope) || scope.equals(row.placedAt()))
                && (filter.station() == null || row.station().equals(filter.station()))
                && (filter.placedAt() == null || filter.placedAt().equals(row.placedAt()))
                && isIn(filter.placements(), row.placement())
                && isIn(filter.journeys(), row.journey())
                && (filter.owed().isEmpty()
                        || row.deadlines().stream()
                                .anyMatch(owed -> filter.owed().contains(owed.key())))
                && isIn(filter.stages(), row.stage())
                && isIn(filter.categories(), row.category())
                && isIn(filter.ageBands(), band(row))
                && isIn(filter.sexes(), row.sex())
                && isIn(filter.identity(), row.identityState())
                && isWithin(filter, row.requestedAt());
    }

    private static <E> boolean isIn(Set<E> wanted, @Nullable E value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static boolean isWithin(CaseloadFilter filter, @Nullable Instant requested) {
        Instant from = filter.requestedFrom();
        Instant to = filter.requestedTo();
        if (requested == null) {
            return from == null && to == null;
        }
        return (from == null || !requested.isBefore(from)) && (to == null || requested.isBefore(to));
    }

    private static AgeBand band(CaseloadRow row) {
        Birth birth = row.birth() == null ? null : row.birth().orNull();
        if (birth == null) {
            return AgeBand.UNKNOWN;
        }
        LocalDate middle = birth.earliest().plusDays(ChronoUnit.DAYS.between(birth.earliest(), birth.latest()) / 2);
        long years = ChronoUnit.YEARS.between(middle, TODAY);
        if (years < 6) {
            return AgeBand.UNDER_6;
        }
        if (years < 14) {
            return AgeBand.FROM_6_TO_13;
        }
        if (years < 18) {
            return AgeBand.FROM_14_TO_17;
        }
        return years < 60 ? AgeBand.FROM_18_TO_59 : AgeBand.FROM_60;
    }

    private static Map<Facet, Map<String, Long>> facets(List<CaseloadRow> rows) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        facets.put(
                Facet.STAGE,
                counts(rows, row -> row.stage() == null ? "" : row.stage().name()));
        facets.put(Facet.CATEGORY, counts(rows, row -> row.category().name()));
        facets.put(Facet.AGE_BAND, counts(rows, row -> band(row).name()));
        facets.put(Facet.SEX, counts(rows, row -> row.sex().name()));
        facets.put(Facet.IDENTITY, counts(rows, row -> row.identityState().name()));
        facets.put(Facet.STATION, counts(rows, row -> row.station().value()));
        facets.put(
                Facet.PLACEMENT,
                counts(
                        rows,
                        row -> row.placement() == null ? "" : row.placement().name()));
        return facets;
    }

    private static Map<String, Long> counts(List<CaseloadRow> rows, Function<CaseloadRow, String> value) {
        return rows.stream()
                .map(value)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private static CaseloadFilter bands(AgeBand... bands) {
        return new CaseloadFilter(
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.copyOf(Arrays.asList(bands)),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null);
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
        EnumSet<E> some = EnumSet.noneOf(type);
        if (random.nextInt(3) == 0) {
            for (E value : type.getEnumConstants()) {
                if (random.nextInt(3) > 0) {
                    some.add(value);
                }
            }
        }
        return some;
    }

    private static <E> E pick(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
