package org.homeward.command.returnhome;

import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.Medicines;

/** What must be on the paper by which a person passes from one who answers for them to another. */
final class HandoverRules {

    private HandoverRules() {}

    static void isComplete(Handover handover) {
        if (!handover.signedByGiver() || !handover.signedByReceiver()) {
            throw new Refused(RefusalCode.HANDOVER_NOT_SIGNED);
        }
        if (!handover.belongingsListed()) {
            throw new Refused(RefusalCode.HANDOVER_WITHOUT_BELONGINGS_LIST);
        }
        if (handover.medicines() == Medicines.MISSING) {
            throw new Refused(RefusalCode.HANDOVER_WITHOUT_MEDICINES);
        }
    }

    /** The identity document of a relative who takes somebody is checked, copied and its number written down. */
    static void receiverIsIdentified(Handover handover) {
        if (handover.receiverIdNumber() == null || !handover.idCopied()) {
            throw new Refused(RefusalCode.FETCHER_NOT_IDENTIFIED);
        }
    }

    static void isThePlannedKin(Journey journey, KinId kin) {
        if (!kin.equals(journey.kin())) {
            throw new Refused(RefusalCode.OTHER_KIN_FETCHES);
        }
    }
}
