package org.homeward.query.access;

import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassEvent.GlassBroken;
import org.homeward.shared.access.GlassEvent.GlassReviewed;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassFile.Opened;
import org.homeward.shared.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds what one account read in emergencies. What was said about anybody stays in the events, sealed. */
public final class GlassFold {

    private GlassFold() {}

    /**
     * The emergencies after one more event.
     *
     * @throws IllegalStateException when an event is missing or told twice, or a review is of nothing
     */
    public static GlassFile evolve(@Nullable GlassFile file, Recorded<? extends GlassEvent> recorded) {
        long version = recorded.sequence();
        long before = file == null ? -1 : file.version();
        if (version != before + 1) {
            throw new IllegalStateException("A gap between " + before + " and " + version);
        }
        List<Opened> opened = new ArrayList<>(file == null ? List.of() : file.opened());
        switch (recorded.event()) {
            case GlassBroken broken ->
                opened.add(new Opened(
                        broken.glassId(),
                        broken.personId(),
                        broken.station(),
                        broken.reason(),
                        broken.occurredAt(),
                        broken.until(),
                        broken.reviewDue(),
                        null));
            case GlassReviewed reviewed -> opened.set(place(opened, reviewed), reviewed(opened, reviewed));
        }
        return new GlassFile(recorded.event().account(), version, opened);
    }

    private static Opened reviewed(List<Opened> opened, GlassReviewed reviewed) {
        Opened one = opened.get(place(opened, reviewed));
        return new Opened(
                one.glassId(),
                one.personId(),
                one.station(),
                one.reason(),
                one.at(),
                one.until(),
                one.reviewDue(),
                reviewed.verdict());
    }

    private static int place(List<Opened> opened, GlassReviewed reviewed) {
        for (int place = 0; place < opened.size(); place++) {
            if (opened.get(place).glassId().equals(reviewed.glassId())) {
                return place;
            }
        }
        throw new IllegalStateException("A review of an emergency that was none");
    }
}
