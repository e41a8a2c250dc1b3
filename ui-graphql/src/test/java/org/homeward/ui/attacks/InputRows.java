package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that are not what they should be: rows 18 to 20. */
final class InputRows {

    private static final String FILE = "query($p:PersonId!,$t:DateTime,$v:Int)"
            + "{recipient(personId:$p,asOf:$t,atLeastVersion:$v){personId provisionalName identity{name}}}";
    private static final String SEARCH =
            "query($f:CaseloadFilterInput,$a:String){recipients(filter:$f,first:5,after:$a){total}}";

    private InputRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(broken(), types(), patterns());
    }

    private static Row<Edge> broken() {
        Map<String, Object> ids = new LinkedHashMap<>();
        ids.put("no id", "nobody");
        ids.put("a UUID", "550e8400-e29b-41d4-a716-446655440000");
        ids.put("nothing", "");
        ids.put("a NUL", "person-attack\u0000ed01");
        ids.put("64 KB", "person-" + "a".repeat(64 << 10));
        ids.put("a path", "person-../../../etc/passwd");
        ids.put("a command", "person-$(id)`id`");
        ids.put("SQL", "person-a' OR '1'='1");
        ids.put("a lookup", "${jndi:ldap://127.0.0.1/a}");
        ids.put("an expression", "#{T(java.lang.Runtime)}");
        ids.put("full-width letters", "ｐｅｒｓｏｎ－ａｔｔａｃｋｅｄ０１");
        ids.put("letters of the other direction", "person-\u202Eattacked01");
        ids.put("upper case", "PERSON-ATTACKED01");
        List<Attack<Edge>> attacks = new ArrayList<>();
        ids.forEach((what, id) -> attacks.add(new Attack<>(
                "an id that is " + what,
                edge -> edge.as("desk").ask(FILE, Map.of("p", id)).coded())));
        for (Object version : List.of(2_147_483_648L, 1e300, Long.MAX_VALUE, 1.5)) {
            attacks.add(new Attack<>(
                    "the version " + version,
                    edge -> edge.as("desk")
                            .ask(FILE, Map.of("p", World.PERSON_HERE, "v", version))
                            .coded()));
        }
        for (String time :
                List.of("then", "2026-13-45T99:99:99Z", "+999999999999-01-01T00:00:00Z", "0", "\u0000", "2026-03-02")) {
            attacks.add(new Attack<>(
                    "the time " + time.replace("\u0000", "NUL"),
                    edge -> edge.as("desk")
                            .ask(FILE, Map.of("p", World.PERSON_HERE, "t", time))
                            .coded()));
        }
        for (String body : List.of(
                "{",
                "null",
                "7",
                "\"\"",
                "{\"query\":7}",
                "{\"query\":{}}",
                "{\"query\":\"{me{actor}}\",\"variables\":7}",
                "{\"query\":\"\\ud800\"}",
                "{\"query\":\"{me{actor}}\",\"operationName\":\"none\"}",
                "{\"query\":\"\\u0000\"}",
                "{\"query\":\"{me{actor}\"}",
                "\u0000\u0001")) {
            attacks.add(new Attack<>(
                    "the body " + body.replaceAll("[\u0000\u0001]", "NUL"),
                    edge -> edge.as("desk").post(body).coded()));
        }
        return new Row<>(18, "provoking a fault that tells how it works inside", Site::edge, Site::naive, attacks);
    }

    private static Row<Edge> types() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("{$ne:null}", operator("$ne", null));
        values.put("{$where:…}", operator("$where", "sleep(1000)"));
        values.put("{$gt:''}", operator("$gt", ""));
        values.put("{$regex:.*}", operator("$regex", ".*"));
        values.put("a list", List.of(World.PERSON_HERE, World.PERSON_THERE));
        values.put("a number", 7);
        values.put("a truth", true);
        List<Attack<Edge>> attacks = new ArrayList<>();
        values.forEach((what, value) -> {
            attacks.add(new Attack<>(what + " for an id", edge -> mistyped(edge, FILE, Map.of("p", value))));
            attacks.add(new Attack<>(
                    what + " for a text", edge -> mistyped(edge, SEARCH, Map.of("f", Map.of("text", value)))));
            attacks.add(new Attack<>(
                    what + " for a station", edge -> mistyped(edge, SEARCH, Map.of("f", Map.of("station", value)))));
            attacks.add(new Attack<>(what + " for a cursor", edge -> mistyped(edge, SEARCH, Map.of("a", value))));
        });
        attacks.add(new Attack<>(
                "a field that the filter has not",
                edge -> mistyped(edge, SEARCH, Map.of("f", operator("$or", List.of())))));
        return new Row<>(19, "an object where a text belongs", Site::edge, Site::naive, attacks);
    }

    private static void mistyped(Edge edge, String document, Map<String, ?> variables) throws Exception {
        edge.as("desk").ask(document, variables).refused("MALFORMED_REQUEST");
    }

    private static Map<String, @Nullable Object> operator(String name, @Nullable Object value) {
        Map<String, @Nullable Object> operator = new HashMap<>();
        operator.put(name, value);
        return operator;
    }

    /** How many people a text finds. */
    @FunctionalInterface
    interface Search {
        int found(String text) throws Exception;
    }

    /**
     * A search takes no notice of signs and finds a name by its letters, so that {@code 公孙.*} rightly finds who is called so.
     * These would find a name only if they were followed as patterns: they have no letters, or some that are not in it.
     */
    private static Row<Search> patterns() {
        List<Attack<Search>> attacks = Stream.of(
                        "(.*)+$",
                        ".*",
                        "^.{4}$",
                        "^..*$",
                        "公孙[^x]萝",
                        "[一-龥]+",
                        "(公|x)+孙绿萝",
                        "公孙绿萝|x",
                        "公孙(?!x)",
                        "公孙\\D+",
                        "\\p{IsHan}+")
                .map(text -> new Attack<Search>(text, search -> {
                    long began = System.nanoTime();
                    assertThat(search.found(text)).as("people found").isZero();
                    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began))
                            .isLessThan(2_000);
                }))
                .toList();
        return new Row<>(
                20,
                "a pattern where a name is searched for",
                site -> text -> searched(site, text),
                site -> InputRows::matching,
                attacks);
    }

    private static int searched(Site site, String text) throws Exception {
        Reply reply = site.edge().as("desk").ask(SEARCH, Map.of("f", Map.of("text", text)));
        assertThat(reply.status()).isEqualTo(200);
        return reply.data().path("recipients").path("total").asInt(-1);
    }

    /** As a search that takes the text for a pattern would answer. */
    private static int matching(String text) {
        try {
            return Pattern.compile(text).matcher(World.NAME).find() ? 1 : 0;
        } catch (PatternSyntaxException broken) {
            return 0;
        }
    }
}
