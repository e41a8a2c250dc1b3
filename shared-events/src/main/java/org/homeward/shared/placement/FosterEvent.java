package org.homeward.shared.placement;

import java.time.Instant;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.SealedFor;

/** What became true of a foster family; sealed with the key of the family. */
@SealedFor("familyId")
public sealed interface FosterEvent extends Event {

    /** Which family. */
    FosterFamilyId familyId();

    /** A family wants to foster children. */
    @MessageName("placement.foster-family-registered")
    record FosterFamilyRegistered(
            FosterFamilyId familyId,
            FacilityId facility,
            Personal<FosterCarer> carer,
            RecordCheck recordCheck,
            Instant occurredAt)
            implements FosterEvent {}

    /** Another carer, or something new is known of the one there is. */
    @MessageName("placement.foster-family-changed")
    record FosterFamilyChanged(
            FosterFamilyId familyId,
            Personal<FosterCarer> carer,
            RecordCheck recordCheck,
            Personal<Note> reason,
            Instant occurredAt)
            implements FosterEvent {}

    /** A child lives with the family. */
    @MessageName("placement.foster-child-taken-in")
    record FosterChildTakenIn(FosterFamilyId familyId, PersonId personId, PlacementId placementId, Instant occurredAt)
            implements FosterEvent {}

    /** A child no longer lives with the family. */
    @MessageName("placement.foster-child-left")
    record FosterChildLeft(FosterFamilyId familyId, PersonId personId, PlacementId placementId, Instant occurredAt)
            implements FosterEvent {}

    /** The family fosters no more. */
    @MessageName("placement.foster-family-closed")
    record FosterFamilyClosed(FosterFamilyId familyId, Personal<Note> reason, Instant occurredAt)
            implements FosterEvent {}
}
