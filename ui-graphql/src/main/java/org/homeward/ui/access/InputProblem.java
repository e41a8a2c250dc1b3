package org.homeward.ui.access;

import java.util.List;
import java.util.Map;
import org.homeward.ui.platform.Wording;
import org.springframework.context.i18n.LocaleContextHolder;

/** What was wrong with what somebody typed about an account, as the schema tells it. */
final class InputProblem {

    private InputProblem() {}

    static List<Map<String, Object>> of(String code, String field) {
        return List.of(Map.of(
                "__typename",
                "InvalidInput",
                "code",
                code,
                "message",
                Wording.of(code, Map.of(), LocaleContextHolder.getLocale()),
                "field",
                List.of(field)));
    }
}
