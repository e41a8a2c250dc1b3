package org.homeward.query.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.query.access.GlassQueries;
import org.homeward.query.access.OpenGlass;
import org.homeward.query.masks.Masks;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.RovingTeams;
import org.homeward.query.platform.StreamReader;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.DossierQuery.GetSubjectAccess;
import org.homeward.shared.dossier.DossierQuery.WatchPerson;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.SubjectAccess;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.StationRequestFile;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about one person. */
public final class DossierQueries {

    private static final int LONGEST_PAGE = 200;

    private final Documents documents;
    private final StreamReader streams;
    private final RovingTeams teams;
    private final OpenGlass glass;
    private final GlassQueries emergencies;
    private final ChronologyFold chronology = new ChronologyFold();

    /**
     * Answers from the given documents and streams, also to teams that work at the station of somebody, and to who reads in
     * an emergency.
     */
    public DossierQueries(Documents documents, StreamReader streams, RovingTeams teams, OpenGlass glass) {
        this.documents = documents;
        this.streams = streams;
        this.teams = teams;
        this.glass = glass;
        this.emergencies = new GlassQueries(documents, streams);
    }

    /** The file as it stands, or as it was known at an instant. */
    public RecipientFile file(GetRecipientFile query) {
        RecipientFile own = Documents.atLeast(
                query.atLeastVersion(), () -> one(query.personId(), query.asOf()), RecipientFile::version);
        mayRead(query.viewer(), query, own);
        return Composition.of(own, absorbed(own, query.asOf(), new HashSet<>(Set.of(own.personId()))));
    }

    /** A page of the chronology, the newest line first. */
    public List<ChronologyEntry> chronology(GetChronology query) {
        if (query.first() < 1 || query.first() > LONGEST_PAGE || query.after() < 0) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        RecipientFile own = one(query.personId(), query.asOf());
        mayRead(query.viewer(), query, own);
        Masks masks = new Masks(query.viewer(), documents.reach().isGuest(query.viewer(), own), query.reveal());
        return lines(everyone(own, query.asOf()), query.asOf(), masks)
                .sorted(Comparator.comparing(ChronologyEntry::recordedAt)
                        .thenComparingLong(ChronologyEntry::sequence)
                        .reversed())
                .skip(query.after())
                .limit(query.first())
                .toList();
    }

    /**
     * Everything that stands about somebody, and nothing of it hidden: it is theirs.
     *
     * @throws QueryFault {@code REBUILDING} while it cannot be said that it is everything
     */
    public SubjectAccess subjectAccess(GetSubjectAccess query) {
        RecipientFile own = one(query.personId(), null);
        mayRead(query.viewer(), query, own);
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        Set<PersonId> selves = new HashSet<>(everyone(own, null));
        return new SubjectAccess(
                Composition.of(own, absorbed(own, null, new HashSet<>(Set.of(own.personId())))),
                lines(selves, null, null)
                        .sorted(Comparator.comparing(ChronologyEntry::recordedAt)
                                .thenComparingLong(ChronologyEntry::sequence))
                        .toList(),
                documents.all(Views.STATION_REQUESTS).stream()
                        .filter(request -> selves.contains(request.personId()))
                        .sorted(Comparator.comparing(StationRequestFile::sentAt))
                        .toList(),
                emergencies.about(selves));
    }

    private Stream<ChronologyEntry> lines(Collection<PersonId> selves, @Nullable Instant asOf, @Nullable Masks masks) {
        return selves.stream()
                .flatMap(id -> streams.read(id.value(), asOf).stream()
                        .map(told -> chronology.entry(id, through(masks, told))));
    }

    /** What one sees of it: once it is told field by field, nobody knows any more what a field was. */
    private static Recorded<Event> through(@Nullable Masks masks, Recorded<Event> told) {
        return masks == null
                ? told
                : new Recorded<>(
                        (Event) masks.over(told.event()),
                        told.sequence(),
                        told.recordedAt(),
                        told.by(),
                        told.fingerprint());
    }

    /** What a watcher is told first. */
    public PersonChanged watch(WatchPerson query) {
        RecipientFile own = one(query.personId(), null);
        mayRead(query.viewer(), query, own);
        return changed(own);
    }

    /** What is told of a new version. */
    public static PersonChanged changed(RecipientFile file) {
        return new PersonChanged(file.personId(), file.version(), stationOf(file));
    }

    private RecipientFile one(PersonId id, @Nullable Instant asOf) {
        var found = asOf == null
                ? documents.find(Views.RECIPIENTS, id.value())
                : documents.asOf(Views.RECIPIENTS, id.value(), asOf);
        return found.map(Versioned::document).orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private List<RecipientFile> absorbed(RecipientFile file, @Nullable Instant asOf, Set<PersonId> seen) {
        List<RecipientFile> all = new ArrayList<>();
        for (PersonId id : file.absorbed()) {
            if (seen.add(id)) {
                RecipientFile other = one(id, asOf);
                all.add(other);
                all.addAll(absorbed(other, asOf, seen));
            }
        }
        return all;
    }

    private List<PersonId> everyone(RecipientFile own, @Nullable Instant asOf) {
        List<PersonId> ids = new ArrayList<>(List.of(own.personId()));
        absorbed(own, asOf, new HashSet<>(ids)).forEach(other -> ids.add(other.personId()));
        return ids;
    }

    /** A file that one may not read is not even there. */
    private void mayRead(Viewer viewer, DossierQuery query, RecipientFile file) {
        Asking.permitted(viewer, query);
        if (!documents.reach().covers(viewer, file)
                && !teams.workWith(viewer, file.personId())
                && !glass.isBroken(viewer, file.personId())) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
    }

    private static @Nullable FacilityId stationOf(RecipientFile file) {
        List<StayFile> stays = file.stays();
        return stays.isEmpty() ? file.openedBy() : stays.getLast().station();
    }
}
