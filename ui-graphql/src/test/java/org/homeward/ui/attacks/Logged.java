package org.homeward.ui.attacks;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** What the program logs from now on. */
final class Logged implements AutoCloseable {

    private static final String MARK = "the log was read";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    Logged() {
        listen();
    }

    /** Listens, if it does not: a program of another test in this process may have set up logging anew. */
    void listen() {
        if (!root().isAttached(log)) {
            log.start();
            root().addAppender(log);
        }
    }

    /** Every line, as it would be written. */
    String lines() {
        listen();
        root().info(MARK);
        StringBuilder lines = new StringBuilder();
        for (ILoggingEvent event : log.list.toArray(ILoggingEvent[]::new)) {
            lines.append(event.getFormattedMessage()).append('\n');
        }
        if (lines.indexOf(MARK) < 0) {
            throw new IllegalStateException("Nobody listens to the log");
        }
        return lines.toString();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    public void close() {
        root().detachAppender(log);
    }
}
