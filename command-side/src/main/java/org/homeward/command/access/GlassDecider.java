package org.homeward.command.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.command.access.GlassState.Broken;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassCommand.BreakGlass;
import org.homeward.shared.access.GlassCommand.ReviewGlass;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassEvent.GlassBroken;
import org.homeward.shared.access.GlassEvent.GlassReviewed;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;

/** Decides on access in an emergency. */
final class GlassDecider {

    private GlassDecider() {}

    /**
     * What somebody asks for.
     *
     * @throws Refused when a rule does not allow it
     */
    static List<GlassEvent> decide(GlassState state, GlassCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        return List.of(
                switch (command) {
                    case BreakGlass ask -> open(state, ask, context);
                    case ReviewGlass ask -> review(state, ask, context);
                });
    }

    /** The time runs from now, whatever the sender's clock said: nobody reads longer by a late entry. */
    private static GlassEvent open(GlassState state, BreakGlass ask, Context context) {
        GlassRules.isOwn(ask.account(), context);
        GlassRules.isNew(state, ask.glassId());
        GlassRules.earlierOnesWereReviewed(state, context);
        Instant now = context.now();
        Instant until = now.plus(Duration.ofMinutes(context.policy().count(PolicyKey.GLASS_MINUTES)));
        Instant due = context.policy()
                .due(PolicyKey.GLASS_REVIEW, now)
                .map(DueDate::at)
                .orElse(null);
        return new GlassBroken(
                ask.account(),
                ask.glassId(),
                ask.personId(),
                context.by().station(),
                ask.reason(),
                ask.words(),
                until,
                due,
                ask.occurredAt());
    }

    private static GlassEvent review(GlassState state, ReviewGlass ask, Context context) {
        Broken broken = GlassRules.isKnown(state, ask.glassId());
        GlassRules.isNotReviewed(broken);
        context.isNot(ask.account());
        TimeOrder.notBeforeItBegan(broken.at(), ask.occurredAt());
        return new GlassReviewed(
                ask.account(), ask.glassId(), broken.person(), ask.verdict(), ask.words(), ask.occurredAt());
    }
}
