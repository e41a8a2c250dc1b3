package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page cannot ask a browser which countries there are, so it lists them itself. */
class OfferedNationalitiesTest {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2}\\b");

    @Test
    void the_page_offers_every_country_that_is_taken_and_no_other() throws IOException {
        String page = Files.readString(Path.of("web/src/kernel/nationality.ts"));
        int from = page.indexOf("COUNTRIES");
        String listed = page.substring(from, page.indexOf(".split", from));
        List<String> offered =
                CODE.matcher(listed).results().map(MatchResult::group).toList();
        assertThat(offered).containsExactlyInAnyOrder(Locale.getISOCountries());
    }
}
