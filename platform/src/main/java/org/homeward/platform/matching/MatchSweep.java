package org.homeward.platform.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.homeward.platform.matching.Changes.Batch;
import org.homeward.platform.messages.NamedFault;
import org.homeward.platform.messages.Wordless;
import org.homeward.platform.rounds.Rounds;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.LikelyMatch;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches;
import org.homeward.shared.tracing.TracingCommand.SuggestMatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has those concerned told of new likely matches.
 *
 * <p>It goes through the events in their order, asks the views who is likely whom of those that changed, has each pair
 * written down, and only then keeps how far it came. So a sweep may be cut off anywhere, repeated, or run twice at once:
 * whether a pair is told of is decided on the person's own stream, and the command for a pair has the same id every time.
 *
 * <p>After each piece of work it {@linkplain Rounds#restAfter rests}. A single change is looked at at once; a world that is
 * being loaded hardly notices.
 */
public final class MatchSweep {

    private static final Logger LOG = LoggerFactory.getLogger(MatchSweep.class);
    private static final ActorId PROGRAM = new ActorId("actor-homeward");
    private static final Viewer VIEWER = new Viewer(PROGRAM, Role.SYSTEM, null);
    private static final int ID_DIGITS = 40;

    private final Changes changes;
    private final Function<FindLikelyMatches, List<LikelyMatch>> views;
    private final Recording recording;
    private final Consumer<Duration> rest;
    private final Clock clock;

    /** Where the command goes. */
    @FunctionalInterface
    public interface Recording {
        /**
         * Carries it out.
         *
         * @throws Refused when nobody is to be told of it
         */
        void send(SuggestMatch command, Provenance by);
    }

    MatchSweep(
            Changes changes,
            Function<FindLikelyMatches, List<LikelyMatch>> views,
            Recording recording,
            Consumer<Duration> rest,
            Clock clock) {
        this.changes = changes;
        this.views = views;
        this.recording = recording;
        this.rest = rest;
        this.clock = clock;
    }

    /**
     * Sweeps until everything that changed is looked through. Does not throw where the views are behind or nothing can be
     * written down: the next one begins where this one came to.
     *
     * @return how many pairs were written down, by this sweep or at the same moment by another one
     */
    public int sweep() {
        int told = 0;
        while (!Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            Batch batch = changes.next();
            int more = toldOf(batch);
            if (more < 0) {
                break;
            }
            told += more;
            changes.done(batch.place());
            if (batch.isLast()) {
                break;
            }
            rest.accept(Rounds.restAfter(Duration.ofNanos(System.nanoTime() - began)));
        }
        if (told > 0) {
            LOG.info("{} new likely matches were told", told);
        }
        return told;
    }

    /** How many of a batch were told; -1 when it must be looked through once more. */
    private int toldOf(Batch batch) {
        if (batch.isEmpty()) {
            return 0;
        }
        List<LikelyMatch> likely;
        try {
            likely = views.apply(new FindLikelyMatches(batch.people(), batch.reports(), VIEWER));
        } catch (RuntimeException away) {
            LOG.debug("Likely matches cannot be asked now", Wordless.of(away));
            return -1;
        }
        int told = 0;
        boolean whole = true;
        for (LikelyMatch match : likely) {
            try {
                record(match);
                told++;
            } catch (Refused benign) {
                LOG.debug("{} and {} are not told of: {}", match.personId(), match.reportId(), benign.code());
            } catch (RuntimeException problem) {
                whole &= isDamage(problem);
                LOG.warn(
                        "That {} is likely looked for in {} could not be written down",
                        match.personId(),
                        match.reportId(),
                        Wordless.of(problem));
            }
        }
        return whole ? told : -1;
    }

    /** Nothing is ever decided on a stream that cannot be read; the others do not wait for it. */
    private static boolean isDamage(RuntimeException problem) {
        return NamedFault.in(problem).filter(NamedFault.HISTORY_DAMAGED::equals).isPresent();
    }

    private void record(LikelyMatch match) {
        Provenance by = new Provenance(PROGRAM, Role.SYSTEM, null, commandId(match), null, clock.instant());
        recording.send(
                new SuggestMatch(
                        match.personId(),
                        match.reportId(),
                        match.soughtId(),
                        match.score(),
                        match.likelihood(),
                        clock.instant()),
                by);
    }

    /** The same for the same pair, whoever sweeps and whenever. */
    static CommandId commandId(LikelyMatch match) {
        String pair = match.personId().value() + " "
                + match.reportId().value() + " "
                + match.soughtId().value();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pair.getBytes(StandardCharsets.UTF_8));
            return new CommandId("cmd-" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }
}
