package org.homeward.ui.attacks;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A question or an order of the schema that is no command, as somebody would put it about what is in a place.
 *
 * @param operation its name, as access knows it
 * @param document  what is sent
 * @param oneThing  whether it is about one thing, which is then not there for others; lists show them nothing
 */
record Ask(String operation, Function<Place, String> document, boolean oneThing) {

    /** Each field of the schema that is no command, but for those about the own account. */
    static final Map<String, Ask> ALL = Map.ofEntries(
            one("recipient", "dossier.get-recipient-file", at -> "(personId:\"" + at.person() + "\"){version}"),
            one("chronology", "dossier.get-chronology", at -> "(personId:\"" + at.person() + "\",first:1){name}"),
            list(
                    "recipients",
                    "caseload.find-recipients",
                    at -> "(first:100,filter:{station:\"" + at.station() + "\"}){rows{name}}"),
            list(
                    "probableDuplicates",
                    "caseload.find-probable-duplicates",
                    at -> "(person:{names:[\"慕容\"],otherNames:[],sex:FEMALE,kinNames:[]}){person{name}}"),
            one(
                    "duplicatesOf",
                    "caseload.find-duplicates-of",
                    at -> "(personId:\"" + at.person() + "\"){person{personId}}"),
            one(
                    "shiftCounts",
                    "caseload.count-shift",
                    at -> "(station:\"" + at.station()
                            + "\",from:\"2026-03-02T00:00:00Z\",to:\"2026-03-03T00:00:00Z\"){__typename}"),
            list("ownJourneys", "journey.find-own", at -> "(personId:\"" + at.person() + "\"){name}"),
            list("broughtIn", "caseload.find-brought-in", at -> "(personId:\"" + at.person() + "\"){name}"),
            list("escortAccounts", "access.find-escorts", at -> "{actor}"),
            list("facilities", "network.find-facilities", at -> "{facilityId}"),
            one("bedBoard", "network.get-bed-board", at -> "(station:\"" + at.station() + "\"){__typename}"),
            one("missingReport", "missing.get-report", at -> "(reportId:\"" + at.report() + "\"){version}"),
            list(
                    "missingReports",
                    "missing.find-reports",
                    at -> "(station:\"" + at.station() + "\",openOnly:true,first:100){reports{sought{person{name}}}}"),
            one("ownReport", "missing.get-own-report", at -> "(reportId:\"" + at.filed() + "\"){reportId}"),
            list("ownReports", "missing.find-own-reports", at -> "(first:100){reports{reportId}}"),
            one(
                    "matchesOfSought",
                    "missing.find-matches-of-sought",
                    at -> "(reportId:\"" + at.report() + "\",soughtId:\"" + at.sought() + "\"){score}"),
            one("matchesOfPerson", "missing.find-matches-of-person", at -> "(personId:\"" + at.person() + "\"){score}"),
            one(
                    "fosterFamilies",
                    "placement.find-foster-families",
                    at -> "(facility:\"" + at.station() + "\"){familyId}"),
            one("fosterFamily", "placement.get-foster-family", at -> "(familyId:\"" + at.family() + "\"){familyId}"),
            one("stationRequests", "request.find-of-station", at -> "(station:\"" + at.station() + "\"){requestId}"),
            one("stationRequest", "request.get", at -> "(requestId:\"" + at.sent() + "\"){requestId}"),
            one("rovingMissions", "roving.find-of-station", at -> "(station:\"" + at.station() + "\"){missionId}"),
            one("rovingMission", "roving.get", at -> "(missionId:\"" + at.proposed() + "\"){missionId}"),
            one("peopleOfMission", "roving.find-people", at -> "(missionId:\"" + at.proposed() + "\"){personId}"),
            one("readsOfPerson", "reads.of-person", at -> "(personId:\"" + at.person() + "\",first:1){number}"),
            list("glass", "access.find-glass", at -> "{personId words}"),
            list("ownGlass", "access.get-own-glass", at -> "{account}"),
            list("glassWaiting", "access.count-glass", at -> "{count}"),
            list("glassChanged", "access.watch-glass", at -> "{account}"),
            list("readsOfMinors", "caseload.find-minors", at -> "(year:2026){__typename}"),
            list("proofHeads", "proof.find-heads", at -> "(first:1){size}"),
            list("proofOfFact", "proof.of-fact", at -> "(stream:\"" + at.person() + "\",sequence:0){leaf}"),
            list("views", "operations.list-views", at -> "{view}"),
            list("heldStreams", "operations.list-held-streams", at -> "{stream}"),
            list("operationsRebuildView", "operations.rebuild-view", at -> "(view:\"none\"){view}"),
            list("operationsRetryStream", "operations.retry-stream", at -> "(stream:\"zone-nosuch0001\"){stream}"),
            list("accessAccounts", "access.find-accounts", at -> "{username}"),
            list(
                    "accessMakeAccount",
                    "access.make-account",
                    at -> "(username:\"NOT-A-NAME\",displayName:\"x\",staffNumber:\"x-1\",role:AUDITOR){actor}"),
            list(
                    "accessChangeAccount",
                    "access.change-account",
                    at -> "(username:\"nobody\",displayName:\"x\",role:ADMINISTRATOR){actor}"),
            list("accessResetAccount", "access.reset-account", at -> "(username:\"nobody\"){password}"),
            list("accessLinkAccount", "access.link-account", at -> "(username:\"nobody\",subject:\"x\"){actor}"),
            list("accessMakeToken", "access.make-token", at -> "(username:\"nobody\",label:\"x\",days:1){token}"),
            list("accessRevokeToken", "access.revoke-token", at -> "(tokenId:\"token-none\")"),
            list("accessDisableAccount", "access.disable-account", at -> "(username:\"nobody\")"),
            list("accessEnableAccount", "access.enable-account", at -> "(username:\"nobody\")"),
            one("personChanged", "dossier.watch-person", at -> "(personId:\"" + at.person() + "\"){personId}"),
            one("stationChanged", "network.watch-station", at -> "(station:\"" + at.station() + "\"){station}"),
            one("missingReportChanged", "missing.watch-report", at -> "(reportId:\"" + at.report() + "\"){reportId}"));

    static Ask of(String field) {
        return Objects.requireNonNull(ALL.get(field), field);
    }

    private static Map.Entry<String, Ask> one(String field, String operation, Function<Place, String> rest) {
        return Map.entry(field, new Ask(operation, at -> field + rest.apply(at), true));
    }

    private static Map.Entry<String, Ask> list(String field, String operation, Function<Place, String> rest) {
        return Map.entry(field, new Ask(operation, at -> field + rest.apply(at), false));
    }
}
