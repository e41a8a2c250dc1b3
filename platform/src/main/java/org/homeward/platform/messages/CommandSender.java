package org.homeward.platform.messages;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Sends a command under its stable name, signed, and waits until it is on disk or refused.
 *
 * <p>When two writers met on one stream it is tried again three times: the rules are then asked on the newer state.
 */
public final class CommandSender {

    private static final int TRIES = 4;

    private final CommandBus bus;
    private final StableNames names;
    private final Serializer commands;
    private final ProvenanceSignature signature;
    private final CommandMeters meters;

    /** Sends over the given bus, and counts nothing. */
    public CommandSender(CommandBus bus, StableNames names, Serializer commands, ProvenanceSignature signature) {
        this(bus, names, commands, signature, new CompositeMeterRegistry());
    }

    /** Sends over the given bus, and counts what becomes of it. */
    public CommandSender(
            CommandBus bus,
            StableNames names,
            Serializer commands,
            ProvenanceSignature signature,
            MeterRegistry meters) {
        this.meters = new CommandMeters(meters);
        this.bus = bus;
        this.names = names;
        this.commands = commands;
        this.signature = signature;
    }

    /**
     * Sends and waits.
     *
     * @param expectedVersion the version the sender saw, or null to not care
     * @throws Refused       when a rule does not allow it; nothing was changed
     * @throws CommandFailed when it is not known whether it was carried out: sending it again is safe
     */
    public Accepted send(Command command, Provenance by, @Nullable Long expectedVersion) {
        String fingerprint =
                signature.fingerprint(commands.serialize(command, byte[].class).getData());
        Map<String, Object> metaData = new HashMap<>(ProvenanceMetaData.of(by));
        metaData.put(ProvenanceMetaData.SIGNATURE, signature.sign(by, fingerprint));
        if (expectedVersion != null) {
            metaData.put(ProvenanceMetaData.EXPECTED_VERSION, expectedVersion.toString());
        }
        String name = names.typeOf(command.getClass()).orElseThrow().getName();
        CommandMessage<Command> message = new GenericCommandMessage<>(new GenericMessage<>(command, metaData), name);
        long began = System.nanoTime();
        try {
            Accepted accepted = insist(message);
            meters.accepted(name, began);
            return accepted;
        } catch (RuntimeException problem) {
            meters.failed(name, began, problem);
            throw problem;
        }
    }

    private Accepted insist(CommandMessage<Command> message) {
        for (int attempt = 1; ; attempt++) {
            CommandResultMessage<?> result = dispatch(message);
            if (!result.isExceptional()) {
                return (Accepted) result.getPayload();
            }
            Throwable problem = result.exceptionResult();
            if (attempt == TRIES || !isConflict(problem)) {
                throw explained(problem);
            }
        }
    }

    private CommandResultMessage<?> dispatch(CommandMessage<Command> message) {
        FutureCallback<Command, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        return callback.getResult();
    }

    private static boolean isConflict(Throwable problem) {
        return problem instanceof ConcurrencyException
                || problem instanceof AggregateStreamCreationException
                || problem instanceof DeadlockException
                || details(problem) instanceof Conflict;
    }

    private static @Nullable Object details(Throwable problem) {
        return problem instanceof CommandExecutionException outcome
                ? outcome.<Object>getDetails().orElse(null)
                : null;
    }

    private static RuntimeException explained(Throwable problem) {
        if (details(problem) instanceof RefusalDetails refusal) {
            return new Refused(refusal.code(), refusal.facts());
        }
        return new CommandFailed(problem);
    }
}
