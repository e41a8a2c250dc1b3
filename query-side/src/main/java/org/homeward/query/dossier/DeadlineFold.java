package org.homeward.query.dossier;

import static org.homeward.query.dossier.RecipientFold.with;

import java.util.function.UnaryOperator;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineLifted;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMet;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineSet;
import org.homeward.shared.deadline.DeadlineStanding;
import org.homeward.shared.dossier.DeadlineFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.DeadlineId;

/** Folds what is owed to a person into the file. */
final class DeadlineFold {

    private DeadlineFold() {}

    static FileChange evolve(RecipientFile file, DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet running -> new FileChange(file).deadlines(with(file.deadlines(), running(running)));
            case DeadlineMet met -> change(file, met.deadlineId(), now -> ended(now, DeadlineStanding.MET, met));
            case DeadlineLifted lifted ->
                change(file, lifted.deadlineId(), now -> ended(now, DeadlineStanding.LIFTED, lifted));
            case DeadlineMissed missed -> change(file, missed.deadlineId(), DeadlineFold::missed);
        };
    }

    private static DeadlineFile running(DeadlineSet set) {
        return new DeadlineFile(
                set.personId(),
                set.deadlineId(),
                set.key(),
                set.since(),
                set.amberAt(),
                set.dueAt(),
                DeadlineStanding.RUNNING,
                false,
                null);
    }

    private static DeadlineFile missed(DeadlineFile now) {
        return new DeadlineFile(
                now.personId(),
                now.deadlineId(),
                now.key(),
                now.since(),
                now.amberAt(),
                now.dueAt(),
                DeadlineStanding.MISSED,
                true,
                null);
    }

    private static DeadlineFile ended(DeadlineFile now, DeadlineStanding how, DeadlineEvent event) {
        return new DeadlineFile(
                now.personId(),
                now.deadlineId(),
                now.key(),
                now.since(),
                now.amberAt(),
                now.dueAt(),
                how,
                now.missed(),
                event.occurredAt());
    }

    private static FileChange change(RecipientFile file, DeadlineId id, UnaryOperator<DeadlineFile> next) {
        return new FileChange(file)
                .deadlines(file.deadlines().stream()
                        .map(one -> one.deadlineId().equals(id) ? next.apply(one) : one)
                        .toList());
    }
}
