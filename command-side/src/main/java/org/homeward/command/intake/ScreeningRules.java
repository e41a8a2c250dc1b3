package org.homeward.command.intake;

import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
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

    /** Medical first: who shows a red flag sees a doctor before being registered. */
    static void redFlagsAreHandled(StayState stay) {
        if (!stay.flagsHandled() && !screening(stay).redFlags().isEmpty()) {
            throw new Refused(
                    RefusalCode.RED_FLAG_NOT_HANDLED,
                    Map.of("redFlags", screening(stay).redFlags().toString()));
        }
    }

    /** A minor, a person with an impairment and a person in medical danger are aided first and asked later. */
    static void personMayBeDeclined(PersonState person, StayState stay, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        @Nullable String protectedAs = null;
        if (person.mayBeYoungerThan(adult, context.dayOf(context.now()))) {
            protectedAs = "MINOR";
        } else if (person.hasImpairmentSign()) {
            protectedAs = "IMPAIRED";
        } else if (isInMedicalDanger(stay)) {
            protectedAs = "MEDICAL_DANGER";
        }
        if (protectedAs != null) {
            throw new Refused(RefusalCode.DECLINE_OF_PROTECTED_PERSON, Map.of("protectedAs", protectedAs));
        }
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
