package org.homeward.ui.access;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.reactivestreams.Publisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Ends what somebody watches soon after the session or the token ended or the account changed: it is one request that stays
 * open. Nobody watches more at once than many windows of the page do. When the program is stopped all of it ends at once, in
 * order: the page watches again, and the program need not wait for lines that never end.
 */
@Component
final class OpenSubscriptions implements WebGraphQlInterceptor {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 50;

    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();
    private final Sinks.Empty<Void> stopping = Sinks.empty();

    OpenSubscriptions(Accounts accounts, Sessions sessions, ApiTokens tokens) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping.tryEmitEmpty();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        if (who == null || !(who.getDetails() instanceof Standing standing) || attributes == null) {
            return chain.next(request);
        }
        String token = standing.token();
        String session = token == null ? attributes.getSessionId() : "";
        return chain.next(request).map(response -> {
            Object data = response.getData();
            return data instanceof Publisher<?> watched
                    ? response.transform(builder -> builder.data(watching(watched, standing, session)))
                    : response;
        });
    }

    private Flux<?> watching(Publisher<?> watched, Standing who, String session) {
        String actor = who.session().actor();
        return Flux.defer(() -> open.merge(actor, 1, Integer::sum) > AT_ONCE
                        ? Flux.error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS))
                        : Flux.from(watched).takeUntilOther(ended(who, session)).takeUntilOther(stopping.asMono()))
                .doFinally(end -> open.computeIfPresent(actor, (same, count) -> count > 1 ? count - 1 : null));
    }

    private boolean isOpen(Standing who, String session) {
        String token = who.token();
        return token == null ? sessions.isOpen(session) : tokens.isLive(token);
    }

    private Flux<Long> ended(Standing who, String session) {
        return Flux.interval(LOOK_AGAIN, Schedulers.boundedElastic())
                .filter(tick -> accounts.of(who.session()).isEmpty() || !isOpen(who, session));
    }
}
