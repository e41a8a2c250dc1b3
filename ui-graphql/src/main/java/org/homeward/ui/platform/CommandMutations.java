package org.homeward.ui.platform;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Clock;
import java.util.Map;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.Purposes;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.Viewer;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.InputReader.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Binds every command to its mutation by name: one command, one mutation, no glue.
 *
 * <p>The input is read into the record, who asks is taken from the session, and a refusal becomes part of the payload.
 */
final class CommandMutations implements RuntimeWiringConfigurer {

    private final Operations operations;
    private final CommandSender sender;
    private final Clock clock;
    private final InputReader inputs = new InputReader();

    CommandMutations(Operations operations, CommandSender sender, Clock clock) {
        this.operations = operations;
        this.sender = sender;
        this.clock = clock;
    }

    private record Meta(
            CommandId commandId,
            @Nullable Long expectedVersion,
            @Nullable ShortText purpose) {}

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        operations
                .commands()
                .forEach((field, type) -> wiring.type(
                        "Mutation",
                        mutation -> mutation.dataFetcher(field, (DataFetcher<Object>) call -> carryOut(call, type))));
    }

    private Map<String, Object> carryOut(DataFetchingEnvironment call, Class<?> type) {
        Viewer viewer = Viewers.current();
        try {
            Command command = (Command) inputs.read(call.getArgumentOrDefault("input", Map.of()), type);
            requireFresh(viewer, operations.message(call.getField().getName()));
            Meta meta = inputs.read(call.getArgumentOrDefault("meta", Map.of()), Meta.class);
            return Payloads.accepted(sender.send(command, provenance(viewer, meta), meta.expectedVersion()));
        } catch (Unreadable problem) {
            return Payloads.unreadable(problem, call.getLocale());
        } catch (Refused refused) {
            return Payloads.refused(refused, call.getLocale());
        }
    }

    /** Whoever may not do it anyhow is told that, and not to give a password first. */
    private static void requireFresh(Viewer viewer, String operation) {
        if (AccessPolicy.permits(viewer.role(), operation)) {
            Viewers.requireFreshFor(operation);
        }
    }

    private Provenance provenance(Viewer viewer, Meta meta) {
        String purpose = meta.purpose() == null ? null : meta.purpose().value();
        return new Provenance(
                viewer.actor(),
                viewer.role(),
                viewer.station(),
                viewer.region(),
                meta.commandId(),
                Purposes.LOADING.equals(purpose) ? null : purpose,
                clock.instant());
    }
}
