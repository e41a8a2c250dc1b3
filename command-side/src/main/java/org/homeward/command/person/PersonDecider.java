package org.homeward.command.person;

import java.util.List;
import java.util.Map;
import org.homeward.command.deadline.DeadlineDecider;
import org.homeward.command.intake.IntakeDecider;
import org.homeward.command.kernel.Context;
import org.homeward.command.placement.PlacementDecider;
import org.homeward.command.placement.Placements;
import org.homeward.command.returnhome.JourneyDecider;
import org.homeward.command.returnhome.Journeys;
import org.homeward.command.tracing.Notices;
import org.homeward.command.tracing.TracingDecider;
import org.homeward.shared.deadline.DeadlineCommand;
import org.homeward.shared.intake.IntakeCommand;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.ErasureCommand;
import org.homeward.shared.person.FileCommand;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementCommand;
import org.homeward.shared.returnhome.JourneyCommand;
import org.homeward.shared.returnhome.JourneyCommand.CloseJourney;
import org.homeward.shared.returnhome.JourneyCommand.VoidTravelVoucher;
import org.homeward.shared.tracing.TracingCommand;

/** Decides every command on a person: first what holds for any of them, then the rules of the journey. */
public final class PersonDecider {

    private PersonDecider() {}

    /**
     * Decides.
     *
     * @param person  the state of the person, together with that of absorbed files
     * @param command what is asked
     * @param context who asks, when, under which limits
     * @return what becomes true
     * @throws Refused when a rule does not allow it
     */
    public static List<? extends PersonEvent> decide(PersonState person, PersonCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        if (!(command instanceof OpenPersonFile)) {
            fileIsThere(person, command);
            fileSpeaksForItself(person, command);
            personLivesOrCommandCloses(person, command);
        }
        List<? extends PersonEvent> events = switch (command) {
            case FileCommand ask -> FileDecider.decide(person, ask, context);
            case ErasureCommand ask -> ErasureDecider.decide(person, ask, context);
            case IntakeCommand ask -> IntakeDecider.decide(person, ask, context);
            case TracingCommand ask -> TracingDecider.decide(person, ask, context);
            case PlacementCommand ask -> PlacementDecider.decide(person, ask, context);
            case JourneyCommand ask -> JourneyDecider.decide(person, ask, context);
            case DeadlineCommand ask -> DeadlineDecider.decide(person, ask, context);
        };
        return Placements.changedBy(person, Journeys.changedBy(person, Notices.withdrawnBy(person, events)));
    }

    /** A file that is closed for good can still be forgotten, and held. */
    private static void fileIsThere(PersonState person, PersonCommand command) {
        if (!person.exists()) {
            throw new Refused(RefusalCode.FILE_NOT_FOUND);
        }
        if (person.isErased()) {
            throw new Refused(RefusalCode.FILE_ERASED);
        }
        if (person.file().sealed() && !(command instanceof ErasureCommand)) {
            throw new Refused(RefusalCode.FILE_SEALED);
        }
    }

    /** An absorbed file still answers for what the station keeps of its stays: nothing was copied. */
    private static void fileSpeaksForItself(PersonState person, PersonCommand command) {
        var survivor = person.file().survivor();
        if (survivor != null && !(command instanceof ReturnBelongings)) {
            throw new Refused(RefusalCode.FILE_ABSORBED, Map.of("survivor", survivor.value()));
        }
    }

    /**
     * After a death only what clears up who it was and whose, takes it back, hands out what was left, and closes the file. A death
     * that was recorded on a file merged into this one does not leave an episode here open for ever.
     */
    private static void personLivesOrCommandCloses(PersonState person, PersonCommand command) {
        boolean closes = switch (command) {
            case ChangeCategory ignored -> false;
            case FileCommand ignored -> true;
            case ErasureCommand ignored -> true;
            case ReturnBelongings ignored -> true;
            case RecordDeath ignored -> person.intake().open() != null;
            case RetractDeath ignored -> true;
            case IntakeCommand ignored -> false;
            case TracingCommand ignored -> true;
            case PlacementCommand ignored -> false;
            case VoidTravelVoucher ignored -> true;
            case CloseJourney ignored -> true;
            case JourneyCommand ignored -> false;
            case DeadlineCommand ignored -> true;
        };
        if (person.intake().deceased() && !closes) {
            throw new Refused(RefusalCode.PERSON_DECEASED);
        }
    }
}
