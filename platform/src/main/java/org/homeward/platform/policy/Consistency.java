package org.homeward.platform.policy;

import static org.homeward.shared.policy.PolicyKey.AGE_ADULT;
import static org.homeward.shared.policy.PolicyKey.AGE_BANDS;
import static org.homeward.shared.policy.PolicyKey.AGE_LEFT_BEHIND;
import static org.homeward.shared.policy.PolicyKey.AGE_SCHOOL_FROM;
import static org.homeward.shared.policy.PolicyKey.AGE_SCHOOL_TO;
import static org.homeward.shared.policy.PolicyKey.FOSTER_CARER_FROM_AGE;
import static org.homeward.shared.policy.PolicyKey.FOSTER_CARER_TO_AGE;
import static org.homeward.shared.policy.PolicyKey.HEALTH_INFANT_BELOW_AGE;
import static org.homeward.shared.policy.PolicyKey.HEALTH_TODDLER_BELOW_AGE;
import static org.homeward.shared.policy.PolicyKey.LEAVE_SELF_FROM_AGE;
import static org.homeward.shared.policy.PolicyKey.SHIFT_DAY_START;
import static org.homeward.shared.policy.PolicyKey.SHIFT_NIGHT_START;
import static org.homeward.shared.policy.PolicyKey.WARNING_AMBER;
import static org.homeward.shared.policy.PolicyKey.WARNING_ESCALATE;
import static org.homeward.shared.policy.PolicyKey.WEATHER_COLD;
import static org.homeward.shared.policy.PolicyKey.WEATHER_HOT;

import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.policy.PolicyPack;

/** What no value can see alone: values that contradict each other. */
final class Consistency {

    private final PolicyPack pack;
    private final Section entries;
    private final Problems problems;

    private Consistency(PolicyPack pack, Section entries, Problems problems) {
        this.pack = pack;
        this.entries = entries;
        this.problems = problems;
    }

    static void check(PolicyPack pack, Section entries, Problems problems) {
        Consistency consistency = new Consistency(pack, entries, problems);
        consistency.ages();
        consistency.bands();
        consistency.otherPairs();
    }

    private void ages() {
        ordered(AGE_SCHOOL_FROM, AGE_SCHOOL_TO);
        ordered(FOSTER_CARER_FROM_AGE, FOSTER_CARER_TO_AGE);
        ordered(HEALTH_INFANT_BELOW_AGE, HEALTH_TODDLER_BELOW_AGE);
        require(
                pack.age(LEAVE_SELF_FROM_AGE) <= pack.age(AGE_ADULT),
                LEAVE_SELF_FROM_AGE,
                "an age not above " + AGE_ADULT.code());
        require(
                pack.age(AGE_LEFT_BEHIND) <= pack.age(AGE_ADULT),
                AGE_LEFT_BEHIND,
                "an age not above " + AGE_ADULT.code());
    }

    /** A band across the age of majority would leave open whether a person guessed to be in it is a child. */
    private void bands() {
        for (PolicyKey edge : new PolicyKey[] {AGE_ADULT, LEAVE_SELF_FROM_AGE}) {
            require(
                    pack.ageBands(AGE_BANDS).contains(pack.age(edge)),
                    AGE_BANDS,
                    "a band that begins at " + edge.code());
        }
    }

    private void otherPairs() {
        require(
                pack.celsius(WEATHER_COLD) < pack.celsius(WEATHER_HOT),
                WEATHER_COLD,
                "less than " + WEATHER_HOT.code());
        require(
                pack.timeOfDay(SHIFT_DAY_START).isBefore(pack.timeOfDay(SHIFT_NIGHT_START)),
                SHIFT_DAY_START,
                "a time before " + SHIFT_NIGHT_START.code());
        require(pack.percent(WARNING_AMBER) < 100, WARNING_AMBER, "less than 100, while the limit still runs");
        require(pack.percent(WARNING_ESCALATE) > 100, WARNING_ESCALATE, "more than 100, after the limit was missed");
    }

    private void ordered(PolicyKey lower, PolicyKey upper) {
        require(pack.age(lower) < pack.age(upper), lower, "an age below " + upper.code());
    }

    private void require(boolean holds, PolicyKey key, String expected) {
        if (!holds) {
            entries.maybe(key.code()).ifPresent(node -> problems.add(node, entries.pathOf(key.code()), expected));
        }
    }
}
