package org.homeward.command.returnhome;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.EscortRole;

/** Who must travel with a person. The numbers are those of the policy pack; no national rule was found for them. */
final class EscortRules {

    private EscortRules() {}

    /** Whoever knows medicine comes on top of the others. */
    static void areEnough(PersonState person, List<Escort> team, Context context) {
        long medical =
                team.stream().filter(one -> one.role() == EscortRole.MEDICAL).count();
        int extra = person.hasMedicalFlag() ? context.policy().count(PolicyKey.ESCORT_MEDICAL) : 0;
        if (medical < extra) {
            throw new Refused(RefusalCode.ESCORT_MEDICAL_MISSING, Map.of("medical", Integer.toString(extra)));
        }
        int needed = context.policy().count(PolicyKey.ESCORT_MINIMUM) + extra;
        if (team.size() < needed) {
            throw new Refused(RefusalCode.ESCORTS_TOO_FEW, Map.of("minimum", Integer.toString(needed)));
        }
    }

    /** A woman and a child travel with somebody of their own sex, as far as that is known. */
    static void oneIsOfSameSex(PersonState person, List<Escort> team, Instant at, Context context) {
        Sex sex = person.sex();
        boolean needed =
                sex == Sex.FEMALE || (sex == Sex.MALE && JourneyRules.isChild(person, context.dayOf(at), context));
        long same = team.stream().filter(one -> one.sex() == sex).count();
        int minimum = context.policy().count(PolicyKey.ESCORT_SAME_SEX);
        if (needed && same < minimum) {
            throw new Refused(RefusalCode.ESCORT_OF_SAME_SEX_MISSING, Map.of("minimum", Integer.toString(minimum)));
        }
    }

    /** Who is to go from here on. */
    static List<Escort> ofLeg(Journey journey, int leg) {
        List<Escort> team = journey.teams().get(leg);
        if (team == null) {
            throw new Refused(RefusalCode.ESCORTS_NOT_ASSIGNED, Map.of("leg", Integer.toString(leg)));
        }
        return team;
    }
}
