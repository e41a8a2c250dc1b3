package org.homeward.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is said in a form that is not taken, before anything reads it: JSON is taken from everybody, the fields of a
 * form from whoever signed in, and nothing else.
 */
final class KindsOfBodies extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean says = request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (says && !isTaken(request.getContentType())) {
            response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTaken(@Nullable String type) {
        try {
            MediaType given = type == null ? MediaType.ALL : MediaType.parseMediaType(type);
            return MediaType.APPLICATION_JSON.includes(given)
                    || (MediaType.APPLICATION_FORM_URLENCODED.includes(given)
                            && SecurityContextHolder.getContext().getAuthentication() != null);
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }
}
