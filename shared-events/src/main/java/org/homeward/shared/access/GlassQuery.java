package org.homeward.shared.access;

import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about access in an emergency. */
public sealed interface GlassQuery extends Question {

    /**
     * The emergencies of all accounts, answered by {@link GlassStory}s: those nobody reviewed first, what is due soonest before
     * the rest, then the others, the newest first.
     *
     * @param unreviewed only those that wait for a review, or only those that do not; both when absent
     */
    @MessageName("access.find-glass")
    record FindGlass(Viewer viewer, @Nullable Boolean unreviewed) implements GlassQuery {}

    /** The emergencies of who asks, answered by the {@link GlassFile}; one without any when there was none. */
    @MessageName("access.get-own-glass")
    record GetOwnGlass(Viewer viewer, @Nullable Long atLeastVersion) implements GlassQuery {}

    /** How many wait for a review; answered by {@link GlassWaiting}. */
    @MessageName("access.count-glass")
    record CountGlass(Viewer viewer) implements GlassQuery {}

    /** Tells each time somebody opens a file in an emergency or that is reviewed; answered by {@link GlassChanged}. */
    @MessageName("access.watch-glass")
    record WatchGlass(Viewer viewer) implements GlassQuery {}
}
