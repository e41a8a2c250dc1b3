package org.homeward.platform.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.shared.policy.Confidence;
import org.homeward.shared.policy.PolicyEntry;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.policy.PolicySource;
import org.homeward.shared.policy.PolicyValue;
import org.homeward.shared.policy.Wording;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the rules of a pack: every known key, no other. */
final class EntryReader {

    private static final Pattern FACT = Pattern.compile("[A-Z][A-Za-z]+");
    private static final String[] FIELDS = {
        "value", "unit", "confidence", "sources", "enabled", "starts", "stopped-by", "rule"
    };

    private final InstrumentReader instruments;
    private final Problems problems;

    EntryReader(InstrumentReader instruments, Problems problems) {
        this.instruments = instruments;
        this.problems = problems;
    }

    Map<PolicyKey, PolicyEntry> read(Section entries) {
        for (String name : entries.names()) {
            if (PolicyKey.of(name).isEmpty()) {
                entries.maybe(name).ifPresent(node -> problems.add(node, entries.pathOf(name), "a known key"));
            }
        }
        Map<PolicyKey, PolicyEntry> read = new EnumMap<>(PolicyKey.class);
        for (PolicyKey key : PolicyKey.values()) {
            entries.section(key.code()).flatMap(entry -> entry(key, entry)).ifPresent(entry -> read.put(key, entry));
        }
        return read;
    }

    private Optional<PolicyEntry> entry(PolicyKey key, Section entry) {
        entry.only(FIELDS);
        Optional<PolicyValue> value = ValueReader.read(key.kind(), entry, problems);
        Optional<Confidence> confidence = confidence(entry);
        Optional<Wording> rule =
                entry.section("rule").flatMap(words -> words.only("zh", "en").wording());
        List<PolicySource> sources = entry.list("sources", instruments::cite);
        boolean enabled = entry.maybe("enabled")
                .flatMap(node -> Scalars.trueOrFalse(node, entry.pathOf("enabled"), problems))
                .orElse(true);
        List<String> starts = facts(entry, "starts");
        List<String> stoppedBy = facts(entry, "stopped-by");
        if (value.isEmpty() || confidence.isEmpty() || rule.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return problems.check(
                entry.node(),
                entry.path(),
                () -> new PolicyEntry(
                        key, value.get(), confidence.get(), rule.get(), sources, enabled, starts, stoppedBy));
    }

    private Optional<Confidence> confidence(Section entry) {
        return entry.need("confidence")
                .flatMap(node ->
                        Scalars.read(node, entry.pathOf("confidence"), "A, B or C", problems, text -> switch (text) {
                            case "A" -> Optional.of(Confidence.A);
                            case "B" -> Optional.of(Confidence.B);
                            case "C" -> Optional.of(Confidence.C);
                            default -> Optional.empty();
                        }));
    }

    private List<String> facts(Section entry, String name) {
        return entry.maybe(name).isEmpty() ? List.of() : entry.list(name, this::fact);
    }

    private Optional<String> fact(Node node, String path) {
        return Scalars.read(
                node,
                path,
                "the name of a fact, such as RecipientRegistered",
                problems,
                text -> Optional.of(text).filter(FACT.asMatchPredicate()));
    }
}
