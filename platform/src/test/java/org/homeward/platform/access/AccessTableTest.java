package org.homeward.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassQuery;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.deadline.DeadlineQuery;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.missing.MissingQuery;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestQuery;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingQuery;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.PlacementQuery;
import org.homeward.shared.proof.ProofQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation for every role and place, against {@code access/operations.txt}, which people wrote and reviewed. */
class AccessTableTest {

    private static final FacilityId HERE = new FacilityId("facility-station01");
    private static final FacilityId THERE = new FacilityId("facility-station02");
    private static final List<Class<?>> FAMILIES = List.of(
            PersonCommand.class,
            NetworkCommand.class,
            ReportCommand.class,
            FosterCommand.class,
            RequestCommand.class,
            RovingCommand.class,
            GlassCommand.class,
            DossierQuery.class,
            CaseloadQuery.class,
            DeadlineQuery.class,
            NetworkQuery.class,
            MissingQuery.class,
            PlacementQuery.class,
            RequestQuery.class,
            RovingQuery.class,
            GlassQuery.class,
            OperationsQuery.class,
            ProofQuery.class);

    /** What is done at the edge itself and is no message. */
    private static final List<String> OF_THE_EDGE = List.of(
            "access.find-accounts",
            "access.make-account",
            "access.change-account",
            "access.reset-account",
            "access.link-account",
            "access.make-token",
            "access.revoke-token",
            "access.disable-account",
            "access.enable-account",
            "reads.of-person");

    /** One cell of the table. */
    record Cell(String operation, Role role, String expected) {}

    static Stream<Cell> cells() throws IOException {
        List<List<String>> rows = rows();
        List<Role> roles = rows.getFirst().stream().skip(1).map(Role::valueOf).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(0, roles.size())
                        .mapToObj(i -> new Cell(row.getFirst(), roles.get(i), row.get(i + 1))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void is_allowed_where_the_table_says_so_and_nowhere_else(Cell cell) {
        boolean role = AccessPolicy.permits(cell.role(), cell.operation());
        if (cell.expected().equals("role")) {
            assertThat(role).isTrue();
            return;
        }
        boolean own = cell.expected().equals("own");
        boolean all = cell.expected().equals("all");
        assertThat(cell.expected()).isIn("own", "all", "no");
        assertThat(role).as("at all").isEqualTo(own || all);
        assertThat(allowed(cell, HERE, Set.of(HERE))).as("own station").isEqualTo(own || all);
        assertThat(allowed(cell, HERE, Set.of(THERE, HERE)))
                .as("own station among others")
                .isEqualTo(own || all);
        assertThat(allowed(cell, HERE, Set.of(THERE))).as("another station").isEqualTo(all);
        assertThat(allowed(cell, HERE, Set.of())).as("of no station").isEqualTo(all);
        assertThat(allowed(cell, null, Set.of(HERE)))
                .as("who works at no station")
                .isEqualTo(all);
        assertThat(allowed(cell, null, Set.of()))
                .as("who works at no station, of no station")
                .isEqualTo(all);
    }

    @Test
    void the_table_has_a_row_for_every_operation_and_a_column_for_every_role() throws IOException {
        StableNames names = new StableNames(FAMILIES);
        List<String> operations = Stream.concat(
                        FAMILIES.stream()
                                .flatMap(StableNames::leaves)
                                .map(type -> names.typeOf(type).orElseThrow().getName()),
                        OF_THE_EDGE.stream())
                .toList();
        assertThat(rows().stream().skip(1).map(List::getFirst)).containsExactlyInAnyOrderElementsOf(operations);
        assertThat(rows().getFirst().stream().skip(1))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Enum::name).toList());
        assertThat(rows()).allSatisfy(row -> assertThat(row).hasSize(Role.values().length + 1));
    }

    @Test
    void what_gives_power_or_opens_what_is_shut_takes_a_fresh_sign_in_and_nothing_else_does() throws IOException {
        assertThat(rows().stream().skip(1).map(List::getFirst).filter(AccessPolicy::takesFreshSignIn))
                .containsExactlyInAnyOrder(
                        "access.break-glass",
                        "access.make-account",
                        "access.change-account",
                        "access.reset-account",
                        "access.link-account",
                        "access.make-token",
                        "access.enable-account");
    }

    private static boolean allowed(Cell cell, @Nullable FacilityId worksAt, Set<FacilityId> belongsTo) {
        return AccessPolicy.permits(cell.role(), cell.operation())
                && AccessPolicy.reaches(cell.role(), worksAt, belongsTo);
    }

    private static List<List<String>> rows() throws IOException {
        try (InputStream file = AccessTableTest.class.getResourceAsStream("/access/operations.txt")) {
            assertThat(file).isNotNull();
            return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .toList();
        }
    }
}
