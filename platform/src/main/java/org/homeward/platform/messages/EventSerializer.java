package org.homeward.platform.messages;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.person.PersonEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Serialises events: stable names, one JSON shape, personal fields sealed with the person's key. */
public final class EventSerializer extends MessageSerializer {

    private static final String SUBJECT = "personId";

    private final PersonalSealer sealer;

    /** Serialises with the given names and keys. */
    public EventSerializer(StableNames names, PersonKeys keys) {
        super(names);
        this.sealer = new PersonalSealer(keys, getObjectMapper());
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        if (!(object instanceof PersonEvent event)) {
            return super.serialize(object, representation);
        }
        try {
            ObjectNode tree = getObjectMapper().valueToTree(event);
            var type = typeForClass(event.getClass());
            sealer.seal(tree, event.personId().value(), type.getName());
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
            return PersonEvent.class.isAssignableFrom(type) ? opened(stored) : super.deserialize(stored);
        } catch (JacksonException | SerializationException | SealBroken broken) {
            throw new HistoryDamaged("A stored " + stored.getType().getName() + " cannot be read", broken);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as above
    private <S, T> T opened(SerializedObject<S> stored) {
        JsonNode tree = stored.getData() instanceof JsonNode node
                ? node
                : getObjectMapper()
                        .readTree(getConverter().convert(stored, byte[].class).getData());
        sealer.open(tree, tree.path(SUBJECT).asString(), stored.getType().getName());
        return super.deserialize(new SimpleSerializedObject<>(tree, JsonNode.class, stored.getType()));
    }
}
