package org.homeward.shared.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Forgetting;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;

/** What became true about forgetting a person. None of it is personal: it is what is left. */
public sealed interface ErasureEvent extends PersonEvent {

    /** Somebody proposed to erase everything personal. */
    @MessageName("person.erasure-proposed")
    record ErasureProposed(PersonId personId, ErasureReason reason, Instant occurredAt) implements ErasureEvent {}

    /** Nothing is erased: the proposal was turned down or taken back. */
    @MessageName("person.erasure-rejected")
    record ErasureRejected(PersonId personId, Instant occurredAt) implements ErasureEvent {}

    /**
     * It was decided that everything personal is erased. The keys are destroyed by whoever follows this fact, and again by
     * whoever follows it once more.
     *
     * @param personId   of whom
     * @param reason     why
     * @param proposedBy who proposed it; who decided it stands in the provenance
     * @param occurredAt when it was decided
     */
    @MessageName("person.erased")
    record PersonErased(PersonId personId, ErasureReason reason, ActorId proposedBy, Instant occurredAt)
            implements ErasureEvent, Forgetting {

        @Override
        @JsonIgnore
        public String forgotten() {
            return personId.value();
        }
    }

    /** The file must be kept. */
    @MessageName("person.legal-hold-placed")
    record LegalHoldPlaced(PersonId personId, HoldGround ground, Instant occurredAt) implements ErasureEvent {}

    /** The file need not be kept any more. */
    @MessageName("person.legal-hold-lifted")
    record LegalHoldLifted(PersonId personId, Instant occurredAt) implements ErasureEvent {}
}
