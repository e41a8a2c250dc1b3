package org.homeward.shared.policy;

import java.util.List;

/**
 * One rule of a pack.
 *
 * @param key        which rule
 * @param value      what it lays down, in the unit of its kind
 * @param confidence how sure the pack is
 * @param rule       the rule in words a desk can read out; without the figure, which is the value
 * @param sources    where it stands, at least one
 * @param enabled    whether it is in force here; what is off keeps its value, so that switching on is one word
 * @param starts     the facts that start the clock; empty for what is not a clock
 * @param stoppedBy  the facts that stop it
 */
public record PolicyEntry(
        PolicyKey key,
        PolicyValue value,
        Confidence confidence,
        Wording rule,
        List<PolicySource> sources,
        boolean enabled,
        List<String> starts,
        List<String> stoppedBy) {

    /** Checks that value, switch and sources fit the key and the confidence. */
    public PolicyEntry {
        sources = List.copyOf(sources);
        starts = List.copyOf(starts);
        stoppedBy = List.copyOf(stoppedBy);
        PolicyKind kind = key.kind();
        if (!kind.type().isInstance(value)) {
            throw new IllegalArgumentException(kind.expected() + " in " + kind.unit());
        }
        if (!enabled && !kind.canBeOff()) {
            throw new IllegalArgumentException("enabled: only a time limit can be switched off");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("at least one source");
        }
        // A proposal that cites only laws would be read as law; a law that cites the house would be doubted.
        if (confidence.isProposal() != sources.stream().anyMatch(PolicySource::isProposal)) {
            throw new IllegalArgumentException(
                    PolicySource.HOUSE_PROPOSAL + " among the sources of confidence C, and only there");
        }
    }

    /** The unit of the value. */
    public String unit() {
        return value.unit();
    }
}
