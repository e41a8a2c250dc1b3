package org.homeward.platform.matching;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.homeward.platform.rounds.Rounds;
import org.homeward.platform.rounds.Turns;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.missing.LikelyMatch;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sweeps in the program that carries out commands, and in no other: {@code homeward.matches.sweep} says so. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnBooleanProperty("homeward.matches.sweep")
public class MatchSweepConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Bean
    MatchSweep matchSweep(
            JdbcTemplate database,
            QueryGateway queries,
            CommandBus bus,
            StableNames names,
            @Qualifier("messageSerializer") Serializer commands,
            ProvenanceSignature signature,
            Clock clock) {
        CommandSender sender = new CommandSender(bus, names, commands, signature);
        return new MatchSweep(
                new StoredChanges(database),
                query -> ask(queries, query),
                (command, by) -> sender.send(command, by, null),
                Rounds::rest,
                clock);
    }

    @Bean
    Rounds matchRounds(MatchSweep sweep, JdbcTemplate database, @Value("${homeward.matches.every:5s}") Duration every) {
        Turns turns = new Turns(Objects.requireNonNull(database.getDataSource()), Turns.Work.MATCHES);
        return new Rounds("match-sweep", () -> turns.take(sweep::sweep), every);
    }

    private static List<LikelyMatch> ask(QueryGateway queries, FindLikelyMatches query) {
        String name = FindLikelyMatches.class.getAnnotation(MessageName.class).value();
        return queries.query(name, query, ResponseTypes.multipleInstancesOf(LikelyMatch.class))
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
