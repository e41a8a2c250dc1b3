package org.homeward.ui.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What is open to nobody, to everybody, and to those who signed in. Denied by default. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String DEMO = "homeward.demo.people";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Accounts accounts(JdbcTemplate database, PasswordEncoder passwords, Clock clock) {
        return new Accounts(database, passwords, clock);
    }

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, PasswordEncoder passwords) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        return new ProviderManager(provider);
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            SecurityContextRepository sessions,
            Accounts accounts,
            SignInRules rules,
            Environment environment)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .addFilterAfter(new AccountOfRequest(accounts, rules), SecurityContextHolderFilter.class)
                // The end of a request that was let in, possibly after the account lost its rights: nothing new is
                // answered.
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/", "/index.html", "/assets/**", "/mark.svg", "/api/csrf", "/api/session")
                        .permitAll()
                        .requestMatchers("/api/login")
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/people",
                                "/people/**",
                                "/intake",
                                "/network",
                                "/families",
                                "/requests",
                                "/missions",
                                "/audit",
                                "/emergencies",
                                "/board",
                                "/journeys",
                                "/found",
                                "/reports",
                                "/reports/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/graphiql", "/graphiql.html")
                        .access(inTheDemo(environment))
                        .requestMatchers(
                                "/graphql", "/prints/**", "/api/logout", "/api/confirm", "/api/second-factor/**")
                        .authenticated()
                        .requestMatchers("/actuator/prometheus")
                        .access(new MonitoringAccess(environment))
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .logout(logout -> logout.logoutUrl("/api/logout")
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Everybody in the demo, nobody anywhere else, who is then answered as at an address that is not there. */
    private static AuthorizationManager<RequestAuthorizationContext> inTheDemo(Environment environment) {
        AuthorizationDecision decision = new AuthorizationDecision(environment.containsProperty(DEMO));
        return (who, context) -> decision;
    }
}
