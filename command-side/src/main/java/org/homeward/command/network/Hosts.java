package org.homeward.command.network;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Streams;
import org.homeward.command.person.Consequence;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/**
 * Lets the facility that is to look after somebody say whether it may. It is locked until the outcome is stored, so that
 * it is not closed, nor its licence changed, in between.
 */
public final class Hosts implements Consequence {

    private final Repository<Facility> facilities;

    /** Finds facilities in the given repository. */
    public Hosts(Repository<Facility> facilities) {
        this.facilities = facilities;
    }

    @Override
    public void follow(PersonState was, PersonEvent event, PersonState is, Asked<?> asked) {
        PlacementId id = concerns(event);
        Placement placement = id == null ? null : is.placement().of(id).orElse(null);
        FacilityId host = placement == null ? null : placement.home().facility();
        if (placement != null && host != null) {
            Instant at = event.occurredAt();
            LocalDate day = asked.context().dayOf(at);
            boolean child = is.mayBeYoungerThan(asked.context().policy().age(PolicyKey.AGE_ADULT), day);
            Aggregate<Facility> facility = Streams.of(facilities, host.value(), Facility::new);
            HostRules.looksAfter(facility.invoke(Facility::state), placement.type(), child, day);
        }
    }

    /**
     * Asks a facility whether it may supervise families that foster children.
     *
     * @throws Refused when it may not
     */
    public void superviseFostering(FacilityId host, LocalDate day) {
        Aggregate<Facility> facility = Streams.of(facilities, host.value(), Facility::new);
        HostRules.looksAfter(facility.invoke(Facility::state), PlacementType.FOSTER, true, day);
    }

    private static @Nullable PlacementId concerns(PersonEvent event) {
        return switch (event) {
            case PlacementProposed proposed -> proposed.placementId();
            case PlacementApproved approved -> approved.placementId();
            case PlacementStarted started -> started.placementId();
            default -> null;
        };
    }
}
