package org.homeward.shared.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something, as what, from where, why and when it reached us. Recorded beside every event.
 *
 * @param actor     the account that sent the command
 * @param role      the role it acted in
 * @param station   where the actor works; none for those who work for more than one station
 * @param region    for the stations of which region the actor works; none for those who work for one station, or for all
 * @param commandId the client's name for the request
 * @param purpose   what the actor was doing, as a code or a short phrase without personal data
 * @param now       when the request was recorded
 */
public record Provenance(
        ActorId actor,
        Role role,
        @Nullable FacilityId station,
        @Nullable Region region,
        CommandId commandId,
        @Nullable String purpose,
        Instant now) {

    /** Of somebody who works for one station, or for all. */
    public Provenance(
            ActorId actor,
            Role role,
            @Nullable FacilityId station,
            CommandId commandId,
            @Nullable String purpose,
            Instant now) {
        this(actor, role, station, null, commandId, purpose, now);
    }
}
