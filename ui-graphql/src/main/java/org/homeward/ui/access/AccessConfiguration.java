package org.homeward.ui.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** What is open to nobody, to everybody, and to those who signed in. Denied by default. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

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

    /** Programs that show a token: nothing of a browser is looked at, and nothing but data is open. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, ApiTokens tokens, Accounts accounts, SignInRules rules, SafeHeaders safe)
            throws Exception {
        return http.securityMatcher(BearerTokens::isShown)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterAfter(new BearerTokens(tokens, accounts, rules), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/graphql", "/prints/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Browsers send no such header by themselves.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(safe))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            SecurityContextRepository sessions,
            Accounts accounts,
            SignInRules rules,
            SafeHeaders safe,
            ObjectProvider<ProviderSignIn> provider,
            Environment environment)
            throws Exception {
        ProviderSignIn through = provider.getIfAvailable();
        if (through != null) {
            http.oauth2Login(through);
        }
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .addFilterAfter(new AccountOfRequest(accounts, rules), SecurityContextHolderFilter.class)
                .addFilterBefore(new KindsOfBodies(), CsrfFilter.class)
                // The end of a request that was let in, possibly after the account lost its rights, or what comes of
                // one that was not: nothing new is answered.
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR)
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
                                "/accounts",
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
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(safe))
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
