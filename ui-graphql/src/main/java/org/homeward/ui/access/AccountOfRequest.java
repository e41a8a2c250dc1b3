package org.homeward.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up, at every request that needs to know who asks, the account that the session names. One that was disabled, is
 * gone, or has another role, station, password or no second factor any more since then, ends the session. Whoever has not come
 * through the door has no authority.
 */
final class AccountOfRequest extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SignInRules rules;

    AccountOfRequest(Accounts accounts, SignInRules rules) {
        this.accounts = accounts;
        this.rules = rules;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Supplier<SecurityContext> stored = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> now(stored.get(), request)));
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

    private SecurityContext now(SecurityContext stored, HttpServletRequest request) {
        Authentication signedIn = stored.getAuthentication();
        if (signedIn == null) {
            return stored;
        }
        if (!(signedIn.getPrincipal() instanceof SignedIn who)) {
            return new SecurityContextImpl();
        }
        Optional<Account> account = accounts.of(who);
        if (account.isEmpty()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            return new SecurityContextImpl();
        }
        Account known = account.get();
        Standing standing = rules.standing(known, who);
        UsernamePasswordAuthenticationToken asking = UsernamePasswordAuthenticationToken.authenticated(
                known, null, standing.door() == Door.OPEN ? known.getAuthorities() : List.of());
        asking.setDetails(standing);
        return new SecurityContextImpl(asking);
    }
}
