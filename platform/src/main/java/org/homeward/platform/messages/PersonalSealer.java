package org.homeward.platform.messages;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.platform.vault.PersonKeys.Opened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seals every personal field of an event with the key of the person, and opens it again.
 *
 * <p>What is sealed is bound to the person, the event and the field: moved anywhere else it does not open. Where the key
 * was destroyed the field reads as erased.
 */
final class PersonalSealer {

    private static final String SEALED = "$sealed";
    private static final String PLACE = "at";

    private final PersonKeys keys;
    private final ObjectMapper json;

    PersonalSealer(PersonKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Seals in place. */
    void seal(ObjectNode event, String subject, String eventName) {
        sealBelow(event, subject, eventName);
    }

    /** Opens in place. */
    void open(JsonNode event, String subject, String eventName) {
        openBelow(event, keys.open(subject), subject, eventName);
    }

    private void sealBelow(JsonNode node, String subject, String place) {
        if (node instanceof ObjectNode object) {
            if (object.has(PersonalModule.MASKED)) {
                throw new IllegalStateException("What hides a value was about to be stored as the value: " + place);
            }
            JsonNode known = object.get(PersonalModule.KNOWN);
            if (known != null) {
                object.removeAll();
                object.put(PLACE, place);
                object.put(SEALED, sealed(known, subject, place));
                return;
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                sealBelow(field.getValue(), subject, place + "." + field.getKey());
            }
        } else if (node instanceof ArrayNode array) {
            int index = 0;
            for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); index++) {
                sealBelow(items.next(), subject, place + "." + index);
            }
        }
    }

    private void openBelow(JsonNode node, Opened key, String subject, String place) {
        if (node instanceof ObjectNode object) {
            JsonNode sealed = object.get(SEALED);
            if (sealed != null) {
                if (!place.equals(object.path(PLACE).asString())) {
                    throw new SealBroken(place, null);
                }
                object.removeAll();
                opened(sealed.asString(), key, subject, place, object);
                return;
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                openBelow(field.getValue(), key, subject, place + "." + field.getKey());
            }
        } else if (node instanceof ArrayNode array) {
            int index = 0;
            for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); index++) {
                openBelow(items.next(), key, subject, place + "." + index);
            }
        }
    }

    private String sealed(JsonNode value, String subject, String place) {
        try {
            byte[] text = json.writeValueAsBytes(value);
            return Base64.getEncoder().encodeToString(keys.forSealing(subject).encrypt(text, bound(subject, place)));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(place, broken);
        }
    }

    private void opened(String sealed, Opened key, String subject, String place, ObjectNode into) {
        if (key.isDestroyed()) {
            into.set(PersonalModule.ERASED, JsonNodeFactory.instance.booleanNode(true));
            return;
        }
        try {
            byte[] text = key.aead().decrypt(Base64.getDecoder().decode(sealed), bound(subject, place));
            into.set(PersonalModule.KNOWN, json.readTree(text));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new SealBroken(place, broken);
        }
    }

    private static byte[] bound(String subject, String place) {
        return (subject + '|' + place).getBytes(StandardCharsets.UTF_8);
    }
}
