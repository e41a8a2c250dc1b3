package org.homeward.command.tracing;

import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Kinship;
import org.homeward.command.tracing.TracingState.Match;
import org.homeward.command.tracing.TracingState.Told;
import org.homeward.command.tracing.TracingState.WordState;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MatchStanding;
import org.jspecify.annotations.Nullable;

/** A match is not a family: what is needed to hold, to prove and to take back that a person is the one looked for. */
final class MatchRules {

    private MatchRules() {}

    static void isUndecided(PersonState person, SoughtId sought) {
        Match match = person.tracing().matches().get(sought);
        if (match == null) {
            return;
        }
        throw new Refused(
                match.standing() == MatchStanding.REJECTED
                        ? RefusalCode.MATCH_ALREADY_REJECTED
                        : RefusalCode.MATCH_ALREADY_CONFIRMED,
                Map.of("standing", match.standing().name()));
    }

    /** People would soon look at none if they were told of every resemblance. */
    static void isLikely(Likelihood likelihood) {
        if (likelihood != Likelihood.LIKELY) {
            throw new Refused(RefusalCode.MATCH_NOT_LIKELY, Map.of("likelihood", likelihood.name()));
        }
    }

    static void isNotToldOf(PersonState person, ReportId report, SoughtId sought) {
        if (person.tracing().toldOf().containsKey(new Told(report, sought))) {
            throw new Refused(RefusalCode.MATCH_ALREADY_SUGGESTED);
        }
    }

    static void isNewWord(PersonState person, ReportId report, SoughtId sought) {
        WordState word = person.tracing().toldOf().get(new Told(report, sought));
        if (word == null) {
            throw new Refused(RefusalCode.MATCH_NOT_SUGGESTED);
        }
        if (word == WordState.ACKNOWLEDGED) {
            throw new Refused(RefusalCode.MATCH_ALREADY_ACKNOWLEDGED);
        }
    }

    static Match decided(PersonState person, ReportId report, SoughtId sought) {
        Match match = person.tracing().matches().get(sought);
        if (match == null || !match.report().equals(report)) {
            throw new Refused(RefusalCode.MATCH_NOT_DECIDED);
        }
        return match;
    }

    static void isConfirmed(PersonState person, ReportId report, SoughtId sought) {
        Match match = person.tracing().matches().get(sought);
        if (match == null || !match.report().equals(report) || match.standing() != MatchStanding.CONFIRMED) {
            throw new Refused(RefusalCode.MATCH_NOT_CONFIRMED);
        }
    }

    /** A proof is not thrown over by whoever accepted it, alone. */
    static void isNotUndoneByWhoProved(Match match, Context context) {
        if (match.standing() == MatchStanding.VERIFIED || match.standing() == MatchStanding.REUNITED) {
            context.isNot(match.by());
        }
    }

    /** A relative whose kinship is confirmed and who need not be kept away; without one, who the person is beyond doubt. */
    static void isProven(PersonState person, @Nullable KinId kin) {
        if (kin == null) {
            if (person.isUnidentified()) {
                throw new Refused(RefusalCode.MATCH_NOT_PROVEN);
            }
            return;
        }
        KinshipRules.isClaimed(person, kin);
        Kinship kinship = person.tracing().kin().get(kin);
        if (kinship == null || !kinship.verified()) {
            throw new Refused(RefusalCode.MATCH_NOT_PROVEN);
        }
        if (person.mustBeKeptFrom(kin)) {
            throw new Refused(RefusalCode.MATCH_WITH_DANGEROUS_KIN);
        }
    }
}
