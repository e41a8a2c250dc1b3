package org.homeward.query.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.homeward.shared.kernel.Forgetting;
import org.jspecify.annotations.Nullable;

/** A run of events in the order of the store, gathered by stream. */
final class Batch {

    private final Map<String, List<DomainEventMessage<?>>> byStream = new LinkedHashMap<>();
    private int size;
    private @Nullable Set<String> forgotten;

    void add(EventMessage<?> message) {
        size++;
        forgotten = null;
        if (message instanceof DomainEventMessage<?> event) {
            byStream.computeIfAbsent(event.getAggregateIdentifier(), stream -> new ArrayList<>(4))
                    .add(event);
        }
    }

    /** Whose keys are to be destroyed after these events. Told by the names of the events: only few are read for that. */
    Set<String> forgotten() {
        Set<String> known = forgotten;
        if (known != null) {
            return known;
        }
        Set<String> subjects = new HashSet<>();
        byStream.values()
                .forEach(events -> events.stream()
                        .filter(event -> Forgetting.class.isAssignableFrom(event.getPayloadType()))
                        .forEach(event -> subjects.add(((Forgetting) event.getPayload()).forgotten())));
        forgotten = subjects;
        return subjects;
    }

    int size() {
        return size;
    }

    /**
     * The streams whose events belong to a family; told by the name of the first, which is not read for that. A stream whose
     * first event nobody knows by name may be of any family, and must not be passed over.
     */
    Map<String, List<DomainEventMessage<?>>> of(Class<?> family) {
        Map<String, List<DomainEventMessage<?>>> of = new LinkedHashMap<>();
        byStream.forEach((stream, events) -> {
            Class<?> type = events.getFirst().getPayloadType();
            if (family.isAssignableFrom(type) || type == UnknownSerializedType.class) {
                of.put(stream, events);
            }
        });
        return of;
    }
}
