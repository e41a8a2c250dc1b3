package org.homeward.shared.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something, as what, from where, why and when it reached us. Recorded beside every event.
 *
 * @param actor     the account that sent the command
 * @param role      the role it acted in
 * @param station   where the actor works; none for those who work for all stations
 * @param commandId the client's name for the request
 * @param purpose   what the actor was doing, as a code or a short phrase without personal data
 * @param now       when the request was recorded
 */
public record Provenance(
        ActorId actor,
        Role role,
        @Nullable FacilityId station,
        CommandId commandId,
        @Nullable String purpose,
        Instant now) {}
