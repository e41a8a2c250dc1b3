package org.homeward.query.caseload;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.homeward.query.matching.Profile;
import org.homeward.query.matching.Scorer;
import org.homeward.query.platform.Versioned;
import org.homeward.query.sealed.IndexSecret;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The list of all people: an index fed with their files, with its own place in the events.
 *
 * <p>While it is built anew the old index answers. What is written can be found once {@link #reached} was told; it is
 * on disk from the next commit, and so is the place that belongs to it.
 */
public final class Caseload implements AutoCloseable {

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    /** The stations of the pack the product ships with share one clock. */
    private static final ZoneId STATIONS = ZoneId.of("Asia/Shanghai");

    private final CaseloadIndex index;
    private final Clock clock;
    private volatile @Nullable CaseloadRebuild rebuild;
    private volatile LongConsumer commits = nanoseconds -> {};
    private final Expunging expunging;
    private Instant committed;

    private Caseload(CaseloadIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
        this.committed = clock.instant();
        this.expunging = new Expunging(index::expunge, position -> {
            commit(position);
            index.refresh();
        });
    }

    /** Opens the index in a folder at its last commit; its files are sealed. */
    public static Caseload open(Path folder, IndexSecret secret, Clock clock) {
        return new Caseload(new CaseloadIndex(folder, secret, clock, STATIONS), clock);
    }

    /** Takes the files over into the index, or into the one that is being built. */
    public void write(Map<String, Versioned<RecipientFile>> files) {
        List<IndexedPerson> people = files.values().stream()
                .map(file -> RecipientRows.indexed(file.document()))
                .toList();
        CaseloadRebuild building = rebuild;
        if (building == null) {
            if (people.stream().anyMatch(IndexedPerson::erased)) {
                expunging.begin();
            }
            index.write(people);
        } else {
            building.write(people);
        }
    }

    /** The place in the events that the index on disk has reached; none when it must be built anew. */
    public Optional<byte[]> position() {
        if (!index.isUsable()) {
            index.reopen();
        }
        return index.token();
    }

    /** Begins a new index beside the one that answers; one begun before and never ended is thrown away. */
    public synchronized void beginRebuild() {
        CaseloadRebuild unfinished = rebuild;
        if (unfinished != null) {
            unfinished.close();
        }
        rebuild = index.startRebuild();
    }

    /**
     * Begins a new index beside the one that answers, which goes on being written to; the caller writes the new one and
     * finishes it, or closes it.
     *
     * @throws IllegalStateException when one is being built already
     */
    public synchronized CaseloadRebuild beginBeside() {
        return index.startRebuild();
    }

    /** Whether the index can be written to. */
    public boolean isUsable() {
        return index.isUsable();
    }

    /** Names who is told, after each commit, how many nanoseconds it took. */
    public void tellCommits(LongConsumer nanoseconds) {
        commits = nanoseconds;
    }

    /**
     * Puts the new index in the place of the old one.
     *
     * @throws IllegalStateException when none was begun
     */
    public synchronized void endRebuild(byte[] position) {
        CaseloadRebuild built = rebuild;
        if (built == null) {
            throw new IllegalStateException("no rebuild was begun");
        }
        built.finish(position);
        rebuild = null;
        committed = clock.instant();
    }

    /** Everything up to a place is written: makes it searchable, and commits it every few seconds. */
    public synchronized void reached(byte[] position) {
        index.refresh();
        if (expunging.isNeeded()) {
            expunging.goOn(position);
            return;
        }
        boolean due = Duration.between(committed, clock.instant()).compareTo(BETWEEN_COMMITS) >= 0;
        if (due && !index.token().filter(last -> Arrays.equals(last, position)).isPresent()) {
            commit(position);
        }
    }

    private synchronized void commit(byte[] position) {
        Instant began = clock.instant();
        index.commit(position);
        commits.accept(Duration.between(began, clock.instant()).toNanos());
        committed = clock.instant();
    }

    /** A page of people. */
    public CaseloadPage search(CaseloadFilter filter, int first, @Nullable String after, @Nullable FacilityId only) {
        return search(filter, first, after, only == null ? null : Set.of(only), null);
    }

    /** The same of several stations, or null for all, and among these people only, or null for everybody. */
    public CaseloadPage search(
            CaseloadFilter filter,
            int first,
            @Nullable String after,
            @Nullable Set<FacilityId> only,
            @Nullable Set<PersonId> among) {
        return index.search(filter, first, after, only, among);
    }

    /** Which of these people a match may find, each with the station that answers for them. */
    public Map<PersonId, FacilityId> traced(Collection<PersonId> people) {
        return index.traced(people);
    }

    /**
     * At most so many of those who live in the care of a station, whom nobody knows, and whose identity is looked for: the
     * newest change first.
     */
    public List<CaseloadRow> unknownAt(FacilityId station, int most) {
        return index.unknownAt(station, most);
    }

    /** At most so many of those with whom somebody travels home who signs in with an account: the newest change first. */
    public List<CaseloadRow> escortedBy(ActorId account, int most) {
        return index.escortedBy(account, most);
    }

    /** At most so many whom an account brought in and about whom no station has decided yet: the newest change first. */
    public List<CaseloadRow> broughtBy(ActorId account, int most) {
        return index.broughtBy(account, most);
    }

    /** At most so many who may have been born after a day, by the id, behind somebody; of those stations, or null for all. */
    public List<CaseloadRow> bornAfter(
            LocalDate day, int most, @Nullable PersonId after, @Nullable Set<FacilityId> only) {
        return index.bornAfter(day, most, after, only);
    }

    /** At most so many people who may be one with somebody, the likeliest first; never the one whose file that is. */
    public List<Candidate> duplicates(Profile found, @Nullable PersonId but, int most) {
        return index.duplicates(found, but, most);
    }

    /** At most so many people of whom a deadline ran out at an instant that is not written down as missed, the oldest first. */
    public List<CaseloadRow> ranOut(
            Instant at, int most, @Nullable Instant afterOldest, @Nullable PersonId afterPerson) {
        return index.ranOut(at, most, afterOldest, afterPerson);
    }

    /** How it compares: whoever compares with the same people does it with this one. */
    public Scorer scorer() {
        return index.scorer();
    }

    /** At most so many people who may be somebody sought, the likeliest first. */
    public List<Candidate> matches(Profile sought, int most) {
        return index.matches(sought, most);
    }

    /** The row of a person. */
    public Optional<CaseloadRow> row(PersonId person) {
        return index.row(person);
    }

    /** What happened at a station. */
    public ShiftCounts count(FacilityId station, Instant from, Instant to) {
        return index.count(station, from, to);
    }

    /** The version of a person's file that a search sees; -1 for none. */
    public long versionOf(PersonId person) {
        return index.versionOf(person);
    }

    @Override
    public void close() {
        expunging.close();
        index.close();
    }
}
