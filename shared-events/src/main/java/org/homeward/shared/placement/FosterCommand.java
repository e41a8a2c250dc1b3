package org.homeward.shared.placement;

import java.time.Instant;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;

/** What can be asked of a foster family. Which children live there is decided on the files of the children. */
public sealed interface FosterCommand extends Command {

    /** Which family. */
    FosterFamilyId familyId();

    /** Takes a family up that wants to foster children, under the supervision of an institution. */
    @MessageName("placement.register-foster-family")
    record RegisterFosterFamily(
            FosterFamilyId familyId,
            FacilityId facility,
            Personal<FosterCarer> carer,
            RecordCheck recordCheck,
            Instant occurredAt)
            implements FosterCommand {}

    /** Another carer, or something new is known of the one there is. */
    @MessageName("placement.change-foster-family")
    record ChangeFosterFamily(
            FosterFamilyId familyId,
            Personal<FosterCarer> carer,
            RecordCheck recordCheck,
            Personal<Note> reason,
            Instant occurredAt)
            implements FosterCommand {}

    /** The family fosters no more. */
    @MessageName("placement.close-foster-family")
    record CloseFosterFamily(FosterFamilyId familyId, Personal<Note> reason, Instant occurredAt)
            implements FosterCommand {}
}
