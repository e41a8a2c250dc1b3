package org.homeward.command.access;

import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.access.GlassState.Broken;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.Streams;
import org.homeward.command.network.Reach;
import org.homeward.command.person.PersonState;
import org.homeward.command.person.UnlockedFiles;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassCommand.BreakGlass;
import org.homeward.shared.access.GlassCommand.ReviewGlass;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;

/**
 * Carries out a command on access in an emergency. All that one account did is in one stream, so that two requests at once
 * cannot both be the first.
 */
public final class GlassCommands {

    private final Repository<EmergencyAccess> accounts;
    private final UnlockedFiles files;
    private final Reach reach;
    private final CommandReceipts receipts;

    /** Finds what accounts did in the given repository, and looks at the file that is asked for. */
    public GlassCommands(
            Repository<EmergencyAccess> accounts, UnlockedFiles files, Reach reach, CommandReceipts receipts) {
        this.accounts = accounts;
        this.files = files;
        this.reach = reach;
        this.receipts = receipts;
    }

    /** Carries it out. */
    public Accepted carryOut(Asked<? extends GlassCommand> asked) {
        String id = asked.command().account().value();
        return Streams.of(accounts, id, EmergencyAccess::new)
                .invoke(account -> receipts.once(
                        asked,
                        id,
                        account.memory(),
                        () -> decide(account.state(), asked),
                        events -> account.record(events, asked)));
    }

    private List<GlassEvent> decide(GlassState state, Asked<? extends GlassCommand> asked) {
        Context context = asked.context();
        isReviewedFromAbove(state, asked);
        List<GlassEvent> events = GlassDecider.decide(state, asked.command(), context);
        if (asked.command() instanceof BreakGlass ask) {
            PersonState person = files.read(ask.personId());
            GlassRules.isOnFile(person);
            isOutOfReach(person, context);
        }
        return events;
    }

    /** Who works for a region reviews what the stations of that region did. */
    private void isReviewedFromAbove(GlassState state, Asked<? extends GlassCommand> asked) {
        if (asked.command() instanceof ReviewGlass ask) {
            Broken broken = state.all().get(ask.glassId());
            if (broken != null) {
                FacilityId station = broken.station();
                reach.demand(asked.context().by(), station == null ? List.of() : List.of(station));
            }
        }
    }

    /** Who may read the file anyhow reads it: a review of that would be a review of nothing. */
    private void isOutOfReach(PersonState person, Context context) {
        if (reach.covers(context.by(), person.stations())) {
            throw new Refused(RefusalCode.GLASS_NOT_NEEDED);
        }
    }
}
