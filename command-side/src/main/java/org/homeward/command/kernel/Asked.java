package org.homeward.command.kernel;

import java.util.HashMap;
import java.util.Map;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A command as it arrived: what is asked, by whom, and what the sender saw.
 *
 * @param command         what is asked
 * @param context         who asks, when, under which limits
 * @param fingerprint     of the content
 * @param expectedVersion the version of the stream the sender saw, if it said so
 * @param <C>             the family of commands
 */
public record Asked<C extends Command>(
        C command,
        Context context,
        String fingerprint,
        @Nullable Long expectedVersion) {

    /**
     * The version after the same command, when it was carried out before.
     *
     * @throws Refused when the sender saw another version than the stream has now
     */
    public @Nullable Long alreadyDone(StreamMemory stream) {
        Long before = stream.versionAfter(context.by().commandId(), fingerprint);
        if (before == null && expectedVersion != null && !stream.wasSeenAt(expectedVersion)) {
            throw new Refused(
                    RefusalCode.VERSION_CONFLICT,
                    Map.of(
                            "expected", expectedVersion.toString(),
                            "actual", Long.toString(stream.version())));
        }
        return before;
    }

    /** The metadata of an event that comes of it. */
    public Map<String, Object> metaData(StreamMemory stream) {
        Map<String, Object> entries = new HashMap<>(ProvenanceMetaData.of(context.by()));
        entries.put(ProvenanceMetaData.FINGERPRINT, fingerprint);
        entries.put(ProvenanceMetaData.CHAIN_LINK, stream.link());
        return entries;
    }
}
