package org.homeward.command.platform;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.homeward.command.access.GlassCommands;
import org.homeward.command.missing.ReportCommands;
import org.homeward.command.network.NetworkCommands;
import org.homeward.command.network.RequestCommands;
import org.homeward.command.network.RovingCommands;
import org.homeward.command.placement.FosterCommands;
import org.homeward.platform.messages.HistoryDamaged;
import org.homeward.platform.messages.NamedFault;
import org.homeward.platform.messages.RefusalDetails;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.network.FacilityCommand;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.ZoneCommand;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.placement.FosterCommand;

/**
 * Subscribes one handler for every concrete command of the sealed families, under its stable name.
 *
 * <p>A refusal leaves as {@link RefusalDetails}: the same on the local bus and across a server.
 */
final class CommandRegistration {

    private final PersonCommands persons;
    private final NetworkCommands network;
    private final ReportCommands reports;
    private final FosterCommands families;
    private final RequestCommands requests;
    private final RovingCommands missions;
    private final GlassCommands glass;
    private final Contexts contexts;

    CommandRegistration(
            PersonCommands persons,
            NetworkCommands network,
            ReportCommands reports,
            FosterCommands families,
            RequestCommands requests,
            RovingCommands missions,
            GlassCommands glass,
            Contexts contexts) {
        this.persons = persons;
        this.network = network;
        this.reports = reports;
        this.families = families;
        this.requests = requests;
        this.missions = missions;
        this.glass = glass;
        this.contexts = contexts;
    }

    void subscribe(CommandBus bus, StableNames names) {
        StableNames.leaves(PersonCommand.class).forEach(type -> subscribe(bus, names, type));
        StableNames.leaves(NetworkCommand.class).forEach(type -> subscribe(bus, names, type));
        StableNames.leaves(ReportCommand.class).forEach(type -> subscribe(bus, names, type));
        StableNames.leaves(FosterCommand.class).forEach(type -> subscribe(bus, names, type));
        StableNames.leaves(RequestCommand.class).forEach(type -> subscribe(bus, names, type));
        StableNames.leaves(RovingCommand.class).forEach(type -> subscribe(bus, names, type));
        StableNames.leaves(GlassCommand.class).forEach(type -> subscribe(bus, names, type));
    }

    @SuppressWarnings("resource") // the handlers stay as long as the program runs
    private void subscribe(CommandBus bus, StableNames names, Class<?> type) {
        String name = names.typeOf(type).orElseThrow().getName();
        bus.subscribe(name, message -> handle(message));
    }

    private Accepted handle(CommandMessage<?> message) {
        try {
            return carryOut((Command) message.getPayload(), message);
        } catch (Refused refused) {
            throw new CommandExecutionException(refused.code().name(), null, RefusalDetails.of(refused));
        } catch (HistoryDamaged damaged) {
            throw new CommandExecutionException("A stream cannot be read", damaged, NamedFault.HISTORY_DAMAGED);
        }
    }

    private Accepted carryOut(Command command, CommandMessage<?> message) {
        return switch (command) {
            case PersonCommand ask -> persons.carryOut(contexts.read(message, ask));
            case FacilityCommand ask -> network.onFacility(contexts.read(message, ask));
            case ZoneCommand ask -> network.onZone(contexts.read(message, ask));
            case ReportCommand ask -> reports.carryOut(contexts.read(message, ask));
            case FosterCommand ask -> families.carryOut(contexts.read(message, ask));
            case RequestCommand ask -> requests.carryOut(contexts.read(message, ask));
            case RovingCommand ask -> missions.carryOut(contexts.read(message, ask));
            case GlassCommand ask -> glass.carryOut(contexts.read(message, ask));
            default -> throw new IllegalStateException("No decider for " + message.getCommandName());
        };
    }
}
