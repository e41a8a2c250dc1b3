package org.homeward.command.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same at the same time. */
final class Workers {

    private Workers() {}

    static <T> List<T> inParallel(int times, Callable<T> call) throws Exception {
        return inParallel(Collections.nCopies(times, call));
    }

    static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(calls.size())) {
            for (Future<T> done : workers.invokeAll(calls)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
