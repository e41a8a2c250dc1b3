package org.homeward.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** What a rule found, report by report. */
final class Outcome {

    private static final int TEN = 10;

    private final List<Took> took = new ArrayList<>();
    private int onFile;
    private int first;
    private int amongTen;
    private int decidable;
    private int decidableAmongTen;
    private int likely;
    private int likelyAndRight;
    /** How many pairs differ in something, or in so many things, and how many of them came among the first ten. */
    private final Map<String, Share> differing = new TreeMap<>();

    void add(List<Answer> answers, Truth truth, Took time) {
        took.add(time);
        int rank = -1;
        for (int at = 0; at < answers.size(); at++) {
            Answer answer = answers.get(at);
            boolean right = answer.index() == truth.index();
            rank = right ? at : rank;
            likely += answer.likely() ? 1 : 0;
            likelyAndRight += answer.likely() && right ? 1 : 0;
        }
        if (truth.isOnFile()) {
            onFile++;
            first += rank == 0 ? 1 : 0;
            boolean found = rank >= 0 && rank < TEN;
            amongTen += found ? 1 : 0;
            decidable += truth.decidable() ? 1 : 0;
            decidableAmongTen += truth.decidable() && found ? 1 : 0;
            Share share = new Share(1, found ? 1 : 0);
            truth.differences()
                    .forEach(difference ->
                            differing.merge(difference.name().toLowerCase(Locale.ROOT), share, Share::and));
            differing.merge(truth.differences().size() + " of them", share, Share::and);
        }
    }

    double recallAtOne() {
        return (double) first / onFile;
    }

    double recallAtTen() {
        return (double) amongTen / onFile;
    }

    double recallAtTenOfDecidable() {
        return (double) decidableAmongTen / decidable;
    }

    /** The same of the pairs that differ in something. */
    double recallAtTenOf(Difference difference) {
        Share share = differing.getOrDefault(difference.name().toLowerCase(Locale.ROOT), Share.NONE);
        return (double) share.found / share.all;
    }

    /** How many of those called likely are the one looked for; NaN when none is called so. */
    double precisionOfLikely() {
        return (double) likelyAndRight / likely;
    }

    double recallOfLikely() {
        return (double) likelyAndRight / onFile;
    }

    /** The time within which so many of a hundred answers came. */
    double millis(int percent) {
        return within(percent, Took::nanos);
    }

    /** The same of the time of the processor, which tells more where other programs are at work too. */
    double ownMillis(int percent) {
        return within(percent, Took::own);
    }

    private double within(int percent, ToLongFunction<Took> of) {
        long[] sorted = took.stream().mapToLong(of).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    /** How many times as well as another rule this one did on the same reports, and how many times as long it took. */
    String beside(Outcome other) {
        return String.format(
                Locale.ROOT,
                "times the other rule: recall@1 %.2f  @10 %.2f  missed among ten %.3f  p50 %.1f p95 %.1f  of the"
                        + " processor %.1f %.1f",
                recallAtOne() / other.recallAtOne(),
                recallAtTen() / other.recallAtTen(),
                (1 - recallAtTen()) / (1 - other.recallAtTen()),
                millis(50) / other.millis(50),
                millis(95) / other.millis(95),
                ownMillis(50) / other.ownMillis(50),
                ownMillis(95) / other.ownMillis(95));
    }

    /** For each difference, and for each number of them, how many of such pairs came among the first ten. */
    String byDifference() {
        StringBuilder text = new StringBuilder("among ten of the pairs that differ in");
        differing.forEach((what, share) -> text.append(String.format(
                Locale.ROOT, "  %s %.3f (%d of %d)", what, (double) share.found / share.all, share.found, share.all)));
        return text.toString();
    }

    String line(String rule) {
        return String.format(
                Locale.ROOT,
                "%-22s recall@1 %.3f  @10 %.3f  @10 of %d decidable %.3f  likely: precision %.3f (%d) recall %.3f  "
                        + "p50 %.1f p95 %.1f max %.1f ms, of the processor %.1f %.1f %.1f",
                rule,
                recallAtOne(),
                recallAtTen(),
                decidable,
                recallAtTenOfDecidable(),
                precisionOfLikely(),
                likely,
                recallOfLikely(),
                millis(50),
                millis(95),
                millis(100),
                ownMillis(50),
                ownMillis(95),
                ownMillis(100));
    }

    private record Share(int all, int found) {
        static final Share NONE = new Share(0, 0);

        Share and(Share other) {
            return new Share(all + other.all, found + other.found);
        }
    }
}
