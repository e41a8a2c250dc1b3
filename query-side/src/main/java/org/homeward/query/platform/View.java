package org.homeward.query.platform;

import java.util.function.Function;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A view: one document a stream, folded by a pure function.
 *
 * @param name   of the view and its documents
 * @param type   of the documents
 * @param family the events it is folded from; others are not its business
 * @param sealed whether its documents are sealed with the key of whom they are about
 * @param fold   the pure function
 * @param about  names in a document whom it is about; absent where that is what the stream is called
 * @param <D>    the documents
 * @param <E>    the events
 */
public record View<D, E extends Event>(
        String name,
        Class<D> type,
        Class<E> family,
        boolean sealed,
        Fold<D, E> fold,
        @Nullable Function<D, String> about) {

    /** A view whose documents are about what their stream is called. */
    public View(String name, Class<D> type, Class<E> family, boolean sealed, Fold<D, E> fold) {
        this(name, type, family, sealed, fold, null);
    }

    /**
     * A step of a fold.
     *
     * @param <D> the documents
     * @param <E> the events
     */
    @FunctionalInterface
    public interface Fold<D, E extends Event> {

        /** The document after one more event; null stands for none yet. */
        D evolve(@Nullable D document, Recorded<E> recorded);
    }

    /** Whose key seals the document of a stream. */
    String subject(String stream, D document) {
        return about == null ? stream : about.apply(document);
    }

    /** The document after one more event, when that is one of its family. */
    D evolve(@Nullable D document, Recorded<? extends Event> recorded) {
        return fold.evolve(
                document,
                new Recorded<>(
                        family.cast(recorded.event()),
                        recorded.sequence(),
                        recorded.recordedAt(),
                        recorded.by(),
                        recorded.fingerprint()));
    }
}
