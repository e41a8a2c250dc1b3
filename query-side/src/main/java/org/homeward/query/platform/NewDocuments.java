package org.homeward.query.platform;

import java.util.Collection;
import org.axonframework.eventhandling.TrackingToken;

/** A new copy of a view's documents, in a collection of its own. */
final class NewDocuments implements NewCopy {

    private final ViewWriter<?, ?> writer;
    private final Copies copies;
    private final String collection;
    private final String replaced;

    NewDocuments(ViewWriter<?, ?> writer, Copies copies, String collection) {
        this.writer = writer;
        this.copies = copies;
        this.collection = collection;
        this.replaced = copies.of(writer.view());
    }

    @Override
    public void write(Batch batch) {
        writer.writeQuietly(batch, collection);
    }

    @Override
    public void carryOver(Collection<String> held) {
        writer.carryOver(held, replaced, collection);
    }

    @Override
    public void use(TrackingToken place) {
        copies.use(writer.view(), collection);
    }

    @Override
    public void dropReplaced() {
        copies.drop(replaced);
    }

    @Override
    public void discard() {
        copies.drop(collection);
    }
}
