package org.homeward.ui.prints;

import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.Relation;

/** The codes of the file in the words of the papers. */
final class Words {

    private Words() {}

    static Phrase of(Channel channel) {
        return switch (channel) {
            case SELF -> new Phrase("自行求助", "came alone");
            case POLICE -> new Phrase("公安护送", "police");
            case URBAN_MANAGEMENT -> new Phrase("城管护送", "urban management");
            case HOSPITAL -> new Phrase("医院转送", "hospital");
            case PUBLIC -> new Phrase("群众引导", "a member of the public");
            case PATROL -> new Phrase("街面巡查", "street patrol");
            case OTHER_STATION -> new Phrase("其他救助机构转送", "another station");
            case PARTNER -> new Phrase("社会组织转介", "partner");
        };
    }

    static Phrase of(Sex sex) {
        return switch (sex) {
            case FEMALE -> new Phrase("女", "female");
            case MALE -> new Phrase("男", "male");
            case UNKNOWN -> Phrase.UNKNOWN;
        };
    }

    static Phrase of(IdentityState state) {
        return switch (state) {
            case PROVISIONAL -> new Phrase("暂记，身份未查明", "provisional");
            case IDENTIFIED -> new Phrase("已识别，待核实", "identified, to be verified");
            case VERIFIED -> new Phrase("已核实", "verified");
        };
    }

    static Phrase of(SecurityCheck check) {
        return switch (check) {
            case NOT_DONE -> new Phrase("未进行", "not done");
            case PASSED -> new Phrase("通过", "passed");
            case ITEMS_KEPT_AWAY -> new Phrase("通过，部分物品另行保管", "passed, some items kept away");
            case REFUSED -> new Phrase("本人拒绝", "refused");
        };
    }

    static Phrase of(TriageLevel level) {
        return switch (level) {
            case NONE -> new Phrase("无需就医", "no doctor needed");
            case ROUTINE -> new Phrase("常规就诊", "routine");
            case URGENT -> new Phrase("尽快就医", "urgent");
            case EMERGENCY -> new Phrase("立即急救", "emergency");
        };
    }

    static Phrase of(RedFlag flag) {
        return switch (flag) {
            case SUSPECTED_MENTAL_DISORDER -> new Phrase("疑似精神障碍", "suspected mental disorder");
            case SUSPECTED_INFECTIOUS_DISEASE -> new Phrase("疑似传染病", "suspected infectious disease");
            case CRITICAL_ILLNESS -> new Phrase("危重病", "critical illness");
            case VISIBLE_INJURY -> new Phrase("有明显外伤", "visible injury");
        };
    }

    static Phrase of(Impairment impairment) {
        return switch (impairment) {
            case NONE -> new Phrase("未见精神或智力障碍", "no sign of mental or intellectual disability");
            case SUSPECTED -> new Phrase("疑似精神或智力障碍", "mental or intellectual disability suspected");
            case EVIDENT -> new Phrase("有明显精神或智力障碍", "mental or intellectual disability evident");
        };
    }

    static Phrase of(Custodian keeper) {
        return switch (keeper) {
            case STATION -> new Phrase("救助机构保管", "station");
            case PERSON -> new Phrase("本人保管", "the person");
            case POLICE -> new Phrase("公安机关", "police");
        };
    }

    static Phrase of(Relation relation) {
        return switch (relation) {
            case MOTHER -> new Phrase("母亲", "mother");
            case FATHER -> new Phrase("父亲", "father");
            case SON -> new Phrase("儿子", "son");
            case DAUGHTER -> new Phrase("女儿", "daughter");
            case BROTHER -> new Phrase("兄弟", "brother");
            case SISTER -> new Phrase("姐妹", "sister");
            case HUSBAND -> new Phrase("丈夫", "husband");
            case WIFE -> new Phrase("妻子", "wife");
            case GRANDMOTHER -> new Phrase("祖母或外祖母", "grandmother");
            case GRANDFATHER -> new Phrase("祖父或外祖父", "grandfather");
            case AUNT -> new Phrase("伯母、姑姨等", "aunt");
            case UNCLE -> new Phrase("伯叔、舅舅等", "uncle");
            case GUARDIAN -> new Phrase("监护人", "guardian");
            case OTHER_FAMILY -> new Phrase("其他亲属", "other family");
            case OTHER_NON_FAMILY -> new Phrase("其他关系人", "not family");
        };
    }

    static Phrase of(StayStage stage) {
        return switch (stage) {
            case REQUESTED -> new Phrase("待甄别", "to be screened");
            case SCREENING -> new Phrase("甄别中", "being screened");
            case MEDICAL_DIVERTED -> new Phrase("先行送医救治", "sent to a doctor first");
            case POLICE_REFERRED -> new Phrase("移交公安机关处理", "referred to the police");
            case DECLINED -> new Phrase("不予救助，另发通知书", "declined, see the notice");
            case WITHDRAWN -> new Phrase("求助人员撤回求助", "withdrawn by the seeker");
            case REGISTERED, IN_STATION, IN_HOSPITAL, DEPARTING, DEPARTED, TERMINATED, DECEASED ->
                new Phrase("予以救助", "help granted");
        };
    }

    static Phrase of(DeclineGround ground) {
        return switch (ground) {
            case REFUSES_SECURITY_CHECK -> new Phrase("您拒绝接受进站安全检查。", "You refused the security check before entry.");
            case REFUSES_PROPERTY_RULES ->
                new Phrase("您拒绝遵守物品登记保管规定。", "You refused to follow the rules on registering and keeping belongings.");
            case ABLE_TO_PAY ->
                new Phrase(
                        "经了解，您有能力自行解决食宿。",
                        "The station found that you are able to pay for board and lodging yourself.");
            case WANTS_CASH_ONLY ->
                new Phrase(
                        "您只要求现金，不接受本站提供的食宿等救助服务。",
                        "You asked for cash only and did not accept the food, lodging and services the station"
                                + " offers.");
            case REFUSES_OR_FALSIFIES_DETAILS ->
                new Phrase(
                        "您有能力提供而拒不提供本人情况，或者提供的情况不实。",
                        "You were able to give details about yourself but refused to, or the details you gave were not"
                                + " true.");
            case OTHER -> new Phrase("其他原因，见下方说明。", "Another reason, given in the explanation below.");
        };
    }
}
