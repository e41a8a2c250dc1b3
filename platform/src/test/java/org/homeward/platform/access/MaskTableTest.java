package org.homeward.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.platform.access.MaskPolicy.Sight;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.SensitiveKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of hidden fact for every role, against {@code access/masks.txt}, which people wrote and reviewed. */
class MaskTableTest {

    private static final Map<String, Sight> WORDS =
            Map.of("open", Sight.OPEN, "purpose", Sight.ON_PURPOSE, "never", Sight.NEVER);

    /** One cell of the table. */
    record Cell(Role role, String standing, SensitiveKind kind, String expected) {}

    static Stream<Cell> cells() throws IOException {
        List<List<String>> rows = rows();
        List<SensitiveKind> kinds =
                rows.getFirst().stream().map(SensitiveKind::valueOf).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(0, kinds.size())
                        .mapToObj(i -> new Cell(Role.valueOf(row.get(0)), row.get(1), kinds.get(i), row.get(i + 2))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void is_shown_as_the_table_says(Cell cell) {
        assertThat(cell.standing()).isIn("own", "guest");
        assertThat(MaskPolicy.sight(cell.role(), cell.standing().equals("guest"), cell.kind()))
                .isEqualTo(WORDS.get(cell.expected()));
    }

    @Test
    void the_table_has_two_rows_for_every_role_and_a_column_for_every_kind() throws IOException {
        assertThat(rows().getFirst())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SensitiveKind.values()).map(Enum::name).toList());
        assertThat(rows().stream().skip(1).map(row -> row.get(0) + " " + row.get(1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(role.name() + " own", role.name() + " guest"))
                        .toList());
        assertThat(rows().stream().skip(1))
                .allSatisfy(row -> assertThat(row).hasSize(SensitiveKind.values().length + 2));
    }

    /** So a small count tells nobody of somebody; who counts at one station reads the people of that station. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_counts_people_whose_files_they_may_not_read(Role role) {
        boolean reads = AccessPolicy.permits(role, "dossier.get-recipient-file");
        assertThat(List.of("caseload.find-recipients", "caseload.count-shift", "caseload.find-minors"))
                .allMatch(count -> reads || !AccessPolicy.permits(role, count));
    }

    private static List<List<String>> rows() throws IOException {
        try (InputStream file = MaskTableTest.class.getResourceAsStream("/access/masks.txt")) {
            assertThat(file).isNotNull();
            return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .toList();
        }
    }
}
