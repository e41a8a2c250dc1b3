package org.homeward.platform.deadline;

import java.time.Duration;
import org.homeward.platform.messages.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sweeps again and again while the program runs: after everything it asks was started, and until before that is stopped. */
final class SweepLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SweepLifecycle.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Runnable sweep;
    private final Duration every;
    private volatile @Nullable Thread thread;

    SweepLifecycle(Runnable sweep, Duration every) {
        this.sweep = sweep;
        this.every = every;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("deadline-sweep").daemon().start(this::goOn);
    }

    private void goOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(every);
                sweep();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is thrown would end the repetition without a word. */
    private void sweep() {
        try {
            sweep.run();
        } catch (RuntimeException | Error broken) {
            LOG.error("A sweep of the deadlines broke off; the next one goes on", Wordless.of(broken));
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
