package org.homeward.query.platform;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Tries worlds side by side, as many at a time as the machine can, each on a store that nobody else uses meanwhile. */
final class SideBySide implements AutoCloseable {

    /** More would want more memory than tests have. */
    private static final int MOST = 3;

    private final List<RealStore> stores = new ArrayList<>();
    private final Deque<ConfigurableApplicationContext> opened = new ArrayDeque<>();

    /** What is done with a world. It throws when something is wrong with it. */
    @FunctionalInterface
    interface Work {
        void with(int world, RealStore store);
    }

    /**
     * Opens further stores.
     *
     * @param first  one that is there
     * @param folder where the others are put
     * @param worlds how many worlds there are at most
     */
    SideBySide(RealStore first, Path folder, int worlds) {
        stores.add(first);
        int most = Math.min(worlds, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
        while (stores.size() < most) {
            ConfigurableApplicationContext further = new SpringApplicationBuilder(StoreProgram.class)
                    .web(WebApplicationType.NONE)
                    .properties("homeward.data=" + folder.resolve("store" + stores.size()))
                    .run();
            opened.push(further);
            stores.add(further.getBean(RealStore.class));
        }
    }

    /** Tries each world of a range, and ends with the first that something is wrong with. */
    void each(IntStream worlds, Work work) {
        Deque<Integer> left = new ArrayDeque<>(worlds.boxed().toList());
        try (ExecutorService lanes = Executors.newFixedThreadPool(stores.size())) {
            List<Future<?>> all = new ArrayList<>();
            stores.forEach(store -> all.add(lanes.submit(() -> oneAfterTheOther(left, work, store))));
            all.forEach(SideBySide::done);
        }
    }

    private static void oneAfterTheOther(Deque<Integer> left, Work work, RealStore store) {
        try {
            for (Integer world = next(left); world != null; world = next(left)) {
                work.with(world, store);
            }
        } catch (RuntimeException | Error wrong) {
            synchronized (left) {
                left.clear();
            }
            throw wrong;
        }
    }

    private static @Nullable Integer next(Deque<Integer> left) {
        synchronized (left) {
            return left.poll();
        }
    }

    private static void done(Future<?> lane) {
        try {
            lane.get();
        } catch (ExecutionException wrong) {
            if (wrong.getCause() instanceof Error shown) {
                throw shown;
            }
            throw new IllegalStateException(wrong.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        opened.forEach(ConfigurableApplicationContext::close);
    }
}
