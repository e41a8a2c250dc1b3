package org.homeward.shared.placement;

import java.util.List;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;

/**
 * A foster family as it stands.
 *
 * @param familyId    which
 * @param version     the sequence of the last event in it
 * @param facility    the institution that supervises it
 * @param carer       who mainly looks after the children
 * @param recordCheck whether the police know anything of the carer
 * @param closed      whether it fosters no more
 * @param children    the files of the children who live there
 */
@MessageName("placement.foster-family-file")
public record FosterFamilyFile(
        FosterFamilyId familyId,
        long version,
        FacilityId facility,
        Personal<FosterCarer> carer,
        RecordCheck recordCheck,
        boolean closed,
        List<PersonId> children) {}
