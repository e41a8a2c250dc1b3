package org.homeward.command.network;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;

import java.util.List;
import org.homeward.command.person.PersonSpec;
import org.homeward.command.story.Outcome;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneCommand;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.network.ZoneEvent.ZoneOpened;
import org.homeward.shared.network.ZonePurpose;
import org.jspecify.annotations.Nullable;

/** Given what happened in a zone, when something is asked of it or somebody is to sleep there, then this, or why not. */
final class ZoneSpec {

    static final BedZoneId ZONE = new BedZoneId("zone-thiszone1");
    static final BedNumber FIRST = new BedNumber("A-01");
    static final BedNumber SECOND = new BedNumber("A-02");
    static final BedNumber EXTRA = new BedNumber("X-01");
    static final LocalText NAME = new LocalText(new ShortText("甲区"), new ShortText("Zone A"));

    private ZoneState state = ZoneState.NONE;

    private ZoneSpec() {}

    static ZoneSpec given(ZoneEvent... history) {
        ZoneSpec spec = new ZoneSpec();
        List.of(history).forEach(event -> spec.state = spec.state.evolve(event));
        return spec;
    }

    Outcome<ZoneEvent> when(ZoneCommand command) {
        return Outcome.of(() -> ZoneDecider.decide(state, command, context(DESK)));
    }

    /** Somebody is to sleep in a bed. */
    Outcome<ZoneEvent> whenTaken(BedNumber bed, PersonSpec person, @Nullable PersonId carer) {
        return whenAsked(new BedMove.Take(ZONE, bed, PersonSpec.PERSON, STATION, carer, THEN), person);
    }

    Outcome<ZoneEvent> whenAsked(BedMove move, PersonSpec person) {
        return Outcome.of(() -> ZoneDecider.decide(state, move, person.state(), context(DESK)));
    }

    ZoneState state() {
        return state;
    }

    /** A zone of two beds. */
    static ZoneOpened opened(SexRule sex, AgeRule age) {
        return new ZoneOpened(ZONE, STATION, NAME, ZonePurpose.GENERAL, sex, age, List.of(FIRST, SECOND), THEN);
    }
}
