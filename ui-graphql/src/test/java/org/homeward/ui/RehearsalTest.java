package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher has done once so that every start is quick: it goes through, stops by itself, and disturbs nobody. */
@Tag("slow")
class RehearsalTest {

    private static final String REHEARSED =
            "SELECT count(*) FROM event WHERE name = 'person.file-opened' AND stream LIKE" + " 'person-rehearsal%'";

    @TempDir
    static @Nullable Path folder;

    @Test
    void it_signs_in_commands_and_asks_and_stops_and_is_not_done_where_somebody_works() {
        RunningProgram.on(folder, "--homeward.demo.people=1", "--homeward.rehearsal=true");
        try (RunningProgram program = RunningProgram.on(folder)) {
            assertThat(program.events().queryForObject(REHEARSED, Integer.class))
                    .isEqualTo(40);
        }
        assertThatThrownBy(() -> RunningProgram.on(folder, "--homeward.rehearsal=true"))
                .hasStackTraceContaining("Somebody works with this folder");
    }
}
