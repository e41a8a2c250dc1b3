package org.homeward.command.access;

import java.util.Map;
import org.homeward.command.access.GlassState.Broken;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;

/** When somebody may read a file out of reach. */
final class GlassRules {

    private GlassRules() {}

    /** Whoever reads answers for it with the own account. */
    static void isOwn(ActorId account, Context context) {
        if (!account.equals(context.actor())) {
            throw new Refused(RefusalCode.GLASS_OF_ANOTHER);
        }
    }

    static void isNew(GlassState state, GlassId id) {
        if (state.all().containsKey(id)) {
            throw new Refused(RefusalCode.GLASS_ALREADY_BROKEN);
        }
    }

    /** Whoever reads much without anybody looking at it stops here until somebody did. */
    static void earlierOnesWereReviewed(GlassState state, Context context) {
        int most = context.policy().count(PolicyKey.GLASS_UNREVIEWED);
        if (state.unreviewed() >= most) {
            throw new Refused(
                    RefusalCode.GLASS_NOT_REVIEWED,
                    Map.of("policyKey", PolicyKey.GLASS_UNREVIEWED.code(), "most", String.valueOf(most)));
        }
    }

    static Broken isKnown(GlassState state, GlassId id) {
        Broken broken = state.all().get(id);
        if (broken == null) {
            throw new Refused(RefusalCode.GLASS_NOT_FOUND);
        }
        return broken;
    }

    static void isNotReviewed(Broken broken) {
        if (broken.reviewed()) {
            throw new Refused(RefusalCode.GLASS_ALREADY_REVIEWED);
        }
    }

    /** A file of the dead, a closed one and one that another speaks for can be needed as well; one that is not there cannot. */
    static void isOnFile(PersonState person) {
        if (!person.exists()) {
            throw new Refused(RefusalCode.FILE_NOT_FOUND);
        }
    }
}
