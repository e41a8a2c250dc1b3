package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.platform.messages.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Sign-in through an identity provider (OIDC, code with PKCE): its word replaces the password and, where it says so, the second
 * factor, and nothing else. It asks the person anew each time, so that nobody comes in at a desk by what somebody else left open
 * there. The role is that of our account, which an administrator linked beforehand; nothing of the provider's is kept.
 */
@Component
@ConditionalOnProperty("homeward.signin.oidc.issuer")
final class ProviderSignIn implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    /** How much the clock of the provider may differ from ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Provider provider;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Clock clock;
    private final ProviderRequests<? extends Session> requests;
    private final ProviderCalls calls;
    private final Set<String> factorAcr;
    private final Set<String> factorAmr;

    ProviderSignIn(
            Provider provider,
            Accounts accounts,
            Entrance entrance,
            Clock clock,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            SafeHeaders headers,
            ProviderCalls calls,
            @Value("${homeward.signin.oidc.second-factor-acr:}") Set<String> factorAcr,
            @Value("${homeward.signin.oidc.second-factor-amr:}") Set<String> factorAmr) {
        this.provider = provider;
        this.accounts = accounts;
        this.entrance = entrance;
        this.clock = clock;
        this.requests = new ProviderRequests<>(sessions, headers);
        this.calls = calls;
        this.factorAcr = Set.copyOf(factorAcr);
        this.factorAmr = Set.copyOf(factorAmr);
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        OidcUserService people = new OidcUserService();
        people.setRetrieveUserInfo(nobody -> false);
        login.clientRegistrationRepository(calls.registrations())
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(asked ->
                        asked.authorizationRequestResolver(calls.questions()).authorizationRequestRepository(requests))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(calls.tokens()))
                .userInfoEndpoint(who -> who.oidcUserService(people))
                .loginPage("/")
                .successHandler(this::known)
                .failureHandler(ProviderSignIn::unknown);
        login.addObjectPostProcessor(new WhenNotReached());
        login.addObjectPostProcessor(new WordOnly());
    }

    private void known(HttpServletRequest request, HttpServletResponse response, Authentication by) {
        SecurityContextHolder.clearContext();
        if (!(by.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("the provider vouched for something else than a person");
        }
        Instant asked = user.getAuthenticatedAt();
        if (asked == null || !isRecent(asked)) {
            LOG.warn("The identity provider does not say that it has just asked the person (auth_time)");
            goTo(response, "/?door=PROVIDER_FAILED");
            return;
        }
        Optional<Account> account = Optional.ofNullable(user.getSubject())
                .flatMap(provider::actorOf)
                .flatMap(accounts::enabled);
        if (account.isEmpty()) {
            goTo(response, "/?door=NOT_LINKED");
            return;
        }
        Account one = account.get();
        Instant factor = factorWasShown(user) ? asked : null;
        entrance.admit(new SignedIn(one.actor(), one.generation(), asked, factor, true), request, response);
        goTo(response, "/");
    }

    private boolean isRecent(Instant asked) {
        Instant now = clock.instant();
        return asked.plus(SignInRules.FRESH).isAfter(now)
                && !asked.minus(CLOCKS_DIFFER).isAfter(now);
    }

    private boolean factorWasShown(OidcUser user) {
        String acr = user.getAuthenticationContextClass();
        List<String> amr = user.getAuthenticationMethods();
        return (acr != null && factorAcr.contains(acr)) || (amr != null && !Collections.disjoint(factorAmr, amr));
    }

    private static void unknown(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException broken) {
        LOG.warn("Sign-in through the identity provider failed", Wordless.of(broken));
        goTo(response, "/?door=PROVIDER_FAILED");
    }

    /** Without the address of the server, which may be another one behind a proxy. */
    private static void goTo(HttpServletResponse response, String place) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, place);
    }

    /** Says on the page that the provider cannot be asked, instead of an empty answer. */
    private static final class WhenNotReached implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(ProviderSignIn::unknown);
            return filter;
        }
    }

    /** What the provider said goes with the request. Said here, as the configurer takes the session's place otherwise. */
    private static final class WordOnly implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {
        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSecurityContextRepository(new NullSecurityContextRepository());
            return filter;
        }
    }
}
