package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.homeward.shared.tracing.TracingOutcome;

/**
 * A sister of nine and a brother of five get off the last train with their wrists tied together by a shoelace, so that
 * nobody can lose the other. He Xiaoman knows everything: both birthdays, the village, and that grandmother's telephone is
 * broken. He Xiaohan knows that his sister knows.
 *
 * <p>Two people are two files, and each names the other. They sleep in beds beside each other. Grandmother comes on the third
 * day by the slow train, with both birth certificates in a biscuit tin. She is confirmed on each file, the supervisor closes
 * both cases, and the shoelace goes back into the shoe.
 */
final class TwoOnOneShoelace implements ToldStory {

    private static final PersonId SISTER = new PersonId("person-storyxiaoman01");
    private static final PersonId BROTHER = new PersonId("person-storyxiaohan01");

    /** One of the two: what differs between their files. */
    private record Child(
            PersonId file, String name, Sex sex, String born, String bed, Relation other, PersonId otherFile) {

        StayId stay() {
            return new StayId(file.value().replace("person-", "stay-"));
        }

        KinId kin(String whom) {
            return new KinId(file.value().replace("person-", "kin-") + whom);
        }
    }

    @Override
    public String title() {
        return "Two on one shoelace";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.amongChildren();
        List<Child> both = List.of(
                new Child(SISTER, "何小满", Sex.FEMALE, "2016-05-20", "03", Relation.BROTHER, BROTHER),
                new Child(BROTHER, "何小寒", Sex.MALE, "2021-01-05", "04", Relation.SISTER, SISTER));
        both.forEach(child -> comes(tell, child));
        both.forEach(child -> isLinked(tell, child));
        both.forEach(child -> isFetched(tell, child));
        return tell.steps();
    }

    private static void comes(Teller tell, Child child) {
        tell.night(
                "2026-02-24T22:50",
                at -> new OpenPersonFile(
                        child.file(),
                        tell.station(),
                        text(child.name()),
                        Seen.told(child.name(), child.sex(), child.born(), "130535"),
                        at));
        tell.night(
                "2026-02-24T22:55",
                at -> new RecordReferral(
                        child.file(),
                        child.stay(),
                        tell.station(),
                        Channel.POLICE,
                        text("铁路公安乘警"),
                        new ShortText("移交单0224-3"),
                        note("末班车下来两个孩子，手腕用一根鞋带系在一起，坚持要一起登记。"),
                        at));
        tell.night("2026-02-24T23:05", at -> new ScreenSeeker(child.file(), Seen.inNeed(), at));
        tell.night(
                "2026-02-24T23:15", at -> new RegisterRecipient(child.file(), note("去找在外打工的父母，坐错了车"), true, false, at));
        tell.night(
                "2026-02-24T23:20",
                at -> new AssignBed(child.file(), tell.zone("small"), new BedNumber(child.bed()), null, at));
    }

    private static void isLinked(Teller tell, Child child) {
        tell.desk(
                "2026-02-25T08:30",
                at -> new LinkKin(
                        child.file(),
                        child.kin("sibling"),
                        child.other(),
                        text(child.other() == Relation.SISTER ? "何小满" : "何小寒"),
                        null,
                        child.otherFile(),
                        at));
        tell.desk(
                "2026-02-25T09:00",
                at -> new ChangeCategory(
                        child.file(),
                        StatutoryCategory.LEFT_BEHIND_CHILD,
                        EnumSet.of(RiskAttribute.SEPARATED),
                        note("父母在外务工，随祖母生活"),
                        at));
        tell.tracing(
                "2026-02-25T09:30",
                at -> new OpenTracing(child.file(), TracingAim.FAMILY, note("姐姐说得出村名，祖母电话打不通"), at));
        tell.tracing(
                "2026-02-25T09:40",
                at -> new RecordLead(
                        child.file(),
                        new LeadId(child.file().value().replace("person-", "lead-")),
                        LeadSource.INTERVIEW,
                        note("姐姐：“奶奶家门口有两棵枣树，一棵甜一棵不甜。”村委会一听就知道是谁家。"),
                        new DivisionCode("130535"),
                        at));
    }

    private static void isFetched(Teller tell, Child child) {
        tell.tracing(
                "2026-02-27T15:00",
                at -> new LinkKin(
                        child.file(), child.kin("grandmother"), Relation.GRANDMOTHER, text("祖母何王氏"), null, null, at));
        tell.tracing(
                "2026-02-27T15:30",
                at -> new VerifyKin(
                        child.file(),
                        child.kin("grandmother"),
                        List.of(
                                Seen.proof(EvidenceKind.OTHER_DOCUMENT, "饼干盒里的出生医学证明"),
                                Seen.proof(EvidenceKind.RELATIVE_STATEMENT, "祖母书面陈述")),
                        at));
        tell.supervisor(
                "2026-02-27T16:00",
                at -> new CloseTracing(child.file(), TracingOutcome.REUNITED, note("祖母当面认领，两个孩子同时扑过去"), at));
        tell.desk(
                "2026-02-27T16:30",
                at -> new PrepareDeparture(
                        child.file(), DepartureMode.KIN_PICKUP, EnumSet.of(Signatory.GUARDIAN, Signatory.STAFF), at));
    }
}
