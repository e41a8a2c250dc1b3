package org.homeward.query.platform;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which collection holds the documents of a view at present, and what becomes of those that do so no longer. */
final class Copies {

    private final Positions positions;
    private final ViewStore documents;
    private final Map<String, String> inUse = new ConcurrentHashMap<>();

    Copies(Positions positions, ViewStore documents) {
        this.positions = positions;
        this.documents = documents;
    }

    /** Reads again which one it is, as it was written last, and drops all others: nothing writes to them any more. */
    void begin(View<?, ?> view) {
        String collection = positions.copyOf(view);
        inUse.put(view.name(), collection);
        documents.dropOthers(view.name(), collection);
    }

    String of(View<?, ?> view) {
        return inUse.getOrDefault(view.name(), view.name());
    }

    /** Uses another one, also after the next start. */
    void use(View<?, ?> view, String collection) {
        positions.copyOf(view, collection);
        inUse.put(view.name(), collection);
    }

    /** Uses another one, and drops the one before. */
    void replace(View<?, ?> view, String collection) {
        String old = of(view);
        use(view, collection);
        if (!old.equals(collection)) {
            drop(old);
        }
    }

    void drop(String collection) {
        documents.drop(collection);
    }

    /** Drops those among some that no view is using. */
    void dropUnused(Collection<String> some) {
        some.stream().filter(collection -> !inUse.containsValue(collection)).forEach(this::drop);
    }
}
