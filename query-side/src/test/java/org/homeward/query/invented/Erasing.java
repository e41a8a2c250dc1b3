package org.homeward.query.invented;

import org.homeward.platform.messages.HomewardJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Anything of the language as it reads once the key of the person is gone. */
public final class Erasing {

    private static final JsonMapper JSON = HomewardJson.mapper();

    private Erasing() {}

    /** The same record with everything personal erased. */
    public static <T> T of(T known) {
        JsonNode tree = JSON.valueToTree(known);
        erase(tree);
        @SuppressWarnings("unchecked") // a record is of its own class
        Class<T> type = (Class<T>) known.getClass();
        return JSON.treeToValue(tree, type);
    }

    private static void erase(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("$known")) {
            object.removeAll();
            object.set("$erased", JsonNodeFactory.instance.booleanNode(true));
            return;
        }
        node.forEach(Erasing::erase);
    }
}
