package org.homeward.command.placement;

import java.util.Set;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Streams;
import org.homeward.command.network.Hosts;
import org.homeward.command.network.Reach;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterCommand.RegisterFosterFamily;
import org.jspecify.annotations.Nullable;

/** Carries out a command on a foster family. */
public final class FosterCommands {

    private final Repository<FosterFamily> families;
    private final Hosts hosts;
    private final Reach reach;
    private final CommandReceipts receipts;

    /** Finds families in the given repository. */
    public FosterCommands(Repository<FosterFamily> families, Hosts hosts, Reach reach, CommandReceipts receipts) {
        this.families = families;
        this.hosts = hosts;
        this.reach = reach;
        this.receipts = receipts;
    }

    /** Carries it out; the facility is locked before the family. */
    public Accepted carryOut(Asked<? extends FosterCommand> asked) {
        if (asked.command() instanceof RegisterFosterFamily ask) {
            isInReach(ask.facility(), asked);
            hosts.superviseFostering(ask.facility(), asked.context().dayOf(ask.occurredAt()));
        }
        String id = asked.command().familyId().value();
        return Streams.of(families, id, FosterFamily::new)
                .invoke(family -> receipts.once(
                        asked,
                        id,
                        family.memory(),
                        () -> {
                            isInReach(family.state().facility(), asked);
                            return FosterDecider.decide(family.state(), asked.command(), asked.context());
                        },
                        events -> family.record(events, asked)));
    }

    /** Who works at one institution works on the families that it supervises. */
    private void isInReach(@Nullable FacilityId facility, Asked<? extends FosterCommand> asked) {
        if (facility != null) {
            reach.demand(asked.context().by(), Set.of(facility));
        }
    }
}
