package org.homeward.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.homeward.query.matching.Profile;

/**
 * Reports missing people of whom it is known whether and as whom they are on file, and prints how many are found, how
 * far a match that is called likely can be trusted, and how long it takes; beside it the same for the
 * {@link FullTextRule}, and how many times as well the first does. What both sides know and get wrong is described in the
 * {@link ErrorModel}.
 *
 * <p>The weights were fixed on seed A; what counts is seed B.
 *
 * <p>Arguments: a folder to work in, how many people are on file (200,000 unless said), how many reports (2,000), the seed, A
 * or B (B), and the errors, listed or harsh (listed).
 */
public final class MatchBenchmark {

    /** The weights were fixed on it. */
    static final long SEED_A = 4_711;
    /** Never looked at while they were. */
    static final long SEED_B = 20_261_128;
    /** For the tests, which run often: otherwise seed B would be looked at with each of them. */
    static final long SEED_OF_TESTS = 271_828;

    private static final int MOST = 20;
    private static final int WARM_UP = 300;

    private MatchBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "matching");
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        int reports = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        boolean tuning = arguments.length > 3 && arguments[3].equals("A");
        ErrorModel model =
                arguments.length > 4 ? ErrorModel.valueOf(arguments[4].toUpperCase(Locale.ROOT)) : ErrorModel.LISTED;
        LabelledSet set = new LabelledSet(model, tuning ? SEED_A : SEED_B, people, reports);
        long began = System.nanoTime();
        try (MatchIndex index = MatchIndex.of(set, folder)) {
            print(
                    "%s errors, %,d people on file, %,d reports, seed %s; index %,d MB, written in %d s",
                    model.name().toLowerCase(Locale.ROOT),
                    people,
                    reports,
                    tuning ? "A" : "B",
                    size(folder) >> 20,
                    (System.nanoTime() - began) / 1_000_000_000);
            for (int report = 0; report < Math.min(WARM_UP, reports); report++) {
                Profile asked = set.report(report);
                List<Answer> unused = index.find(asked, MOST);
                unused = index.findByText(asked);
            }
            Trial trial = Trial.run(set, index, MOST);
            print("%s", trial.scored().line("scored field by field"));
            print("%s", trial.scored().byDifference());
            print("%s", trial.byText().line("full text"));
            print("%s", trial.byText().byDifference());
            print("%s", trial.scored().beside(trial.byText()));
        } finally {
            delete(folder);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
