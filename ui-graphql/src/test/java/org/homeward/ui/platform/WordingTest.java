package org.homeward.ui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.platform.messages.NamedFault;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

/** Every code has words in both languages, with the same facts in them, and no words are left over. */
class WordingTest {

    private static final Pattern FACT = Pattern.compile("\\{\\w+}");
    private static final Set<String> OF_THE_EDGE = Set.of(
            "ACCOUNT_EXISTS",
            "ACCOUNT_NAME_UNFIT",
            "FAULT",
            "MALFORMED_REQUEST",
            "NAME_UNFIT",
            "PASSWORD_TOO_WEAK",
            "PASSWORD_WRONG",
            "PROVIDER_ABSENT",
            "REGION_UNFIT",
            "ROLE_NOT_OF_A_PERSON",
            "STAFF_NUMBER_UNFIT",
            "SUBJECT_TAKEN",
            "SUBJECT_UNFIT",
            "SUBSCRIPTION_NEEDS_STREAM",
            "TOKEN_DAYS_UNFIT",
            "TOKEN_NOT_FOR_ROLE");

    private final ResourceBundle chinese = ResourceBundle.getBundle("messages.refusals", Locale.CHINESE);
    private final ResourceBundle english = ResourceBundle.getBundle("messages.refusals", Locale.ENGLISH);

    @Test
    void every_code_is_worded_in_both_languages_and_nothing_else_is() {
        Set<String> codes = Stream.of(
                        RefusalCode.values(),
                        InvalidValue.Reason.values(),
                        QueryFault.Code.values(),
                        NamedFault.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(OF_THE_EDGE);
        assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void both_languages_name_the_same_facts() {
        for (String code : chinese.keySet()) {
            assertThat(facts(english.getString(code))).as(code).isEqualTo(facts(chinese.getString(code)));
        }
    }

    @Test
    void facts_are_put_into_the_words() {
        assertThat(Wording.of("BED_TAKEN", Map.of("bed", "A-01"), Locale.ENGLISH))
                .isEqualTo("Bed A-01 is taken. Choose another.");
        assertThat(Wording.of("BED_TAKEN", Map.of("bed", "A-01"), Locale.SIMPLIFIED_CHINESE))
                .contains("A-01");
    }

    private static Set<String> facts(String words) {
        return FACT.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
