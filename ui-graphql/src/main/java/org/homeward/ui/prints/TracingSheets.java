package org.homeward.ui.prints;

import static org.homeward.ui.prints.Sheet.fact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.RecipientFile.Kin;
import org.homeward.shared.dossier.TracingFile.DnaComparison;
import org.homeward.shared.dossier.TracingFile.Notice;
import org.homeward.shared.dossier.TracingFile.PoliceCheck;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Identity;
import org.homeward.shared.tracing.NoticeText;
import org.jspecify.annotations.Nullable;

/** The papers of family tracing. */
final class TracingSheets {

    private static final Phrase STAFF = new Phrase("经办人", "Staff");
    private static final Phrase SEAL = new Phrase("救助机构（盖章）", "Station, seal");
    private static final Phrase TO_FILL_IN = Phrase.of("　");

    private TracingSheets() {}

    /** 寻亲公告: what the notice says and nothing else of the file. */
    static Sheet notice(Notice notice, FacilityFile station, ZoneId zone) {
        NoticeText text = notice.text();
        LocalDate found = text.foundOn();
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact("姓名或称呼", "Name", PrintedValues.text(text.name())));
        facts.add(fact("性别", "Sex", Words.of(text.sex())));
        facts.add(fact("出生或年龄", "Born", PrintedValues.personal(text.birth(), PrintedValues::birth)));
        facts.add(fact("体貌特征", "Appearance", PrintedValues.text(text.appearance())));
        facts.add(fact("语言口音", "Speech", PrintedValues.text(text.speech())));
        facts.add(fact("衣着物品", "Clothing", PrintedValues.text(text.clothing())));
        facts.add(fact("发现日期", "Found on", found == null ? Phrase.UNKNOWN : PrintedValues.day(found)));
        facts.add(fact("发现地（区划代码）", "Found in", place(text.foundIn())));
        facts.add(fact(
                "照片",
                "Photograph",
                text.photo() == null
                        ? new Phrase("无", "none")
                        : new Phrase("（粘贴经批准的照片）", "to be pasted in, as approved")));
        facts.add(fact("联系方式", "Contact", Phrase.of(text.contact().value())));
        facts.add(fact("发布日期", "Published", PrintedValues.minute(notice.publishedAt(), zone)));
        return new Sheet(
                Letterhead.of(station),
                new Phrase("寻亲公告", "Tracing notice"),
                notice.noticeId().value(),
                facts,
                List.of(SEAL));
    }

    /** 协查函: a question to the police about who somebody is. */
    static Sheet policeRequest(RecipientFile file, PoliceCheck check, FacilityFile station, ZoneId zone) {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact("致", "To", Phrase.of(check.policeUnit().value())));
        facts.addAll(who(file));
        facts.add(fact(
                "请协查事项",
                "Asked",
                new Phrase(
                        "请协助查询上述人员身份、户籍及亲属，并书面反馈。",
                        "Please find out who this person is, where they are registered and who their relatives"
                                + " are, and answer in writing.")));
        facts.add(fact("发函时间", "Asked at", PrintedValues.minute(check.askedAt(), zone)));
        ShortText letter = check.letterNumber();
        return new Sheet(
                Letterhead.of(station),
                new Phrase("协查函", "Request to the police"),
                letter == null ? file.personId().value() : letter.value(),
                facts,
                List.of(STAFF, SEAL, new Phrase("公安机关签收", "Received by the police")));
    }

    /** DNA 采集申请: a request to take and compare DNA. */
    static Sheet dnaRequest(RecipientFile file, DnaComparison dna, FacilityFile station, ZoneId zone) {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact("致", "To", Phrase.of(dna.policeUnit().value())));
        facts.addAll(who(file));
        facts.add(fact(
                "申请事项",
                "Asked",
                new Phrase(
                        "请免费采集上述人员血样，录入打拐 DNA 信息库比对，并反馈结果。",
                        "Please take this person's DNA free of charge, compare it in the anti-trafficking"
                                + " database and report the result.")));
        facts.add(fact("申请时间", "Asked at", PrintedValues.minute(dna.requestedAt(), zone)));
        facts.add(fact(
                "样本编号", "Sample", dna.sampleNumber() == null ? TO_FILL_IN : PrintedValues.text(dna.sampleNumber())));
        return new Sheet(
                Letterhead.of(station),
                new Phrase("DNA 采集申请", "Request for DNA"),
                file.personId().value(),
                facts,
                List.of(STAFF, SEAL, new Phrase("采集人", "Taken by")));
    }

    /** 亲属核实表: what proves that somebody is a relative. */
    static Sheet kinVerification(RecipientFile file, Kin kin, FacilityFile station) {
        List<Sheet.Fact> facts = new ArrayList<>(who(file));
        facts.add(fact("亲属姓名", "Relative", PrintedValues.text(kin.name())));
        facts.add(fact("关系", "Relation", Words.of(kin.relation())));
        facts.add(fact("联系方式", "Contact", PrintedValues.text(kin.contact())));
        facts.add(fact("核实情况", "Standing", TravelWords.of(kin.standing())));
        facts.add(fact(
                "禁止接触",
                "No contact",
                kin.noContact() ? new Phrase("是，不得交接", "yes: not to be handed over") : new Phrase("否", "no")));
        facts.add(fact("证件种类及号码", "Document", TO_FILL_IN));
        facts.add(fact(
                "核实方式",
                "How it was proven",
                new Phrase("□ DNA　□ 公安确认　□ 证件与陈述", "DNA, police, or document with statement")));
        facts.add(fact("核实结论", "Conclusion", TO_FILL_IN));
        return new Sheet(
                Letterhead.of(station),
                new Phrase("亲属核实表", "Verification of kinship"),
                file.personId().value(),
                facts,
                List.of(new Phrase("亲属本人", "Relative"), STAFF, new Phrase("复核人", "Second person")));
    }

    /** Who somebody is, as far as the police must know it to find out more. */
    static List<Sheet.Fact> who(RecipientFile file) {
        Identity identity = file.identity();
        return List.of(
                fact("档案编号", "File", Phrase.of(file.personId().value())),
                fact("姓名", "Name", HelpRequestPrint.name(file)),
                fact("性别", "Sex", Words.of(identity.sex())),
                fact("出生日期", "Born", PrintedValues.personal(identity.birth(), PrintedValues::birth)),
                fact(
                        "身份证号",
                        "ID number",
                        PrintedValues.personal(identity.idNumber(), number -> Phrase.of(number.value()))));
    }

    private static Phrase place(@Nullable DivisionCode code) {
        return code == null ? Phrase.UNKNOWN : Phrase.of(code.value());
    }
}
