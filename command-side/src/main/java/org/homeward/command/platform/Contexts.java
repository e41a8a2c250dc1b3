package org.homeward.command.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.serialization.Serializer;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Context;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.Purposes;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyPack;

/** Reads who asks from a command, believes it only when it is signed, and stamps the time of recording. */
final class Contexts {

    private final ProvenanceSignature signature;
    private final Serializer commands;
    private final PolicyPack policy;
    private final Clock clock;

    Contexts(ProvenanceSignature signature, Serializer commands, PolicyPack policy, Clock clock) {
        this.signature = signature;
        this.commands = commands;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The command with its context.
     *
     * @throws Refused           when the role may not ask this at all
     * @throws UntrustedProvenance when nobody we trust vouches for the sender
     */
    <C extends Command> Asked<C> read(CommandMessage<?> message, C command) {
        Map<String, ?> metaData = message.getMetaData();
        Provenance claimed = ProvenanceMetaData.from(metaData);
        String fingerprint =
                signature.fingerprint(commands.serialize(command, byte[].class).getData());
        String given = ProvenanceMetaData.optional(metaData, ProvenanceMetaData.SIGNATURE);
        if (given == null || !signature.fits(given, claimed, fingerprint)) {
            throw new UntrustedProvenance();
        }
        Context context = new Context(recordedNow(claimed), policy);
        String operation = command.getClass().getAnnotation(MessageName.class).value();
        if (!AccessPolicy.permits(claimed.role(), operation)) {
            throw new Refused(
                    RefusalCode.ROLE_NOT_ALLOWED, Map.of("role", claimed.role().name(), "operation", operation));
        }
        String expected = ProvenanceMetaData.optional(metaData, ProvenanceMetaData.EXPECTED_VERSION);
        return new Asked<>(command, context, fingerprint, expected == null ? null : Long.valueOf(expected));
    }

    /** Only the loader of a demo world may say when something was recorded. */
    private Provenance recordedNow(Provenance claimed) {
        if (Purposes.LOADING.equals(claimed.purpose())) {
            return claimed;
        }
        Instant now = clock.instant();
        return new Provenance(
                claimed.actor(),
                claimed.role(),
                claimed.station(),
                claimed.region(),
                claimed.commandId(),
                claimed.purpose(),
                now);
    }
}
