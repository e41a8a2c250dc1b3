package org.homeward.platform.deadline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeward.platform.messages.Wordless;
import org.homeward.platform.rounds.Rounds;
import org.homeward.shared.deadline.DeadlineCommand.RecordDeadlineMissed;
import org.homeward.shared.deadline.DeadlineQuery.FindDueDeadlines;
import org.homeward.shared.deadline.DueDeadlines;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.RequestCommand.RecordAnswerMissed;
import org.homeward.shared.network.RequestQuery.FindUnansweredRequests;
import org.homeward.shared.network.UnansweredRequest;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has it written down that deadlines were missed: of people, and of the answers that one station owes another.
 *
 * <p>What is due is asked of the views, which may be behind or be built anew; whether it is missed is decided on the stream of
 * the person or the request itself. So a sweep may be repeated, cut off anywhere, or run twice at once: each deadline is missed
 * once. The command has the same id every time.
 *
 * <p>After each person it {@linkplain Rounds#restAfter rests}: where thousands ran out while nothing ran, desks hardly notice
 * that it catches up.
 */
public final class DeadlineSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSweep.class);
    private static final ActorId PROGRAM = new ActorId("actor-homeward");
    private static final Viewer VIEWER = new Viewer(PROGRAM, Role.SYSTEM, null);
    private static final int PAGE = 500;
    private static final int ID_DIGITS = 40;

    /** After so many that could not be sent, one after the other, the rest waits for the next sweep. */
    private static final int FAILURES = 10;

    private final Views views;
    private final Recording recording;
    private final Consumer<Duration> rest;
    private final Clock clock;

    /** Who is asked what is due. */
    public interface Views {
        /** The deadlines of people. */
        List<DueDeadlines> deadlines(FindDueDeadlines query);

        /** The answers of stations. */
        List<UnansweredRequest> requests(FindUnansweredRequests query);
    }

    /** Where the command goes. */
    @FunctionalInterface
    public interface Recording {
        /**
         * Carries it out.
         *
         * @throws Refused when it is not missed, or known to be
         */
        void send(Command command, Provenance by);
    }

    /**
     * A sweep.
     *
     * @param views     who is asked what is due
     * @param recording where commands go
     * @param rest      waits
     * @param clock     what tells what has run out
     */
    public DeadlineSweep(Views views, Recording recording, Consumer<Duration> rest, Clock clock) {
        this.views = views;
        this.recording = recording;
        this.rest = rest;
        this.clock = clock;
    }

    /**
     * Sweeps once. Does not throw: what could not be done is done by the next one.
     *
     * @return how many deadlines were written down as missed, by this sweep or at the same moment by another one
     */
    public int sweep() {
        Instant now = clock.instant();
        Round round = new Round();
        DueDeadlines last = null;
        do {
            List<DueDeadlines> page = due(now, last);
            page.forEach(round::record);
            last = page.size() < PAGE ? null : page.getLast();
        } while (last != null && !round.isOver());
        asked(() -> views.requests(new FindUnansweredRequests(VIEWER, now))).forEach(round::record);
        if (round.missed > 0) {
            LOG.info("{} deadlines ran out", round.missed);
        }
        return round.missed;
    }

    private List<DueDeadlines> due(Instant now, @Nullable DueDeadlines last) {
        return asked(() -> views.deadlines(new FindDueDeadlines(
                VIEWER, now, PAGE, last == null ? null : last.oldest(), last == null ? null : last.personId())));
    }

    private static <D> List<D> asked(Supplier<List<D>> question) {
        try {
            return question.get();
        } catch (RuntimeException away) {
            LOG.debug("What is due cannot be asked now", Wordless.of(away));
            return List.of();
        }
    }

    /** The same for the same deadline, whoever sweeps and whenever. */
    static CommandId commandId(String stream, String deadline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((stream + " " + deadline).getBytes(StandardCharsets.UTF_8));
            return new CommandId("cmd-" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }

    private final class Round {
        private int missed;
        private int failuresInARow;

        /** Nothing can be written down, or the program stops: the rest waits for the next sweep. */
        boolean isOver() {
            return failuresInARow >= FAILURES || Thread.currentThread().isInterrupted();
        }

        void record(DueDeadlines late) {
            PersonId person = late.personId();
            resting(() -> late.deadlines()
                    .forEach(due -> record(
                            person.value(),
                            due.deadlineId().value(),
                            new RecordDeadlineMissed(person, due.deadlineId(), due.dueAt()))));
        }

        void record(UnansweredRequest late) {
            StationRequestId request = late.requestId();
            resting(() -> record(
                    request.value(),
                    PolicyKey.REQUEST_ANSWER.code(),
                    new RecordAnswerMissed(request, late.answerDue())));
        }

        private void resting(Runnable work) {
            if (isOver()) {
                return;
            }
            long began = System.nanoTime();
            work.run();
            rest.accept(Rounds.restAfter(Duration.ofNanos(System.nanoTime() - began)));
        }

        private void record(String stream, String deadline, Command command) {
            if (isOver()) {
                return;
            }
            Provenance by =
                    new Provenance(PROGRAM, Role.SYSTEM, null, commandId(stream, deadline), null, clock.instant());
            try {
                recording.send(command, by);
                missed++;
                failuresInARow = 0;
            } catch (Refused benign) {
                // The view was behind: it is met, lifted or written down already.
                failuresInARow = 0;
            } catch (RuntimeException problem) {
                failuresInARow++;
                LOG.warn("That {} of {} was missed could not be written down", deadline, stream, Wordless.of(problem));
            }
        }
    }
}
