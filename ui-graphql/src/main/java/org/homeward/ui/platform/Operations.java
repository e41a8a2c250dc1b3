package org.homeward.ui.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.person.PersonCommand;
import org.springframework.stereotype.Component;

/** Every operation of the schema with the message it stands for. */
@Component
public final class Operations {

    private static final Map<String, String> QUERIES = Map.of(
            "recipient", "dossier.get-recipient-file",
            "chronology", "dossier.get-chronology",
            "personChanged", "dossier.watch-person",
            "recipients", "caseload.find-recipients",
            "probableDuplicates", "caseload.find-probable-duplicates",
            "shiftCounts", "caseload.count-shift",
            "facilities", "network.find-facilities",
            "bedBoard", "network.get-bed-board",
            "stationChanged", "network.watch-station");

    private final Map<String, String> messages = new TreeMap<>(QUERIES);
    private final Map<String, Class<?>> commands = new TreeMap<>();

    Operations(StableNames names) {
        List.of(PersonCommand.class, NetworkCommand.class)
                .forEach(family -> StableNames.leaves(family).forEach(type -> {
                    String name = names.typeOf(type).orElseThrow().getName();
                    messages.put(field(name), name);
                    commands.put(field(name), type);
                }));
        List.of(DossierQuery.class, CaseloadQuery.class, NetworkQuery.class)
                .forEach(family -> StableNames.leaves(family)
                        .map(type -> names.typeOf(type).orElseThrow().getName())
                        .filter(name -> !messages.containsValue(name))
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
