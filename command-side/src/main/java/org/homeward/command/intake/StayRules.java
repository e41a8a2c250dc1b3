package org.homeward.command.intake;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.command.kernel.Bed;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;

/** One open episode a person, and each step in its place. */
final class StayRules {

    private StayRules() {}

    static void noOpenStay(PersonState person) {
        StayState open = person.intake().open();
        if (open != null) {
            throw new Refused(
                    RefusalCode.STAY_ALREADY_OPEN,
                    Map.of(
                            "stay", open.stayId().value(),
                            "station", open.station().value(),
                            "stage", open.stage().name()));
        }
    }

    /** Two episodes of one id could not be told apart any more, here or on a file that was merged into this one. */
    static void isAnotherStay(PersonState person, StayId stay) {
        if (person.intake().wasUsed(stay)) {
            throw new Refused(RefusalCode.STAY_ID_ALREADY_USED, Map.of("stay", stay.value()));
        }
    }

    static StayState openStay(PersonState person) {
        StayState open = person.intake().open();
        if (open == null) {
            throw new Refused(RefusalCode.NO_OPEN_STAY);
        }
        return open;
    }

    static void notBeforeRequest(StayState stay, Instant occurredAt) {
        if (occurredAt.isBefore(stay.requestedAt())) {
            throw new Refused(
                    RefusalCode.OCCURRED_BEFORE_REQUEST,
                    Map.of("requestedAt", stay.requestedAt().toString()));
        }
    }

    static void isAt(StayState stay, StayStage... allowed) {
        List<StayStage> stages = Arrays.asList(allowed);
        if (!stages.contains(stay.stage())) {
            throw new Refused(
                    RefusalCode.NOT_AT_THIS_STAGE, Map.of("stage", stay.stage().name(), "allowed", stages.toString()));
        }
    }

    static void isInStay(StayState stay) {
        isAt(stay, StayStage.REGISTERED, StayStage.IN_STATION, StayStage.IN_HOSPITAL, StayStage.DEPARTING);
    }

    static void isAnotherBed(StayState stay, AssignBed ask) {
        if (new Bed(ask.zoneId(), ask.bed()).equals(stay.bed())) {
            throw new Refused(
                    RefusalCode.BED_ALREADY_ASSIGNED, Map.of("bed", ask.bed().value()));
        }
    }

    /**
     * Where a jurisdiction has such a window, an adult who left a short time ago is normally not aided again. Minors
     * and people with an impairment always are.
     */
    static void outsideReaidWindow(PersonState person, Instant occurredAt, Context context) {
        Instant ended = person.intake().endedAt();
        if (ended == null || person.hasImpairmentSign()) {
            return;
        }
        Optional<DueDate> window = context.policy().due(PolicyKey.REAID_WINDOW, ended);
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        if (window.isPresent()
                && occurredAt.isBefore(window.get().at())
                && person.isAtLeast(adult, context.dayOf(occurredAt))) {
            throw new Refused(
                    RefusalCode.REAID_WINDOW, Map.of("until", window.get().at().toString()));
        }
    }
}
