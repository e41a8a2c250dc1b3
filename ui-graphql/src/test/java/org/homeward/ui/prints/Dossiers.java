package org.homeward.ui.prints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.dossier.Custody;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.tracing.KinStanding;
import org.jspecify.annotations.Nullable;

/** Invented files to print. */
final class Dossiers {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Instant REQUESTED = Instant.parse("2026-03-05T06:20:00Z");
    static final PrintMark MARK =
            new PrintMark(text("王值班"), Instant.parse("2026-03-05T08:00:00Z"), text("存档"), SHANGHAI);
    static final FacilityId STATION = new FacilityId("facility-haihe01");

    static final String ID_NUMBER = "51012219910614002" + IdentityNumber.checkDigit("51012219910614002");

    private Dossiers() {}

    static ShortText text(String words) {
        return new ShortText(words);
    }

    static Personal<ShortText> line(String words) {
        return Personal.of(new ShortText(words));
    }

    static Personal<Note> note(String words) {
        return Personal.of(new Note(words));
    }

    static FacilityFile station() {
        return new FacilityFile(
                STATION,
                3,
                FacilityKind.RESCUE_STATION,
                new LocalText(text("海河市救助管理站"), text("Haihe Rescue Station")),
                new DivisionCode("120101"),
                text("海河市河沿路 18 号"),
                text("022-55550188"),
                LocalDate.of(2003, 8, 1),
                null,
                null,
                List.of());
    }

    static Identity known(String name) {
        return new Identity(
                line(name),
                line("小满"),
                Sex.FEMALE,
                Personal.of(Birth.on(LocalDate.of(1991, 6, 14))),
                Personal.of(new IdentityNumber(ID_NUMBER)),
                new Nationality("CN"),
                line("彝族"),
                line("四川省凉山彝族自治州昭觉县新城镇"),
                new DivisionCode("513431"),
                line("13855550123"));
    }

    static RecipientFile file(Identity identity, StayFile stay) {
        return new RecipientFile(
                new PersonId("person-2026a7k3"),
                12,
                STATION,
                new ActorId("actor-desk0001"),
                REQUESTED,
                REQUESTED,
                line("海河二号"),
                identity,
                IdentityState.IDENTIFIED,
                Set.of(EvidenceKind.ID_DOCUMENT),
                StatutoryCategory.VAGRANT_OR_BEGGAR,
                Set.of(),
                List.of(
                        kin("kin-mother01", Relation.MOTHER, "吉克阿牛", "昭觉县新城镇 13 号，13955550177", false),
                        kin("kin-husband1", Relation.HUSBAND, "沈立强", "13755550199", true)),
                List.of(
                        observation(ObservationKind.HEALTH, "左脚扭伤，行走缓慢，血压正常。"),
                        observation(ObservationKind.SPEECH, "四川话，能听懂普通话。")),
                null,
                List.of(stay),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                null,
                null);
    }

    private static RecipientFile.Observation observation(ObservationKind kind, String words) {
        return new RecipientFile.Observation(kind, note(words), REQUESTED, REQUESTED);
    }

    private static RecipientFile.Kin kin(String id, Relation relation, String name, String contact, boolean away) {
        return new RecipientFile.Kin(
                new KinId(id), relation, line(name), line(contact), null, KinStanding.CLAIMED, away);
    }

    static StayFile stay() {
        return stay(note("外出务工被骗，钱包及手机遗失，三天没有住处，希望联系家人返乡。"), screening(), belongings());
    }

    static StayFile stay(Personal<Note> reason, @Nullable Screening screening, List<StayFile.Item> belongings) {
        return new StayFile(
                new PersonId("person-2026a7k3"),
                new StayId("stay-2026b81x"),
                STATION,
                Channel.POLICE,
                line("河沿派出所"),
                reason,
                StayStage.REGISTERED,
                REQUESTED,
                screening,
                REQUESTED.plusSeconds(1800),
                List.of(),
                null,
                null,
                belongings,
                Map.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    static Screening screening() {
        return new Screening(
                true,
                true,
                SecurityCheck.PASSED,
                TriageLevel.ROUTINE,
                Set.of(RedFlag.VISIBLE_INJURY),
                Impairment.NONE,
                note("神志清楚，能说明来历，情绪低落。"));
    }

    static List<StayFile.Item> belongings() {
        return List.of(
                new StayFile.Item(line("黑色双肩包"), 1, Custodian.STATION, text("B-0317"), Custody.KEPT),
                new StayFile.Item(line("人民币现金 36.50 元"), 1, Custodian.PERSON, null, Custody.NOT_KEPT));
    }

    /** The file of somebody whose key was destroyed. */
    static RecipientFile erased() {
        Identity identity = new Identity(
                Personal.erased(),
                Personal.erased(),
                Sex.FEMALE,
                Personal.erased(),
                Personal.erased(),
                Nationality.UNKNOWN,
                Personal.erased(),
                Personal.erased(),
                null,
                Personal.erased());
        StayFile stay = stay(
                Personal.erased(),
                screening(),
                List.of(new StayFile.Item(Personal.erased(), 2, Custodian.STATION, text("B-0317"), Custody.KEPT)));
        return file(identity, stay);
    }

    /** The file of somebody who can tell nothing. */
    static RecipientFile nobodyKnows() {
        Identity identity =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        RecipientFile known = file(identity, stay(note("巡查发现"), null, List.of()));
        return new RecipientFile(
                known.personId(),
                known.version(),
                known.openedBy(),
                known.broughtBy(),
                known.openedAt(),
                known.changedAt(),
                known.provisionalName(),
                known.identity(),
                IdentityState.PROVISIONAL,
                Set.of(),
                known.category(),
                Set.of(),
                List.of(),
                List.of(),
                null,
                known.stays(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                null,
                null);
    }

    static DeclineDecision decision(DeclineGround ground, String explanation) {
        return new DeclineDecision(
                text("海救不〔2026〕第 7 号"), ground, note(explanation), REQUESTED.plusSeconds(3600), null);
    }
}
