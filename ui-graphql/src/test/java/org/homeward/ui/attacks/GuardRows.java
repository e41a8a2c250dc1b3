package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

/** Reaching what one may not by another way than asking for it plainly: rows 25, 26, 30, 31 and 34. */
final class GuardRows {

    private static final String DESCRIBED = "(person:{names:[\"" + World.OTHER_NAME
            + "\"],otherNames:[],sex:FEMALE,kinNames:[],idNumber:\"" + World.ID_NUMBER + "\"})";

    private GuardRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(foreignIds(), nested(), more(), inherited(), administrators());
    }

    private static Row<Edge> row(int number, String tries, List<Attack<Edge>> attacks) {
        return new Row<>(number, tries, Site::edge, Site::naive, attacks);
    }

    private static Row<Edge> foreignIds() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        Place there = Place.OTHER;
        for (String who : List.of("desk", "tracing")) {
            for (String field : List.of(
                    "recipient",
                    "chronology",
                    "duplicatesOf",
                    "matchesOfPerson",
                    "shiftCounts",
                    "bedBoard",
                    "missingReport",
                    "matchesOfSought",
                    "fosterFamilies",
                    "fosterFamily",
                    "stationRequests",
                    "stationRequest",
                    "rovingMissions",
                    "rovingMission",
                    "peopleOfMission")) {
                String asked = "{" + Ask.of(field).document().apply(there) + "}";
                attacks.add(new Attack<>(
                        field + " of another station by " + who,
                        edge -> edge.as(who).ask(asked).refused("NOT_FOUND", "FORBIDDEN")));
            }
            for (String field : List.of("personChanged", "stationChanged", "missingReportChanged")) {
                String asked = "subscription{" + Ask.of(field).document().apply(there) + "}";
                attacks.add(new Attack<>(
                        field + " of another station by " + who,
                        edge -> assertThat(edge.as(who).isTold(asked)).isFalse()));
            }
        }
        String mixed = "{matchesOfSought(reportId:\"" + World.REPORT_HERE + "\",soughtId:\"" + World.SOUGHT_THERE
                + "\"){score}}";
        attacks.add(new Attack<>(
                "somebody of another report through one's own",
                edge -> edge.as("tracing").ask(mixed).refused("NOT_FOUND")));
        for (String paper : List.of(
                "help-request/%s/stay-attacked01",
                "decline-notice/%s/stay-attacked01",
                "tracing-notice/%s/notice-attacked01",
                "police-request/%s",
                "dna-request/%s",
                "kin-verification/%s/kin-attacked01",
                "escort-order/%s/journey-attacked01",
                "handover/%s/journey-attacked01")) {
            for (String person :
                    List.of(World.PERSON_THERE, "person-nobody00001", "nobody", "..%2f..%2fetc%2fpasswd")) {
                String path = "/prints/" + paper.formatted(person);
                attacks.add(new Attack<>(path, edge -> edge.as("desk").get(path).closed()));
            }
        }
        return row(25, "ids of every kind that belong to another station, or to nobody", attacks);
    }

    private static Row<Edge> nested() {
        Map<String, Function<Place, String>> ways = new HashMap<>();
        ways.put(
                "the twin of one's own person",
                at -> "{duplicatesOf(personId:\"" + at.person() + "\"){person{personId name birth{earliest}}}}");
        ways.put("whom a description fits", at -> "{probableDuplicates" + DESCRIBED + "{person{personId name}}}");
        ways.put(
                "whom one's own report fits",
                at -> "{matchesOfSought(reportId:\"" + at.report() + "\",soughtId:\"" + at.sought()
                        + "\"){person{name} sought{name}}}");
        ways.put(
                "reports that one's own person fits",
                at -> "{matchesOfPerson(personId:\"" + at.person() + "\"){sought{name} person{name}}}");
        ways.put(
                "lists without a station",
                at -> "{recipients(first:100){rows{name}} missingReports(openOnly:false,first:100)"
                        + "{reports{sought{person{name}}}}}");
        ways.put(
                "a list of the other station",
                at -> "{recipients(first:100,filter:{station:\"" + World.THERE + "\"}){total rows{name}}}");
        ways.put(
                "a search by name",
                at -> "{recipients(first:100,filter:{text:\"" + World.OTHER_NAME + "\"}){rows{personId name}}}");
        ways.put(
                "a search by id",
                at -> "{recipients(first:100,filter:{text:\"" + World.PERSON_THERE + "\"}){rows{personId name}}}");
        List<Attack<Edge>> attacks = new ArrayList<>();
        ways.forEach((what, way) -> attacks.add(new Attack<>(what, edge -> {
            Reply reply = edge.as("desk").ask(way.apply(Place.OWN));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.code()).isNotEqualTo("MALFORMED_REQUEST");
            assertThat(reply.body()).doesNotContain(World.OTHER_NAME);
        })));
        return new Row<>(
                26,
                "from what one may see to whom one may not, through what lies between",
                Site::edge,
                Site::naive,
                attacks,
                false);
    }

    private static Row<Edge> more() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String field : List.of(
                "ownerId",
                "status",
                "state",
                "createdBy",
                "tenantId",
                "actor",
                "role",
                "version",
                "recordedAt",
                "openedBy",
                "__typename",
                "_id",
                "$set")) {
            Map<String, Object> input = new HashMap<>(observation());
            input.put(field, "x");
            attacks.add(new Attack<>(
                    field + " in an input",
                    edge -> World.mutate(
                                    edge.as("desk"),
                                    "personRecordObservation",
                                    "RecordObservationInput",
                                    input,
                                    Map.of("commandId", World.newCommand()))
                            .refused("MALFORMED_REQUEST")));
        }
        for (String field : List.of("actor", "role", "station", "now", "signature", "loading")) {
            attacks.add(new Attack<>(
                    field + " in what goes with it",
                    edge -> World.mutate(
                                    edge.as("desk"),
                                    "personRecordObservation",
                                    "RecordObservationInput",
                                    observation(),
                                    Map.of("commandId", World.newCommand(), field, "SUPERVISOR"))
                            .refused("MALFORMED_REQUEST")));
        }
        return row(30, "fields that are not the sender's to set", attacks);
    }

    private static Map<String, Object> observation() {
        return Map.of("personId", World.PERSON_HERE, "kind", "MARK", "text", "左手有疤", "occurredAt", World.THEN);
    }

    /** What answers fields of the schema, as classes: a guard in a class that another extends, or stands before, may be lost. */
    private static Row<Collection<Class<?>>> inherited() {
        return new Row<>(
                31,
                "a guard that is lost where a class is extended, implemented or wrapped",
                Site::controllers,
                site -> List.of(Unguarded.class),
                List.of(
                        new Attack<>(
                                "by a class above",
                                all -> assertThat(all)
                                        .allSatisfy(one ->
                                                assertThat(one.getSuperclass()).isEqualTo(Object.class))),
                        new Attack<>(
                                "by an interface",
                                all -> assertThat(all)
                                        .allSatisfy(one ->
                                                assertThat(one.getInterfaces()).isEmpty())),
                        new Attack<>(
                                "by a method that is open to others",
                                all -> assertThat(all)
                                        .allSatisfy(one -> assertThat(answers(one))
                                                .noneMatch(way -> Modifier.isPublic(way.getModifiers()))))));
    }

    private static List<Method> answers(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, SchemaMapping.class))
                .toList();
    }

    private static Row<Edge> administrators() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String field : List.of(
                "recipient",
                "chronology",
                "recipients",
                "probableDuplicates",
                "duplicatesOf",
                "shiftCounts",
                "missingReport",
                "missingReports",
                "matchesOfSought",
                "matchesOfPerson",
                "fosterFamilies",
                "fosterFamily",
                "stationRequests",
                "stationRequest",
                "peopleOfMission",
                "readsOfPerson",
                "glass",
                "ownGlass",
                "readsOfMinors")) {
            String asked = "{" + Ask.of(field).document().apply(Place.OWN) + "}";
            attacks.add(new Attack<>(field, edge -> edge.as("admin").ask(asked).refused("FORBIDDEN")));
        }
        for (String paper : List.of("police-request", "dna-request")) {
            String path = "/prints/" + paper + "/" + World.PERSON_HERE;
            attacks.add(new Attack<>(path, edge -> edge.as("admin").get(path).closed()));
        }
        return row(34, "administrators who read people", attacks);
    }
}
