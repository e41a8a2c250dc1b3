package org.homeward.ui.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Going on with a list from a place that nobody was given: row 15. */
final class CursorRow {

    private static final Map<String, String> LISTS = Map.of(
            "recipients", "query($a:String){recipients(first:1,after:$a){endCursor rows{personId}}}",
            "missingReports",
                    "query($a:String){missingReports(openOnly:false,first:1,after:$a){endCursor reports{reportId}}}");

    private CursorRow() {}

    static Row<Edge> row() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        LISTS.forEach((list, document) -> {
            forged().forEach((what, cursor) -> attacks.add(
                    new Attack<>(list + " after " + what, edge -> goOn(edge, "tracing", document, cursor))));
            changes()
                    .forEach((what, change) -> attacks.add(new Attack<>(
                            list + " after its own place, " + what,
                            edge -> goOn(edge, "tracing", document, change.apply(place(edge, "tracing", list))))));
            for (String other : List.of("desk", "boss", "other")) {
                attacks.add(new Attack<>(
                        list + " from where " + other + " is",
                        edge -> goOn(edge, "tracing", document, place(edge, other, list))));
            }
            attacks.add(new Attack<>(
                    list + " from where another list is",
                    edge -> goOn(edge, "tracing", document, place(edge, "tracing", other(list)))));
        });
        return new Row<>(15, "forged, changed and borrowed places in a list", Site::edge, Site::naive, attacks);
    }

    private static String other(String list) {
        return list.equals("recipients") ? "missingReports" : "recipients";
    }

    private static Map<String, String> forged() {
        Map<String, String> forged = new HashMap<>();
        forged.put("an object of Java", encoded(serialized()));
        forged.put("a type in JSON", encoded("[\"java.lang.ProcessBuilder\",{\"command\":[\"id\"]}]"));
        forged.put(
                "a class in JSON",
                encoded("{\"@class\":\"org.springframework.context.support.ClassPathXmlApplicationContext\"}"));
        forged.put("a place in plain words", encoded("2026-03-02T02:00:00Z " + World.REPORT_THERE));
        forged.put("a number", encoded("0"));
        forged.put("nothing", "");
        forged.put("what is no cursor", "%");
        forged.put("64 KB", "A".repeat(64 << 10));
        return forged;
    }

    private static Map<String, UnaryOperator<String>> changes() {
        return Map.of(
                "cut off", cursor -> cursor.substring(0, cursor.length() - 4),
                "with more behind it", cursor -> cursor + "AAAA",
                "with its first letter changed", cursor -> (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1),
                "with a letter in the middle changed",
                        cursor ->
                                cursor.substring(0, 30) + (cursor.charAt(30) == 'A' ? 'B' : 'A') + cursor.substring(31),
                "twice", cursor -> cursor + cursor);
    }

    private static void goOn(Edge edge, String who, String document, String cursor) throws Exception {
        edge.as(who).ask(document, Map.of("a", cursor)).refused("BAD_CURSOR");
    }

    private static String place(Edge edge, String who, String list) throws IOException, InterruptedException {
        String document = LISTS.getOrDefault(list, "");
        String place =
                edge.as(who).ask(document).data().path(list).path("endCursor").asString("");
        if (place.length() < 40) {
            throw new IOException(who + " was given no place in " + list);
        }
        return place;
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] serialized() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(new HashMap<>(Map.of("a", "b")));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
