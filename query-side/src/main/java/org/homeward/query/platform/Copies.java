package org.homeward.query.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which collection holds the documents of a view at present. */
final class Copies {

    private final Positions positions;
    private final Map<String, String> inUse = new ConcurrentHashMap<>();

    Copies(Positions positions) {
        this.positions = positions;
    }

    /** Reads again which one it is, as it was written last. */
    String read(View<?, ?> view) {
        String collection = positions.copyOf(view);
        inUse.put(view.name(), collection);
        return collection;
    }

    String of(View<?, ?> view) {
        return inUse.getOrDefault(view.name(), view.name());
    }

    /** Uses another one, also after the next start. */
    void use(View<?, ?> view, String collection) {
        positions.copyOf(view, collection);
        inUse.put(view.name(), collection);
    }
}
