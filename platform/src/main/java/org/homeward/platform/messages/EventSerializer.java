package org.homeward.platform.messages;

import java.util.Optional;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.kernel.SealedFor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Serialises events: stable names, one JSON shape, personal fields sealed with the keys of whom they are about. */
public final class EventSerializer extends MessageSerializer {

    /** The field that names whose key seals an event; empty for events without anything personal. */
    private static final ClassValue<Optional<String>> SUBJECT = new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> type) {
            return Optional.ofNullable(subjectOf(type));
        }
    };

    private final PersonalSealer sealer;

    /** Serialises with the given names and keys. */
    public EventSerializer(StableNames names, PersonKeys keys) {
        super(names);
        this.sealer = new PersonalSealer(keys, getObjectMapper());
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        Optional<String> subject = SUBJECT.get(object.getClass());
        if (subject.isEmpty()) {
            return super.serialize(object, representation);
        }
        try {
            ObjectNode tree = getObjectMapper().valueToTree(object);
            var type = typeForClass(object.getClass());
            sealer.seal(tree, tree.path(subject.get()).asString(), type.getName(), Compartments.of(object.getClass()));
            byte[] bytes = getObjectMapper().writeValueAsBytes(tree);
            return new SimpleSerializedObject<>(getConverter().convert(bytes, representation), representation, type);
        } catch (JacksonException broken) {
            throw new SerializationException("An event cannot be written", broken);
        }
    }

    /**
     * Reads a stored event, or its metadata.
     *
     * @throws HistoryDamaged when it cannot be read, or nobody knows its name
     */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the framework's signature
    public <S, T> T deserialize(SerializedObject<S> stored) {
        Class<?> type = classForType(stored.getType());
        if (type == UnknownSerializedType.class) {
            throw new HistoryDamaged(
                    "Nobody knows events by the name " + stored.getType().getName(), null);
        }
        try {
            Optional<String> subject = SUBJECT.get(type);
            return subject.isPresent() ? opened(stored, subject.get()) : super.deserialize(stored);
        } catch (JacksonException | SerializationException | SealBroken broken) {
            throw new HistoryDamaged("A stored " + stored.getType().getName() + " cannot be read", broken);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as above
    private <S, T> T opened(SerializedObject<S> stored, String subject) {
        JsonNode tree = stored.getData() instanceof JsonNode node
                ? node
                : getObjectMapper()
                        .readTree(getConverter().convert(stored, byte[].class).getData());
        sealer.open(tree, tree.path(subject).asString(), stored.getType().getName());
        return super.deserialize(new SimpleSerializedObject<>(tree, JsonNode.class, stored.getType()));
    }

    private static @Nullable String subjectOf(Class<?> type) {
        SealedFor sealed = type.getAnnotation(SealedFor.class);
        if (sealed != null) {
            return sealed.value();
        }
        for (Class<?> family : type.getInterfaces()) {
            String subject = subjectOf(family);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }
}
