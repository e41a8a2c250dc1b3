package org.homeward.command.network;

import java.util.Comparator;
import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Streams;
import org.homeward.command.person.Consequence;
import org.homeward.command.person.PersonState;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.person.PersonEvent;

/** Lets the zones decide what a fact about a person means for their beds, in the same unit of work. */
public final class BedMoves implements Consequence {

    private final Repository<BedZone> zones;

    /** Finds zones in the given repository. */
    public BedMoves(Repository<BedZone> zones) {
        this.zones = zones;
    }

    /**
     * Takes and releases beds as a fact about a person asks for; zones in the order of their ids.
     */
    @Override
    public void follow(PersonState was, PersonEvent event, PersonState is, Asked<?> asked) {
        List<BedMove> moves = BedMove.of(was, event, is).stream()
                .sorted(Comparator.comparing(move -> move.zone().value()))
                .toList();
        for (BedMove move : moves) {
            Aggregate<BedZone> zone = Streams.of(zones, move.zone().value(), BedZone::new);
            List<ZoneEvent> facts = ZoneDecider.decide(zone.invoke(BedZone::state), move, is, asked.context());
            zone.execute(held -> held.record(facts, asked));
        }
    }
}
