package org.homeward.ui.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Source;
import org.homeward.ui.platform.InputReader.Unreadable;

/** Shapes the outcome of a command: the stream and its version, or why nothing was done. */
final class Payloads {

    private Payloads() {}

    static Map<String, Object> accepted(Accepted accepted) {
        String stream = accepted.stream();
        String field = switch (stream.substring(0, stream.indexOf('-'))) {
            case "person" -> "personId";
            case "facility" -> "facilityId";
            case "report" -> "reportId";
            case "family" -> "familyId";
            case "request" -> "requestId";
            case "mission" -> "missionId";
            case "actor" -> "account";
            default -> "zoneId";
        };
        return Map.of(field, stream, "version", accepted.version(), "errors", List.of());
    }

    static Map<String, Object> refused(Refused refused, Locale reader) {
        Map<String, Object> error = new HashMap<>();
        Map<String, String> facts = refused.facts();
        error.put("code", refused.code().name());
        error.put("message", Wording.of(refused.code().name(), facts, reader));
        if (refused.code() == RefusalCode.VERSION_CONFLICT) {
            error.put("__typename", "VersionConflict");
            error.put("expected", Long.valueOf(facts.getOrDefault("expected", "-1")));
            error.put("actual", Long.valueOf(facts.getOrDefault("actual", "-1")));
        } else {
            Source source = refused.code().source();
            error.put("__typename", "RuleRefusal");
            error.put("facts", listed(facts));
            error.put("source", Wording.language(reader).equals(Locale.ENGLISH) ? source.en() : source.zh());
            error.put("proposal", source == Source.HOUSE_PROPOSAL);
        }
        return Map.of("errors", List.of(error));
    }

    static Map<String, Object> unreadable(Unreadable problem, Locale reader) {
        Map<String, Object> error = Map.of(
                "__typename", "InvalidInput",
                "code", problem.reason(),
                "message", Wording.of(problem.reason(), Map.of(), reader),
                "field", problem.path());
        return Map.of("errors", List.of(error));
    }

    private static List<Map<String, String>> listed(Map<String, String> facts) {
        List<Map<String, String>> list = new ArrayList<>();
        facts.forEach((name, value) -> list.add(Map.of("name", name, "value", value)));
        return list;
    }
}
