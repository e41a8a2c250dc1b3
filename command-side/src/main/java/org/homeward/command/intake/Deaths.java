package org.homeward.command.intake;

import org.homeward.command.intake.IntakeState.Death;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;

/** A death ends what goes on. One that was recorded on the wrong file is taken back by somebody else. */
final class Deaths {

    private Deaths() {}

    static IntakeEvent record(PersonState person, RecordDeath ask) {
        StayState open = person.intake().open();
        return new DeathRecorded(
                ask.personId(),
                open == null ? null : open.stayId(),
                ask.place(),
                ask.circumstances(),
                ask.told(),
                ask.occurredAt());
    }

    static IntakeEvent retract(PersonState person, RetractDeath ask, Context context) {
        Death death = standing(person);
        context.isNot(death.recordedBy());
        TimeOrder.notBeforeItBegan(death.at(), ask.occurredAt());
        StayStage ended = death.ended();
        StayState last = person.intake().last();
        if (ended == null || last == null) {
            return new DeathRetracted(ask.personId(), null, null, ask.reason(), ask.occurredAt());
        }
        return new DeathRetracted(ask.personId(), last.stayId(), last.again(ended), ask.reason(), ask.occurredAt());
    }

    /** One that an absorbed file knows of is taken back there, once the files are parted. */
    private static Death standing(PersonState person) {
        Death death = person.intake().death();
        if (death == null) {
            throw new Refused(RefusalCode.DEATH_NOT_RECORDED);
        }
        return death;
    }
}
