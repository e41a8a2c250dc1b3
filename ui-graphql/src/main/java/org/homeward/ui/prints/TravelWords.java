package org.homeward.ui.prints;

import org.homeward.shared.returnhome.EscortRole;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.tracing.KinStanding;

/** The words of the papers of tracing and of the return home. */
final class TravelWords {

    private TravelWords() {}

    static Phrase of(JourneyMode mode) {
        return switch (mode) {
            case SELF_WITH_TICKET -> new Phrase("自行返乡（发放乘车凭证）", "alone, with a ticket");
            case ASSISTED_BOARDING -> new Phrase("导乘", "assisted boarding");
            case KIN_PICKUP -> new Phrase("亲属接领", "fetched by a relative");
            case ORIGIN_STATION_FETCH -> new Phrase("流出地救助机构接回", "fetched by the station at home");
            case ESCORT -> new Phrase("护送返乡", "escorted");
            case RELAY -> new Phrase("站际接力护送", "relay between stations");
        };
    }

    static Phrase of(EscortRole role) {
        return switch (role) {
            case STATION_STAFF -> new Phrase("站内工作人员", "station staff");
            case MEDICAL -> new Phrase("医护人员", "medical");
            case POLICE -> new Phrase("民警", "police");
            case CIVIL_AFFAIRS -> new Phrase("民政干部", "civil affairs");
            case SOCIAL_WORKER -> new Phrase("社会工作者", "social worker");
            case VOLUNTEER -> new Phrase("志愿者", "volunteer");
        };
    }

    static Phrase of(Medicines medicines) {
        return switch (medicines) {
            case NONE_NEEDED -> new Phrase("无需用药", "none needed");
            case HANDED_OVER -> new Phrase("已移交", "handed over");
            case MISSING -> new Phrase("未移交", "missing");
        };
    }

    static Phrase of(KinStanding standing) {
        return switch (standing) {
            case CLAIMED -> new Phrase("自称，待核实", "claimed, to be verified");
            case VERIFIED -> new Phrase("已核实", "verified");
            case REJECTED -> new Phrase("核实不符", "rejected");
        };
    }
}
