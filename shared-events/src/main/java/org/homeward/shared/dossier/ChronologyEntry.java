package org.homeward.shared.dossier;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One line of a person's chronology: what happened, when, when it was recorded, by whom, from where and why.
 *
 * @param personId   whose stream it stands in: another one than asked for when files were merged
 * @param sequence   its place there
 * @param name       the stable name of the event
 * @param occurredAt when it happened
 * @param recordedAt when it was recorded
 * @param by         who recorded it
 * @param details    its fields, one by one
 */
@MessageName("dossier.chronology-entry")
public record ChronologyEntry(
        PersonId personId,
        long sequence,
        String name,
        Instant occurredAt,
        Instant recordedAt,
        Provenance by,
        List<Detail> details) {

    /**
     * One field of an event.
     *
     * @param path   where in the event, such as {@code identity.name}
     * @param value  what it says; absent when it was erased
     */
    public record Detail(String path, @Nullable String value) {}
}
