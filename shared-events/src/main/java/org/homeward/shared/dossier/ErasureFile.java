package org.homeward.shared.dossier;

import java.time.Instant;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.person.ErasureReason;
import org.homeward.shared.person.HoldGround;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with forgetting a person.
 *
 * @param reason     why it is proposed, or was done; absent while nobody proposes it
 * @param proposedBy who proposes or proposed it
 * @param proposedAt when
 * @param heldFor    why the file must be kept meanwhile; absent when it need not be
 * @param heldSince  since when
 * @param erasedBy   who decided that everything personal is erased; absent while it is not
 * @param erasedAt   when that was decided
 */
public record ErasureFile(
        @Nullable ErasureReason reason,
        @Nullable ActorId proposedBy,
        @Nullable Instant proposedAt,
        @Nullable HoldGround heldFor,
        @Nullable Instant heldSince,
        @Nullable ActorId erasedBy,
        @Nullable Instant erasedAt) {

    /** Nobody proposed anything, and nothing is held. */
    public static final ErasureFile NONE = new ErasureFile(null, null, null, null, null, null, null);
}
