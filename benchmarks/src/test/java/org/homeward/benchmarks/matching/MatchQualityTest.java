package org.homeward.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmark with few people on a seed of its own, on which nothing was fixed; the bars lie a little below what was measured. */
class MatchQualityTest {

    private static final int PEOPLE = 20_000;
    private static final int REPORTS = 1_000;
    private static final int MOST = 20;

    @SuppressWarnings("NullAway.Init")
    private static Trial trial;

    @SuppressWarnings("NullAway.Init")
    private static Trial listed;

    @BeforeAll
    static void measure(@TempDir Path folder) throws IOException, InterruptedException, ExecutionException {
        trial = run(ErrorModel.HARSH, folder.resolve("harsh"));
        listed = run(ErrorModel.LISTED, folder.resolve("listed"));
    }

    private static Trial run(ErrorModel model, Path folder)
            throws IOException, InterruptedException, ExecutionException {
        LabelledSet set = new LabelledSet(model, MatchBenchmark.SEED_OF_TESTS, PEOPLE, REPORTS);
        try (MatchIndex index = MatchIndex.of(set, folder)) {
            return Trial.run(set, index, MOST);
        }
    }

    @Test
    void with_the_errors_that_it_must_bear_nearly_everybody_is_found_and_what_is_called_likely_is_right() {
        assertThat(listed.scored().recallAtOne()).isGreaterThanOrEqualTo(0.985);
        assertThat(listed.scored().recallAtTen()).isGreaterThanOrEqualTo(0.995);
        assertThat(listed.scored().precisionOfLikely()).isGreaterThanOrEqualTo(0.99);
        assertThat(listed.scored().recallOfLikely()).isGreaterThanOrEqualTo(0.77);
        assertThat(listed.scored().recallAtTen())
                .isGreaterThan(listed.byText().recallAtTen() + 0.05);
    }

    @ParameterizedTest
    @EnumSource
    void none_of_the_errors_hides_anybody(Difference difference) {
        assertThat(listed.scored().recallAtTenOf(difference)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void who_is_on_file_comes_first_or_among_the_first_ten() {
        assertThat(trial.scored().recallAtOne()).isGreaterThanOrEqualTo(0.96);
        assertThat(trial.scored().recallAtTen()).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void who_shares_enough_with_the_report_is_hardly_ever_missed() {
        assertThat(trial.scored().recallAtTenOfDecidable()).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void what_is_called_likely_is_the_one() {
        assertThat(trial.scored().precisionOfLikely()).isGreaterThanOrEqualTo(0.99);
        assertThat(trial.scored().recallOfLikely()).isGreaterThanOrEqualTo(0.77);
    }

    @Test
    void it_finds_more_than_a_query_for_each_criterion_does() {
        assertThat(trial.scored().recallAtTen()).isGreaterThan(trial.byText().recallAtTen() + 0.1);
    }
}
