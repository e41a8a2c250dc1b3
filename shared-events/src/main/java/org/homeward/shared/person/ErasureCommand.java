package org.homeward.shared.person;

import java.time.Instant;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;

/** What can be asked about forgetting a person. */
public sealed interface ErasureCommand extends PersonCommand {

    /** Proposes to erase everything personal of somebody, for good. */
    @MessageName("person.propose-erasure")
    record ProposeErasure(PersonId personId, ErasureReason reason, Instant occurredAt) implements ErasureCommand {}

    /** Erases everything personal of somebody, for good; never by the one who proposed it. */
    @MessageName("person.approve-erasure")
    record ApproveErasure(PersonId personId, Instant occurredAt) implements ErasureCommand {}

    /** Turns a proposal to erase down, or takes it back. */
    @MessageName("person.reject-erasure")
    record RejectErasure(PersonId personId, Instant occurredAt) implements ErasureCommand {}

    /** Forbids to erase a file while it is needed elsewhere. */
    @MessageName("person.place-legal-hold")
    record PlaceLegalHold(PersonId personId, HoldGround ground, Instant occurredAt) implements ErasureCommand {}

    /** Allows to erase a file again. */
    @MessageName("person.lift-legal-hold")
    record LiftLegalHold(PersonId personId, Instant occurredAt) implements ErasureCommand {}
}
