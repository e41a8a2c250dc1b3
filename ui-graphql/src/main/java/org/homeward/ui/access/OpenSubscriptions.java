package org.homeward.ui.access;

import java.time.Duration;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Ends what somebody watches soon after the session ended or the account changed: it is one request that stays open. */
@Component
final class OpenSubscriptions implements WebGraphQlInterceptor {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Accounts accounts;
    private final Sessions sessions;

    OpenSubscriptions(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        if (who == null || !(who.getDetails() instanceof Standing standing) || attributes == null) {
            return chain.next(request);
        }
        String session = attributes.getSessionId();
        return chain.next(request).map(response -> {
            Object data = response.getData();
            return data instanceof Publisher<?> watched
                    ? response.transform(
                            builder -> builder.data(Flux.from(watched).takeUntilOther(ended(standing.session(), session))))
                    : response;
        });
    }

    private Flux<Long> ended(SignedIn who, String session) {
        return Flux.interval(LOOK_AGAIN, Schedulers.boundedElastic())
                .filter(tick -> accounts.of(who).isEmpty() || !sessions.isOpen(session));
    }
}
