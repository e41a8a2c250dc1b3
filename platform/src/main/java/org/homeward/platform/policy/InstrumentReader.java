package org.homeward.platform.policy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.shared.policy.PolicySource;
import org.homeward.shared.policy.Wording;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the list of instruments once and resolves what entries cite from it. */
final class InstrumentReader {

    private static final Pattern CITATION =
            Pattern.compile("(?<instrument>[a-z0-9-]+)(?: (?<articles>\\d+(?:-\\d+)?))?");

    private final Map<String, Wording> titles = new LinkedHashMap<>();
    private final Map<String, Node> places = new LinkedHashMap<>();
    private final Set<String> cited = new HashSet<>();
    private final Problems problems;

    InstrumentReader(Section pack, Problems problems) {
        this.problems = problems;
        pack.section("instruments").ifPresent(all -> all.names().forEach(name -> read(all, name)));
    }

    private void read(Section all, String name) {
        all.section(name).ifPresent(instrument -> {
            places.put(name, instrument.node());
            instrument.only("zh", "en").wording().ifPresent(title -> titles.put(name, title));
        });
    }

    Optional<PolicySource> cite(Node node, String path) {
        return Scalars.read(
                node,
                path,
                "an instrument of the list, with its article where known",
                problems,
                text -> Optional.of(CITATION.matcher(text))
                        .filter(Matcher::matches)
                        .flatMap(this::source));
    }

    private Optional<PolicySource> source(Matcher citation) {
        String name = citation.group("instrument");
        String articles = citation.group("articles");
        cited.add(name);
        return Optional.ofNullable(titles.get(name))
                .map(title -> new PolicySource(name, title, articles == null ? "" : articles));
    }

    /** An instrument nobody cites is a citation that was lost. */
    void reportUncited() {
        places.forEach((name, place) -> {
            if (!cited.contains(name)) {
                problems.add(place, "instruments." + name, "an entry that cites it");
            }
        });
    }
}
