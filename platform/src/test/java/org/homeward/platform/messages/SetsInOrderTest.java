package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.intake.Signatory;
import org.junit.jupiter.api.Test;

/** The same set is the same text, whatever order it happens to have. */
class SetsInOrderTest {

    private record Signed(Set<Signatory> by) {}

    @Test
    void a_set_is_written_in_one_order() {
        List<Signatory> all = List.of(Signatory.values());
        Set<Signatory> forwards = new LinkedHashSet<>(all);
        Set<Signatory> backwards = new LinkedHashSet<>(all.reversed());
        assertThat(HomewardJson.mapper().writeValueAsString(new Signed(forwards)))
                .isEqualTo(HomewardJson.mapper().writeValueAsString(new Signed(backwards)));
        assertThat(HomewardJson.mapper().writeValueAsString(new Signed(Collections.emptySet())))
                .isEqualTo("{\"by\":[]}");
    }
}
