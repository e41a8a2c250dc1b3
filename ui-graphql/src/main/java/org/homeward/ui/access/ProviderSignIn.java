package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Sign-in through an identity provider (OIDC, code with PKCE): its word replaces the password and nothing else. The role is
 * that of our account, which an administrator linked beforehand; the second factor is ours; nothing of the provider's is kept.
 */
@Component
@ConditionalOnProperty("homeward.signin.oidc.issuer")
final class ProviderSignIn implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private static final String NAME = "homeward";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Provider provider;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Clock clock;
    private final ProviderRequests<? extends Session> requests;
    private final SupplierClientRegistrationRepository registrations;

    ProviderSignIn(
            Provider provider,
            Accounts accounts,
            Entrance entrance,
            Clock clock,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            SafeHeaders headers,
            @Value("${homeward.signin.oidc.issuer}") String issuer,
            @Value("${homeward.signin.oidc.client-id}") String clientId,
            @Value("${homeward.signin.oidc.client-secret}") String clientSecret) {
        this.provider = provider;
        this.accounts = accounts;
        this.entrance = entrance;
        this.clock = clock;
        this.requests = new ProviderRequests<>(sessions, headers);
        // Asked for when somebody signs in first: the program starts also while the provider is away.
        this.registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(issuer, clientId, clientSecret)));
    }

    private static ClientRegistration registration(String issuer, String clientId, String clientSecret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(NAME)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope("openid")
                .clientSettings(
                        ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(asked -> asked.authorizationRequestRepository(requests))
                .securityContextRepository(new NullSecurityContextRepository())
                .loginPage("/")
                .successHandler(this::known)
                .failureHandler(ProviderSignIn::unknown);
    }

    private void known(HttpServletRequest request, HttpServletResponse response, Authentication by) throws IOException {
        Optional<Account> account = by.getPrincipal() instanceof OidcUser user
                ? provider.actorOf(user.getSubject()).flatMap(accounts::enabled)
                : Optional.empty();
        SecurityContextHolder.clearContext();
        if (account.isEmpty()) {
            response.sendRedirect("/?door=NOT_LINKED");
            return;
        }
        Account one = account.get();
        entrance.admit(
                new SignedIn(one.actor(), one.generation(), clock.instant(), null, true), request, response);
        response.sendRedirect("/");
    }

    private static void unknown(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException broken)
            throws IOException {
        LOG.warn("Sign-in through the identity provider failed: {}", broken.getClass().getSimpleName());
        response.sendRedirect("/?door=PROVIDER_FAILED");
    }
}
