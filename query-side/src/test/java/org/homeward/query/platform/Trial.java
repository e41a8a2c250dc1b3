package org.homeward.query.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.invented.Erasing;
import org.homeward.query.invented.InventedStep;
import org.homeward.query.invented.InventedStep.Erasure;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.network.NetworkQueries;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.BedBoard;
import org.homeward.shared.network.NetworkQuery.GetBedBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One invented world, told to fresh views, and everything about them compared. */
final class Trial implements AutoCloseable {

    private static final Viewer VIEWER = new Viewer(new ActorId("actor-auditor1"), Role.AUDITOR, null);
    private static final int LARGEST_BATCH = 512;
    private static final int WHOLE_PAGE = 100;

    private final Told told;
    private final MongoClient client;
    private final MongoTemplate rebuiltViews;
    private final MongoTemplate liveViews;
    private final Serializer serializer;
    private final WholeStreams whole;
    private final ForgetfulKeys keys;
    private final Path folder;
    private final Clock clock;
    private final ViewRuntime notStarted;
    private final DossierQueries dossier;
    private final List<Copy> copies = new ArrayList<>();
    private final Set<String> erased = new HashSet<>();
    private int erasures;

    /** What was true of a stream at an instant, as a question that can be asked again of that instant. */
    private interface Asked {
        @Nullable
        Object at(@Nullable Instant instant);
    }

    private record Copy(String what, Instant at, @Nullable Object then, int erasures, Asked again) {}

    Trial(
            EventStorageEngine engine,
            TransactionTemplate transaction,
            Serializer events,
            Serializer serializer,
            DataSource database,
            Configuration axon,
            ForgetfulKeys keys,
            EmbeddedMongo mongo,
            Path folder,
            Clock clock) {
        this.client = MongoClients.create(mongo.connectionString());
        this.liveViews = new MongoTemplate(client, "live");
        this.rebuiltViews = new MongoTemplate(client, "rebuilt");
        liveViews.getDb().drop();
        rebuiltViews.getDb().drop();
        this.serializer = serializer;
        this.whole = new WholeStreams(database, events, axon.upcasterChain());
        this.keys = keys;
        this.clock = clock;
        this.folder = folder.resolve("trial" + System.nanoTime());
        this.told = new Told(engine, transaction, events, liveViews, keys, this.folder.resolve("live"), clock);
        this.notStarted = Told.runtime(told, whole, liveViews, keys, serializer, told.caseload(), told.held());
        this.dossier = new DossierQueries(told.fromStreams(notStarted), told.reader());
    }

    /** The first difference found, or null when all is as it should be. */
    @Nullable
    String difference(List<InventedStep> steps, Random random) {
        for (int from = 0; from < steps.size(); ) {
            int to = Math.min(steps.size(), from + 1 + random.nextInt(LARGEST_BATCH));
            tell(steps.subList(from, to), random);
            takeCopies(random);
            from = to;
        }
        String difference = compareCopies();
        return difference == null ? compareRebuilt(random) : difference;
    }

    private void tell(List<InventedStep> steps, Random random) {
        List<Fact> facts = new ArrayList<>();
        for (InventedStep step : steps) {
            switch (step) {
                case Fact fact -> facts.add(fact);
                case Erasure erasure -> {
                    append(facts);
                    erase(erasure.person());
                }
            }
        }
        append(facts);
        if (random.nextBoolean()) {
            told.tellAgain(random.nextInt(told.batches() + 1));
        }
    }

    private void append(List<Fact> facts) {
        if (!facts.isEmpty()) {
            told.append(List.copyOf(facts));
            facts.clear();
        }
    }

    /** Who is erased is told of once more, as the event of an erasure will do it. */
    private void erase(PersonId person) {
        if (told.streams().contains(person.value())) {
            keys.destroy(person.value());
            erased.add(person.value());
            erasures++;
            told.tellAgain(0);
        }
    }

    private void takeCopies(Random random) {
        List<String> streams = told.streams();
        Instant now = told.now();
        for (int i = 0; i < 8 && !streams.isEmpty(); i++) {
            String stream = streams.get(random.nextInt(streams.size()));
            if (stream.startsWith("person-")) {
                copy(stream, now, told.live(Views.RECIPIENTS, stream), at -> asOf(Views.RECIPIENTS, stream, at));
                take("file of " + stream, now, at -> file(stream, at));
                take("chronology of " + stream, now, at -> chronology(stream, at));
            } else if (stream.startsWith("zone-")) {
                copy(stream, now, told.live(Views.ZONES, stream), at -> asOf(Views.ZONES, stream, at));
            } else {
                copy(stream, now, told.live(Views.FACILITIES, stream), at -> asOf(Views.FACILITIES, stream, at));
            }
        }
    }

    private void take(String what, Instant now, Asked question) {
        copies.add(new Copy(what, now, question.at(null), erasures, question));
    }

    private void copy(String stream, Instant now, @Nullable Versioned<?> live, Asked question) {
        Object then = live == null ? null : live.document();
        copies.add(new Copy(stream, now, then, -1, question));
    }

