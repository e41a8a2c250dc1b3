package org.homeward.ui.access;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.reactivestreams.Publisher;
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
import reactor.core.scheduler.Schedulers;

/**
 * Ends what somebody watches soon after the session ended, the account was disabled, or its role or station changed: it is
 * one request that stays open. Nobody watches more at once than many windows of the page do.
 */
@Component
final class OpenSubscriptions implements WebGraphQlInterceptor {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 50;

    private final Accounts accounts;
    private final Sessions sessions;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    OpenSubscriptions(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        if (who == null || !(who.getPrincipal() instanceof Account account) || attributes == null) {
            return chain.next(request);
        }
        String session = attributes.getSessionId();
        return chain.next(request).map(response -> {
            Object data = response.getData();
            return data instanceof Publisher<?> watched
                    ? response.transform(builder -> builder.data(watching(watched, account, session)))
                    : response;
        });
    }

    private Flux<?> watching(Publisher<?> watched, Account account, String session) {
        String actor = account.actor();
        return Flux.defer(() -> open.merge(actor, 1, Integer::sum) > AT_ONCE
                        ? Flux.error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS))
                        : Flux.from(watched).takeUntilOther(ended(account, session)))
                .doFinally(end -> open.computeIfPresent(actor, (same, count) -> count > 1 ? count - 1 : null));
    }

    private Flux<Long> ended(Account account, String session) {
        return Flux.interval(LOOK_AGAIN, Schedulers.boundedElastic())
                .filter(tick -> !sessions.isOpen(session) || isAnother(account));
    }

    private boolean isAnother(Account then) {
        return accounts.enabled(then.actor())
                .filter(now -> now.viewer().equals(then.viewer()))
                .isEmpty();
    }
}
