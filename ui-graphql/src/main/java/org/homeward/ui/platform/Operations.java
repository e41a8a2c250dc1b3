package org.homeward.ui.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassQuery;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.dossier.DossierQuery;
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
import org.homeward.shared.returnhome.JourneyQuery;
import org.springframework.stereotype.Component;

/** Every operation of the schema with the message it stands for. */
@Component
public final class Operations {

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("recipient", "dossier.get-recipient-file"),
            Map.entry("chronology", "dossier.get-chronology"),
            Map.entry("personChanged", "dossier.watch-person"),
            Map.entry("ownJourneys", "journey.find-own"),
            Map.entry("escortAccounts", "access.find-escorts"),
            Map.entry("broughtIn", "caseload.find-brought-in"),
            Map.entry("recipients", "caseload.find-recipients"),
            Map.entry("probableDuplicates", "caseload.find-probable-duplicates"),
            Map.entry("duplicatesOf", "caseload.find-duplicates-of"),
            Map.entry("shiftCounts", "caseload.count-shift"),
            Map.entry("facilities", "network.find-facilities"),
            Map.entry("bedBoard", "network.get-bed-board"),
            Map.entry("stationChanged", "network.watch-station"),
            Map.entry("missingReport", "missing.get-report"),
            Map.entry("missingReports", "missing.find-reports"),
            Map.entry("ownReport", "missing.get-own-report"),
            Map.entry("ownReports", "missing.find-own-reports"),
            Map.entry("matchesOfSought", "missing.find-matches-of-sought"),
            Map.entry("matchesOfPerson", "missing.find-matches-of-person"),
            Map.entry("missingReportChanged", "missing.watch-report"),
            Map.entry("fosterFamilies", "placement.find-foster-families"),
            Map.entry("fosterFamily", "placement.get-foster-family"),
            Map.entry("stationRequests", "request.find-of-station"),
            Map.entry("stationRequest", "request.get"),
            Map.entry("rovingMissions", "roving.find-of-station"),
            Map.entry("rovingMission", "roving.get"),
            Map.entry("peopleOfMission", "roving.find-people"),
            Map.entry("glass", "access.find-glass"),
            Map.entry("ownGlass", "access.get-own-glass"),
            Map.entry("glassWaiting", "access.count-glass"),
            Map.entry("glassChanged", "access.watch-glass"),
            Map.entry("subjectAccess", "dossier.get-subject-access"),
            Map.entry("readsOfPerson", "reads.of-person"),
            Map.entry("readsOfMinors", "caseload.find-minors"),
            Map.entry("proofHeads", "proof.find-heads"),
            Map.entry("proofOfFact", "proof.of-fact"),
            Map.entry("views", "operations.list-views"),
            Map.entry("heldStreams", "operations.list-held-streams"),
            Map.entry("operationsRebuildView", "operations.rebuild-view"),
            Map.entry("operationsRetryStream", "operations.retry-stream"),
            Map.entry("accessAccounts", "access.find-accounts"),
            Map.entry("accessMakeAccount", "access.make-account"),
            Map.entry("accessChangeAccount", "access.change-account"),
            Map.entry("accessResetAccount", "access.reset-account"),
            Map.entry("accessLinkAccount", "access.link-account"),
            Map.entry("accessMakeToken", "access.make-token"),
            Map.entry("accessRevokeToken", "access.revoke-token"),
            Map.entry("accessDisableAccount", "access.disable-account"),
            Map.entry("accessEnableAccount", "access.enable-account"));

    private final Map<String, String> messages = new TreeMap<>(OTHERS);
    private final Map<String, Class<?>> commands = new TreeMap<>();

    Operations(StableNames names) {
        List.of(
                        PersonCommand.class,
                        NetworkCommand.class,
                        ReportCommand.class,
                        FosterCommand.class,
                        RequestCommand.class,
                        RovingCommand.class,
                        GlassCommand.class)
                .forEach(family -> StableNames.leaves(family).forEach(type -> {
                    String name = names.typeOf(type).orElseThrow().getName();
                    if (AccessPolicy.permits(Role.SYSTEM, name)) {
                        return; // what the program does by itself is no field that anybody could ask for
                    }
                    messages.put(field(name), name);
                    commands.put(field(name), type);
                }));
        List.of(
                        DossierQuery.class,
                        CaseloadQuery.class,
                        NetworkQuery.class,
                        MissingQuery.class,
                        PlacementQuery.class,
                        RequestQuery.class,
                        RovingQuery.class,
                        GlassQuery.class,
                        OperationsQuery.class,
                        JourneyQuery.class,
                        ProofQuery.class)
                .forEach(family -> StableNames.leaves(family)
                        .map(type -> names.typeOf(type).orElseThrow().getName())
                        .filter(name -> !messages.containsValue(name) && !AccessPolicy.permits(Role.SYSTEM, name))
                        .forEach(name -> {
                            throw new IllegalStateException("No field of the schema asks " + name);
                        }));
    }

    /** The fields of the schema that a role may use. */
    public List<String> of(Role role) {
        List<String> permitted = new ArrayList<>();
        messages.forEach((field, message) -> {
            if (AccessPolicy.permits(role, message)) {
                permitted.add(field);
            }
        });
        return permitted;
    }

    /** The name of the message that a field of the schema stands for. */
    String message(String field) {
        return Objects.requireNonNull(messages.get(field), field);
    }

    /** Every command by the mutation that sends it. */
    Map<String, Class<?>> commands() {
        return commands;
    }

    /** {@code intake.request-help} is the mutation {@code intakeRequestHelp}. */
    static String field(String message) {
        StringBuilder field = new StringBuilder();
        for (String word : message.split("[.-]", -1)) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }
}
