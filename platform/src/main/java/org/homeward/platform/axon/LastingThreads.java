package org.homeward.platform.axon;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.homeward.platform.messages.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that go on after an error, such as a lack of memory. The thread with which Axon reads for all who follow the store
 * tries again after an exception only, and is never started a second time: once it has ended, nobody hears of a new event any
 * more, and nothing says so.
 */
final class LastingThreads implements ThreadFactory {

    private static final Logger LOG = LoggerFactory.getLogger(LastingThreads.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final ThreadFactory threads;
    private final long pauseMillis;

    LastingThreads(String name) {
        this(name, PAUSE_MILLIS);
    }

    LastingThreads(String name, long pauseMillis) {
        this.threads = new AxonThreadFactory(name);
        this.pauseMillis = pauseMillis;
    }

    @Override
    public Thread newThread(Runnable work) {
        return threads.newThread(() -> {
            while (hasBroken(work)) {
                try {
                    TimeUnit.MILLISECONDS.sleep(pauseMillis);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        });
    }

    private static boolean hasBroken(Runnable work) {
        try {
            work.run();
            return false;
        } catch (RuntimeException | Error broken) {
            LOG.error("The thread that reads events for all broke and goes on", Wordless.of(broken));
            return true;
        }
    }
}
