package org.homeward.shared.person;

import org.homeward.shared.deadline.DeadlineCommand;
import org.homeward.shared.intake.IntakeCommand;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.placement.PlacementCommand;
import org.homeward.shared.returnhome.JourneyCommand;
import org.homeward.shared.tracing.TracingCommand;

/** A command decided on one person's stream. */
public sealed interface PersonCommand extends Command
        permits DeadlineCommand,
                ErasureCommand,
                FileCommand,
                IntakeCommand,
                JourneyCommand,
                PlacementCommand,
                TracingCommand {

    /** Whose file. */
    PersonId personId();
}
