package org.homeward.ui.attacks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * What is logged from now on: by the program, and apart from it by the edge with holes. A program of another test, which starts
 * or ends in the same process, sets up logging anew; listening goes on then.
 */
final class Logged implements LoggerContextListener, AutoCloseable {

    private final ListAppender<ILoggingEvent> program = new ListAppender<>();
    private final ListAppender<ILoggingEvent> holes = new ListAppender<>();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    Logged() {
        context.addListener(this);
        listen();
    }

    /** Every line of the program, as it would be written. */
    String byTheProgram() {
        return lines(program);
    }

    /** Every line of the edge with holes. */
    String byTheHoles() {
        return lines(holes);
    }

    private void listen() {
        program.start();
        root().addAppender(program);
        holes.start();
        Logger naive = context.getLogger(NaiveEdge.LOGGER);
        naive.setAdditive(false);
        naive.addAppender(holes);
    }

    private Logger root() {
        return context.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static String lines(ListAppender<ILoggingEvent> log) {
        StringBuilder lines = new StringBuilder();
        for (ILoggingEvent event : log.list.toArray(ILoggingEvent[]::new)) {
            lines.append(event.getFormattedMessage()).append('\n');
        }
        return lines.toString();
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onReset(LoggerContext again) {
        listen();
    }

    @Override
    public void onStart(LoggerContext started) {}

    @Override
    public void onStop(LoggerContext stopped) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}

    @Override
    public void close() {
        context.removeListener(this);
        root().detachAppender(program);
        context.getLogger(NaiveEdge.LOGGER).detachAppender(holes);
    }
}
