package org.homeward.ui.platform;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.homeward.platform.messages.Wordless;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Question;
import org.homeward.ui.platform.Readings.Asked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Asks the query side, under stable names, and does not wait for ever. What is answered about people leaves after it is kept that
 * it was read, and by whom; so does the word that somebody may not read it. What cannot be kept is not shown.
 */
@Component
public final class Questions {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final QueryGateway gateway;
    private final Readings readings;

    Questions(QueryGateway gateway, Readings readings) {
        this.gateway = gateway;
        this.readings = readings;
    }

    /**
     * One answer.
     *
     * @param fields what of it is asked for
     */
    public <A> A ask(Question query, Class<A> answer, DataFetchingFieldSelectionSet fields) {
        return ask(asked(query, names(fields)), answer);
    }

    /**
     * One answer, for a paper.
     *
     * @param paper what is printed
     */
    public <A> A ask(Question query, Class<A> answer, String paper) {
        return ask(asked(query, List.of(paper)), answer);
    }

    /**
     * Any number of answers.
     *
     * @param fields what of them is asked for
     */
    public <A> List<A> askMany(Question query, Class<A> answer, DataFetchingFieldSelectionSet fields) {
        return askMany(asked(query, names(fields)), answer);
    }

    /** Any number of answers, for a paper. */
    public <A> List<A> askMany(Question query, Class<A> answer, String paper) {
        return askMany(asked(query, List.of(paper)), answer);
    }

    private <A> A ask(Asked asked, Class<A> answer) {
        A shown = orRefused(
                asked,
                () -> waited(gateway.query(asked.operation(), asked.question(), ResponseTypes.instanceOf(answer))));
        readings.shown(asked, List.of(shown));
        return shown;
    }

    private <A> List<A> askMany(Asked asked, Class<A> answer) {
        List<A> shown = orRefused(
                asked,
                () -> waited(
                        gateway.query(asked.operation(), asked.question(), ResponseTypes.multipleInstancesOf(answer))));
        readings.shown(asked, shown);
        return shown;
    }

    private <T> T orRefused(Asked asked, Supplier<T> answered) {
        try {
            return answered.get();
        } catch (RuntimeException problem) {
            refused(asked, problem);
            throw problem;
        }
    }

    private void refused(Asked asked, Throwable problem) {
        QueryFault.Code code = Faults.known(problem);
        if (code == QueryFault.Code.FORBIDDEN || code == QueryFault.Code.NOT_FOUND) {
            readings.refused(asked, code);
        }
    }

    /**
     * What there is now, and every change after it. When the way to the query side is lost it asks again until it is
     * answered, and begins with what there is then: nobody who watches misses that something changed.
     */
    public <A> Flux<A> watch(Question query, Class<A> answer) {
        Asked asked = asked(query, List.of());
        return Flux.defer(() -> watchOnce(asked, answer))
                .doOnError(problem -> refused(asked, problem))
                .concatWith(Mono.error(WatchEnded::new))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .transientErrors(true)
                        .filter(problem -> Faults.known(problem) == null)
                        .doBeforeRetry(
                                lost -> LOG.warn("{} is asked again", asked.operation(), Wordless.of(lost.failure()))));
    }

    private <A> Flux<A> watchOnce(Asked asked, Class<A> answer) {
        SubscriptionQueryResult<A, A> result = gateway.subscriptionQuery(
                asked.operation(),
                asked.question(),
                ResponseTypes.instanceOf(answer),
                ResponseTypes.instanceOf(answer));
        return result.initialResult()
                .publishOn(Schedulers.boundedElastic()) // where one may wait for the disk
                .doOnNext(first -> readings.watched(asked))
                .concatWith(result.updates())
                .doFinally(ended -> result.close());
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

    private static List<String> names(DataFetchingFieldSelectionSet fields) {
        return fields.getFields().stream()
                .map(SelectedField::getQualifiedName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Asked asked(Question query, List<String> fields) {
        String operation = query.getClass().getAnnotation(MessageName.class).value();
        return new Asked(query, operation, fields, TraceOfRequest.current());
    }

    private static <A> A waited(CompletableFuture<A> answer) {
        return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
