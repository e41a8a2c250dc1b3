package org.homeward.platform.bus;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.homeward.platform.messages.Conflict;

/**
 * Carries out what comes from Axon Server, and says so when two writers met on one stream.
 *
 * <p>A conflict comes up when the unit of work commits, behind every interceptor, and the connector would send it on as a
 * fault like any other: the sender could not know that another try is worth it.
 */
final class ConflictTellingCommandBus extends SimpleCommandBus {

    ConflictTellingCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void doDispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>doDispatch(command, (message, result) -> callback.onResult(message, told(result)));
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        if (result.isExceptional() && isConflict(result.exceptionResult())) {
            return GenericCommandResultMessage.asCommandResultMessage(
                    new CommandExecutionException("conflict", result.exceptionResult(), new Conflict()));
        }
        return result;
    }

    private static boolean isConflict(Throwable problem) {
        return problem instanceof ConcurrencyException
                || problem instanceof AggregateStreamCreationException
                || problem instanceof DeadlockException;
    }
}
