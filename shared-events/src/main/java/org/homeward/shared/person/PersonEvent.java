package org.homeward.shared.person;

import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.SealedFor;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.tracing.TracingEvent;

/** A fact in one person's stream. */
@SealedFor("personId")
public sealed interface PersonEvent extends Event
        permits DeadlineEvent, ErasureEvent, FileEvent, IntakeEvent, JourneyEvent, PlacementEvent, TracingEvent {

    /** Whose file. */
    PersonId personId();
}
