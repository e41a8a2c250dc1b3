package org.homeward.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorerTest {

    private static final Scorer SCORER = Scorer.shipped();
    private static final LocalDate LOST = LocalDate.of(2024, 5, 1);
    private static final String NUMBER = "130102197003079994";

    @ParameterizedTest
    @CsvSource({
        "王秀英, 王秀英, SAME_CHARACTERS",
        "張偉, 张伟, SAME_CHARACTERS",
        "章伟, 张伟, HOMOPHONE",
        "张玮, 张伟, HOMOPHONE",
        "Zhang Wei, 张伟, HOMOPHONE",
        "zhangwei, 张伟, HOMOPHONE",
        "牛建军, 刘建军, ACCENT",
        "李志, 李字, ACCENT",
        "岑大明, 陈大明, ACCENT",
        "王山, 王三, ACCENT",
        "王进, 王静, ACCENT",
        "李森, 李生, ACCENT",
        "王兰, 王浪, ACCENT",
        "黄伟, 方伟, ACCENT",
        "胡伟, 福伟, ACCENT",
        "秀英, 王秀英, PART_OF_NAME",
        "王英, 王秀英, PART_OF_NAME",
        "李秀英, 王秀英, PART_OF_NAME",
        "王, 王秀英, PART_OF_NAME",
        "买买提, 买买提·艾合买提, PART_OF_NAME",
        "王秀花, 王秀英, ONE_CHARACTER_DIFFERS",
        "伟张, 张伟, SWAPPED_ORDER",
        "建国欧阳, 欧阳建国, SWAPPED_ORDER",
        "Wei Zhang, 张伟, SWAPPED_ORDER",
        "小芳, 王桂芳, NICKNAME",
        "阿芳, 王桂芳, NICKNAME",
        "芳儿, 王桂芳, NICKNAME",
        "芳芳, 王桂芳, NICKNAME",
        "小国, 王建国, NICKNAME",
        "老王, 王桂芳, NICKNAME",
        "王大爷, 王建国, NICKNAME"
    })
    void a_name_answers_in_many_ways(String found, String sought, MatchHow how) {
        Reason reason = reason(called(found), called(sought));

        assertThat(reason.how()).isEqualTo(how);
        assertThat(reason.contribution()).isPositive();
        assertThat(reason.agreement()).isEqualTo(how == MatchHow.SAME_CHARACTERS ? Agreement.SAME : Agreement.CLOSE);
        assertThat(reason(called(sought), called(found)))
                .as("the other way round")
                .isEqualTo(reason);
    }

    @Test
    void the_closer_two_names_are_the_more_they_say() {
        List<Double> worths = Stream.of("王秀英", "王秀瑛", "秀英", "小英", "王秀花", "李建国")
                .map(found -> reason(called(found), called("王秀英")).contribution())
                .toList();

        assertThat(worths).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(worths).doesNotHaveDuplicates();
    }

    @Test
    void a_rare_name_says_more_than_a_common_one() {
        assertThat(reason(called("逄昱"), called("逄昱")).contribution())
                .isGreaterThan(reason(called("王伟"), called("王伟")).contribution() + 3);
    }

    @Test
    void a_name_that_begins_with_no_surname_says_no_more_than_names_of_another_make_do() {
        assertThat(reason(called("巴雅尔"), called("巴雅尔")).contribution()).isEqualTo(Weights.FOREIGN_MOST);
        assertThat(reason(called("巴特尔"), called("巴雅尔")).contribution())
                .as("two names of many that begin and end alike")
                .isLessThanOrEqualTo(Weights.FOREIGN_MOST + Weights.OTHER_CHARACTER);
        assertThat(reason(called("逄玉兰"), called("逄玉兰")).contribution())
                .as("a surname, however rare")
                .isGreaterThan(Weights.FOREIGN_MOST);
    }

    @Test
    void a_name_that_may_be_a_given_name_alone_says_less_than_one_with_another_surname_as_rare() {
        assertThat(reason(called("兰英"), called("兰英")).contribution())
                .as("焦 is as rare a surname, and begins no given name")
                .isCloseTo(reason(called("焦英"), called("焦英")).contribution() - 1.35, within(0.05))
                .isPositive();
    }

    @Test
    void full_names_that_have_nothing_in_common_speak_strongly_against() {
        assertThat(reason(called("李建国"), called("王秀英")))
                .isEqualTo(new Reason(MatchField.NAME, Agreement.DIFFERENT, Weights.OTHER_NAME, MatchHow.OTHER_NAME));
    }

    @Test
    void a_nickname_that_has_nothing_to_do_with_the_name_says_next_to_nothing() {
        assertThat(reason(nicknamed("狗蛋"), called("王建国")))
                .isEqualTo(
                        new Reason(MatchField.NAME, Agreement.DIFFERENT, Weights.OTHER_NICKNAME, MatchHow.OTHER_NAME));
    }

    @Test
    void the_same_nickname_outweighs_no_full_name_that_is_another() {
        Profile found = Profile.builder().name("李建国").otherName("狗蛋").build();
        Profile sought = Profile.builder().name("王秀英").otherName("狗蛋").build();

        assertThat(reason(found, sought).contribution())
                .isCloseTo(Weights.OTHER_NAME + Weights.SAME_NICKNAME, within(1e-9));
    }

    @Test
    void one_of_several_names_is_enough() {
        Profile found = Profile.builder().name("李红").otherName("王秀英").build();

        assertThat(reason(found, called("王秀英")).how()).isEqualTo(MatchHow.SAME_CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-03-07, 1970-03-07, 1970-03-07, 1970-03-07, SAME, SAME_DAY",
        "1970-03-07, 1970-03-07, 1966-01-01, 1975-12-31, CLOSE, WITHIN_ESTIMATE",
        "1970-01-01, 1970-12-31, 1973-01-01, 1973-12-31, CLOSE, YEARS_APART",
        "1970-01-01, 1970-12-31, 1975-01-01, 1975-12-31, DIFFERENT, OTHER_AGE"
    })
    void an_age_is_compared_as_closely_as_it_is_known(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, Agreement agreement, MatchHow how) {
        Profile found = Profile.builder().birth(new Birth(from, to)).build();
        Profile sought = Profile.builder().birth(new Birth(otherFrom, otherTo)).build();

        assertThat(reason(found, sought).agreement()).isEqualTo(agreement);
        assertThat(reason(found, sought).how()).isEqualTo(how);
        assertThat(reason(sought, found)).isEqualTo(reason(found, sought));
    }

    @Test
    void a_narrow_estimate_says_more_than_a_wide_one_and_years_between_take_away() {
        Birth born = Birth.on(LocalDate.of(1970, 3, 7));
        double narrow = born(born, 1969, 1971);
        double wide = born(born, 1960, 1980);
        double off = born(born, 1972, 1974);
        double far = born(born, 1990, 1992);

        assertThat(narrow).isGreaterThan(wide);
        assertThat(wide).isPositive();
        assertThat(off).isBetween(0.0, narrow);
        assertThat(far).isEqualTo(Weights.OTHER_AGE);
    }

    @ParameterizedTest
    @CsvSource({
        "130102197003079994, SAME_NUMBER, 19",
        "130102197003709994, DIGITS_SWAPPED, 8",
        "130102197003079794, DIGIT_WRONG, 5",
        "410102195503079994, OTHER_NUMBER, -7",
        "13010219700307, OTHER_NUMBER, -7"
    })
    void a_number_may_have_been_taken_down_wrongly(String number, MatchHow how, double worth) {
        Profile found = Profile.builder().idNumber(number).build();
        Profile sought = Profile.builder().idNumber(NUMBER).build();

        assertThat(reason(found, sought).how()).isEqualTo(how);
        assertThat(reason(found, sought).contribution()).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource({"170, SAME_HEIGHT", "173, SAME_HEIGHT", "177, HEIGHT_CLOSE", "178, OTHER_HEIGHT"})
    void a_height_is_told_with_an_error(int cm, MatchHow how) {
        assertThat(reason(adult(cm), adult(170)).how()).isEqualTo(how);
    }

    @Test
    void the_height_of_a_child_says_nothing_once_the_child_has_grown() {
        Birth born = Birth.on(LocalDate.of(2010, 1, 1));
        Profile lost = Profile.builder()
                .birth(born)
                .day(LocalDate.of(2015, 1, 1))
                .height(105)
                .build();
        Profile soon = Profile.builder()
                .birth(born)
                .day(LocalDate.of(2015, 3, 1))
                .height(125)
                .build();
        Profile late = Profile.builder()
                .birth(born)
                .day(LocalDate.of(2030, 1, 1))
                .height(175)
                .build();

        assertThat(SCORER.score(late, lost).reasons()).noneMatch(reason -> reason.field() == MatchField.HEIGHT);
        assertThat(SCORER.score(soon, lost).reasons()).anyMatch(reason -> reason.how() == MatchHow.OTHER_HEIGHT);
    }

    @Test
    void sides_that_are_mixed_up_leave_a_mark_close() {
        Mark left = new Mark(MarkKind.SCAR, BodyPart.ARM, BodySide.LEFT);
        Mark right = new Mark(MarkKind.SCAR, BodyPart.ARM, BodySide.RIGHT);
        Mark hand = new Mark(MarkKind.BURN, BodyPart.ARM, BodySide.LEFT);
        Mark mole = new Mark(MarkKind.MOLE, BodyPart.NOSE, null);

        Reason same = reason(marked(left), marked(left));
        Reason mixed = reason(marked(left), marked(right));
        Reason similar = reason(marked(left), marked(hand));
        Reason other = reason(marked(left), marked(mole));

        assertThat(List.of(same.how(), mixed.how(), similar.how(), other.how()))
                .containsExactly(
                        MatchHow.SAME_MARK, MatchHow.MARK_ON_OTHER_SIDE, MatchHow.SIMILAR_MARK, MatchHow.OTHER_MARKS);
        assertThat(List.of(same.agreement(), mixed.agreement(), similar.agreement(), other.agreement()))
                .containsExactly(Agreement.SAME, Agreement.CLOSE, Agreement.CLOSE, Agreement.DIFFERENT);
        assertThat(same.contribution()).isGreaterThan(mixed.contribution());
        assertThat(mixed.contribution()).isPositive();
        assertThat(other.contribution()).isNegative();
    }

    @Test
    void two_marks_say_more_than_one_and_one_without_a_counterpart_takes_a_little() {
        Mark scar = new Mark(MarkKind.SCAR, BodyPart.ARM, null);
        Mark tattoo = new Mark(MarkKind.TATTOO, BodyPart.BACK, null);
        Mark mole = new Mark(MarkKind.MOLE, BodyPart.NOSE, null);

        double both = reason(marked(scar, tattoo), marked(tattoo, scar)).contribution();
        double one = reason(marked(scar, tattoo), marked(scar, mole)).contribution();

        assertThat(both).isEqualTo(Weights.SCAR + Weights.USUAL_MARK);
        assertThat(one).isCloseTo(Weights.SCAR + Weights.MARK_WITHOUT, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "130102, 130102, SAME, HOME_IN_SAME_COUNTY",
        "130102, 130104, CLOSE, HOME_IN_SAME_PREFECTURE",
        "130102, 130100, CLOSE, HOME_IN_SAME_PREFECTURE",
        "130102, 130203, CLOSE, HOME_IN_SAME_PROVINCE",
        "130102, 130000, CLOSE, HOME_IN_SAME_PROVINCE",
        "130102, 410102, DIFFERENT, HOME_IN_OTHER_PROVINCE"
    })
    void homes_are_compared_as_closely_as_both_are_known(
            String found, String sought, Agreement agreement, MatchHow how) {
        Profile one = Profile.builder().home(new DivisionCode(found)).build();
        Profile other = Profile.builder().home(new DivisionCode(sought)).build();

        assertThat(reason(one, other).agreement()).isEqualTo(agreement);
        assertThat(reason(one, other).how()).isEqualTo(how);
        assertThat(reason(other, one)).isEqualTo(reason(one, other));
    }

    @Test
    void a_dialect_stands_in_for_a_home_that_nobody_knows() {
        Profile speaks = Profile.builder().speech(new DivisionCode("130000")).build();
        Profile near = Profile.builder().home(new DivisionCode("130102")).build();
        Profile far = Profile.builder().home(new DivisionCode("440103")).build();

        assertThat(reason(speaks, near).how()).isEqualTo(MatchHow.SPEECH_FITS);
        assertThat(reason(speaks, far).how()).isEqualTo(MatchHow.SPEECH_OF_ELSEWHERE);
        assertThat(reason(speaks, far).contribution()).isNegative();
    }

    @Test
    void home_and_place_are_not_counted_as_if_they_had_nothing_to_do_with_each_other() {
        DivisionCode county = new DivisionCode("130102");
        Profile home = Profile.builder().home(county).build();
        Profile place = Profile.builder().place(county).build();
        Profile both = Profile.builder().home(county).place(county).build();

        double together = evidence(both, both);
        assertThat(together).isGreaterThan(evidence(home, home)).isGreaterThan(evidence(place, place));
        assertThat(together - Weights.PRIOR).isLessThan(Weights.HOME_COUNTY + Weights.FOUND_IN_COUNTY);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, SAME, FOUND_SOON_AFTER",
        "2024-04-29, SAME, FOUND_SOON_AFTER",
        "2024-12-24, CLOSE, FOUND_WITHIN_A_YEAR",
        "2034-05-01, CLOSE, FOUND_LONG_AFTER",
        "2024-04-20, DIFFERENT, FOUND_SHORTLY_BEFORE",
        "2023-05-01, DIFFERENT, FOUND_BEFORE_LOST"
    })
    void nobody_is_found_before_they_are_lost(LocalDate found, Agreement agreement, MatchHow how) {
        Reason reason = reason(
                Profile.builder().day(found).build(),
                Profile.builder().day(LOST).build());

        assertThat(reason.agreement()).isEqualTo(agreement);
        assertThat(reason.how()).isEqualTo(how);
        assertThat(reason.contribution() < 0).isEqualTo(agreement == Agreement.DIFFERENT);
    }

    @Test
    void who_was_found_before_is_not_the_one_although_the_name_is() {
        Profile sought = wangXiuying().day(LOST).build();
        Profile after = wangXiuying().day(LOST.plusYears(3)).build();
        Profile before = wangXiuying().day(LOST.minusYears(3)).build();

        assertThat(SCORER.score(after, sought).likelihood()).isEqualTo(Likelihood.LIKELY);
        assertThat(SCORER.score(before, sought).likelihood()).isNotEqualTo(Likelihood.LIKELY);
    }

    static Stream<UnaryOperator<Profile.Builder>> one_thing() {
        return Stream.of(
                profile -> profile.name("王秀英"),
                profile -> profile.name("逄昱"),
                profile -> profile.otherName("狗蛋"),
                profile -> profile.sex(Sex.FEMALE),
                profile -> profile.birth(Birth.on(LocalDate.of(1970, 3, 7))),
                profile -> profile.day(LOST).height(170),
                profile -> profile.mark(new Mark(MarkKind.DEFORMITY, BodyPart.HAND, BodySide.LEFT)),
                profile -> profile.speech(new DivisionCode("130000")),
                profile -> profile.home(new DivisionCode("130102")),
                profile -> profile.place(new DivisionCode("130102")),
                profile -> profile.day(LOST),
                profile -> profile.kin("逄昱"));
    }

    @ParameterizedTest
    @MethodSource("one_thing")
    void one_agreement_alone_is_never_likely(UnaryOperator<Profile.Builder> thing) {
        Profile alone = thing.apply(Profile.builder()).build();

        Score score = SCORER.score(alone, alone);

        assertThat(score.reasons()).isNotEmpty();
        assertThat(score.likelihood()).isNotEqualTo(Likelihood.LIKELY);
    }

    @Test
    void a_number_alone_is_enough() {
        Profile alone = Profile.builder().idNumber(NUMBER).build();

        assertThat(SCORER.score(alone, alone).likelihood()).isEqualTo(Likelihood.LIKELY);
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_said() {
        Profile nobody = Profile.builder().build();
        Score score = SCORER.score(nobody, wangXiuying().build());

        assertThat(score.reasons()).isEmpty();
        assertThat(score.evidence()).isEqualTo(Weights.PRIOR);
        assertThat(score.likelihood()).isEqualTo(Likelihood.UNLIKELY);
    }

    @Test
    void the_weightiest_reason_comes_first() {
        Score score = SCORER.score(wangXiuying().build(), wangXiuying().build());

        assertThat(score.reasons().stream().map(Reason::how).toList())
                .containsExactly(
                        MatchHow.SAME_CHARACTERS, MatchHow.SAME_DAY, MatchHow.HOME_IN_SAME_COUNTY, MatchHow.SAME_SEX);
    }

    @Test
    void nothing_personal_is_written_out() {
        assertThat(wangXiuying().build().toString()).isEqualTo("Profile[hidden]");
    }

    private static Profile.Builder wangXiuying() {
        return Profile.builder()
                .name("王秀英")
                .sex(Sex.FEMALE)
                .birth(Birth.on(LocalDate.of(1970, 3, 7)))
                .home(new DivisionCode("130102"));
    }

    private static Profile called(String name) {
        return Profile.builder().name(name).build();
    }

    private static Profile nicknamed(String name) {
        return Profile.builder().otherName(name).build();
    }

    private static Profile marked(Mark... marks) {
        Profile.Builder profile = Profile.builder();
        for (Mark mark : marks) {
            profile.mark(mark);
        }
        return profile.build();
    }

    private static Profile adult(@Nullable Integer cm) {
        return Profile.builder().height(cm).build();
    }

    private static double born(Birth birth, int from, int to) {
        Birth span = new Birth(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        return reason(
                        Profile.builder().birth(birth).build(),
                        Profile.builder().birth(span).build())
                .contribution();
    }

    private static double evidence(Profile found, Profile sought) {
        return SCORER.score(found, sought).evidence();
    }

    private static Reason reason(Profile found, Profile sought) {
        List<Reason> reasons = SCORER.score(found, sought).reasons();
        assertThat(reasons).hasSize(1);
        return reasons.getFirst();
    }
}
