package org.homeward.query.caseload;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.homeward.query.platform.Versioned;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The list of all people: an index fed with their files, with its own place in the events.
 *
 * <p>While it is built anew the old index answers. What is written can be found at once; it is on disk from the next
 * commit, and so is the place that belongs to it.
 */
public final class Caseload implements AutoCloseable {

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

    private final IndexFolders folders;
    private final Clock clock;
    private final ReentrantLock swapping = new ReentrantLock();
    private volatile CaseloadIndex answering;
    private volatile CaseloadIndex writing;
    private Instant committed;

    private Caseload(IndexFolders folders, CaseloadIndex index, Clock clock) {
        this.folders = folders;
        this.answering = index;
        this.writing = index;
        this.clock = clock;
        this.committed = clock.instant();
    }

    /** Opens the index in a folder at its last commit. */
    public static Caseload open(Path folder, Clock clock) {
        IndexFolders folders = new IndexFolders(folder);
        return new Caseload(folders, CaseloadIndex.open(folders.current(), clock), clock);
    }

    /** Takes the files over into the index; found from now on. */
    public void write(Map<String, Versioned<RecipientFile>> files) {
        List<RecipientFile> people = new ArrayList<>(files.size());
        files.values().forEach(file -> people.add(file.document()));
        writing.write(people);
    }

    /** The place in the events that the index on disk has reached. */
    public Optional<byte[]> position() {
        return answering.position();
    }

    /** Begins a new index beside the one that answers. */
    public void beginRebuild() {
        swapping.lock();
        try {
            if (writing != answering) {
                writing.close();
            }
            writing = CaseloadIndex.open(folders.next(), clock);
        } finally {
            swapping.unlock();
        }
    }

    /** Puts the new index in the place of the old one. */
    public void endRebuild(byte[] position) {
        swapping.lock();
        try {
            CaseloadIndex old = answering;
            writing.commit(position);
            folders.use(writing.folder());
            answering = writing;
            old.close();
            folders.clean();
        } finally {
            swapping.unlock();
        }
    }

    /** Everything up to a place is written: makes it searchable, and commits it every few seconds. */
    public void reached(byte[] position) {
        writing.refresh();
        if (Duration.between(committed, clock.instant()).compareTo(BETWEEN_COMMITS) >= 0) {
            writing.commit(position);
            committed = clock.instant();
        }
    }

    /** A page of people. */
    public CaseloadPage search(
            CaseloadFilter filter, int first, @Nullable String after, @Nullable FacilityId only) {
        return answering.search(filter, first, after, only);
    }

    /** At most ten people who may be the one somebody types the name of. */
    public List<CaseloadRow> probableDuplicates(
            String name, @Nullable Sex sex, @Nullable Integer birthYear, @Nullable FacilityId only) {
        return answering.probableDuplicates(name, sex, birthYear, only);
    }

    /** What happened at a station. */
    public ShiftCounts count(FacilityId station, Instant from, Instant to) {
        return answering.count(station, from, to);
    }

    /** The version of a person's file in the index; -1 for none. */
    public long versionOf(PersonId person) {
        return answering.versionOf(person);
    }

    @Override
    public void close() {
        swapping.lock();
        try {
            if (writing != answering) {
                writing.close();
            }
            answering.close();
        } finally {
            swapping.unlock();
        }
    }
}
