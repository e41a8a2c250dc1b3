package org.homeward.platform.rounds;

import java.time.Duration;
import org.homeward.platform.messages.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Works again and again while the program runs: after everything it asks was started, and until before that is stopped. */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REST = 4;
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private final String name;
    private final Runnable round;
    private final Duration every;
    private volatile @Nullable Thread thread;

    /**
     * Rounds that are not begun.
     *
     * @param name  of the thread, and in the log
     * @param round what is done each time
     * @param every how long it rests in between, and before the first
     */
    public Rounds(String name, Runnable round, Duration every) {
        this.name = name;
        this.round = round;
        this.every = every;
    }

    /**
     * How long to rest after a piece of work, so that a round works a fifth of the time at the most and those who wait for an
     * answer hardly notice it: four times as long as it took, and ten seconds at the most.
     */
    public static Duration restAfter(Duration work) {
        Duration rest = work.multipliedBy(REST);
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    /** Waits within a round, until the rounds are stopped at the latest. */
    public static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::goOn);
    }

    private void goOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(every);
                round();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is thrown would end the repetition without a word. */
    private void round() {
        try {
            round.run();
        } catch (RuntimeException | Error broken) {
            LOG.error("{} broke off; the next round goes on", name, Wordless.of(broken));
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
