package org.homeward.command.access;

import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.Streams;
import org.homeward.command.person.PersonState;
import org.homeward.command.person.UnlockedFiles;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassCommand.BreakGlass;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;

/**
 * Carries out a command on access in an emergency. All that one account did is in one stream, so that two requests at once
 * cannot both be the first.
 */
public final class GlassCommands {

    private final Repository<EmergencyAccess> accounts;
    private final UnlockedFiles files;
    private final CommandReceipts receipts;

    /** Finds what accounts did in the given repository, and looks at the file that is asked for. */
    public GlassCommands(Repository<EmergencyAccess> accounts, UnlockedFiles files, CommandReceipts receipts) {
        this.accounts = accounts;
        this.files = files;
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
        List<GlassEvent> events = GlassDecider.decide(state, asked.command(), asked.context());
        if (asked.command() instanceof BreakGlass ask) {
            PersonState person = files.read(ask.personId());
            GlassRules.isOnFile(person);
            isOutOfReach(person, asked.context());
        }
        return events;
    }

    /** Who may read the file anyhow reads it: a review of that would be a review of nothing. */
    private static void isOutOfReach(PersonState person, Context context) {
        Provenance by = context.by();
        if (AccessPolicy.reaches(by.role(), by.station(), person.stations())) {
            throw new Refused(RefusalCode.GLASS_NOT_NEEDED);
        }
    }
}
