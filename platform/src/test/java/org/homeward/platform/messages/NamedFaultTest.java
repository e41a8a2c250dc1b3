package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

/** A fault of the store has a name, whichever of its words reaches us; a fault of ours has none. */
class NamedFaultTest {

    static Stream<SQLException> ofTheStore() {
        return Stream.of(
                new SQLException("An I/O error occurred", "08006"),
                new SQLException("could not extend file", "53100"),
                new SQLException("terminating connection", "57P01"),
                new SQLException("could not write", "58030"),
                new SQLTransientConnectionException("no connection in time"));
    }

    @ParameterizedTest
    @MethodSource("ofTheStore")
    void a_store_that_is_away_is_named(SQLException away) {
        assertThat(NamedFault.in(new IllegalStateException(away))).hasValue(NamedFault.STORAGE_UNAVAILABLE);
    }

    @Test
    void a_rollback_on_a_connection_that_broke_at_the_commit_is_named_too() {
        Throwable hidesTheFirst =
                new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        assertThat(NamedFault.in(hidesTheFirst)).hasValue(NamedFault.STORAGE_UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22001", "57014", "40001"})
    void what_the_database_says_of_our_own_question_has_no_name(String state) {
        assertThat(NamedFault.in(new IllegalStateException(new SQLException("", state))))
                .isEmpty();
    }
}
