package org.homeward.command.tracing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.missing.MatchStanding;
import org.homeward.shared.tracing.TracingCommand.AcknowledgeMatch;
import org.homeward.shared.tracing.TracingCommand.MatchMissingReport;
import org.homeward.shared.tracing.TracingCommand.RejectMatch;
import org.homeward.shared.tracing.TracingCommand.SuggestMatch;
import org.homeward.shared.tracing.TracingCommand.UndoMatch;
import org.homeward.shared.tracing.TracingCommand.VerifyMatch;
import org.homeward.shared.tracing.TracingEvent;
import org.homeward.shared.tracing.TracingEvent.MatchAcknowledged;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchSuggested;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingOutcome;
import org.homeward.shared.tracing.TracingPhase;

/** Matches of the person with people whom reports look for: held, proven, rejected, taken back. */
final class Matches {

    private Matches() {}

    static TracingEvent match(PersonState person, MatchMissingReport ask) {
        TracingRules.isIn(person, TracingPhase.OPEN);
        MatchRules.isUndecided(person, ask.soughtId());
        return new MissingReportMatched(ask.personId(), ask.reportId(), ask.soughtId(), ask.reason(), ask.occurredAt());
    }

    /** Where nobody may be matched nobody is told either, and about whom was decided needs no telling. */
    static TracingEvent suggest(PersonState person, SuggestMatch ask) {
        TracingRules.isIn(person, TracingPhase.OPEN);
        MatchRules.isLikely(ask.likelihood());
        MatchRules.isUndecided(person, ask.soughtId());
        MatchRules.isNotToldOf(person, ask.reportId(), ask.soughtId());
        return new MatchSuggested(
                ask.personId(),
                ask.reportId(),
                ask.soughtId(),
                person.stations().getFirst(),
                ask.score(),
                ask.likelihood(),
                ask.occurredAt());
    }

    /** May be said while tracing rests: whoever reads it decides nothing. */
    static TracingEvent acknowledge(PersonState person, AcknowledgeMatch ask) {
        TracingRules.goesOn(person);
        MatchRules.isUndecided(person, ask.soughtId());
        MatchRules.isNewWord(person, ask.reportId(), ask.soughtId());
        return new MatchAcknowledged(ask.personId(), ask.reportId(), ask.soughtId(), ask.occurredAt());
    }

    static TracingEvent reject(PersonState person, RejectMatch ask) {
        TracingRules.goesOn(person);
        MatchRules.isUndecided(person, ask.soughtId());
        return new MatchRejected(ask.personId(), ask.reportId(), ask.soughtId(), ask.reason(), ask.occurredAt());
    }

    static TracingEvent undo(PersonState person, UndoMatch ask, Context context) {
        MatchRules.isNotUndoneByWhoProved(MatchRules.decided(person, ask.reportId(), ask.soughtId()), context);
        return new MatchUndone(ask.personId(), ask.reportId(), ask.soughtId(), ask.reason(), ask.occurredAt());
    }

    static TracingEvent verify(PersonState person, VerifyMatch ask) {
        MatchRules.isConfirmed(person, ask.reportId(), ask.soughtId());
        MatchRules.isProven(person, ask.kinId());
        return new MatchVerified(
                ask.personId(), ask.reportId(), ask.soughtId(), ask.kinId(), ask.reason(), ask.occurredAt());
    }

    /** The end of tracing, and where the person is back with the family, that those who looked for them have found them. */
    static List<TracingEvent> closed(PersonState person, TracingClosed closed) {
        if (closed.outcome() != TracingOutcome.REUNITED) {
            return List.of(closed);
        }
        Stream<TracingEvent> reunited = person.tracing().matches().entrySet().stream()
                .filter(match -> match.getValue().standing() == MatchStanding.VERIFIED)
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(sought -> sought.value())))
                .map(match -> new MatchReunited(
                        closed.personId(), match.getValue().report(), match.getKey(), closed.occurredAt()));
        return Stream.concat(Stream.of(closed), reunited).toList();
    }
}
