package org.homeward.platform.deadline;

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
import org.homeward.shared.deadline.DeadlineQuery.FindDueDeadlines;
import org.homeward.shared.deadline.DueDeadlines;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.network.RequestQuery.FindUnansweredRequests;
import org.homeward.shared.network.UnansweredRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sweeps in the program that carries out commands, and in no other: {@code homeward.deadlines.sweep} says so. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnBooleanProperty("homeward.deadlines.sweep")
public class DeadlineSweepConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    DeadlineSweep deadlineSweep(
            QueryGateway queries,
            CommandBus bus,
            StableNames names,
            @Qualifier("messageSerializer") Serializer commands,
            ProvenanceSignature signature,
            Clock clock) {
        CommandSender sender = new CommandSender(bus, names, commands, signature);
        return new DeadlineSweep(
                new Asking(queries), (command, by) -> sender.send(command, by, null), Rounds::rest, clock);
    }

    @Bean
    Rounds deadlineRounds(
            DeadlineSweep sweep, JdbcTemplate database, @Value("${homeward.deadlines.every:1m}") Duration every) {
        Turns turns = new Turns(Objects.requireNonNull(database.getDataSource()), Turns.Work.DEADLINES);
        return new Rounds("deadline-sweep", () -> turns.take(sweep::sweep), every);
    }

    /** Asks the views, wherever they are. */
    private record Asking(QueryGateway queries) implements DeadlineSweep.Views {

        @Override
        public List<DueDeadlines> deadlines(FindDueDeadlines query) {
            return ask(query, DueDeadlines.class);
        }

        @Override
        public List<UnansweredRequest> requests(FindUnansweredRequests query) {
            return ask(query, UnansweredRequest.class);
        }

        private <A> List<A> ask(Object query, Class<A> answer) {
            String name = query.getClass().getAnnotation(MessageName.class).value();
            return queries.query(name, query, ResponseTypes.multipleInstancesOf(answer))
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }
}
