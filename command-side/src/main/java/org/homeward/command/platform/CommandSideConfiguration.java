package org.homeward.command.platform;

import java.time.Clock;
import java.util.List;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.homeward.command.access.EmergencyAccess;
import org.homeward.command.access.GlassCommands;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.missing.MissingReport;
import org.homeward.command.missing.ReportCommands;
import org.homeward.command.missing.ReportNotes;
import org.homeward.command.network.AskedAbout;
import org.homeward.command.network.BedMoves;
import org.homeward.command.network.BedZone;
import org.homeward.command.network.Facility;
import org.homeward.command.network.Hosts;
import org.homeward.command.network.NetworkCommands;
import org.homeward.command.network.Reach;
import org.homeward.command.network.RequestCommands;
import org.homeward.command.network.RovingCommands;
import org.homeward.command.network.RovingMission;
import org.homeward.command.network.RovingMissions;
import org.homeward.command.network.StationRequest;
import org.homeward.command.network.StationRequests;
import org.homeward.command.network.Stations;
import org.homeward.command.person.PersonFile;
import org.homeward.command.person.UnlockedFiles;
import org.homeward.command.placement.FosterCommands;
import org.homeward.command.placement.FosterFamily;
import org.homeward.command.placement.FosterHomes;
import org.homeward.command.placement.Siblings;
import org.homeward.command.returnhome.ReceptionRequests;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.policy.PolicyPack;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wires the deciders to Axon. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class CommandSideConfiguration {

    @Bean
    CommandReceipts commandReceipts(JdbcTemplate database) {
        return new JdbcCommandReceipts(database);
    }

    /**
     * The streams, and a handler for every command.
     *
     * @param cached whether loaded streams are kept in memory; only where one program decides on all of them, because a
     *               stream that another program has moved on would be decided on as it was
     */
    @Bean
    ConfigurerModule commandSide(
            CommandReceipts receipts,
            StableNames names,
            ProvenanceSignature signature,
            @Qualifier("messageSerializer") Serializer commands,
            PolicyPack policy,
            Clock clock,
            @Value("${homeward.cache-streams:true}") boolean cached) {
        Contexts contexts = new Contexts(signature, commands, policy, clock);
        return configurer -> {
            configurer.configureAggregate(stream(PersonFile.class, cached));
            configurer.configureAggregate(stream(Facility.class, cached));
            configurer.configureAggregate(stream(BedZone.class, cached));
            configurer.configureAggregate(stream(MissingReport.class, cached));
            configurer.configureAggregate(stream(FosterFamily.class, cached));
            configurer.configureAggregate(stream(StationRequest.class, cached));
            configurer.configureAggregate(stream(RovingMission.class, cached));
            configurer.configureAggregate(stream(EmergencyAccess.class, cached));
            configurer.onInitialize(axon -> axon.onStart(
                    Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                    () -> registration(axon, receipts, contexts).subscribe(axon.commandBus(), names)));
        };
    }

    private static <T> AggregateConfigurer<T> stream(Class<T> type, boolean cached) {
        AggregateConfigurer<T> stream = AggregateConfigurer.defaultConfiguration(type);
        return cached ? stream.configureCache(axon -> new WeakReferenceCache()) : stream;
    }

    private static CommandRegistration registration(Configuration axon, CommandReceipts receipts, Contexts contexts) {
        Stations stations = new Stations(axon.eventStore());
        Reach reach = new Reach(axon.eventStore());
        Hosts hosts = new Hosts(axon.repository(Facility.class));
        PersonCommands persons = new PersonCommands(
                axon.repository(PersonFile.class),
                List.of(
                        new BedMoves(axon.repository(BedZone.class)),
                        hosts,
                        new FosterHomes(axon.repository(FosterFamily.class)),
                        new ReceptionRequests(new StationRequests(axon.repository(StationRequest.class), stations))),
                new ReportNotes(axon.repository(MissingReport.class)),
                stations,
                new Siblings(axon.eventStore()),
                new RovingMissions(axon.eventStore(), reach),
                reach,
                receipts);
        NetworkCommands network =
                new NetworkCommands(axon.repository(Facility.class), axon.repository(BedZone.class), reach, receipts);
        ReportCommands reports = new ReportCommands(axon.repository(MissingReport.class), reach, receipts);
        FosterCommands families = new FosterCommands(axon.repository(FosterFamily.class), hosts, reach, receipts);
        RequestCommands requests = new RequestCommands(
                axon.repository(StationRequest.class),
                stations,
                new AskedAbout(axon.eventStore(), reach),
                reach,
                receipts);
        RovingCommands missions = new RovingCommands(axon.repository(RovingMission.class), stations, reach, receipts);
        GlassCommands glass = new GlassCommands(
                axon.repository(EmergencyAccess.class), new UnlockedFiles(axon.eventStore()), reach, receipts);
        return new CommandRegistration(persons, network, reports, families, requests, missions, glass, contexts);
    }
}
