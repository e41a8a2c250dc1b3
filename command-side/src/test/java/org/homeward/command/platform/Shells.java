package org.homeward.command.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.homeward.command.access.EmergencyAccess;
import org.homeward.command.access.GlassCommands;
import org.homeward.command.kernel.Asked;
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
import org.homeward.command.person.PersonSpec;
import org.homeward.command.person.UnlockedFiles;
import org.homeward.command.placement.FosterCommands;
import org.homeward.command.placement.FosterFamily;
import org.homeward.command.placement.FosterHomes;
import org.homeward.command.placement.Siblings;
import org.homeward.command.returnhome.ReceptionRequests;
import org.homeward.platform.messages.MessageSerializer;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterEvent;
import org.jspecify.annotations.Nullable;

/** The shells on the real registration of commands, in Axon's fixtures: given events, when a signed command, then events. */
final class Shells {

    private static final StableNames NAMES = new StableNames(List.of(
            PersonCommand.class,
            NetworkCommand.class,
            ReportCommand.class,
            FosterCommand.class,
            RequestCommand.class,
            RovingCommand.class,
            GlassCommand.class,
            PersonEvent.class,
            NetworkEvent.class,
            MissingEvent.class,
            FosterEvent.class,
            RequestEvent.class,
            RovingEvent.class,
            GlassEvent.class));
    private static final MessageSerializer COMMANDS = new MessageSerializer(NAMES);
    private static final ProvenanceSignature SIGNATURE =
            new ProvenanceSignature("a secret of the tests".getBytes(UTF_8));

    final FixtureConfiguration<PersonFile> persons = new AggregateTestFixture<>(PersonFile.class);
    final FixtureConfiguration<Facility> facilities = new AggregateTestFixture<>(Facility.class);
    final FixtureConfiguration<MissingReport> reports = new AggregateTestFixture<>(MissingReport.class);
    final FixtureConfiguration<FosterFamily> families = new AggregateTestFixture<>(FosterFamily.class);
    final FixtureConfiguration<StationRequest> requests = new AggregateTestFixture<>(StationRequest.class);
    final FixtureConfiguration<RovingMission> missions = new AggregateTestFixture<>(RovingMission.class);
    final FixtureConfiguration<EmergencyAccess> accounts = new AggregateTestFixture<>(EmergencyAccess.class);
    final FixtureConfiguration<BedZone> zones = new AggregateTestFixture<>(BedZone.class);

    /** What the shells read of other streams. The station is there. */
    private final EventStore network = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    final Stations stations = new Stations(network);

    Shells() {
        network.publish(
                new GenericDomainEventMessage<>("Facility", STATION.value(), 0, SampleStation.opened(STATION, THEN)));
        CommandReceipts receipts = new NoReceipts();
        Hosts hosts = new Hosts(facilities.getRepository());
        Reach reach = new Reach(network);
        PersonCommands onPersons = new PersonCommands(
                persons.getRepository(),
                List.of(
                        new BedMoves(zones.getRepository()),
                        hosts,
                        new FosterHomes(families.getRepository()),
                        new ReceptionRequests(new StationRequests(requests.getRepository(), stations))),
                new ReportNotes(reports.getRepository()),
                stations,
                new Siblings(network),
                new RovingMissions(network, reach),
                reach,
                receipts);
        NetworkCommands onNetwork =
                new NetworkCommands(facilities.getRepository(), zones.getRepository(), reach, receipts);
        ReportCommands onReports = new ReportCommands(reports.getRepository(), reach, receipts);
        FosterCommands onFamilies = new FosterCommands(families.getRepository(), hosts, reach, receipts);
        RequestCommands onRequests = new RequestCommands(
                requests.getRepository(), stations, new AskedAbout(network, reach), reach, receipts);
        RovingCommands onMissions = new RovingCommands(missions.getRepository(), stations, reach, receipts);
        GlassCommands onGlass =
                new GlassCommands(accounts.getRepository(), new UnlockedFiles(network), reach, receipts);
        Contexts contexts = new Contexts(SIGNATURE, COMMANDS, PersonSpec.POLICY, Clock.fixed(NOW, ZoneOffset.UTC));
        Stream.of(persons, facilities, zones, reports, families, requests, missions, accounts)
                .forEach(fixture -> new CommandRegistration(
                                onPersons, onNetwork, onReports, onFamilies, onRequests, onMissions, onGlass, contexts)
                        .subscribe(fixture.getCommandBus(), NAMES));
    }

    /** What happened in a stream that the shells read and are not asked about. */
    Shells elsewhere(String stream, Event... events) {
        List<EventMessage<?>> facts = history(events);
        for (int i = 0; i < events.length; i++) {
            network.publish(new GenericDomainEventMessage<>(
                    "Elsewhere", stream, i, events[i], facts.get(i).getMetaData()));
        }
        return this;
    }

    /** What happened, each fact by a command of its own. */
    static List<EventMessage<?>> history(Event... events) {
        int[] count = {0};
        return Stream.of(events)
                .<EventMessage<?>>map(event -> {
                    count[0]++;
                    Map<String, Object> metaData = new HashMap<>(ProvenanceMetaData.of(
                            provenance(Role.STATION_STAFF, STATION, "cmd-before000" + count[0], THEN)));
                    metaData.put(ProvenanceMetaData.FINGERPRINT, "of before " + count[0]);
                    return new GenericEventMessage<>(event, metaData);
                })
                .toList();
    }

    /** A command as the edge sends it. */
    static CommandMessage<Command> signed(Command command) {
        return signed(command, Role.SUPERVISOR, STATION, "cmd-thiscommand", null);
    }

    static CommandMessage<Command> signed(
            Command command, Role role, @Nullable FacilityId station, String id, @Nullable Long expectedVersion) {
        return signed(command, provenance(role, station, id, NOW), expectedVersion);
    }

    /** A command of somebody else than who did all before. */
    static CommandMessage<Command> ofAnother(Command command, Role role, FacilityId station) {
        Provenance by = new Provenance(
                new ActorId("actor-another1"), role, station, new CommandId("cmd-thiscommand"), null, NOW);
        return signed(command, by, null);
    }

    private static CommandMessage<Command> signed(Command command, Provenance by, @Nullable Long expectedVersion) {
        String fingerprint =
                SIGNATURE.fingerprint(COMMANDS.serialize(command, byte[].class).getData());
        Map<String, Object> metaData = new HashMap<>(ProvenanceMetaData.of(by));
        metaData.put(ProvenanceMetaData.SIGNATURE, SIGNATURE.sign(by, fingerprint));
        if (expectedVersion != null) {
            metaData.put(ProvenanceMetaData.EXPECTED_VERSION, expectedVersion.toString());
        }
        return new GenericCommandMessage<>(
                new GenericMessage<>(command, metaData),
                NAMES.typeOf(command.getClass()).orElseThrow().getName());
    }

    private static Provenance provenance(Role role, @Nullable FacilityId station, String id, Instant at) {
        return new Provenance(new ActorId("actor-desk0001"), role, station, new CommandId(id), null, at);
    }

    /** The stream remembers its own commands; receipts are for what the stream has forgotten. */
    private static final class NoReceipts implements CommandReceipts {
        @Override
        public @Nullable Accepted record(Asked<?> asked, Accepted outcome) {
            return null;
        }

        @Override
        public void amend(Asked<?> asked, Accepted outcome) {}

        @Override
        public @Nullable Accepted find(Asked<?> asked) {
            return null;
        }
    }
}
