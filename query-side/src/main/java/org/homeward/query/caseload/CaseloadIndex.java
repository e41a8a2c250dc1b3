package org.homeward.query.caseload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.platform.messages.Wordless;
import org.homeward.query.matching.MatchSearch;
import org.homeward.query.matching.Profile;
import org.homeward.query.matching.ProfileFields;
import org.homeward.query.matching.Scorer;
import org.homeward.query.names.Readings;
import org.homeward.query.sealed.IndexSecret;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The people of all stations, to be listed, searched and counted.
 *
 * <p>The position up to which events are in the index stands in the index's own commit: after a crash both are those of
 * the last commit. What is written is seen by searches after {@link #refresh()}, kept after {@link #commit}. Safe for
 * threads; two threads must not write the same person at the same time. A thread that is interrupted while it writes,
 * refreshes or commits closes the index, as a full disk does: what was committed stays, see {@link #reopen()}.
 */
public final class CaseloadIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CaseloadIndex.class);
    private static final int COUNTS_KEPT = 500;

    private final IndexFolder folder;
    private final IndexSecret secret;
    private final NameTerms names;
    private final Scorer scorer;
    private final PersonDocuments documents;
    private final CaseloadSearch search;
    private volatile Generation live;
    private volatile @Nullable CaseloadRebuild rebuild;

    /**
     * Opens the index at its last commit. One that cannot be read, or was written by a program of another shape, is
     * replaced by an empty one without a token, to be built anew; so is one that is not sealed, or not with this secret.
     *
     * @param secret what seals the files
     * @param zone where a day begins and ends, for ages
     * @throws IndexFailed when the folder cannot be used at all
     */
    public CaseloadIndex(Path root, IndexSecret secret, Clock clock, ZoneId zone) {
        this.secret = secret;
        Cache<CaseloadSearch.Counted, Facets> counted =
                Caffeine.newBuilder().maximumSize(COUNTS_KEPT).build();
        scorer = Scorer.shipped();
        names = new NameTerms(Readings.shipped());
        documents = new PersonDocuments(names, new ProfileFields(scorer), HomewardJson.mapper());
        MatchSearch matches = new MatchSearch(scorer, IndexFields.ID);
        search = new CaseloadSearch(names, matches, documents, clock.withZone(zone), counted);
        try {
            folder = new IndexFolder(root);
            live = open();
            folder.deleteAllBut(live.folder());
        } catch (IOException e) {
            throw new IndexFailed(e);
        }
    }

    /**
     * Replaces all that is held of each of these persons; a search sees all of a person's change or nothing of it, a
     * commit has the whole batch or nothing of it.
     *
     * @throws IndexFailed when the disk does not take it
     */
    public void write(Collection<IndexedPerson> changed) {
        run(generation -> generation.write(changed));
    }

    /** The state last written for each of these persons, whether committed and refreshed or not. */
    public Map<PersonId, byte[]> states(Collection<PersonId> persons) {
        return ask(generation -> generation.states(persons));
    }

    /**
     * Forces all that was written to disk, together with the token.
     *
     * @throws IndexFailed when the disk does not take it
     */
    public void commit(byte[] token) {
        run(generation -> generation.commit(token));
    }

    /** The token of the last commit; none when the index must be built anew. */
    public Optional<byte[]> token() {
        return live.token();
    }

    /** Lets searches see all that was written. */
    public void refresh() {
        run(Generation::refresh);
    }

    /**
     * Takes what was replaced out of the index for good; on disk it is gone after the next commit.
     *
     * @throws IndexFailed when the disk does not take it, or the index is closed meanwhile
     */
    void expunge() {
        run(Generation::expunge);
    }

    /** Whether the index can still be written to; after a failed write it must be {@link #reopen opened again}. */
    public boolean isUsable() {
        return live.isOpen();
    }

    /**
     * Opens the index again at its last commit; what was written after it must be written again.
     *
     * @throws IndexFailed when the disk still does not let it
     */
    public synchronized void reopen() {
        try {
            live.close();
            live = open();
        } catch (IOException e) {
            throw new IndexFailed(e);
        }
    }

    /**
     * A page of people, the closest to the text first, then the newest change.
     *
     * @param first       at most so many, 1 to 100
     * @param after       the cursor of the page before
     * @param onlyStation what the viewer may see, or null for all
     * @throws QueryFault BAD_CURSOR for a cursor that was not given out for this filter and scope since the start of
     *                    this program, BAD_FILTER for a page of another size
     */
    public CaseloadPage search(
            CaseloadFilter filter, int first, @Nullable String after, @Nullable FacilityId onlyStation) {
        return search(filter, first, after, onlyStation == null ? null : Set.of(onlyStation), null);
    }

    /** The same of several stations, or null for all, and among these people only, or null for everybody. */
    CaseloadPage search(
            CaseloadFilter filter,
            int first,
            @Nullable String after,
            @Nullable Set<FacilityId> only,
            @Nullable Set<PersonId> among) {
        Integer percent = percent();
        return searching(searcher -> search.page(searcher, filter, first, after, only, among, percent));
    }

    /** Which of these people a match may find, each with the station that answers for them. */
    Map<PersonId, FacilityId> traced(Collection<PersonId> people) {
        return searching(searcher -> search.traced(searcher, people));
    }

    /**
     * At most so many of those who live in the care of a station, whom nobody knows, and whose identity is looked for: the
     * newest change first.
     */
    public List<CaseloadRow> unknownAt(FacilityId station, int most) {
        return searching(searcher -> search.unknownAt(searcher, station, most));
    }

    /** At most so many of those with whom somebody travels home who signs in with an account: the newest change first. */
    public List<CaseloadRow> escortedBy(ActorId account, int most) {
        return searching(searcher -> search.escortedBy(searcher, account, most));
    }

    /** At most so many whom an account brought in and about whom no station has decided yet: the newest change first. */
    public List<CaseloadRow> broughtBy(ActorId account, int most) {
        return searching(searcher -> search.broughtBy(searcher, account, most));
    }

    /** At most so many who may have been born after a day, by the id, behind somebody; of those stations, or null for all. */
    public List<CaseloadRow> bornAfter(
            LocalDate day, int most, @Nullable PersonId after, @Nullable Set<FacilityId> only) {
        return searching(searcher -> search.bornAfter(searcher, day, most, after, only));
    }

    /** At most so many people who may be one with somebody, the likeliest first; never the one whose file that is. */
    public List<Candidate> duplicates(Profile found, @Nullable PersonId but, int most) {
        return searching(searcher -> search.duplicates(searcher, found, but, most));
    }

    /** At most so many people of whom a deadline ran out at an instant that is not written down as missed, the oldest first. */
    public List<CaseloadRow> ranOut(
            Instant at, int most, @Nullable Instant afterOldest, @Nullable PersonId afterPerson) {
        return searching(searcher -> search.ranOut(searcher, at, most, afterOldest, afterPerson));
    }

    /** How it compares: whoever compares with the same people does it with this one. */
    Scorer scorer() {
        return scorer;
    }

    /** At most so many people whose family or identity is looked for and who may be somebody sought, the likeliest first. */
    public List<Candidate> matches(Profile sought, int most) {
        return searching(searcher -> search.matches(searcher, sought, most));
    }

    /** What happened at a station from one instant to before another. */
    public ShiftCounts count(FacilityId station, Instant from, Instant to) {
        return searching(searcher -> ShiftQuery.count(searcher, station, from, to));
    }

    /** The row of one person, merged away or not. */
    public Optional<CaseloadRow> row(PersonId person) {
        return searching(searcher -> search.row(searcher, person));
    }

    /** The version of that person's row that searches see, -1 when there is none. */
    public long versionOf(PersonId person) {
        return searching(searcher -> search.versionOf(searcher, person));
    }

    /**
     * Begins to build the index anew, beside this one.
     *
     * @throws IllegalStateException when a rebuild is under way
     */
    public synchronized CaseloadRebuild startRebuild() {
        if (rebuild != null) {
            throw new IllegalStateException("a rebuild is under way");
        }
        try {
            CaseloadRebuild started =
                    new CaseloadRebuild(this, Generation.open(folder.next(), secret, documents, true));
            rebuild = started;
            return started;
        } catch (IOException e) {
            throw new IndexFailed(e);
        }
    }

    /** Lets go of the index; what was not committed is not kept. */
    @Override
    public synchronized void close() {
        try {
            CaseloadRebuild unfinished = rebuild;
            if (unfinished != null) {
                unfinished.close();
            }
            live.close();
        } catch (IOException e) {
            throw new IndexFailed(e);
        }
    }

    synchronized void replaceBy(Generation rebuilt) throws IOException {
        Generation old = live;
        folder.point(rebuilt.folder());
        live = rebuilt;
        rebuild = null;
        try {
            old.close();
            folder.deleteAllBut(rebuilt.folder());
        } catch (IOException e) {
            LOG.warn("The replaced caseload index could not be deleted; the next start will try again", Wordless.of(e));
        }
    }

    synchronized void abandoned(CaseloadRebuild one) {
        if (rebuild == one) {
            rebuild = null;
        }
    }

    private @Nullable Integer percent() {
        CaseloadRebuild running = rebuild;
        return running == null ? null : running.percent();
    }

    private Generation open() throws IOException {
        Optional<Path> current = folder.current();
        if (current.isPresent()) {
            try {
                return Generation.open(current.get(), secret, documents, false);
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | IndexNotFoundException e) {
                LOG.warn(
                        "The caseload index cannot be used and must be built anew: {}",
                        e.getClass().getSimpleName());
            }
        }
        Generation empty = Generation.open(folder.next(), secret, documents, false);
        folder.point(empty.folder());
        return empty;
    }

    private void run(Writing work) {
        try {
            work.on(live);
        } catch (IOException e) {
            throw new IndexFailed(e);
        } catch (AlreadyClosedException e) {
            throw new IndexFailed(new IOException(e));
        }
    }

    private <T> T ask(Asking<Generation, T> question) {
        while (true) {
            Generation asked = live;
            try {
                return question.of(asked);
            } catch (AlreadyClosedException e) {
                if (asked == live) {
                    throw new IndexFailed(new IOException(e));
                }
            } catch (IOException e) {
                throw new IndexFailed(e);
            }
        }
    }

    private <T> T searching(Asking<IndexSearcher, T> question) {
        return ask(generation -> {
            IndexSearcher searcher = generation.searchers().acquire();
            try {
                return question.of(searcher);
            } finally {
                generation.searchers().release(searcher);
            }
        });
    }

    private interface Writing {
        void on(Generation generation) throws IOException;
    }

    private interface Asking<S, T> {
        T of(S asked) throws IOException;
    }
}
