package org.homeward.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;
import org.junit.jupiter.api.Test;

/** Two who are both on file. */
class SamePersonTest {

    private static final Scorer SCORER = Scorer.shipped();
    private static final String NUMBER = "130102197003079994";
    private static final int PAIRS = 5_000;

    @Test
    void whichever_of_the_two_is_asked_about_the_score_and_its_reasons_are_the_same() {
        Invented invented = new Invented(21);
        for (int pair = 0; pair < PAIRS; pair++) {
            Profile one = invented.profile();
            Profile other = invented.profile();
            assertThat(SCORER.same(one, other)).isEqualTo(SCORER.same(other, one));
        }
    }

    @Test
    void it_says_nothing_where_and_when_each_was_found() {
        Invented invented = new Invented(22);
        for (int pair = 0; pair < PAIRS; pair++) {
            Profile one = invented.profile();
            Profile other = invented.profile();
            Score score = SCORER.same(one, other);
            assertThat(score.reasons()).noneMatch(reason -> reason.field() == MatchField.DATE);
            assertThat(score.evidence())
                    .isEqualTo(SCORER.same(elsewhere(one), other).evidence());
        }
    }

    @Test
    void who_shares_a_rare_name_the_day_of_birth_and_the_home_is_likely_the_same() {
        Score score = SCORER.same(woman("逄桂芳").build(), woman("逄贵芳").build());

        assertThat(score.likelihood()).isEqualTo(Likelihood.LIKELY);
        assertThat(score.reasons().stream().map(Reason::how))
                .containsExactlyInAnyOrder(
                        MatchHow.HOMOPHONE, MatchHow.SAME_DAY, MatchHow.HOME_IN_SAME_COUNTY, MatchHow.SAME_SEX);
    }

    @Test
    void a_common_name_alone_makes_nobody_likely_and_what_nobody_knows_says_nothing() {
        Profile name = Profile.builder().name("王伟").build();
        Score score = SCORER.same(name, name);

        assertThat(score.likelihood()).isEqualTo(Likelihood.UNLIKELY);
        assertThat(score.reasons()).hasSize(1);
        Score nothing = SCORER.same(name, Profile.builder().build());
        assertThat(nothing.reasons()).isEmpty();
        assertThat(nothing.evidence()).isEqualTo(Weights.PRIOR);
    }

    @Test
    void the_same_number_decides_however_else_the_two_were_written_down() {
        Mark scar = new Mark(MarkKind.SCAR, BodyPart.HAND, BodySide.LEFT);
        Profile one = woman("王桂芳").idNumber(NUMBER).mark(scar).build();
        Profile other = Profile.builder()
                .name("李建国")
                .sex(Sex.MALE)
                .birth(Birth.on(LocalDate.of(1990, 1, 1)))
                .home(new DivisionCode("410102"))
                .idNumber(NUMBER)
                .build();
        Score score = SCORER.same(one, other);

        assertThat(score.likelihood()).isEqualTo(Likelihood.LIKELY);
        assertThat(score.percent()).isEqualTo(99);
        assertThat(score.reasons().stream().map(Reason::how))
                .contains(MatchHow.SAME_NUMBER, MatchHow.OTHER_NAME, MatchHow.OTHER_SEX);
        assertThat(SCORER.score(one, other).likelihood())
                .as("somebody who is looked for may have had the paper of another")
                .isNotEqualTo(Likelihood.LIKELY);
    }

    @Test
    void a_number_with_two_digits_swapped_is_evidence_and_does_not_decide() {
        Profile one = Profile.builder().idNumber(NUMBER).build();
        Score score = SCORER.same(
                one, Profile.builder().idNumber("130102197003709994").build());

        assertThat(score.evidence()).isEqualTo(Weights.PRIOR + Weights.DIGITS_SWAPPED);
    }

    private static Profile.Builder woman(String name) {
        return Profile.builder()
                .name(name)
                .sex(Sex.FEMALE)
                .birth(Birth.on(LocalDate.of(1970, 3, 7)))
                .home(new DivisionCode("130102"));
    }

    private static Profile elsewhere(Profile from) {
        return new Profile(
                from.names(),
                from.otherNames(),
                from.sex(),
                from.birth(),
                from.idNumber(),
                from.height(),
                from.marks(),
                from.speech(),
                from.home(),
                new DivisionCode("650102"),
                LocalDate.of(2031, 1, 1),
                from.kinNames());
    }
}
