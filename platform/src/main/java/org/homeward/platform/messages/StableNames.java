package org.homeward.platform.messages;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.homeward.shared.kernel.MessageName;

/** The stable names of all messages, read once from the records of sealed families. */
public final class StableNames {

    private final Map<Class<?>, SerializedType> byClass = new HashMap<>();
    private final Map<String, Class<?>> byName = new HashMap<>();

    /**
     * Reads the names of every record below the given types.
     *
     * @throws IllegalStateException when a record has no name, or two share one
     */
    public StableNames(Collection<Class<?>> roots) {
        roots.stream().flatMap(StableNames::leaves).distinct().forEach(this::add);
    }

    /** Every concrete type of a sealed family. */
    public static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(StableNames::leaves)
                : Stream.of(type);
    }

    /** The name and revision under which a type is stored, if it is one of ours. */
    public Optional<SerializedType> typeOf(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    /** The type stored under a name, if it is one of ours. */
    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private void add(Class<?> type) {
        MessageName name = type.getAnnotation(MessageName.class);
        if (name == null) {
            throw new IllegalStateException("No stable name on " + type.getName());
        }
        byClass.put(type, new SimpleSerializedType(name.value(), name.revision()));
        Class<?> other = byName.put(name.value(), type);
        if (other != null) {
            throw new IllegalStateException(
                    "Name " + name.value() + " is used by " + other.getName() + " and " + type.getName());
        }
    }
}
