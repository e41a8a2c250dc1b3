package org.homeward.command.platform;

import java.util.HashSet;
import java.util.Set;
import org.homeward.command.intake.IntakeState.Kept;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Context;
import org.homeward.command.network.Reach;
import org.homeward.command.network.RovingMissions;
import org.homeward.command.person.PersonState;
import org.homeward.platform.access.Tie;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.returnhome.JourneyCommand;
import org.homeward.shared.returnhome.JourneyCommand.ConfirmReception;
import org.homeward.shared.returnhome.JourneyCommand.RefuseReception;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordRovingVisit;

/**
 * Who works at one station works on the people of that station; anybody may come to any station for help. An escort acts on the
 * journey that is entrusted to it, a patrol on whom it brought in.
 */
final class StationScope {

    private StationScope() {}

    static void check(PersonState person, Asked<? extends PersonCommand> asked, RovingMissions missions, Reach reach) {
        Context context = asked.context();
        if (asked.command() instanceof RecordRovingVisit visit) {
            missions.letVisit(person, visit, context);
            return;
        }
        Set<FacilityId> stations = asked.command() instanceof RecordLead lead
                ? and(person, missions.mayLead(person, lead, context))
                : stations(person, asked.command());
        reach.demand(context.by(), stations, tie(person, asked.command(), context));
    }

    /** A journey is entrusted to who travels along; a file is brought by who opens it, and so is whoever it is about. */
    private static Tie tie(PersonState person, PersonCommand command, Context context) {
        return switch (command) {
            case JourneyCommand ask ->
                person.journeys()
                                .of(ask.journeyId())
                                .filter(journey -> journey.isEntrustedTo(context.actor()))
                                .isPresent()
                        ? Tie.ASSIGNED
                        : Tie.NONE;
            case OpenPersonFile ignored -> person.exists() ? broughtBy(person, context) : Tie.BROUGHT_IN;
            default -> broughtBy(person, context);
        };
    }

    private static Tie broughtBy(PersonState person, Context context) {
        return person.wasBroughtBy(context.actor()) ? Tie.BROUGHT_IN : Tie.NONE;
    }

    private static Set<FacilityId> stations(PersonState person, PersonCommand command) {
        return switch (command) {
            case OpenPersonFile ask -> Set.of(ask.station());
            case RequestHelp ask -> Set.of(ask.station());
            case RecordReferral ask -> Set.of(ask.station());
            case ReturnBelongings ask -> keeper(person, ask);
            case ConfirmReception ignored -> and(person, person.journeys().asked());
            case RefuseReception ignored -> and(person, person.journeys().asked());
            case JourneyCommand ignored -> and(person, person.journeys().partners());
            default -> new HashSet<>(person.stations());
        };
    }

    /**
     * Who takes part in a journey acts on the journey, who is only asked may answer, and a roving team says where its visit
     * leads; the rest of the file is not theirs.
     */
    private static Set<FacilityId> and(PersonState person, Set<FacilityId> others) {
        Set<FacilityId> all = new HashSet<>(person.stations());
        all.addAll(others);
        return all;
    }

    /** Where the belongings lie, whichever station the person came to afterwards. */
    private static Set<FacilityId> keeper(PersonState person, ReturnBelongings ask) {
        Kept kept = person.intake().kept().get(ask.stayId());
        return kept == null ? new HashSet<>(person.stations()) : Set.of(kept.keeper());
    }
}
