package org.homeward.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.homeward.benchmarks.store.Candidate.Writer;

/**
 * Appends single events, each in a commit of its own, with one writer and with sixteen, and prints appends a second.
 *
 * <p>Arguments: a folder on the disk that is meant, seconds a run, and the stores ({@code disk postgres sqlite h2} unless
 * said). Syncs are counted from outside: {@code strace -f -c -e trace=fsync,fdatasync,sync_file_range}.
 */
public final class StoreBenchmark {

    private static final int[] WRITERS = {1, 16};
    private static final int WARM_UP_SECONDS = 3;
    private static final int PAYLOAD_BYTES = 700;
    private static final long SEED = 11;

    private StoreBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "store");
        int seconds = Integer.parseInt(arguments[1]);
        List<String> stores = arguments.length > 2
                ? Arrays.asList(arguments).subList(2, arguments.length)
                : List.of("disk", "postgres", "sqlite", "h2");
        print(String.format(Locale.ROOT, "%-10s %8s %12s %14s", "store", "writers", "appends/s", "mean wait ms"));
        for (String store : stores) {
            try (Candidate candidate = candidate(store, Files.createDirectory(folder.resolve(store)))) {
                run(candidate, WRITERS[0], WARM_UP_SECONDS, "warm");
                for (int writers : WRITERS) {
                    double rate = run(candidate, writers, seconds, "w" + writers) / (double) seconds;
                    double wait = TimeUnit.SECONDS.toMillis(writers) / rate;
                    print(String.format(Locale.ROOT, "%-10s %8d %12.0f %14.2f", store, writers, rate, wait));
                }
            }
        }
    }

    private static Candidate candidate(String store, Path folder) throws SQLException {
        return switch (store) {
            case "disk" -> Candidate.disk(folder);
            case "postgres" -> Candidate.postgres(folder);
            case "sqlite" -> Candidate.sqlite(folder);
            case "h2" -> Candidate.h2(folder);
            default -> throw new IllegalArgumentException("no store " + store);
        };
    }

    /** How many events were kept. */
    private static long run(Candidate candidate, int writers, int seconds, String name)
            throws InterruptedException, ExecutionException {
        byte[] payload = new byte[PAYLOAD_BYTES];
        new Random(SEED).nextBytes(payload);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService hands = Executors.newFixedThreadPool(writers)) {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String stream = "person-" + name + i;
                all.add(hands.submit(() -> {
                    try (Writer writer = candidate.writer()) {
                        long sequence = 0;
                        for (; System.nanoTime() < end; sequence++) {
                            writer.append(stream, sequence, payload);
                        }
                        return sequence;
                    }
                }));
            }
            long kept = 0;
            for (Future<Long> hand : all) {
                kept += hand.get();
            }
            return kept;
        }
    }

    @SuppressWarnings("SystemOut") // a command-line program
    private static void print(String text) {
        System.out.println(text);
    }
}
