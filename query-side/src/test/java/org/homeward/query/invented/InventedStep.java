package org.homeward.query.invented;

import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Provenance;

/** One step of an invented history. */
public sealed interface InventedStep {

    /** The stream it is about. */
    String stream();

    /**
     * Something was recorded.
     *
     * @param type     of the stream
     * @param stream   which
     * @param sequence its place there
     * @param event    what
     * @param by       who recorded it, and when
     */
    record Fact(String type, String stream, long sequence, Event event, Provenance by) implements InventedStep {

        @Override
        public String toString() {
            return stream + "/" + sequence + " " + event.getClass().getSimpleName() + " at " + event.occurredAt()
                    + ", recorded " + by.now();
        }
    }

    /**
     * The key of a person was destroyed.
     *
     * @param person whose
     */
    record Erasure(PersonId person) implements InventedStep {

        @Override
        public String stream() {
            return person.value();
        }
    }
}
