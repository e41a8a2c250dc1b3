package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How somebody who was taken in twice is found out, over HTTP and signed in, on the real store and views. */
class DuplicateStoryTest {

    private static final String HERE = "facility-teststation";
    private static final String ELSEWHERE = "facility-otherstation";
    private static final String THEN = "2026-03-02T02:00:00Z";
    private static final String DUPLICATE =
            "{person{personId name} station score likelihood ruledOut reasons{field agreement weight how}}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("other", "STATION_STAFF", ELSEWHERE)
            .and("boss", "SUPERVISOR");

    @Test
    void a_desk_that_types_a_name_misheard_and_an_age_is_told_who_has_a_file_already_and_why() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        onFile(desk, HERE, "person-typed00001", "慕容玮", "", "typed00001");
        JsonNode first = likeliest(desk, typed("慕容伟", "", List.of()));
        assertThat(first.path("person").path("personId").asString()).isEqualTo("person-typed00001");
        assertThat(first.path("likelihood").asString()).isEqualTo("LIKELY");
        assertThat(how(first)).containsExactlyInAnyOrder("NAME HOMOPHONE", "BIRTH SAME_DAY", "SEX SAME_SEX");
        assertThat(how(likeliest(desk, typed("慕容伟", "", List.of(Map.of("kind", "SCAR", "part", "HAND"))))))
                .as("on file nobody looked for scars, so one says nothing")
                .isEqualTo(how(first));
        assertThat(probable(desk, typed("西门无双", "", List.of()))).isEmpty();
    }

    @Test
    void an_identity_number_decides_whatever_name_was_given() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        onFile(desk, HERE, "person-number0001", "公冶长", "130102197003079973", "number0001");
        JsonNode first = likeliest(desk, typed("南宫适", "130102197003079973", List.of()));
        assertThat(first.path("person").path("personId").asString()).isEqualTo("person-number0001");
        assertThat(first.path("likelihood").asString()).isEqualTo("LIKELY");
        assertThat(how(first)).contains("ID_NUMBER SAME_NUMBER", "NAME OTHER_NAME");
    }

    @Test
    void two_files_of_one_person_propose_each_other_until_somebody_says_that_they_are_two() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk boss = PROGRAM.signedIn("boss");
        String one = "person-twofile01";
        String other = "person-twofile02";
        onFile(desk, HERE, one, "端木赐", "", "twofile01");
        onFile(desk, HERE, other, "端木次", "", "twofile02");
        JsonNode found = only(desk, one);
        JsonNode back = only(desk, other);
        assertThat(found.path("person").path("personId").asString()).isEqualTo(other);
        assertThat(back.path("person").path("personId").asString()).isEqualTo(one);
        assertThat(found.path("ruledOut").asBoolean()).isFalse();
        assertThat(found.path("score").asInt())
                .isPositive()
                .isEqualTo(back.path("score").asInt());
        assertThat(found.path("reasons")).isEqualTo(back.path("reasons"));

        int version = done(desk.send("personRuleOutDuplicate", apart(one, other), "cmd-twofile003"));
        isListed(desk, one, version);
        assertThat(only(desk, one).path("ruledOut").asBoolean()).isTrue();
        assertThat(only(desk, other).path("ruledOut").asBoolean())
                .as("noted on both")
                .isTrue();
        assertThat(code(desk.send("personRuleOutDuplicate", apart(other, one), "cmd-twofile004")))
                .isEqualTo("DUPLICATE_ALREADY_RULED_OUT");
        assertThat(code(desk.send("personRuleOutDuplicate", apart(one, one), "cmd-twofile005")))
                .isEqualTo("DUPLICATE_IS_THE_PERSON");

        version = done(
                boss.send("personMergeFiles", of(one, Map.of("absorbed", other, "reason", "指纹相同")), "cmd-twofile006"));
        isListed(desk, one, version);
        assertThat(duplicatesOf(desk, one)).isEmpty();
        assertThat(duplicatesOf(desk, other)).isEmpty();
        version = done(boss.send(
                "personUnmergeFiles", of(one, Map.of("absorbed", other, "reason", "是孪生兄弟")), "cmd-twofile007"));
        isListed(desk, one, version);
        assertThat(only(desk, one).path("ruledOut").asBoolean())
                .as("who was merged and parted is not proposed as new")
                .isTrue();
        assertThat(only(desk, other).path("ruledOut").asBoolean()).isTrue();
    }

    @Test
    void who_is_at_another_station_is_a_likeness_and_a_number_to_call_and_nothing_else() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk other = PROGRAM.signedIn("other");
        onFile(desk, HERE, "person-farway001", "诸葛孔明", "", "farway001");
        onFile(other, ELSEWHERE, "person-farway002", "诸葛孔鸣", "", "farway002");
        JsonNode seen = only(other, "person-farway002");
        assertThat(seen.path("score").asInt()).isPositive();
        assertThat(seen.path("station").asString()).isEqualTo(HERE);
        assertThat(seen.path("person").isNull()).isTrue();
        assertThat(how(seen)).contains("NAME HOMOPHONE");
        JsonNode hint = StreamSupport.stream(
                        probable(other, typed("诸葛孔明", "", List.of())).spliterator(), false)
                .filter(one -> one.path("station").asString().equals(HERE))
                .findFirst()
                .orElseThrow();
        assertThat(hint.path("person").isNull()).isTrue();
        JsonNode refused =
                other.answer("query($p:PersonId!){duplicatesOf(personId:$p){score}}", Map.of("p", "person-farway001"));
        assertThat(refused.path("errors")
                        .path(0)
                        .path("extensions")
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    private static void onFile(Desk desk, String station, String person, String name, String number, String key)
            throws IOException, InterruptedException {
        Map<String, Object> identity = new HashMap<>(Map.of(
                "sex", "MALE", "nationality", "CN", "birth", Map.of("earliest", "1970-03-07", "latest", "1970-03-07")));
        if (!number.isEmpty()) {
            identity.put("idNumber", number);
        }
        Map<String, Object> file = new HashMap<>(DeskStoryTest.openFile(person, name));
        file.put("station", station);
        file.put("identity", identity);
        isListed(desk, person, done(desk.send("personOpenFile", file, "cmd-" + key)));
    }

    /** Waits until the index has the person as of a version. */
    private static void isListed(Desk desk, String person, int version) throws IOException, InterruptedException {
        desk.ask(
                "query($p:PersonId!,$v:Int){recipients(first:1,personId:$p,atLeastVersion:$v){total}}",
                Map.of("p", person, "v", version));
    }

    private static Map<String, Object> typed(String name, String number, List<Map<String, String>> marks) {
        Map<String, Object> person = new HashMap<>(Map.of(
                "names",
                List.of(name),
                "otherNames",
                List.of(),
                "sex",
                "MALE",
                "birth",
                Map.of("earliest", "1970-03-07", "latest", "1970-03-07"),
                "description",
                Map.of("marks", marks),
                "kinNames",
                List.of()));
        if (!number.isEmpty()) {
            person.put("idNumber", number);
        }
        return person;
    }

    private static JsonNode probable(Desk desk, Map<String, Object> person) throws IOException, InterruptedException {
        return desk.ask(
                        "query($p:DescribedPersonInput!){probableDuplicates(person:$p)" + DUPLICATE + "}",
                        Map.of("p", person))
                .path("probableDuplicates");
    }

    private static JsonNode likeliest(Desk desk, Map<String, Object> person) throws IOException, InterruptedException {
        JsonNode found = probable(desk, person);
        assertThat(found).isNotEmpty();
        return found.path(0);
    }

    private static JsonNode duplicatesOf(Desk desk, String person) throws IOException, InterruptedException {
        return desk.ask("query($p:PersonId!){duplicatesOf(personId:$p)" + DUPLICATE + "}", Map.of("p", person))
                .path("duplicatesOf");
    }

    private static JsonNode only(Desk desk, String person) throws IOException, InterruptedException {
        JsonNode found = duplicatesOf(desk, person);
        assertThat(found).hasSize(1);
        return found.path(0);
    }

    private static List<String> how(JsonNode duplicate) {
        return StreamSupport.stream(duplicate.path("reasons").spliterator(), false)
                .map(reason -> reason.path("field").asString() + " "
                        + reason.path("how").asString())
                .toList();
    }

    private static Map<String, Object> apart(String person, String other) {
        return of(person, Map.of("other", other, "reason", "两人"));
    }

    private static Map<String, Object> of(String person, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", person);
        input.put("occurredAt", THEN);
        return input;
    }

    private static int done(JsonNode payload) {
        assertThat(payload.path("errors")).as("%s", payload).isEmpty();
        return payload.path("version").asInt();
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }
}
