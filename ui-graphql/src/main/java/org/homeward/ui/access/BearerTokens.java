package org.homeward.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in that shows a token, for this one request: no session, no cookie, and so no need of a CSRF token. It has
 * the role of its account, is never fresh, and is nobody at all where that role asks for a second factor.
 */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final SignInRules rules;

    BearerTokens(ApiTokens tokens, Accounts accounts, SignInRules rules) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.rules = rules;
    }

    static boolean isShown(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null && shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        tokens.bearer(shown.substring(SCHEME.length()).strip()).ifPresent(this::letIn);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void letIn(ApiTokens.Bearer bearer) {
        SignedIn as = new SignedIn(bearer.actor(), bearer.generation(), Instant.EPOCH, null, false);
        accounts.of(as).filter(account -> !rules.isPowerful(account.role())).ifPresent(account -> {
            UsernamePasswordAuthenticationToken program =
                    UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
            program.setDetails(new Standing(as, Door.OPEN, false, bearer.tokenId()));
            SecurityContextHolder.setContext(new SecurityContextImpl(program));
        });
    }
}
