package org.homeward.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever starts the program reads where it is, and how the first of all gets in. */
class GreetingTest {

    @Test
    void where_nobody_has_an_account_it_says_how_the_first_is_made() {
        assertThat(Greeting.words("http://localhost:8081", true))
                .contains("归途 Homeward is ready: http://localhost:8081")
                .contains("./homeward administrator")
                .contains("尚无任何账号");
    }

    @Test
    void otherwise_it_says_where_the_program_is() {
        assertThat(Greeting.words("http://localhost:8081", false))
                .contains("http://localhost:8081")
                .doesNotContain("administrator");
    }
}
