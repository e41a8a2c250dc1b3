package org.homeward.command.intake;

import java.time.Instant;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.WithdrawRequest;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/** Who must be taken in, who may be declined, and what comes first. */
final class ScreeningRules {

    private ScreeningRules() {}

    static void referralNamesItsSource(RecordReferral ask) {
        if (ask.channel() == Channel.SELF || ask.referrer() == null) {
            throw new Refused(RefusalCode.REFERRAL_SOURCE_MISSING);
        }
    }

    static void securityCheckIsDone(StayState stay) {
        SecurityCheck check = screening(stay).security();
        if (check != SecurityCheck.PASSED && check != SecurityCheck.ITEMS_KEPT_AWAY) {
            throw new Refused(RefusalCode.SECURITY_CHECK_NOT_DONE, Map.of("securityCheck", check.name()));
        }
    }

    /** Medical first: who shows a red flag, or is an emergency, sees a doctor before being registered. */
    static void redFlagsAreHandled(StayState stay) {
        Screening seen = screening(stay);
        boolean doctorFirst = !seen.redFlags().isEmpty() || seen.triage() == TriageLevel.EMERGENCY;
        if (!stay.flagsHandled() && doctorFirst) {
            throw new Refused(
                    RefusalCode.RED_FLAG_NOT_HANDLED,
                    Map.of(
                            "redFlags",
                            seen.redFlags().toString(),
                            "triage",
                            seen.triage().name()));
        }
    }

    /** A minor, a person with an impairment and a person in medical danger are aided first and asked later. */
    static void personMayBeDeclined(PersonState person, StayState stay, DeclineHelp ask, Context context) {
        String protectedAs = protectedAs(person, ask.occurredAt(), context);
        if (protectedAs == null && isInMedicalDanger(stay)) {
            protectedAs = "MEDICAL_DANGER";
        }
        if (protectedAs != null) {
            throw new Refused(RefusalCode.DECLINE_OF_PROTECTED_PERSON, Map.of("protectedAs", protectedAs));
        }
    }

    /** Nobody is turned away as able to pay whom the last look found without means. */
    static void groundFitsScreening(StayState stay, DeclineHelp ask) {
        if (ask.ground() == DeclineGround.ABLE_TO_PAY && screening(stay).withoutMeans()) {
            throw new Refused(
                    RefusalCode.DECLINE_CONTRADICTS_SCREENING,
                    Map.of("ground", ask.ground().name()));
        }
    }

    /**
     * Whoever may not leave the station alone does not leave the desk alone either; who runs away has absconded. An
     * adult of sound mind goes as he came, ill or not: nobody is held.
     */
    static void personMayWithdraw(PersonState person, WithdrawRequest ask, Context context) {
        String protectedAs = protectedAs(person, ask.occurredAt(), context);
        if (protectedAs != null) {
            throw new Refused(RefusalCode.WITHDRAWAL_OF_PROTECTED_PERSON, Map.of("protectedAs", protectedAs));
        }
    }

    private static @Nullable String protectedAs(PersonState person, Instant when, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        if (person.mayBeYoungerThan(adult, context.dayOf(when))) {
            return "MINOR";
        }
        return person.hasImpairmentSign() ? "IMPAIRED" : null;
    }

    static ShortText declineNotice(DeclineHelp ask) {
        ShortText notice = ask.noticeNumber();
        if (notice == null) {
            throw new Refused(RefusalCode.DECLINE_NOTICE_MISSING);
        }
        return notice;
    }

    static StayState declineToReview(PersonState person) {
        StayState last = person.intake().last();
        if (last == null || last.stage() != StayStage.DECLINED || last.decline() == null) {
            throw new Refused(RefusalCode.DECLINE_NOT_TO_REVIEW);
        }
        return last;
    }

    static ActorId declinedBy(StayState declined) {
        ActorId by = declined.decline();
        if (by == null) {
            throw new Refused(RefusalCode.DECLINE_NOT_TO_REVIEW);
        }
        return by;
    }

    private static boolean isInMedicalDanger(StayState stay) {
        TriageLevel triage = screening(stay).triage();
        boolean urgent = triage == TriageLevel.URGENT || triage == TriageLevel.EMERGENCY;
        return !stay.flagsHandled() && (urgent || !screening(stay).redFlags().isEmpty());
    }

    private static Screening screening(StayState stay) {
        Screening screening = stay.screening();
        if (screening == null) {
            throw new Refused(
                    RefusalCode.NOT_AT_THIS_STAGE, Map.of("stage", stay.stage().name()));
        }
        return screening;
    }
}
