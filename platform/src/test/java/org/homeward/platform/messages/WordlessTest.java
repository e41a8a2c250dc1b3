package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class WordlessTest {

    private static final String NAME = "公孙绿萝";

    @Test
    void kind_causes_and_frames_are_told_and_no_message() {
        IllegalStateException thrown = new IllegalStateException(NAME, new IllegalArgumentException("of " + NAME));
        thrown.addSuppressed(new UnsupportedOperationException("while closing " + NAME));

        assertThat(printed(thrown)).contains(NAME);
        assertThat(printed(Wordless.of(thrown)))
                .doesNotContain(NAME)
                .contains(
                        "IllegalStateException",
                        "IllegalArgumentException",
                        "UnsupportedOperationException",
                        "WordlessTest.kind_causes_and_frames_are_told_and_no_message");
        assertThat(Wordless.of(thrown).getStackTrace()).isEqualTo(thrown.getStackTrace());
    }

    @Test
    void what_a_reader_of_json_quotes_is_not_told() {
        Throwable thrown = catchThrowable(() -> HomewardJson.mapper().convertValue(Map.of("at", NAME), Asked.class));

        assertThat(thrown).isInstanceOf(JacksonException.class);
        assertThat(printed(thrown)).contains(NAME);
        assertThat(printed(Wordless.of(thrown)))
                .doesNotContain(NAME)
                .contains(thrown.getClass().getName());
    }

    @Test
    void a_cause_that_leads_back_to_itself_is_told_once() {
        IllegalStateException first = new IllegalStateException(NAME);
        first.initCause(new IllegalArgumentException(NAME, first));

        assertThat(Wordless.of(first))
                .hasMessage("java.lang.IllegalStateException")
                .cause()
                .hasMessage("java.lang.IllegalArgumentException")
                .hasNoCause();
    }

    private record Asked(Instant at) {}

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
