package org.homeward.shared.dossier;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of those who answered for a person (责任链). The links follow each other without a gap from the
 * first registration on: each begins at the instant at which the one before it ends.
 *
 * @param holder      who, by kind
 * @param facility    the station or facility
 * @param family      the foster family
 * @param kinId       the relative
 * @param body        another body in words
 * @param stayId      the stay by which it is so
 * @param placementId the placement by which it is so
 * @param journeyId   the journey by which it is so
 * @param from        since when
 * @param to          until when; absent for the one who answers now
 * @param instead     whoever a death that was told late took the place of: they answer again if it is taken back
 */
public record CustodyLink(
        Holder holder,
        @Nullable FacilityId facility,
        @Nullable FosterFamilyId family,
        @Nullable KinId kinId,
        @Nullable Personal<ShortText> body,
        @Nullable StayId stayId,
        @Nullable PlacementId placementId,
        @Nullable JourneyId journeyId,
        Instant from,
        @Nullable Instant to,
        @Nullable CustodyLink instead) {

    /** Who answers for a person. */
    public enum Holder {
        /** A station or another facility. */
        FACILITY,
        /** A foster family, supervised by a facility. */
        FOSTER_FAMILY,
        /** A relative. */
        KIN,
        /** Another body. */
        OTHER_BODY,
        POLICE,
        /** The person: nobody else has to. */
        THE_PERSON,
        /** Nobody knows where the person is. */
        UNKNOWN,
        /** The person died. */
        DECEASED
    }
}
