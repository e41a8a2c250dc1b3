package org.homeward.ui.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.homeward.platform.messages.Wordless;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.QueryFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Asks the query side, under stable names, and does not wait for ever. */
@Component
public final class Questions {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final QueryGateway gateway;

    Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** One answer. */
    public <A> A ask(Object query, Class<A> answer) {
        return waited(gateway.query(name(query), query, ResponseTypes.instanceOf(answer)));
    }

    /** Any number of answers. */
    public <A> List<A> askMany(Object query, Class<A> answer) {
        return waited(gateway.query(name(query), query, ResponseTypes.multipleInstancesOf(answer)));
    }

    /**
     * What there is now, and every change after it. When the way to the query side is lost it asks again until it is
     * answered, and begins with what there is then: nobody who watches misses that something changed.
     */
    public <A> Flux<A> watch(Object query, Class<A> answer) {
        return Flux.defer(() -> watchOnce(query, answer))
                .concatWith(Mono.error(WatchEnded::new))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .transientErrors(true)
                        .filter(problem -> Faults.known(problem) == null)
                        .doBeforeRetry(
                                lost -> LOG.warn("{} is asked again", name(query), Wordless.of(lost.failure()))));
    }

    private <A> Flux<A> watchOnce(Object query, Class<A> answer) {
        SubscriptionQueryResult<A, A> result = gateway.subscriptionQuery(
                name(query), query, ResponseTypes.instanceOf(answer), ResponseTypes.instanceOf(answer));
        return result.initialResult().concatWith(result.updates()).doFinally(ended -> result.close());
    }

    /** The query side went away in order: no fault, but no more changes either. */
    private static final class WatchEnded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WatchEnded() {
            super("The query side ended a subscription", null, false, false);
        }
    }

    /**
     * An instant in ISO 8601.
     *
     * @throws QueryFault with {@code BAD_FILTER} when it is none
     */
    public static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : requiredInstant(text);
    }

    /**
     * An instant in ISO 8601.
     *
     * @throws QueryFault with {@code BAD_FILTER} when it is none
     */
    public static Instant requiredInstant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
    }

    private static String name(Object query) {
        return query.getClass().getAnnotation(MessageName.class).value();
    }

    private static <A> A waited(CompletableFuture<A> answer) {
        return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
