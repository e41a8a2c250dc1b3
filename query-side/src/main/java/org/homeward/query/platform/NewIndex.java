package org.homeward.query.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.homeward.query.caseload.CaseloadRebuild;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.person.PersonEvent;

/** A new index of people, in a folder of its own, made of whole streams and of nothing else. */
final class NewIndex implements NewCopy {

    private final CaseloadRebuild index;
    private final StreamReader streams;
    private final HeldStreams held;
    private final Positions positions;
    private final Function<Collection<String>, Map<String, Versioned<RecipientFile>>> stored;

    NewIndex(
            CaseloadRebuild index,
            StreamReader streams,
            HeldStreams held,
            Positions positions,
            Function<Collection<String>, Map<String, Versioned<RecipientFile>>> stored) {
        this.index = index;
        this.streams = streams;
        this.held = held;
        this.positions = positions;
        this.stored = stored;
    }

    /** What is written of a person is always the whole file: from the batch where that holds it from its beginning. */
    @Override
    public void write(Batch batch) {
        Map<String, Versioned<RecipientFile>> files = new HashMap<>();
        // Their keys were destroyed by the views, which are always told first; what was read before then still tells of
        // them.
        Set<String> forgotten = batch.forgotten();
        batch.of(PersonEvent.class).forEach((stream, events) -> {
            if (held.isHeld(stream)) {
                return;
            }
            try {
                RecipientFile file = null;
                long version = -1;
                boolean whole = events.getFirst().getSequenceNumber() == 0 && !forgotten.contains(stream);
                if (whole) {
                    for (var event : events) {
                        file = Views.RECIPIENTS.evolve(file, StreamReader.recorded(event));
                        version = event.getSequenceNumber();
                    }
                }
                Versioned<RecipientFile> folded = whole
                        ? new Versioned<>(Objects.requireNonNull(file), version)
                        : streams.fold(Views.RECIPIENTS, stream, null);
                if (folded != null) {
                    files.put(stream, folded);
                }
            } catch (RuntimeException broken) {
                held.holdAt(events.getFirst(), broken);
            }
        });
        index.write(files);
    }

    @Override
    public void carryOver(Collection<String> unfoldable) {
        index.write(stored.apply(unfoldable));
    }

    @Override
    public void use(TrackingToken place) {
        index.finish(positions.bytes(place));
    }

    @Override
    public void dropReplaced() {
        // the index has done so itself, as soon as nobody searched in it any more
    }

    @Override
    public void discard() {
        index.close();
    }
}
