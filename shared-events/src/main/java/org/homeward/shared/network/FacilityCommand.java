package org.homeward.shared.network;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/** What can be asked of a facility. */
public sealed interface FacilityCommand extends NetworkCommand {

    /** Which facility. */
    FacilityId facilityId();

    /** Adds a station, institution or home to the network. */
    @MessageName("network.open-facility")
    record OpenFacility(
            FacilityId facilityId,
            FacilityKind kind,
            LocalText name,
            DivisionCode division,
            ShortText address,
            @Nullable ShortText phone,
            LocalDate opensOn,
            Instant occurredAt)
            implements FacilityCommand {}

    /** Records a licence; the one before is kept in the history. */
    @MessageName("network.grant-licence")
    record GrantLicence(FacilityId facilityId, Licence licence, Instant occurredAt) implements FacilityCommand {}

    /** Takes a facility out of the network; its zones must be closed first. */
    @MessageName("network.close-facility")
    record CloseFacility(FacilityId facilityId, LocalDate closesOn, Note reason, Instant occurredAt)
            implements FacilityCommand {}
}
