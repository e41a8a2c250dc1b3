package org.homeward.query.matching;

import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchHow;

/**
 * How near two administrative divisions are by their codes, as far as both are known: where one is only known to the
 * prefecture or the province, they are compared there.
 */
enum Nearness {
    COUNTY,
    PREFECTURE,
    /** The same province, and no more is known of one of them. */
    PROVINCE,
    /** The same province but another prefecture. */
    ELSEWHERE_IN_PROVINCE,
    FAR;

    private static final int COUNTIES = 100;
    private static final int PREFECTURES = 10_000;

    /** The codes as numbers of six digits. */
    static Nearness of(int one, int other) {
        if (one / PREFECTURES != other / PREFECTURES) {
            return FAR;
        }
        if (one % PREFECTURES == 0 || other % PREFECTURES == 0) {
            return PROVINCE;
        }
        if (one / COUNTIES != other / COUNTIES) {
            return ELSEWHERE_IN_PROVINCE;
        }
        return one == other && one % COUNTIES != 0 ? COUNTY : PREFECTURE;
    }

    MatchHow ofHomes() {
        return switch (this) {
            case COUNTY -> MatchHow.HOME_IN_SAME_COUNTY;
            case PREFECTURE -> MatchHow.HOME_IN_SAME_PREFECTURE;
            case PROVINCE, ELSEWHERE_IN_PROVINCE -> MatchHow.HOME_IN_SAME_PROVINCE;
            case FAR -> MatchHow.HOME_IN_OTHER_PROVINCE;
        };
    }

    MatchHow ofPlaces() {
        return switch (this) {
            case COUNTY -> MatchHow.FOUND_IN_SAME_COUNTY;
            case PREFECTURE -> MatchHow.FOUND_IN_SAME_PREFECTURE;
            case PROVINCE, ELSEWHERE_IN_PROVINCE -> MatchHow.FOUND_IN_SAME_PROVINCE;
            case FAR -> MatchHow.FOUND_IN_OTHER_PROVINCE;
        };
    }

    Agreement agreement() {
        return switch (this) {
            case COUNTY -> Agreement.SAME;
            case PREFECTURE, PROVINCE, ELSEWHERE_IN_PROVINCE -> Agreement.CLOSE;
            case FAR -> Agreement.DIFFERENT;
        };
    }

    double atHome() {
        return switch (this) {
            case COUNTY -> Weights.HOME_COUNTY;
            case PREFECTURE -> Weights.HOME_PREFECTURE;
            case PROVINCE -> Weights.HOME_PROVINCE;
            case ELSEWHERE_IN_PROVINCE -> Weights.HOME_ELSEWHERE_IN_PROVINCE;
            case FAR -> Weights.HOME_OTHER_PROVINCE;
        };
    }

    /** Dialects do not end at a border of prefectures. */
    double ofSpeech() {
        return switch (this) {
            case COUNTY, PREFECTURE -> Weights.SPEECH_NEAR;
            case PROVINCE, ELSEWHERE_IN_PROVINCE -> Weights.SPEECH_PROVINCE;
            case FAR -> Weights.SPEECH_OTHER;
        };
    }

    double fromLostToFound() {
        return switch (this) {
            case COUNTY -> Weights.FOUND_IN_COUNTY;
            case PREFECTURE -> Weights.FOUND_IN_PREFECTURE;
            case PROVINCE, ELSEWHERE_IN_PROVINCE -> Weights.FOUND_IN_PROVINCE;
            case FAR -> Weights.FOUND_ELSEWHERE;
        };
    }

    /** What the second of two worths adds, which are not independent when both speak for it. */
    static double second(double first, double second) {
        return first > 0 && second > 0
                ? Math.max(first, second) + Weights.SECOND_PLACE * Math.min(first, second) - first
                : second;
    }
}
