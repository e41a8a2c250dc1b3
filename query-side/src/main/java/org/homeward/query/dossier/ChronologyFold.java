package org.homeward.query.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.ChronologyEntry.Detail;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns an event into a line of the chronology: every field with its path, whatever the event. */
final class ChronologyFold {

    /** Said by the line itself. */
    private static final Set<String> LEFT_OUT = Set.of("personId", "occurredAt");

    private final JsonMapper json = HomewardJson.mapper();

    ChronologyEntry entry(PersonId stream, Recorded<Event> recorded) {
        Event event = recorded.event();
        List<Detail> details = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : json.valueToTree(event).properties()) {
            if (!LEFT_OUT.contains(field.getKey())) {
                add(field.getKey(), field.getValue(), details);
            }
        }
        return new ChronologyEntry(
                stream,
                recorded.sequence(),
                event.getClass().getAnnotation(MessageName.class).value(),
                event.occurredAt(),
                recorded.recordedAt(),
                recorded.by(),
                details);
    }

    private static void addMasked(String path, JsonNode masked, List<Detail> details) {
        masked.path("shown")
                .properties()
                .forEach(part ->
                        add(part.getKey().isEmpty() ? path : path + "." + part.getKey(), part.getValue(), details));
        if (masked.has("rest")) {
            add(path, masked.get("rest"), details);
        }
    }

    private static void add(String path, JsonNode value, List<Detail> details) {
        if (value.isNull()) {
            return;
        }
        if (value.has("$erased")) {
            details.add(new Detail(path, null));
        } else if (value.has("$masked")) {
            addMasked(path, value.get("$masked"), details);
        } else if (value.has("$known")) {
            add(path, value.get("$known"), details);
        } else if (value.isObject()) {
            value.properties().forEach(field -> add(path + "." + field.getKey(), field.getValue(), details));
        } else if (value.isArray()) {
            int index = 0;
            for (JsonNode item : value) {
                add(path + "." + index++, item, details);
            }
        } else {
            details.add(new Detail(path, value.asString()));
        }
    }
}
