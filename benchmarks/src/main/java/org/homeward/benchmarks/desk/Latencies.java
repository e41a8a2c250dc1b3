package org.homeward.benchmarks.desk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How long answers took, counted from the instant at which the question should have been asked. */
final class Latencies {

    private static final double NANOS_A_MILLI = 1_000_000;

    private final Map<Question, ConcurrentLinkedQueue<Long>> nanos = new EnumMap<>(Question.class);
    private final AtomicInteger failed = new AtomicInteger();

    Latencies() {
        for (Question question : Question.values()) {
            nanos.put(question, new ConcurrentLinkedQueue<>());
        }
    }

    void add(Question question, long took) {
        of(question).add(took);
    }

    void failed() {
        failed.incrementAndGet();
    }

    String table() {
        StringBuilder table = new StringBuilder("question        asked    p50    p95    p99    max  (ms)\n");
        for (Question question : Question.values()) {
            long[] sorted =
                    of(question).stream().mapToLong(Long::longValue).sorted().toArray();
            table.append(String.format(
                    Locale.ROOT,
                    "%-14s %6d %6.1f %6.1f %6.1f %6.1f%n",
                    question.name().toLowerCase(Locale.ROOT),
                    sorted.length,
                    at(sorted, 50),
                    at(sorted, 95),
                    at(sorted, 99),
                    at(sorted, 100)));
        }
        return table.append("failed ").append(failed.get()).toString();
    }

    private ConcurrentLinkedQueue<Long> of(Question question) {
        return Objects.requireNonNull(nanos.get(question));
    }

    private static double at(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(0, place)] / NANOS_A_MILLI;
    }
}
