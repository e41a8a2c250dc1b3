package org.homeward.ui.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in what a request says before anything is done with it: not more than fits any form of the page many times over, and
 * not for longer than a poor line needs. Whoever sends one byte now and then would hold a thread of the server for hours.
 */
@Component
final class WholeBodies extends OncePerRequestFilter {

    private static final int LARGEST = 256 << 10;
    private static final int AT_ONCE = 8 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            HttpStatus came = read(request.getInputStream(), body);
            if (came == HttpStatus.OK) {
                chain.doFilter(new RequestOfBytes(request, body.toByteArray()), response);
            } else {
                response.setStatus(came.value());
            }
        }
    }

    /** Reads all of it, unless it is too much or takes too long. */
    private static HttpStatus read(ServletInputStream in, ByteArrayOutputStream body) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        byte[] some = new byte[AT_ONCE];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            body.write(some, 0, count);
            if (body.size() > LARGEST) {
                return HttpStatus.CONTENT_TOO_LARGE;
            }
            if (System.nanoTime() > until) {
                return HttpStatus.REQUEST_TIMEOUT;
            }
        }
        return HttpStatus.OK;
    }
}
