package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Orders that are not to be followed: what was not prepared or approved, and what was said before: rows 32 and 35. */
final class OrderRows {

    private static final Inputs INPUTS = Inputs.ofTheSchema();
    private static final String LATER = "2026-03-03T02:00:00Z";

    private OrderRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(approvals(), again());
    }

    /** Who is given an order, and what is written down of it. The one with the hole follows whatever it is told. */
    record Orders(Site site, boolean followsAny) {

        Reply give(String who, String mutation, Map<String, ?> input, String command) throws Exception {
            if (followsAny) {
                site.events()
                        .update(
                                "INSERT INTO load_progress (load_id, done) VALUES (?, 1) ON CONFLICT DO NOTHING",
                                command);
                return new Reply(
                        200,
                        HttpHeaders.of(Map.of(), (name, value) -> true),
                        "{\"data\":{\"" + mutation + "\":{\"version\":1,\"errors\":[]}}}");
            }
            return World.mutate(site.edge().as(who), mutation, type(mutation), input, Map.of("commandId", command));
        }

        Reply give(String who, String mutation, Place at) throws Exception {
            Map<String, Object> place = new HashMap<>(at.values(Inputs.operation(mutation)));
            place.put("DateTime", LATER);
            return give(who, mutation, INPUTS.input(type(mutation), place), World.newCommand());
        }

        long written() {
            Long rows = site.events()
                    .queryForObject(
                            "SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM load_progress)", Long.class);
            return rows == null ? -1 : rows;
        }

        private static String type(String mutation) {
            return INPUTS.inputType(
                    Objects.requireNonNull(INPUTS.fields("Mutation").get(mutation), mutation));
        }
    }

    private static Row<Orders> row(int number, String tries, List<Attack<Orders>> attacks) {
        return new Row<>(number, tries, site -> new Orders(site, false), site -> new Orders(site, true), attacks);
    }

    private static Row<Orders> approvals() {
        List<Attack<Orders>> attacks = new ArrayList<>();
        for (String mutation : List.of(
                "intakeApproveExtension",
                "intakeRejectExtension",
                "intakeApproveDeparture",
                "intakeReviewDecline",
                "intakeRegisterRecipient",
                "intakeAssignBed",
                "intakeRecordHospitalDischarge",
                "intakeReturnBelongings",
                "intakeDepartByOwnWish",
                "placementApprove",
                "placementReject",
                "placementStart",
                "placementReview",
                "placementEnd",
                "placementApproveSettlement",
                "placementRegisterHousehold",
                "journeyApprove",
                "journeyDepart",
                "journeyArrive",
                "journeySignHandover",
                "journeyConfirmReception",
                "journeyClose",
                "tracingClose",
                "tracingVerifyKin",
                "tracingVerifyMatch",
                "tracingApproveNoticePhoto",
                "personVerifyIdentity",
                "personUnmergeFiles",
                "personLiftNoContact",
                "rovingStartMission",
                "rovingEndMission")) {
            attacks.add(new Attack<>(
                    mutation + " without what comes before it",
                    orders -> orders.give("boss", mutation, Place.OWN).refused()));
        }
        for (Place at : Place.values()) {
            attacks.add(new Attack<>(
                    "agreeing to one's own proposal, " + at,
                    orders -> orders.give("boss", "rovingAgreeToMission", at).refused("SAME_PERSON_APPROVES")));
        }
        attacks.add(new Attack<>("approving after one was a supervisor", orders -> {
            orders.site().edge().as("demoted");
            orders.site().events().update("UPDATE account SET role = 'STATION_STAFF' WHERE username = 'demoted'");
            orders.give("demoted", "placementApprove", Place.OWN).closed();
        }));
        return row(32, "steps that are skipped, and approvals of what one asked for oneself", attacks);
    }

    private static Row<Orders> again() {
        return row(
                35,
                "the id of a command that was carried out before",
                List.of(
                        new Attack<>("with another content", orders -> {
                            String command = said(orders, "左手有疤");
                            orders.give("desk", "personRecordObservation", seen(World.PERSON_HERE, "右手有疤"), command)
                                    .refused("COMMAND_ID_REUSED");
                        }),
                        new Attack<>("by somebody else with another content", orders -> {
                            String command = said(orders, "左脚有疤");
                            orders.give("boss", "personRecordObservation", seen(World.PERSON_HERE, "右脚有疤"), command)
                                    .refused("COMMAND_ID_REUSED");
                        }),
                        new Attack<>("about somebody else", orders -> {
                            String command = said(orders, "左耳有疤");
                            orders.give("boss", "personRecordObservation", seen(World.PERSON_THERE, "左耳有疤"), command)
                                    .refused("COMMAND_ID_REUSED");
                        }),
                        new Attack<>("as another command", orders -> {
                            String command = said(orders, "额头有疤");
                            Map<String, Object> consent = Map.of(
                                    "reportId", World.REPORT_HERE, "consents", List.of("COMPARE"), "occurredAt", LATER);
                            orders.give("desk", "missingChangeConsent", consent, command)
                                    .refused();
                        }),
                        new Attack<>("with the same content, which is done once", orders -> {
                            String command = said(orders, "下巴有疤");
                            long before = orders.written();
                            for (String who : List.of("desk", "desk", "boss", "other")) {
                                orders.give(who, "personRecordObservation", seen(World.PERSON_HERE, "下巴有疤"), command);
                            }
                            assertThat(orders.written()).isEqualTo(before);
                        })));
    }

    private static String said(Orders orders, String text) throws Exception {
        String command = World.newCommand();
        World.mutate(
                orders.site().edge().as("desk"),
                "personRecordObservation",
                "RecordObservationInput",
                seen(World.PERSON_HERE, text),
                Map.of("commandId", command));
        return command;
    }

    private static Map<String, Object> seen(String person, String text) {
        return Map.of("personId", person, "kind", "MARK", "text", text, "occurredAt", LATER);
    }
}
