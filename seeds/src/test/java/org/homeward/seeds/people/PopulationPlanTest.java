package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.homeward.seeds.world.Divisions;
import org.junit.jupiter.api.Test;

class PopulationPlanTest {
    private static final int MANY = 50_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Divisions DIVISIONS = Divisions.load();
    private static final ChineseNames NAMES = ChineseNames.load();
    private static final PopulationPlan PLAN = plan(42, 200_000);
    private static final List<PersonProfile> PEOPLE =
            LongStream.range(0, MANY).mapToObj(PLAN::profile).toList();

    @Test
    void the_same_seed_gives_the_same_people_for_ever() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (PersonProfile person : PEOPLE.subList(0, 2_000)) {
            digest.update((person + " " + PLAN.filePlan(person) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as("a change here changes every demo world; make it on purpose")
                .isEqualTo("175e84c7183d8245f6b8c401bcb0e13a2b5b0a2cd0375dce0c4007f630c20e6b");
    }

    @Test
    void a_person_does_not_depend_on_what_was_asked_before_or_on_the_size() {
        PopulationPlan smaller = plan(42, 12_346);
        assertThat(smaller.profile(12_345)).isEqualTo(PEOPLE.get(12_345));
        assertThat(smaller.filePlan(PEOPLE.get(12_345))).isEqualTo(PLAN.filePlan(PEOPLE.get(12_345)));
    }

    @Test
    void another_seed_gives_other_people() {
        assertThat(plan(43, 10).profile(0)).isNotEqualTo(PEOPLE.getFirst());
    }

    @Test
    void indexes_sizes_and_periods_out_of_range_are_refused() {
        assertThatThrownBy(() -> PLAN.profile(200_000)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> PLAN.profile(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> plan(1, 20_000_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PopulationPlan(DIVISIONS, 1, 1, LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_million_people_find_room() {
        assertThat(plan(1, 1_000_000).profile(999_999).index()).isEqualTo(999_999);
    }

    @Test
    void ages_are_spread_as_wanted() {
        assertThat(share(p -> p.truth().years() < 18)).isBetween(0.075, 0.085);
        assertThat(share(p -> p.truth().years() >= 60)).isBetween(0.29, 0.31);
        assertThat(PEOPLE).allSatisfy(p -> assertThat(p.truth().years()).isBetween(0, 100));
        assertThat(PEOPLE).allSatisfy(p -> assertThat(p.truth().birthDate()).isBeforeOrEqualTo(p.arrival()));
    }

    @Test
    void facts_are_missing_as_often_as_wanted() {
        assertThat(share(p -> p.name() == null)).isBetween(0.14, 0.16);
        assertThat(share(p -> p.idNumber() == null)).isBetween(0.585, 0.615);
        assertThat(share(p -> p.age().estimated())).isBetween(0.25, 0.40);
        assertThat(share(p -> p.name() == null && p.nickname() != null)).isBetween(0.04, 0.08);
        assertThat(share(p -> p.sex() == Sex.MALE)).isBetween(0.71, 0.73);
    }

    @Test
    void one_in_twenty_named_people_has_a_very_common_name() {
        List<PersonProfile> named =
                PEOPLE.stream().filter(p -> p.name() != null).toList();
        long common = named.stream()
                .map(PersonProfile::name)
                .filter(name -> name != null && NAMES.isVeryCommon(name.full()))
                .count();
        assertThat(common / (double) named.size()).isBetween(0.05, 0.065);
    }

    @Test
    void identity_numbers_are_well_formed_agree_with_the_truth_and_are_unique() {
        assertThat(PEOPLE).allSatisfy(p -> {
            String number = p.truth().idNumber();
            assertThat(IdCards.isWellFormed(number)).isTrue();
            assertThat(number).startsWith(p.truth().home().code());
            assertThat((number.charAt(16) - '0') % 2 == 1).isEqualTo(p.sex() == Sex.MALE);
        });
        assertThat(LongStream.range(0, 200_000)
                        .mapToObj(i -> PLAN.profile(i).truth().idNumber())
                        .distinct()
                        .count())
                .isEqualTo(200_000);
    }

    @Test
    void who_has_an_identity_number_on_file_has_name_birth_date_and_home_on_file() {
        assertThat(PEOPLE).filteredOn(p -> p.idNumber() != null).allSatisfy(p -> {
            assertThat(p.idNumber()).isEqualTo(p.truth().idNumber());
            assertThat(p.name()).isNotNull();
            assertThat(p.age().birthDate()).isEqualTo(p.truth().birthDate());
            assertThat(p.home()).isEqualTo(p.truth().home());
        });
    }

    @Test
    void phone_numbers_are_unique_and_begin_with_the_block_that_is_no_mobile_block() {
        List<String> phones = PEOPLE.stream()
                .map(PersonProfile::phone)
                .filter(phone -> phone != null)
                .toList();
        assertThat(phones)
                .doesNotHaveDuplicates()
                .allSatisfy(phone -> assertThat(phone).matches("1790[0-9]{7}"));
    }

    @Test
    void files_have_about_ten_events_on_average_with_a_long_tail() {
        List<FilePlan> files = LongStream.range(0, 200_000)
                .mapToObj(i -> PLAN.filePlan(PLAN.profile(i)))
                .toList();
        assertThat(files.stream().mapToInt(FilePlan::events).average().orElseThrow())
                .isBetween(9.7, 10.3);
        assertThat(files).allSatisfy(file -> assertThat(file.events()).isBetween(file.stays(), 500));
        assertThat(files.stream().filter(file -> file.events() >= 100).count()).isBetween(100L, 2_000L);
        assertThat(files.stream().mapToInt(FilePlan::events).max().orElseThrow())
                .isGreaterThan(200);
        assertThat(files.stream().filter(file -> file.stays() > 1).count() / 200_000.0)
                .isBetween(0.115, 0.125);
    }

    @Test
    void stories_fit_the_person() {
        assertThat(PEOPLE).allSatisfy(p -> {
            boolean child = p.truth().years() < 18;
            boolean childStory = PLAN.filePlan(p).story().name().startsWith("CHILD_");
            assertThat(childStory && !child).isFalse();
            assertThat(p.storyWeights()).containsKey(PLAN.filePlan(p).story());
        });
    }

    @Test
    void homes_are_spread_as_the_origins_say() {
        Map<String, Double> shares = shares(p -> p.truth().home().provinceDigits());
        assertThat(shares.get("13")).isBetween(0.160, 0.175);
        assertThat(shares.get("12")).isBetween(0.083, 0.094);
        assertThat(shares).hasSize(31);
        assertThat(PEOPLE.stream().map(p -> p.truth().home().code()).distinct().count())
                .isGreaterThan(2_500);
    }

    @Test
    void every_channel_cognition_and_people_occurs() {
        assertThat(shares(PersonProfile::channel)).hasSize(Channel.values().length);
        assertThat(shares(PersonProfile::cognition)).hasSize(Cognition.values().length);
        assertThat(shares(p -> p.truth().ethnicity())).hasSize(Ethnicity.values().length);
        assertThat(PEOPLE)
                .filteredOn(p -> p.truth().ethnicity() == Ethnicity.UYGHUR)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.truth().name().full()).contains("·"));
    }

    @Test
    void accounts_are_varied_and_leave_no_slot_unfilled() {
        assertThat(PEOPLE)
                .allSatisfy(p ->
                        assertThat(p.circumstances()).doesNotContain("{", "}").contains("。"));
        assertThat(PEOPLE.stream().map(PersonProfile::circumstances).distinct().count())
                .isGreaterThan(MANY * 9L / 10);
    }

    @Test
    void small_children_never_come_on_their_own() {
        assertThat(PEOPLE)
                .filteredOn(p -> p.truth().years() < 6)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.channel()).isNotEqualTo(Channel.SELF));
    }

    @Test
    void who_does_not_communicate_tells_no_dialect_and_says_nothing() {
        assertThat(PEOPLE)
                .filteredOn(p -> p.cognition() == Cognition.NOT_COMMUNICATING)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.dialect()).isNull())
                .allSatisfy(p -> assertThat(p.saying()).isNull());
    }

    private static PopulationPlan plan(long seed, long size) {
        return new PopulationPlan(DIVISIONS, seed, size, FIRST, LAST);
    }

    private static double share(Predicate<PersonProfile> condition) {
        return PEOPLE.stream().filter(condition).count() / (double) MANY;
    }

    private static <K> Map<K, Double> shares(Function<PersonProfile, K> key) {
        Map<K, Long> counts = PEOPLE.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        Map<K, Double> shares = new HashMap<>();
        counts.forEach((value, count) -> shares.put(value, count / (double) MANY));
        return shares;
    }
}
