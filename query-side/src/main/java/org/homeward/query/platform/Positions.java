package org.homeward.query.platform;

import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Where the views stand, and in which shape, in the same database as their documents. */
final class Positions {

    private static final String COLLECTION = "_positions";
    private static final String FOLLOWED = "followed";

    private final MongoTemplate mongo;
    private final Serializer serializer;
    private final String shape;

    Positions(MongoTemplate mongo, Serializer serializer, String shape) {
        this.mongo = mongo;
        this.serializer = serializer;
        this.shape = shape;
    }

    record Position(
            @Id String id,
            byte[] token,
            String type,
            @Nullable String shape) {}

    record Copy(@Id String id, String collection) {}

    /** The place that was kept; none where the documents are of another shape, as those of an older program are. */
    @Nullable
    TrackingToken followed() {
        Position stored = mongo.findById(FOLLOWED, Position.class, COLLECTION);
        return stored == null || !shape.equals(stored.shape()) ? null : token(stored.token(), stored.type());
    }

    void followed(TrackingToken token) {
        SerializedObject<byte[]> bytes = serializer.serialize(token, byte[].class);
        mongo.save(new Position(FOLLOWED, bytes.getData(), bytes.getType().getName(), shape), COLLECTION);
    }

    /** The collection that holds the documents of a view at present. */
    String copyOf(View<?, ?> view) {
        Copy copy = mongo.findById(view.name(), Copy.class, COLLECTION);
        return copy == null ? view.name() : copy.collection();
    }

    void copyOf(View<?, ?> view, String collection) {
        mongo.save(new Copy(view.name(), collection), COLLECTION);
    }

    byte[] bytes(TrackingToken token) {
        SerializedObject<byte[]> bytes = serializer.serialize(token, byte[].class);
        return (bytes.getType().getName() + '\n' + new String(bytes.getData(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    TrackingToken token(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int line = text.indexOf('\n');
        return token(text.substring(line + 1).getBytes(StandardCharsets.UTF_8), text.substring(0, line));
    }

    private TrackingToken token(byte[] bytes, String type) {
        return serializer.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, type, null));
    }
}
