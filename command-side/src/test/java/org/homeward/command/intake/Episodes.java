package org.homeward.command.intake;

import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequestWithdrawn;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** Histories of an episode of aid, each up to a stage. */
final class Episodes {

    static final StayId STAY = new StayId("stay-thisstay1");
    static final BedZoneId ZONE = new BedZoneId("zone-thiszone1");
    static final BedNumber BED = new BedNumber("A-01");
    static final ShortText NOTICE = new ShortText("不予字1号");
    static final Set<Signatory> BOTH = EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF);

    private static final ShortText SOMEWHERE = new ShortText("某处");

    private Episodes() {}

    /** An adult without any sign of impairment, at a stage. */
    static List<PersonEvent> at(StayStage stage) {
        List<PersonEvent> screened = screened(aged(40), healthy());
        List<PersonEvent> in = plus(registered(screened), new BedAssigned(PERSON, STAY, ZONE, BED, null, THEN));
        return switch (stage) {
            case REQUESTED -> requested(aged(40));
            case SCREENING -> screened;
            case MEDICAL_DIVERTED ->
                plus(screened, new DivertedToMedicalCare(PERSON, STAY, SOMEWHERE, note("x"), THEN));
            case POLICE_REFERRED -> plus(in, new ReferredToPolice(PERSON, STAY, SOMEWHERE, true, note("x"), THEN));
            case DECLINED -> plus(screened, declined());
            case WITHDRAWN -> plus(screened, new HelpRequestWithdrawn(PERSON, STAY, note("x"), THEN));
            case REGISTERED -> registered(screened);
            case IN_STATION -> in;
            case IN_HOSPITAL -> plus(in, new HospitalAdmitted(PERSON, STAY, SOMEWHERE, note("x"), THEN));
            case DEPARTING -> plus(in, new DeparturePrepared(PERSON, STAY, DepartureMode.OWN_WISH, BOTH, THEN));
            case DEPARTED -> plus(in, new Absconded(PERSON, STAY, note("x"), THEN));
            case TERMINATED ->
                plus(in, new AidTerminated(PERSON, STAY, TerminationGround.ABLE_TO_PAY, NOTICE, note("x"), THEN));
            case DECEASED -> plus(in, new DeathRecorded(PERSON, STAY, SOMEWHERE, note("x"), Set.of(), THEN));
        };
    }

    static List<PersonEvent> requested(@Nullable Birth birth) {
        return List.of(
                opened(birth), new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("没有路费"), THEN));
    }

    static List<PersonEvent> screened(@Nullable Birth birth, Screening screening) {
        return plus(requested(birth), new SeekerScreened(PERSON, STAY, screening, THEN));
    }

    static List<PersonEvent> registered(List<PersonEvent> screened) {
        return plus(screened, new RecipientRegistered(PERSON, STAY, note("务工不着"), true, true, THEN));
    }

    static List<PersonEvent> inStay(@Nullable Birth birth) {
        return registered(screened(birth, healthy()));
    }

    static HelpDeclined declined() {
        return new HelpDeclined(PERSON, STAY, DeclineGround.WANTS_CASH_ONLY, NOTICE, note("x"), THEN);
    }

    static List<PersonEvent> plus(List<PersonEvent> history, PersonEvent... more) {
        List<PersonEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }

    static Screening healthy() {
        return screening(Impairment.NONE, TriageLevel.NONE, Set.of());
    }

    static Screening screening(Impairment impairment, TriageLevel triage, Set<RedFlag> flags) {
        return new Screening(true, true, SecurityCheck.PASSED, triage, flags, impairment, null);
    }

    static Personal<ShortText> line(String words) {
        return Personal.of(new ShortText(words));
    }

    /** Something that the station keeps. */
    static List<Belonging> kept() {
        return List.of(new Belonging(line("现金"), 1, Custodian.STATION, null));
    }

    /** Something that the person keeps. */
    static List<Belonging> own() {
        return List.of(new Belonging(line("雨伞"), 1, Custodian.PERSON, null));
    }
}