    private @Nullable String compareCopies() {
        for (Copy copy : copies) {
            boolean ofOneStream = copy.erasures() < 0;
            boolean comparable = ofOneStream || copy.erasures() == erasures;
            Object then = copy.then();
            Object expected = then != null && ofOneStream && erased.contains(copy.what()) ? Erasing.of(then) : then;
            Object now = comparable ? copy.again().at(copy.at()) : null;
            if (comparable && !Objects.equals(expected, now)) {
                return "As of " + copy.at() + " differs from the copy taken then, of " + copy.what() + "\n then "
                        + expected + "\n now  " + now;
            }
        }
        return null;
    }

    private @Nullable String compareRebuilt(Random random) {
        try (Caseload caseload = Caseload.open(folder.resolve("rebuilt"), clock)) {
            HeldStreams held = new HeldStreams(rebuiltViews, clock);
            ViewRuntime runtime = Told.runtime(told, whole, rebuiltViews, keys, serializer, caseload, held);
            runtime.start(false);
            try {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> runtime.state() == ViewRuntime.State.LIVE && told.isReached(runtime.reached()));
                if (!held.all().isEmpty() || !told.held().all().isEmpty()) {
                    return "Held: " + held.all() + " " + told.held().all();
                }
                return compare(runtime, caseload, random);
            } finally {
                runtime.close();
            }
        }
    }

    private @Nullable String compare(ViewRuntime runtime, Caseload caseload, Random random) {
        Documents documents = new Documents(runtime, new ViewStore(rebuiltViews, keys), told.reader());
        DossierQueries rebuilt = new DossierQueries(documents, told.reader());
        for (String stream : told.streams()) {
            View<?, ?> view = viewOf(stream);
            Object live = document(told.live(view, stream));
            Object anew = document(documents.find(view, stream).orElse(null));
            Object asOf = asOf(view, stream, null);
            if (live == null || !live.equals(anew) || !live.equals(asOf)) {
                return "Live, rebuilt and as of the end differ, of " + stream + "\n live    " + live + "\n rebuilt "
                        + anew + "\n as of   " + asOf;
            }
            if (stream.startsWith("person-")) {
                RecipientFile whole = rebuilt.file(question(stream, null));
                RecipientFile end = file(stream, told.now());
                if (!whole.equals(end)) {
                    return "Merged files differ, of " + stream + "\n rebuilt " + whole + "\n as of   " + end;
                }
            }
        }
        return compareLists(new NetworkQueries(documents), caseload, random);
    }

    private @Nullable String compareLists(NetworkQueries rebuilt, Caseload caseload, Random random) {
        CaseloadPage live = page(told.caseload());
        CaseloadPage anew = page(caseload);
        if (!live.rows().equals(anew.rows())
                || live.total() != anew.total()
                || !live.facets().equals(anew.facets())) {
            return "The lists differ\n live    " + live + "\n rebuilt " + anew;
        }
        NetworkQueries fromStreams = new NetworkQueries(told.fromStreams(notStarted));
        for (String stream : told.streams()) {
            if (stream.startsWith("facility-")) {
                FacilityId station = new FacilityId(stream);
                BedBoard board = rebuilt.bedBoard(new GetBedBoard(VIEWER, station));
                if (!board.equals(fromStreams.bedBoard(new GetBedBoard(VIEWER, station)))) {
                    return "The bed boards differ, of " + stream;
                }
                for (int i = 0; i < 10; i++) {
                    Instant to = told.now().minus(Duration.ofHours(random.nextInt(3_000)));
                    Instant from = to.minus(Duration.ofHours(random.nextInt(200)));
                    if (!told.caseload().count(station, from, to).equals(caseload.count(station, from, to))) {
                        return "The counts differ, of " + stream + " from " + from + " to " + to;
                    }
                }
            }
        }
        return null;
    }

    private static CaseloadPage page(Caseload caseload) {
        return caseload.search(CaseloadFilter.ALL, WHOLE_PAGE, null, null);
    }

    private static View<?, ?> viewOf(String stream) {
        return stream.startsWith("person-")
                ? Views.RECIPIENTS
                : stream.startsWith("zone-") ? Views.ZONES : Views.FACILITIES;
    }

    private @Nullable Object asOf(View<?, ?> view, String stream, @Nullable Instant instant) {
        return document(told.reader().fold(view, stream, instant));
    }

    private static @Nullable Object document(@Nullable Versioned<?> versioned) {
        return versioned == null ? null : versioned.document();
    }

    private RecipientFile file(String stream, @Nullable Instant at) {
        return dossier.file(question(stream, at));
    }

    private List<ChronologyEntry> chronology(String stream, @Nullable Instant at) {
        return dossier.chronology(new GetChronology(new PersonId(stream), VIEWER, at, 0, 200));
    }

    private static GetRecipientFile question(String stream, @Nullable Instant at) {
        return new GetRecipientFile(new PersonId(stream), VIEWER, at, null);
    }

    @Override
    public void close() {
        told.close();
        client.close();
    }
}
