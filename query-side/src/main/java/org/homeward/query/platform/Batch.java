package org.homeward.query.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** A run of events in the order of the store, gathered by stream. */
final class Batch {

    private final Map<String, List<DomainEventMessage<?>>> byStream = new LinkedHashMap<>();
    private int size;

    void add(EventMessage<?> message) {
        size++;
        if (message instanceof DomainEventMessage<?> event) {
            byStream.computeIfAbsent(event.getAggregateIdentifier(), stream -> new ArrayList<>(4))
                    .add(event);
        }
    }

    int size() {
        return size;
    }

    /** The streams whose events belong to a family; told by the name of the first, which is not read for that. */
    Map<String, List<DomainEventMessage<?>>> of(Class<?> family) {
        Map<String, List<DomainEventMessage<?>>> of = new LinkedHashMap<>();
        byStream.forEach((stream, events) -> {
            if (family.isAssignableFrom(events.getFirst().getPayloadType())) {
                of.put(stream, events);
            }
        });
        return of;
    }
}
