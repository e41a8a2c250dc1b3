package org.homeward.query.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.store.StoreProperties;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.query.access.GlassQueries;
import org.homeward.query.access.OpenGlass;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.caseload.DuplicateQueries;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.dossier.FoundPeople;
import org.homeward.query.dossier.OwnJourneys;
import org.homeward.query.matching.Scorer;
import org.homeward.query.missing.MatchQueries;
import org.homeward.query.missing.MissingQueries;
import org.homeward.query.missing.OwnReports;
import org.homeward.query.missing.ReportRegister;
import org.homeward.query.network.NetworkQueries;
import org.homeward.query.network.RequestQueries;
import org.homeward.query.network.RovingQueries;
import org.homeward.query.placement.PlacementQueries;
import org.homeward.query.sealed.IndexSecret;
import org.homeward.shared.access.GlassChanged;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassQuery;
import org.homeward.shared.access.GlassStory;
import org.homeward.shared.access.GlassWaiting;
import org.homeward.shared.caseload.BroughtIn;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.Duplicate;
import org.homeward.shared.caseload.Minor;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.deadline.DeadlineQuery;
import org.homeward.shared.deadline.DueDeadlines;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.dossier.OwnJourney;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.SubjectAccess;
import org.homeward.shared.missing.LikelyMatch;
import org.homeward.shared.missing.Match;
import org.homeward.shared.missing.MissingQuery;
import org.homeward.shared.missing.MissingReportChanged;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportPage;
import org.homeward.shared.missing.OwnReport;
import org.homeward.shared.missing.OwnReportPage;
import org.homeward.shared.network.BedBoard;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.RequestQuery;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.network.RovingQuery;
import org.homeward.shared.network.StationChanged;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.shared.network.UnansweredRequest;
import org.homeward.shared.placement.FosterFamilyFile;
import org.homeward.shared.placement.PlacementQuery;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.shared.returnhome.JourneyQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires views, index and query handlers. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class QuerySideConfiguration {

    private static final String DATABASE = "homeward";

    @Bean(destroyMethod = "close")
    EmbeddedMongoHolder embeddedMongo(@Value("${homeward.views.uri:}") String uri, StoreProperties properties) {
        return new EmbeddedMongoHolder(
                uri.isEmpty() ? EmbeddedMongo.open(properties.data().resolve("views")) : null);
    }

    /** The embedded database, or none where MongoDB is named. */
    record EmbeddedMongoHolder(@Nullable EmbeddedMongo mongo) implements AutoCloseable {
        @Override
        public void close() {
            if (mongo != null) {
                mongo.close();
            }
        }
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(@Value("${homeward.views.uri:}") String uri, EmbeddedMongoHolder embedded) {
        EmbeddedMongo own = embedded.mongo();
        return MongoClients.create(own == null ? uri : own.connectionString());
    }

    @Bean
    MongoTemplate mongoTemplate(MongoClient client) {
        return new MongoTemplate(client, DATABASE);
    }

    @Bean
    ViewStore viewStore(MongoTemplate mongo, PersonKeys keys) {
        return new ViewStore(mongo, keys);
    }

    @Bean
    StreamReader streamReader(EventStore store) {
        return new StreamReader(store);
    }

    @Bean
    HeldStreams heldStreams(MongoTemplate mongo, Clock clock) {
        return new HeldStreams(mongo, clock);
    }

    /** Begins to read the tables of names before anything else is made; the index waits for them otherwise. */
    @Bean
    static BeanFactoryPostProcessor tablesReadAhead() {
        return beans -> Thread.ofPlatform().name("tables-of-names").daemon().start(Scorer::shipped);
    }

    @Bean(destroyMethod = "close")
    Caseload caseload(StoreProperties properties, MasterKey master, Clock clock) {
        Path folder = properties.data().resolve("index");
        return Caseload.open(folder, IndexSecret.of(master.deriveFromLatest("seal-index")), clock);
    }

    @Bean
    ReportRegister reportRegister(Caseload caseload) {
        return new ReportRegister(caseload.scorer());
    }

    @Bean
    Courtesy courtesy() {
        return new Courtesy();
    }

    @Bean(destroyMethod = "close")
    ViewRuntime viewRuntime(
            EventStore store,
            DataSource events,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer,
            Configuration axon,
            PersonKeys keys,
            MongoTemplate mongo,
            ViewStore documents,
            StreamReader streams,
            HeldStreams held,
            Caseload caseload,
            ReportRegister reports,
            QueryUpdateEmitter updates,
            Courtesy courtesy) {
        Positions positions = new Positions(mongo, serializer, ViewShape.of(Views.ALL));
        LiveUpdates live = new LiveUpdates(updates, new Reach(streams));
        List<ViewWriter<?, ?>> writers = List.of(
                new ViewWriter<>(Views.RECIPIENTS, documents, streams, held, files -> {
                    caseload.write(files);
                    live.persons(files);
                }),
                new ViewWriter<>(Views.FACILITIES, documents, streams, held, facilities -> {}),
                new ViewWriter<>(Views.ZONES, documents, streams, held, live::zones),
                new ViewWriter<>(Views.MISSING_REPORTS, documents, streams, held, found -> {
                    found.values().forEach(report -> reports.put(report.document()));
                    live.reports(found);
                }),
                new ViewWriter<>(Views.FOSTER_FAMILIES, documents, streams, held, live::families),
                new ViewWriter<>(Views.STATION_REQUESTS, documents, streams, held, live::requests),
                new ViewWriter<>(Views.ROVING_MISSIONS, documents, streams, held, live::missions),
                new ViewWriter<>(Views.EMERGENCY_ACCESS, documents, streams, held, live::emergencies));
        return new ViewRuntime(
                store,
                new WholeStreams(events, eventSerializer, axon.upcasterChain()),
                keys,
                documents,
                positions,
                held,
                writers,
                new IndexCompanion(caseload, positions, live, streams, held, documents),
                courtesy);
    }

    @Bean
    Documents documents(ViewRuntime runtime, ViewStore store, StreamReader streams) {
        return new Documents(runtime, store, streams);
    }

    @Bean
    SmartInitializingSingleton queryHandlers(
            QueryBus bus,
            Documents documents,
            StreamReader streams,
            HeldStreams held,
            Caseload caseload,
            ReportRegister reports,
            ViewRuntime runtime,
            Courtesy courtesy,
            Clock clock,
            PolicyPack policy) {
        return () -> {
            QueryRegistration register = new QueryRegistration(bus, courtesy, documents.reach());
            RovingTeams teams = new RovingTeams(documents, clock, policy.zone());
            DossierQueries dossier = new DossierQueries(documents, streams, teams, new OpenGlass(documents, clock));
            register.one(DossierQuery.GetRecipientFile.class, RecipientFile.class, dossier::file);
            register.many(DossierQuery.GetChronology.class, ChronologyEntry.class, dossier::chronology);
            register.one(DossierQuery.GetSubjectAccess.class, SubjectAccess.class, dossier::subjectAccess);
            register.one(DossierQuery.WatchPerson.class, PersonChanged.class, dossier::watch);
            OwnJourneys journeys = new OwnJourneys(documents, caseload);
            register.many(JourneyQuery.FindOwnJourneys.class, OwnJourney.class, journeys::of);
            FoundPeople found = new FoundPeople(documents, caseload);
            register.many(CaseloadQuery.FindBroughtIn.class, BroughtIn.class, found::of);
            GlassQueries glass = new GlassQueries(documents, streams);
            register.many(GlassQuery.FindGlass.class, GlassStory.class, glass::all);
            register.one(GlassQuery.GetOwnGlass.class, GlassFile.class, glass::own);
            register.one(GlassQuery.CountGlass.class, GlassWaiting.class, glass::count);
            register.one(GlassQuery.WatchGlass.class, GlassChanged.class, glass::watch);
            NetworkQueries network = new NetworkQueries(documents);
            register.many(NetworkQuery.FindFacilities.class, FacilityFile.class, network::facilities);
            register.one(NetworkQuery.GetBedBoard.class, BedBoard.class, network::bedBoard);
            register.one(NetworkQuery.WatchStation.class, StationChanged.class, network::watch);
            MissingQueries missing = new MissingQueries(documents, reports, caseload);
            register.one(MissingQuery.GetMissingReport.class, MissingReportFile.class, missing::report);
            register.one(MissingQuery.FindMissingReports.class, MissingReportPage.class, missing::reports);
            register.one(MissingQuery.WatchMissingReport.class, MissingReportChanged.class, missing::watch);
            OwnReports own = new OwnReports(documents, missing);
            register.one(MissingQuery.GetOwnReport.class, OwnReport.class, own::report);
            register.one(MissingQuery.FindOwnReports.class, OwnReportPage.class, own::reports);
            MatchQueries matches = new MatchQueries(documents, missing, caseload, held::isHeld);
            register.many(MissingQuery.FindMatchesOfSought.class, Match.class, matches::ofSought);
            register.many(MissingQuery.FindMatchesOfPerson.class, Match.class, matches::ofPerson);
            register.many(MissingQuery.FindLikelyMatches.class, LikelyMatch.class, matches::likely);
            PlacementQueries placement = new PlacementQueries(documents);
            register.many(PlacementQuery.FindFosterFamilies.class, FosterFamilyFile.class, placement::families);
            register.one(PlacementQuery.GetFosterFamily.class, FosterFamilyFile.class, placement::family);
            RequestQueries requests = new RequestQueries(documents);
            register.many(RequestQuery.FindStationRequests.class, StationRequestFile.class, requests::ofStation);
            register.many(RequestQuery.FindUnansweredRequests.class, UnansweredRequest.class, requests::unanswered);
            register.one(RequestQuery.GetStationRequest.class, StationRequestFile.class, requests::request);
            RovingQueries missions = new RovingQueries(documents, caseload, teams);
            register.many(RovingQuery.FindRovingMissions.class, RovingMissionFile.class, missions::ofStation);
            register.one(RovingQuery.GetRovingMission.class, RovingMissionFile.class, missions::mission);
            register.many(RovingQuery.FindPeopleOfMission.class, CaseloadRow.class, missions::people);
            CaseloadQueries lists = new CaseloadQueries(caseload, missing.suggestions(), runtime, documents);
            register.one(CaseloadQuery.FindRecipients.class, CaseloadPage.class, lists::find);
            DuplicateQueries duplicates = new DuplicateQueries(documents, caseload);
            register.many(CaseloadQuery.FindProbableDuplicates.class, Duplicate.class, duplicates::probable);
            register.many(CaseloadQuery.FindDuplicatesOf.class, Duplicate.class, duplicates::of);
            register.many(CaseloadQuery.FindMinors.class, Minor.class, lists::minors);
            register.one(CaseloadQuery.CountShift.class, ShiftCounts.class, lists::shift);
            register.many(DeadlineQuery.FindDueDeadlines.class, DueDeadlines.class, lists::due);
        };
    }

    @Bean
    ViewLifecycle viewLifecycle(ViewRuntime runtime, EmbeddedMongoHolder embedded, Caseload caseload) {
        EmbeddedMongo own = embedded.mongo();
        return new ViewLifecycle(runtime, own == null || own.isSound());
    }
}
