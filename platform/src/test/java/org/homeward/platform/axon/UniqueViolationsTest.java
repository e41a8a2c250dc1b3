package org.homeward.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Only a broken unique key is a conflict; it is seen however deep it lies. */
class UniqueViolationsTest {

    private final UniqueViolations violations = new UniqueViolations();

    @Test
    void a_broken_unique_key_is_seen_through_a_batch_and_through_what_wraps_it() {
        SQLException unique = new SQLException("duplicate", "23505");
        BatchUpdateException batch = new BatchUpdateException("batch", "23505", new int[0], unique);
        assertThat(violations.isDuplicateKeyViolation(unique)).isTrue();
        assertThat(violations.isDuplicateKeyViolation(batch)).isTrue();
        assertThat(violations.isDuplicateKeyViolation(new IllegalStateException(new RuntimeException(unique))))
                .isTrue();
    }

    @Test
    void another_broken_rule_of_the_database_or_a_lost_connection_is_no_conflict() {
        assertThat(violations.isDuplicateKeyViolation(new SQLException("check", "23514")))
                .isFalse();
        assertThat(violations.isDuplicateKeyViolation(new SQLException("gone", "08006")))
                .isFalse();
        assertThat(violations.isDuplicateKeyViolation(new IllegalStateException("else")))
                .isFalse();
    }
}
