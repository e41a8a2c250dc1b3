package org.homeward.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.MatchField;
import org.junit.jupiter.api.Test;

/** What nobody knows neither helps nor hurts: each field adds what its reasons say, and nothing when it is missing. */
class MissingFieldsTest {

    private static final Scorer SCORER = Scorer.shipped();
    private static final int PAIRS = 2_000;

    @Test
    void without_a_field_on_either_side_exactly_its_contribution_is_missing() {
        Invented invented = new Invented(11);
        Set<MatchField> seen = EnumSet.noneOf(MatchField.class);
        for (int pair = 0; pair < PAIRS; pair++) {
            Profile found = invented.profile();
            Profile sought = invented.profile();
            Score whole = SCORER.score(found, sought);
            for (MatchField field : MatchField.values()) {
                double contribution = contribution(whole, field);
                if (contribution != 0) {
                    seen.add(field);
                }
                for (Score less : List.of(
                        SCORER.score(without(found, field), sought), SCORER.score(found, without(sought, field)))) {
                    assertThat(less.evidence()).isCloseTo(whole.evidence() - contribution, within(1e-9));
                    assertThat(less.reasons()).noneMatch(reason -> reason.field() == field);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(MatchField.values());
    }

    @Test
    void the_evidence_is_what_the_reasons_add_up_to() {
        Invented invented = new Invented(12);
        for (int pair = 0; pair < PAIRS; pair++) {
            Score score = SCORER.score(invented.profile(), invented.profile());
            double sum =
                    score.reasons().stream().mapToDouble(Reason::contribution).sum();
            assertThat(score.evidence()).isCloseTo(Weights.PRIOR + sum, within(1e-9));
            assertThat(score.value()).isCloseTo(1 / (1 + Math.exp(-score.evidence())), within(1e-12));
            assertThat(score.likelihood()).isEqualTo(Score.likelihood(score.value()));
        }
    }

    @Test
    void but_for_the_order_of_days_it_does_not_matter_who_is_compared_with_whom() {
        Invented invented = new Invented(13);
        for (int pair = 0; pair < PAIRS; pair++) {
            Profile one = without(invented.profile(), MatchField.DATE);
            Profile other = without(invented.profile(), MatchField.DATE);
            assertThat(SCORER.score(one, other).evidence())
                    .isCloseTo(SCORER.score(other, one).evidence(), within(1e-9));
        }
    }

    private static double contribution(Score score, MatchField field) {
        return score.reasons().stream()
                .filter(reason -> reason.field() == field)
                .mapToDouble(Reason::contribution)
                .sum();
    }

    private static Profile without(Profile from, MatchField field) {
        boolean names = field != MatchField.NAME;
        boolean places = field != MatchField.PLACES;
        return new Profile(
                names ? from.names() : List.of(),
                names ? from.otherNames() : List.of(),
                field == MatchField.SEX ? Sex.UNKNOWN : from.sex(),
                field == MatchField.BIRTH ? null : from.birth(),
                field == MatchField.ID_NUMBER ? null : from.idNumber(),
                field == MatchField.HEIGHT ? null : from.height(),
                field == MatchField.MARKS ? List.of() : from.marks(),
                places ? from.speech() : null,
                places ? from.home() : null,
                places ? from.place() : null,
                field == MatchField.DATE ? null : from.day(),
                field == MatchField.KIN ? List.of() : from.kinNames());
    }
}
