package org.homeward.platform.messages;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes sets in the order of their texts. A set of enum constants has another order in every process, and a command that
 * is sent again after a restart must have the same fingerprint.
 */
final class SetsInOrder extends StdSerializer<Set<?>> {

    SetsInOrder() {
        super(Set.class);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
        List<?> inOrder =
                set.stream().sorted(Comparator.comparing(Object::toString)).toList();
        json.writeStartArray();
        inOrder.forEach(one -> context.writeValue(json, one));
        json.writeEndArray();
    }
}
