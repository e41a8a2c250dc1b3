package org.homeward.ui.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents that cost the server more than whoever sends them: rows 7 to 14. */
final class DocumentRows {

    private static final String LIST = "recipients(first:100){rows{personId}}";

    private DocumentRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(aliases(), repeated(), directives(), circles(), depth(), length(), pages(), products());
    }

    private static Row<Edge> row(int number, String tries, List<Attack<Edge>> attacks) {
        return new Row<>(number, tries, Site::edge, Site::naive, attacks);
    }

    private static Attack<Edge> limited(String name, String document) {
        return new Attack<>(name, edge -> edge.as("desk").ask(document).limited());
    }

    private static String many(int times, IntFunction<String> one) {
        return IntStream.range(0, times).mapToObj(one).collect(Collectors.joining(" "));
    }

    private static Row<Edge> aliases() {
        String sixteen = many(16, i -> "a" + i + ":total");
        return row(
                7,
                "one field under many names",
                List.of(
                        limited("100 at the root", "{" + many(100, i -> "a" + i + ":me{actor}") + "}"),
                        limited("6 at the root", "{" + many(6, i -> "a" + i + ":me{actor}") + "}"),
                        limited("16 further down", "{recipients(first:1){" + sixteen + "}}"),
                        limited(
                                "16 in a fragment",
                                "{recipients(first:1){...F}} fragment F on CaseloadPage{" + sixteen + "}"),
                        limited(
                                "16 in an inline fragment",
                                "{recipients(first:1){... on CaseloadPage{" + sixteen + "}}}"),
                        limited(
                                "100 at the root in a fragment",
                                "{...F} fragment F on Query{" + many(100, i -> "a" + i + ":me{actor}") + "}"),
                        limited(
                                "6 at the root in three fragments",
                                "{...F ...G ...H} fragment F on Query{a:me{actor} b:me{actor}} fragment G on"
                                    + " Query{c:me{actor} d:me{actor}} fragment H on Query{e:me{actor} f:me{actor}}"),
                        limited(
                                "in the second operation of a document",
                                "query A{me{actor}} query B{" + many(6, i -> "a" + i + ":me{actor}") + "}")));
    }

    private static Row<Edge> repeated() {
        return row(
                8,
                "one field many times over",
                List.of(
                        limited("500 times", "{recipients(first:1){" + many(500, i -> "total") + "}}"),
                        limited(
                                "31 times in a row of a list",
                                "{recipients(first:1){rows{" + many(32, i -> "personId") + "}}}"),
                        limited(
                                "through one fragment that is put in 40 times",
                                "{recipients(first:1){" + many(40, i -> "...F")
                                        + "}} fragment F on CaseloadPage{total}"),
                        limited(
                                "through inline fragments",
                                "{recipients(first:1){" + many(40, i -> "...{total}") + "}}"),
                        limited(
                                "through fragments that double at each step",
                                "{recipients(first:1){...F0}}"
                                        + many(
                                                12,
                                                i -> "fragment F" + i + " on CaseloadPage{...F" + (i + 1) + " ...F"
                                                        + (i + 1) + "}")
                                        + " fragment F12 on CaseloadPage{total}")));
    }

    private static Row<Edge> directives() {
        String include = "@include(if:true)";
        return row(
                9,
                "more directives than anybody needs",
                List.of(
                        limited("500 of one field", "{me{actor " + many(500, i -> include) + "}}"),
                        limited("500 that there are not", "{me{actor " + many(500, i -> "@a") + "}}"),
                        limited("one on each of 21 fields", "{me{" + many(21, i -> "actor " + include) + "}}"),
                        limited("21 on the operation", "query " + many(21, i -> include) + "{me{actor}}"),
                        limited(
                                "21 on a fragment",
                                "{me{...F " + many(21, i -> include) + "}} fragment F on Me{actor}")));
    }

    private static Row<Edge> circles() {
        return row(
                10,
                "fragments within themselves",
                Stream.of(
                                "{me{...A}} fragment A on Me{...A}",
                                "{me{...A}} fragment A on Me{actor ...B} fragment B on Me{...A}",
                                "{me{...A}} fragment A on Me{...B} fragment B on Me{...C} fragment C on Me{role ...A}",
                                "{...A} fragment A on Query{me{actor} ...A}")
                        .map(document -> new Attack<Edge>(
                                document, edge -> edge.as("desk").ask(document).refused("MALFORMED_REQUEST")))
                        .toList());
    }

    private static Row<Edge> depth() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (int depth : new int[] {50, 400, 1_600}) {
            attacks.add(new Attack<>(
                    "inline fragments " + depth + " deep",
                    edge -> edge.as("desk")
                            .ask("{me" + "{...".repeat(depth) + "{actor}" + "}".repeat(depth) + "}")
                            .coded()));
            attacks.add(new Attack<>(
                    "a list " + depth + " deep",
                    edge -> edge.as("desk")
                            .ask("{facilities(kind:" + "[".repeat(depth) + "]".repeat(depth) + "){name{zh}}}")
                            .coded()));
            attacks.add(new Attack<>(
                    "a variable " + depth + " deep",
                    edge -> edge.as("desk")
                            .post("{\"query\":\"query($f:CaseloadFilterInput){recipients(filter:$f,first:1){total}}\","
                                    + "\"variables\":{\"f\":" + "[".repeat(depth) + "]".repeat(depth) + "}}")
                            .coded()));
        }
        return row(11, "what is nested deeper than any answer", attacks);
    }

    private static Row<Edge> length() {
        String long11 = "{me{actor}} #" + "x".repeat(10_100);
        String tokens = "{me{actor}}" + " ".repeat(20) + ",".repeat(10_000);
        return row(
                12,
                "documents and bodies that are too long",
                List.of(
                        limited("a comment of 10 KB", long11),
                        limited("10,000 commas", tokens),
                        limited("5,000 fields", "{me{" + "a ".repeat(5_000) + "}}"),
                        new Attack<>(
                                "a million tokens",
                                edge -> edge.as("desk")
                                        .ask("{" + "a ".repeat(1_000_000) + "}")
                                        .limited()),
                        new Attack<>(
                                "a variable of 1 MB",
                                edge -> edge.as("desk")
                                        .ask("query($t:String){me{actor}}", Map.of("t", "x".repeat(1 << 20)))
                                        .limited()),
                        new Attack<>(
                                "4 MB of blanks in a body",
                                edge -> edge.as("desk")
                                        .post("{\"query\":\"{me{actor}}\"" + " ".repeat(4 << 20) + "}")
                                        .limited()),
                        new Attack<>(
                                "300 KB in pieces of no stated length",
                                edge -> edge.as("desk")
                                        .send(
                                                "/graphql",
                                                Bodies.inPieces(
                                                        "{\"query\":\"{me{actor}}\"" + " ".repeat(300 << 10) + "}"))
                                        .limited())));
    }

    private static Row<Edge> pages() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String first :
                List.of("1000000", "101", "0", "-1", "2147483647", "2147483648", "1e3", "\"5\"", "null", "")) {
            String asked = first.isEmpty() ? "" : ",first:" + first;
            Map<String, String> lists = Map.of(
                    "desk", "recipients(filter:{}" + asked + "){total}",
                    "tracing", "missingReports(openOnly:true" + asked + "){total}",
                    "partner", "ownReports(after:null" + asked + "){total}",
                    "boss", "readsOfPerson(personId:\"" + World.PERSON_HERE + "\"" + asked + "){number}",
                    "auditor", "proofHeads(" + (first.isEmpty() ? "" : "first:" + first) + "){size}");
            lists.forEach((who, list) -> attacks.add(new Attack<>(
                    list, edge -> edge.as(who).ask("{" + list + "}").refused("BAD_FILTER", "MALFORMED_REQUEST"))));
        }
        return row(13, "pages of another size than 1 to 100", attacks);
    }

    private static Row<Edge> products() {
        return row(
                14,
                "lists times lists: no list within a list can be made longer, so only the root counts",
                List.of(
                        limited("6 lists of 100", "{" + many(6, i -> "a" + i + ":" + LIST) + "}"),
                        limited(
                                "6 lists in a fragment",
                                "{...F} fragment F on Query{" + many(6, i -> "a" + i + ":" + LIST) + "}"),
                        limited(
                                "4 and 4 in two fragments",
                                "{...F ...G} fragment F on Query{" + many(4, i -> "a" + i + ":" + LIST)
                                        + "} fragment G on Query{" + many(4, i -> "b" + i + ":" + LIST) + "}"),
                        new Attack<>(
                                "a list within a list with a length of its own",
                                edge -> edge.as("desk")
                                        .ask("{recipients(first:100){rows(first:1000){personId}}}")
                                        .refused("MALFORMED_REQUEST")),
                        new Attack<>(
                                "a list of the deadlines of a list with a length of its own",
                                edge -> edge.as("desk")
                                        .ask("{recipients(first:100){rows{deadlines(first:1000){dueAt}}}}")
                                        .refused("MALFORMED_REQUEST"))));
    }
}
