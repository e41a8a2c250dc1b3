package org.homeward.command.placement;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.person.UnlockedFiles;
import org.homeward.command.placement.PlacementState.Home;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;

/**
 * Brothers and sisters live together, unless somebody wrote down why they do not.
 *
 * <p>Their files are read and not locked: two children who are placed at the same moment do not wait for each other. Each is
 * asked again when it moves in.
 */
public final class Siblings {

    private final UnlockedFiles files;

    /** Reads the files in the given store. */
    public Siblings(EventStore events) {
        this.files = new UnlockedFiles(events);
    }

    /**
     * Lets a fact be, unless it parts a child from a brother or sister without a word.
     *
     * @param person  the child, before the fact
     * @param event   the fact that is about to be recorded
     * @param context the command it came from
     * @throws Refused naming the brother or sister
     */
    public void stayTogether(PersonState person, PersonEvent event, Context context) {
        switch (event) {
            case PlacementProposed proposed
            when proposed.siblingsReason() == null ->
                together(
                        person,
                        proposed.type(),
                        new Home(proposed.facility(), proposed.family(), proposed.kinId()),
                        event,
                        context);
            case PlacementStarted started ->
                person.placement()
                        .of(started.placementId())
                        .filter(placement -> !placement.siblingsExplained())
                        .ifPresent(placement -> together(person, placement.type(), placement.home(), event, context));
            default -> {}
        }
    }

    private void together(PersonState person, PlacementType type, Home home, PersonEvent event, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        if (type.isOverlay() || !person.mayBeYoungerThan(adult, context.dayOf(event.occurredAt()))) {
            return;
        }
        for (PersonId sibling : person.siblings()) {
            boolean apart = files.read(sibling)
                    .placement()
                    .live()
                    .map(Map.Entry::getValue)
                    .anyMatch(other -> livesElsewhere(other, type, home));
            if (apart) {
                throw new Refused(RefusalCode.SIBLINGS_SPLIT, Map.of("sibling", sibling.value()));
            }
        }
    }

    /** Each file names a relative in its own way, so two children with relatives are taken to be with the same. */
    private static boolean livesElsewhere(Placement other, PlacementType type, Home home) {
        if (other.type().isOverlay()) {
            return false;
        }
        if (other.type() == PlacementType.KIN_CARE && type == PlacementType.KIN_CARE) {
            return false;
        }
        Home there = new Home(other.home().facility(), other.home().family(), null);
        return !there.equals(new Home(home.facility(), home.family(), null));
    }
}
