package org.homeward.command.person;

import org.homeward.command.person.FileState.Relative;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.FileCommand.LinkKin;

/** Which relatives are known, and who of them must be kept away. */
final class KinRules {

    private KinRules() {}

    static void isSomebodyElse(LinkKin ask) {
        if (ask.personId().equals(ask.kinPersonId())) {
            throw new Refused(RefusalCode.KIN_IS_THE_PERSON);
        }
    }

    static void isNew(PersonState person, KinId kin) {
        if (person.file().kin().containsKey(kin)) {
            throw new Refused(RefusalCode.KIN_ALREADY_LINKED);
        }
    }

    static void mayBeContacted(PersonState person, KinId kin) {
        if (known(person, kin).flaggedBy() != null) {
            throw new Refused(RefusalCode.NO_CONTACT_ALREADY_FLAGGED);
        }
    }

    static ActorId flaggedBy(PersonState person, KinId kin) {
        ActorId flaggedBy = known(person, kin).flaggedBy();
        if (flaggedBy == null) {
            throw new Refused(RefusalCode.NO_CONTACT_NOT_FLAGGED);
        }
        return flaggedBy;
    }

    private static Relative known(PersonState person, KinId kin) {
        Relative relative = person.file().kin().get(kin);
        if (relative == null) {
            throw new Refused(RefusalCode.KIN_NOT_FOUND);
        }
        return relative;
    }
}
