package org.homeward.ui.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id that stands in each line of the log about it, and in the answer when it is a fault. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceOfRequest extends OncePerRequestFilter {

    private static final String NAME = "traceId";

    /** The id of the request that this thread works on, if any. */
    static @Nullable String current() {
        return MDC.get(NAME);
    }

    /** Made here and not taken from the client: what a client sends may hold anything. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(NAME, UUID.randomUUID().toString());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }
}
