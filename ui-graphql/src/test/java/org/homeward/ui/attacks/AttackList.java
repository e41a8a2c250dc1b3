package org.homeward.ui.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All rows of the list, and the page that tells of them. */
final class AttackList {

    static final int ROWS = 55;

    /** What is not tried here: because there is no such thing to attack, or because it is shown elsewhere. */
    private static final Map<Integer, String> NOT_TRIED = new TreeMap<>(Map.ofEntries(
            Map.entry(27, "single fields that only some roles may read: a role that may read a file reads all of it"),
            Map.entry(28, "filters on such fields: as 27"),
            Map.entry(29, "counts of a few in statistics: whoever may count may read every file that is counted"),
            Map.entry(33, "breaking the glass wrongly: " + test("ui-graphql", "ui", "GlassStoryTest")),
            Map.entry(36, "sign-in through somebody else: " + test("ui-graphql", "ui", "ProviderSignInTest")),
            Map.entry(43, "formulas in tables: no tables are handed out, papers only"),
            Map.entry(44, "a bomb or a foreign entity in a table that is imported: nothing is imported"),
            Map.entry(45, "a picture that is something else: no files are taken in"),
            Map.entry(
                    46,
                    "markup in a paper that fetches something: "
                            + test("ui-graphql", "ui/prints", "NothingIsFetchedTest")),
            Map.entry(
                    48,
                    "events that are changed in the store: "
                            + test("platform", "platform/proof", "TamperingIsFoundTest")),
            Map.entry(
                    49,
                    "readings that are changed in the store: "
                            + test("platform", "platform/proof", "ReadTamperingIsFoundTest")),
            Map.entry(
                    50,
                    "sealed values that are swapped: " + test("platform", "platform/messages", "PersonalSealerTest")),
            Map.entry(51, "what is left of somebody who was erased: " + test("ui-graphql", "ui", "ErasureStoryTest")),
            Map.entry(
                    54,
                    "guessing passwords by the thousand: five wrong ones lock an account, by address there is"
                            + " no limit yet")));

    private AttackList() {}

    static List<Row<?>> surface() {
        return Stream.concat(SurfaceRows.all(), DocumentRows.all()).toList();
    }

    static List<Row<?>> values() {
        return Stream.concat(InputRows.all(), Stream.of(CursorRow.row())).toList();
    }

    static List<Row<?>> streams() {
        return StreamRows.all().toList();
    }

    static List<Row<?>> access() {
        return Stream.concat(Stream.of(AccessRow.row()), GuardRows.all()).toList();
    }

    static List<Row<?>> orders() {
        return OrderRows.all().toList();
    }

    static List<Row<?>> pages() {
        return Stream.concat(SessionRows.all(), PageRows.all()).toList();
    }

    static List<Row<?>> traces() {
        return Stream.concat(TraceRows.all(), Stream.of(ServerRow.row())).toList();
    }

    private static String test(String module, String folder, String name) {
        return "[%s](../../%s/src/test/java/org/homeward/%s/%s.java)".formatted(name, module, folder, name);
    }

    private static Map<Integer, Row<?>> tried() {
        Map<Integer, Row<?>> rows = new TreeMap<>();
        for (List<Row<?>> group : List.of(surface(), values(), streams(), access(), orders(), pages(), traces())) {
            group.forEach(row -> rows.put(row.number(), row));
        }
        return rows;
    }

    /** Rows that are neither tried nor said not to be, or are both. */
    static List<Integer> unexplained() {
        List<Integer> unexplained = new ArrayList<>();
        Map<Integer, Row<?>> tried = tried();
        for (int number = 1; number <= ROWS; number++) {
            if (tried.containsKey(number) == NOT_TRIED.containsKey(number)) {
                unexplained.add(number);
            }
        }
        return unexplained;
    }

    static int cases() {
        return tried().values().stream().mapToInt(row -> row.attacks().size()).sum();
    }

    /** Rows with fewer cases than that. */
    static List<Integer> thinnerThan(int cases) {
        return tried().values().stream()
                .filter(row -> row.attacks().size() < cases)
                .map(Row::number)
                .toList();
    }

    static String page() {
        StringBuilder page = new StringBuilder("""
            # The list of attacks

            What somebody who means ill may try, and how many ways of it are tried at every build, on one running program
            ([AttacksTest](../../ui-graphql/src/test/java/org/homeward/ui/attacks/AttacksTest.java)). Each must come to nothing; and
            each is tried as well on something with a hole that was planted for its row, where it must be noticed to succeed: an
            attack that nothing would let through shows nothing. This page is written by that test (`-Peverything -Dattacks.repair=true`).

            | row | what is tried | cases |
            |---|---|---|
            """);
        Map<Integer, Row<?>> tried = tried();
        for (int number = 1; number <= ROWS; number++) {
            Row<?> row = tried.get(number);
            String tries = row == null ? NOT_TRIED.getOrDefault(number, "") : row.tries();
            String cases = row == null ? "–" : Integer.toString(row.attacks().size());
            page.append("| %d | %s | %s |%n".formatted(number, tries, cases));
        }
        return page.append("%n%d cases in %d rows.%n".formatted(cases(), tried.size()))
                .toString();
    }
}
