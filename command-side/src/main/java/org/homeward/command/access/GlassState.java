package org.homeward.command.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassEvent.GlassBroken;
import org.homeward.shared.access.GlassEvent.GlassReviewed;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The emergencies of one account, as decisions see them.
 *
 * @param all each of them, the oldest first
 */
record GlassState(Map<GlassId, Broken> all) {

    static final GlassState NONE = new GlassState(Map.of());

    /**
     * One emergency.
     *
     * @param person   whose file
     * @param station  where who read works
     * @param at       when
     * @param reviewed whether somebody said whether it was one
     */
    record Broken(PersonId person, @Nullable FacilityId station, Instant at, boolean reviewed) {}

    /** How many wait for a review. */
    long unreviewed() {
        return all.values().stream().filter(one -> !one.reviewed()).count();
    }

    GlassState evolve(GlassEvent event) {
        return switch (event) {
            case GlassBroken broken ->
                with(broken, new Broken(broken.personId(), broken.station(), broken.occurredAt(), false));
            case GlassReviewed reviewed -> {
                Broken broken = all.get(reviewed.glassId());
                yield broken == null
                        ? this
                        : with(reviewed, new Broken(broken.person(), broken.station(), broken.at(), true));
            }
        };
    }

    private GlassState with(GlassEvent event, Broken broken) {
        Map<GlassId, Broken> next = new LinkedHashMap<>(all);
        next.put(event.glassId(), broken);
        return new GlassState(next);
    }
}
