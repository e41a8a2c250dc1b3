package org.homeward.query.invented;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Match;
import org.homeward.command.tracing.TracingState.Notice;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MatchStanding;
import org.homeward.shared.tracing.TracingCommand;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.homeward.shared.tracing.TracingCommand.VerifyMatch;
import org.homeward.shared.tracing.TracingCommand.WithdrawNotice;
import org.homeward.shared.tracing.TracingOutcome;
import org.jspecify.annotations.Nullable;

/** Lets invented searches find somebody: whom a report looks for is proven to be found, and comes home. */
final class InventedSearches {

    private final Random random;

    InventedSearches(Random random) {
        this.random = random;
    }

    /** The kind of command that would bring somebody home to those who look for them; none when nobody does. */
    @Nullable
    Class<? extends Command> next(PersonState person) {
        if (!matches(person, MatchStanding.VERIFIED).isEmpty()) {
            return person.tracing().hasPublicNotice() ? WithdrawNotice.class : CloseTracing.class;
        }
        if (!matches(person, MatchStanding.CONFIRMED).isEmpty()) {
            return person.hasSafeVerifiedKin() ? VerifyMatch.class : VerifyKin.class;
        }
        return null;
    }

    /** The same command about a match that there is, mostly. */
    Command fitted(TracingCommand command, PersonId id, PersonState person) {
        if (random.nextInt(12) == 0) {
            return command;
        }
        return switch (command) {
            case VerifyMatch ask -> ofAMatch(ask, id, person);
            case VerifyKin ask -> new VerifyKin(id, ask.kinId(), ask.evidence(), ask.occurredAt());
            case WithdrawNotice ask ->
                new WithdrawNotice(id, publicNotice(ask.noticeId(), person), ask.reason(), ask.occurredAt());
            case CloseTracing ask
            when !matches(person, MatchStanding.VERIFIED).isEmpty() ->
                new CloseTracing(id, TracingOutcome.REUNITED, ask.reason(), ask.occurredAt());
            default -> command;
        };
    }

    private VerifyMatch ofAMatch(VerifyMatch ask, PersonId id, PersonState person) {
        List<Map.Entry<SoughtId, Match>> some = matches(person, MatchStanding.CONFIRMED);
        if (some.isEmpty()) {
            return ask;
        }
        Map.Entry<SoughtId, Match> one = some.get(random.nextInt(some.size()));
        return new VerifyMatch(id, one.getValue().report(), one.getKey(), ask.kinId(), ask.reason(), ask.occurredAt());
    }

    private static NoticeId publicNotice(NoticeId otherwise, PersonState person) {
        return person.tracing().notices().entrySet().stream()
                .filter(notice -> notice.getValue().isPublic())
                .min(Map.Entry.<NoticeId, Notice>comparingByKey(Comparator.comparing(NoticeId::value)))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static List<Map.Entry<SoughtId, Match>> matches(PersonState person, MatchStanding standing) {
        return person.tracing().matches().entrySet().stream()
                .filter(match -> match.getValue().standing() == standing)
                .sorted(Comparator.comparing(match -> match.getKey().value()))
                .toList();
    }
}
