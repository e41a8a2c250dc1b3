package org.homeward.command.access;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.story.Outcome;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassCommand.BreakGlass;
import org.homeward.shared.access.GlassCommand.ReviewGlass;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassEvent.GlassBroken;
import org.homeward.shared.access.GlassEvent.GlassReviewed;
import org.homeward.shared.access.GlassReason;
import org.homeward.shared.access.GlassVerdict;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.person.PersonEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may be read in an emergency, and what is thought of it. */
@Tag("story")
class GlassDecisionsTest {

    private static final GlassId GLASS = new GlassId("glass-thisone1");
    private static final GlassId NEXT = new GlassId("glass-nextone1");
    private static final BreakGlass BREAK = breaking(GLASS, NOW);
    private static final GlassBroken BROKEN = broken(GLASS, NOW);
    private static final ReviewGlass REVIEW = new ReviewGlass(DESK, GLASS, GlassVerdict.JUSTIFIED, note("属实"), NOW);
    private static final GlassReviewed REVIEWED =
            new GlassReviewed(DESK, GLASS, PERSON, GlassVerdict.JUSTIFIED, note("属实"), NOW);

    @Test
    void a_file_is_opened_for_half_an_hour_from_now_and_not_in_the_future() {
        when(DESK, BREAK).then(BROKEN);
        when(DESK, breaking(GLASS, THEN)).then(broken(GLASS, THEN));
        when(DESK, breaking(GLASS, NOW.plusSeconds(1))).thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void it_is_opened_to_who_asks_once_and_not_again_before_a_review() {
        when(BOSS, BREAK).thenRefused(RefusalCode.GLASS_OF_ANOTHER);
        when(DESK, BREAK, BROKEN).thenRefused(RefusalCode.GLASS_ALREADY_BROKEN);
        when(DESK, breaking(NEXT, NOW), BROKEN).thenRefused(RefusalCode.GLASS_NOT_REVIEWED, "most", "1");
        when(DESK, breaking(NEXT, NOW), BROKEN, REVIEWED).then(broken(NEXT, NOW));
    }

    @Test
    void somebody_else_reviews_it_once_and_not_before_it_happened() {
        when(BOSS, REVIEW, BROKEN).then(REVIEWED);
        when(BOSS, REVIEW).thenRefused(RefusalCode.GLASS_NOT_FOUND);
        when(BOSS, REVIEW, BROKEN, REVIEWED).thenRefused(RefusalCode.GLASS_ALREADY_REVIEWED);
        when(DESK, REVIEW, BROKEN).thenRefused(RefusalCode.SAME_PERSON_APPROVES, "proposer", DESK.value());
        ReviewGlass early = new ReviewGlass(DESK, GLASS, GlassVerdict.NOT_JUSTIFIED, note("不属实"), THEN);
        when(BOSS, early, BROKEN).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, "began", NOW.toString());
    }

    @Test
    void a_file_that_is_not_there_is_opened_by_nobody() {
        about().thenRefused(RefusalCode.FILE_NOT_FOUND);
        about(opened(null)).then();
    }

    private static Outcome<GlassEvent> about(PersonEvent... history) {
        return Outcome.of(() -> {
            GlassRules.isOnFile(given(List.of(history)).state());
            return List.of();
        });
    }

    private static Outcome<GlassEvent> when(ActorId who, GlassCommand command, GlassEvent... history) {
        GlassState state = GlassState.NONE;
        for (GlassEvent event : history) {
            state = state.evolve(event);
        }
        GlassState before = state;
        return Outcome.of(() -> GlassDecider.decide(before, command, context(who)));
    }

    private static BreakGlass breaking(GlassId id, Instant at) {
        return new BreakGlass(DESK, id, PERSON, GlassReason.MEDICAL_EMERGENCY, note("昏迷"), at);
    }

    private static GlassBroken broken(GlassId id, Instant at) {
        Context desk = context(DESK);
        return new GlassBroken(
                DESK,
                id,
                PERSON,
                desk.by().station(),
                GlassReason.MEDICAL_EMERGENCY,
                note("昏迷"),
                NOW.plus(Duration.ofMinutes(30)),
                NOW.plus(Duration.ofDays(3)),
                at);
    }
}
