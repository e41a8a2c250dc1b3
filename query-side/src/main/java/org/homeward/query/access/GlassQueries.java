package org.homeward.query.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.StreamReader;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.access.GlassChanged;
import org.homeward.shared.access.GlassEvent.GlassBroken;
import org.homeward.shared.access.GlassEvent.GlassReviewed;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassQuery.CountGlass;
import org.homeward.shared.access.GlassQuery.FindGlass;
import org.homeward.shared.access.GlassQuery.GetOwnGlass;
import org.homeward.shared.access.GlassQuery.WatchGlass;
import org.homeward.shared.access.GlassStory;
import org.homeward.shared.access.GlassWaiting;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about access in an emergency. */
public final class GlassQueries {

    /** Who waits comes first, and among them what is due soonest; then the others, the newest first. */
    static final Comparator<GlassStory> ORDER = Comparator.comparing((GlassStory story) -> story.verdict() != null)
            .thenComparing(GlassQueries::due)
            .thenComparing(GlassStory::at, Comparator.reverseOrder())
            .thenComparing(story -> story.glassId().value());

    private final Documents documents;
    private final StreamReader streams;

    /** Answers from the given documents, and what was said from the streams, where it is sealed. */
    public GlassQueries(Documents documents, StreamReader streams) {
        this.documents = documents;
        this.streams = streams;
    }

    /** The emergencies of all accounts. */
    public List<GlassStory> all(FindGlass query) {
        Asking.permitted(query.viewer(), query);
        whole();
        Boolean unreviewed = query.unreviewed();
        return documents.all(Views.EMERGENCY_ACCESS).stream()
                .filter(file -> unreviewed == null || !unreviewed || waiting(query.viewer(), file) > 0)
                .flatMap(file -> told(file).stream())
                .filter(story -> isReached(query.viewer(), story.station()))
                .filter(story -> unreviewed == null || unreviewed == (story.verdict() == null))
                .sorted(ORDER)
                .toList();
    }

    /** The emergencies in which somebody's file was read, the oldest first. */
    public List<GlassStory> about(Set<PersonId> people) {
        return documents.all(Views.EMERGENCY_ACCESS).stream()
                .filter(file -> file.opened().stream().anyMatch(one -> people.contains(one.personId())))
                .flatMap(file -> told(file).stream())
                .filter(story -> people.contains(story.personId()))
                .sorted(Comparator.comparing(GlassStory::at))
                .toList();
    }

    /** The emergencies of who asks. */
    public GlassFile own(GetOwnGlass query) {
        Asking.permitted(query.viewer(), query);
        return Documents.atLeast(
                query.atLeastVersion(),
                () -> documents
                        .find(Views.EMERGENCY_ACCESS, query.viewer().actor().value())
                        .map(Versioned::document)
                        .orElseGet(() -> new GlassFile(query.viewer().actor(), -1, List.of())),
                GlassFile::version);
    }

    /** What a watcher is told first: nothing happened yet but that somebody watches. */
    public GlassChanged watch(WatchGlass query) {
        Asking.permitted(query.viewer(), query);
        return new GlassChanged(query.viewer().actor());
    }

    /** How many wait for a review now. */
    public GlassWaiting count(CountGlass query) {
        Asking.permitted(query.viewer(), query);
        whole();
        return new GlassWaiting(documents.all(Views.EMERGENCY_ACCESS).stream()
                .mapToInt(file -> waiting(query.viewer(), file))
                .sum());
    }

    private void whole() {
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
    }

    private int waiting(Viewer viewer, GlassFile file) {
        return (int) file.opened().stream()
                .filter(one -> one.verdict() == null && isReached(viewer, one.station()))
                .count();
    }

    /** Who works for a region is told of what was done at its stations. */
    private boolean isReached(Viewer viewer, @Nullable FacilityId station) {
        return documents.reach().covers(viewer, station == null ? List.of() : List.of(station));
    }

    /** As the stream tells it: the words are nowhere else. */
    private List<GlassStory> told(GlassFile file) {
        Map<GlassId, GlassStory> stories = new LinkedHashMap<>();
        for (Recorded<Event> recorded : streams.read(file.account().value(), null)) {
            if (recorded.event() instanceof GlassBroken broken) {
                stories.put(broken.glassId(), begun(broken, recorded.sequence()));
            } else if (recorded.event() instanceof GlassReviewed reviewed) {
                stories.computeIfPresent(reviewed.glassId(), (id, story) -> reviewed(story, reviewed, recorded));
            }
        }
        return List.copyOf(stories.values());
    }

    private static GlassStory begun(GlassBroken broken, long version) {
        return new GlassStory(
                broken.account(),
                broken.glassId(),
                version,
                broken.personId(),
                broken.station(),
                broken.reason(),
                broken.words(),
                broken.occurredAt(),
                broken.until(),
                broken.reviewDue(),
                null,
                null,
                null,
                null);
    }

    private static GlassStory reviewed(GlassStory story, GlassReviewed reviewed, Recorded<Event> recorded) {
        return new GlassStory(
                story.account(),
                story.glassId(),
                recorded.sequence(),
                story.personId(),
                story.station(),
                story.reason(),
                story.words(),
                story.at(),
                story.until(),
                story.reviewDue(),
                recorded.by().actor(),
                reviewed.occurredAt(),
                reviewed.verdict(),
                reviewed.words());
    }

    private static Instant due(GlassStory story) {
        return story.verdict() == null && story.reviewDue() != null
                ? Objects.requireNonNull(story.reviewDue())
                : Instant.MAX;
    }
}
