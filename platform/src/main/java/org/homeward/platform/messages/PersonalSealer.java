package org.homeward.platform.messages;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.platform.vault.PersonKeys.Opened;
import org.homeward.shared.kernel.Compartment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seals every personal part with the person's key for it ({@link Compartments}), and opens it again.
 *
 * <p>What is sealed is bound to the person, the event and the field: moved anywhere else it does not open. It says which key
 * opens it, unless that is the person's own, as it was for all before there were others. Where the key was destroyed the field
 * reads as erased, and where it is withheld as hidden.
 */
final class PersonalSealer {

    private static final String SEALED = "$sealed";
    private static final String PLACE = "at";
    private static final String COMPARTMENT = "for";

    private final PersonKeys keys;
    private final ObjectMapper json;

    PersonalSealer(PersonKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Seals in place. */
    void seal(ObjectNode event, String subject, String eventName, Compartments compartments) {
        sealBelow(event, new Where(subject, eventName, "", Compartment.PERSON, compartments, true));
    }

    /**
     * Seals in place what has another key than the person's own: what remains is to be sealed as a whole. Of whom there are no
     * other keys, as nothing was told since there are any, that is everything.
     */
    void sealApart(ObjectNode document, String subject, String name, Compartments compartments) {
        sealBelow(document, new Where(subject, name, "", Compartment.PERSON, compartments, false));
    }

    /** Opens in place. */
    void open(JsonNode event, String subject, String eventName) {
        openBelow(event, subject, eventName);
    }

    /** Where a value stands: what it is bound to, and with which key it is sealed. */
    private record Where(
            String subject,
            String place,
            String path,
            Compartment compartment,
            Compartments compartments,
            boolean all) {

        Where part(String name, JsonNode whole) {
            String below = path + "." + name;
            return new Where(subject, place + "." + name, below, compartments.of(below, whole), compartments, all);
        }

        Where item(int index) {
            return new Where(subject, place + "." + index, path, compartment, compartments, all);
        }
    }

    private void sealBelow(JsonNode node, Where here) {
        if (node instanceof ObjectNode object) {
            if (here.all() && object.has(PersonalModule.MASKED)) {
                throw new IllegalStateException(
                        "What hides a value was about to be stored as the value: " + here.place());
            }
            JsonNode known = object.get(PersonalModule.KNOWN);
            if (known != null) {
                if (here.all() || isApart(here)) {
                    seal(known, here, object);
                }
                return;
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                sealBelow(field.getValue(), here.part(field.getKey(), object));
            }
        } else if (node instanceof ArrayNode array) {
            int index = 0;
            for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); index++) {
                sealBelow(items.next(), here.item(index));
            }
        }
    }

    private boolean isApart(Where here) {
        return here.compartment() != Compartment.PERSON && keys.isMade(here.subject(), here.compartment());
    }

    private void openBelow(JsonNode node, String subject, String place) {
        if (node instanceof ObjectNode object) {
            JsonNode sealed = object.get(SEALED);
            if (sealed != null) {
                if (!place.equals(object.path(PLACE).asString())) {
                    throw new SealBroken(place, null);
                }
                Opened key = keys.open(subject, compartment(object, place));
                object.removeAll();
                opened(sealed.asString(), key, subject, place, object);
                return;
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                openBelow(field.getValue(), subject, place + "." + field.getKey());
            }
        } else if (node instanceof ArrayNode array) {
            int index = 0;
            for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); index++) {
                openBelow(items.next(), subject, place + "." + index);
            }
        }
    }

    private static Compartment compartment(ObjectNode sealed, String place) {
        JsonNode named = sealed.get(COMPARTMENT);
        if (named == null) {
            return Compartment.PERSON;
        }
        try {
            return Compartment.valueOf(named.asString());
        } catch (IllegalArgumentException unknown) {
            throw new SealBroken(place, unknown);
        }
    }

    private void seal(JsonNode value, Where here, ObjectNode into) {
        try {
            byte[] sealed = keys.forSealing(here.subject(), here.compartment())
                    .encrypt(json.writeValueAsBytes(value), bound(here.subject(), here.place()));
            into.removeAll();
            into.put(PLACE, here.place());
            if (here.compartment() != Compartment.PERSON) {
                into.put(COMPARTMENT, here.compartment().name());
            }
            into.put(SEALED, Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(here.place(), broken);
        }
    }

    private void opened(String sealed, Opened key, String subject, String place, ObjectNode into) {
        if (key.isDestroyed() || key.isWithheld()) {
            into.set(
                    key.isDestroyed() ? PersonalModule.ERASED : PersonalModule.WITHHELD,
                    JsonNodeFactory.instance.booleanNode(true));
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
