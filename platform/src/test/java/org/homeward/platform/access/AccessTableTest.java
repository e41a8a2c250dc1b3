package org.homeward.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassQuery;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.deadline.DeadlineQuery;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Region;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.MissingQuery;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestQuery;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingQuery;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.PlacementQuery;
import org.homeward.shared.proof.ProofQuery;
import org.homeward.shared.returnhome.JourneyQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation for every role and place, against {@code access/operations.txt}, which people wrote and reviewed. */
class AccessTableTest {

    private static final FacilityId HERE = new FacilityId("facility-station01");
    private static final FacilityId THERE = new FacilityId("facility-station02");
    private static final FacilityId FAR = new FacilityId("facility-station03");
    private static final FacilityId UNKNOWN = new FacilityId("facility-station04");
    private static final Map<FacilityId, DivisionCode> DIVISIONS = Map.of(
            HERE, new DivisionCode("120110"), THERE, new DivisionCode("120111"), FAR, new DivisionCode("410300"));
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
            JourneyQuery.class,
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
            "access.find-escorts",
            "reads.of-person");

    /** One cell of the table. */
    record Cell(String operation, Role role, boolean ofRegion, String expected) {}

    static Stream<Cell> cells() throws IOException {
        List<List<String>> rows = rows();
        List<String> columns = rows.getFirst().stream().skip(1).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(0, columns.size())
                        .mapToObj(i -> new Cell(
                                row.getFirst(), role(columns.get(i)), isOfRegion(columns.get(i)), row.get(i + 1))));
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
        boolean region = cell.expected().equals("region");
        boolean assigned = cell.expected().equals("assigned");
        boolean brought = cell.expected().equals("brought");
        assertThat(cell.expected()).isIn("own", "all", "region", "assigned", "brought", "no");
        assertThat(region).as("of a region").isEqualTo(cell.ofRegion() && role);
        assertThat(role).as("at all").isEqualTo(own || all || region || assigned || brought);
        if (cell.ofRegion()) {
            isHeldToItsRegion(cell, region);
            return;
        }
        isHeldToTheTie(cell, own, all, assigned, brought);
        assertThat(allowed(cell, HERE, null, Set.of(HERE))).as("own station").isEqualTo(own || all);
        assertThat(allowed(cell, HERE, null, Set.of(THERE, HERE)))
                .as("own station among others")
                .isEqualTo(own || all);
        assertThat(allowed(cell, HERE, null, Set.of(THERE)))
                .as("another station")
                .isEqualTo(all);
        assertThat(allowed(cell, HERE, null, Set.of())).as("of no station").isEqualTo(all);
        assertThat(allowed(cell, null, null, Set.of(HERE)))
                .as("who works at no station")
                .isEqualTo(all);
        assertThat(allowed(cell, null, null, Set.of()))
                .as("who works at no station, of no station")
                .isEqualTo(all);
    }

    /** A tie takes the place of the station, or comes on top of it; nobody else gets anything by it. */
    private static void isHeldToTheTie(Cell cell, boolean own, boolean all, boolean assigned, boolean brought) {
        assertThat(allowed(cell, HERE, null, Set.of(HERE), Tie.ASSIGNED))
                .as("assigned, at the own station")
                .isEqualTo(own || all || assigned);
        assertThat(allowed(cell, HERE, null, Set.of(THERE), Tie.ASSIGNED))
                .as("assigned, at another station")
                .isEqualTo(all || assigned);
        assertThat(allowed(cell, null, null, Set.of(), Tie.ASSIGNED))
                .as("assigned, who works at no station")
                .isEqualTo(all || assigned);
        assertThat(allowed(cell, HERE, null, Set.of(HERE), Tie.BROUGHT_IN))
                .as("brought in, at the own station")
                .isEqualTo(own || all || brought);
        assertThat(allowed(cell, HERE, null, Set.of(THERE), Tie.BROUGHT_IN))
                .as("brought in, at another station")
                .isEqualTo(all);
        assertThat(allowed(cell, null, null, Set.of(HERE), Tie.BROUGHT_IN))
                .as("brought in, who works at no station")
                .isEqualTo(all);
    }

    /** One station lies in the city, the other in another county of it, a third elsewhere, and of a fourth nobody knows. */
    private static void isHeldToItsRegion(Cell cell, boolean region) {
        assertThat(allowed(cell, null, "1201", Set.of(HERE))).as("in the city").isEqualTo(region);
        assertThat(allowed(cell, null, "1201", Set.of(THERE)))
                .as("elsewhere in the city")
                .isEqualTo(region);
        assertThat(allowed(cell, null, "12", Set.of(THERE)))
                .as("in the province")
                .isEqualTo(region);
        assertThat(allowed(cell, null, "120110", Set.of(HERE)))
                .as("in the county")
                .isEqualTo(region);
        assertThat(allowed(cell, null, "120110", Set.of(THERE)))
                .as("in another county")
                .isFalse();
        assertThat(allowed(cell, null, "120110", Set.of(THERE, HERE)))
                .as("in the county, among others")
                .isEqualTo(region);
        assertThat(allowed(cell, null, "1201", Set.of(FAR))).as("far away").isFalse();
        assertThat(allowed(cell, null, "1201", Set.of(UNKNOWN)))
                .as("where nobody knows")
                .isFalse();
        assertThat(allowed(cell, null, "1201", Set.of())).as("of no station").isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whose_role_has_no_region_reaches_nothing_with_one(Role role) throws IOException {
        boolean has = rows().getFirst().contains(role + "@region");
        assertThat(AccessPolicy.mayHaveRegion(role)).isEqualTo(has);
        Viewer viewer = new Viewer(new ActorId("actor-anybody1"), role, HERE, new Region("1201"));
        assertThat(AccessPolicy.reaches(viewer, Set.of(HERE), Tie.NONE, DIVISIONS::get))
                .isEqualTo(has);
        assertThat(AccessPolicy.reachesAll(viewer)).isFalse();
        assertThat(AccessPolicy.reachesSomething(viewer)).isEqualTo(has);
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
        List<String> columns = rows().getFirst().stream().skip(1).toList();
        assertThat(columns).doesNotHaveDuplicates();
        assertThat(columns.stream().filter(column -> !isOfRegion(column)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Enum::name).toList());
        assertThat(rows()).allSatisfy(row -> assertThat(row).hasSize(columns.size() + 1));
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

    private static boolean allowed(
            Cell cell, @Nullable FacilityId worksAt, @Nullable String region, Set<FacilityId> belongsTo) {
        return allowed(cell, worksAt, region, belongsTo, Tie.NONE);
    }

    private static boolean allowed(
            Cell cell, @Nullable FacilityId worksAt, @Nullable String region, Set<FacilityId> belongsTo, Tie tie) {
        Viewer viewer = new Viewer(
                new ActorId("actor-anybody1"), cell.role(), worksAt, region == null ? null : new Region(region));
        Provenance by = new Provenance(
                viewer.actor(),
                viewer.role(),
                viewer.station(),
                viewer.region(),
                new CommandId("cmd-anything1"),
                null,
                Instant.EPOCH);
        boolean reaches = AccessPolicy.reaches(viewer, belongsTo, tie, DIVISIONS::get);
        assertThat(AccessPolicy.reaches(by, belongsTo, tie, DIVISIONS::get))
                .as("who asks and who sends reach the same")
                .isEqualTo(reaches);
        return AccessPolicy.permits(cell.role(), cell.operation()) && reaches;
    }

    private static boolean isOfRegion(String column) {
        return column.endsWith("@region");
    }

    private static Role role(String column) {
        return Role.valueOf(column.replace("@region", ""));
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
