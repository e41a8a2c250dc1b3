package org.homeward.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark with few people on the seed on which nothing was fixed; the bars lie a little below what was measured. */
class MatchQualityTest {

    private static final int PEOPLE = 20_000;
    private static final int REPORTS = 300;
    private static final int MOST = 20;

    @SuppressWarnings("NullAway.Init")
    private static Trial trial;

    @BeforeAll
    static void measure(@TempDir Path folder) throws IOException, InterruptedException, ExecutionException {
        LabelledSet set = new LabelledSet(MatchBenchmark.SEED_B, PEOPLE, REPORTS);
        try (MatchIndex index = MatchIndex.of(set, folder)) {
            trial = Trial.run(set, index, MOST);
        }
        System.out.println(trial.scored().line("scored") + "\n" + trial.byText().line("text"));
    }

    @Test
    void who_is_on_file_is_among_the_first() {
        assertThat(trial.scored().recallAtTen()).isGreaterThanOrEqualTo(0.5);
    }
}
