package org.homeward.query.dossier;

import org.homeward.shared.dossier.ErasureFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.person.ErasureEvent;
import org.homeward.shared.person.ErasureEvent.ErasureProposed;
import org.homeward.shared.person.ErasureEvent.ErasureRejected;
import org.homeward.shared.person.ErasureEvent.LegalHoldLifted;
import org.homeward.shared.person.ErasureEvent.LegalHoldPlaced;
import org.homeward.shared.person.ErasureEvent.PersonErased;
import org.homeward.shared.person.PersonEvent;

/** Folds what is decided about forgetting the person. What is forgotten reads as erased by itself: its key is gone. */
final class ErasureFold {

    private ErasureFold() {}

    static FileChange evolve(RecipientFile file, ErasureEvent event, Recorded<? extends PersonEvent> recorded) {
        ErasureFile before = file.erasure() == null ? ErasureFile.NONE : file.erasure();
        var actor = recorded.by().actor();
        ErasureFile now = switch (event) {
            case ErasureProposed proposed ->
                new ErasureFile(
                        proposed.reason(),
                        actor,
                        proposed.occurredAt(),
                        before.heldFor(),
                        before.heldSince(),
                        null,
                        null);
            case ErasureRejected ignored ->
                new ErasureFile(null, null, null, before.heldFor(), before.heldSince(), null, null);
            case PersonErased erased ->
                new ErasureFile(
                        erased.reason(),
                        erased.proposedBy(),
                        before.proposedAt(),
                        null,
                        null,
                        actor,
                        erased.occurredAt());
            case LegalHoldPlaced held -> held(before, held);
            case LegalHoldLifted ignored ->
                new ErasureFile(before.reason(), before.proposedBy(), before.proposedAt(), null, null, null, null);
        };
        return new FileChange(file).erasure(now.equals(ErasureFile.NONE) ? null : now);
    }

    private static ErasureFile held(ErasureFile before, LegalHoldPlaced held) {
        return new ErasureFile(
                before.reason(),
                before.proposedBy(),
                before.proposedAt(),
                held.ground(),
                held.occurredAt(),
                null,
                null);
    }
}
