package org.homeward.ui.prints;

import java.util.stream.Collectors;
import org.homeward.platform.messages.Wordless;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.ui.platform.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How papers are answered, and what is said where there is none. */
@RestControllerAdvice(assignableTypes = {PrintPages.class, SubjectAccessPages.class})
final class PrintAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(PrintAnswers.class);

    /** A character that no font has is printed as its code point, and told in a header. */
    static ResponseEntity<byte[]> of(Printed printed) {
        String missing = printed.warnings().stream().map(MissingGlyph::code).collect(Collectors.joining(" "));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (missing.isEmpty() ? answer : answer.header("X-Missing-Characters", missing)).body(printed.pdf());
    }

    /** What the other side answers comes wrapped; a fault of ours must not look as if somebody might not see it. */
    @ExceptionHandler
    ResponseEntity<Void> unprinted(RuntimeException problem) {
        QueryFault.Code code = Faults.known(problem);
        if (code == null) {
            LOG.error("A paper could not be printed", Wordless.of(problem));
            return ResponseEntity.internalServerError().build();
        }
        return ResponseEntity.status(status(code)).build();
    }

    private static HttpStatus status(QueryFault.Code code) {
        return switch (code) {
            case FORBIDDEN, FRESH_SIGN_IN_NEEDED -> HttpStatus.FORBIDDEN;
            case STALE, REBUILDING -> HttpStatus.SERVICE_UNAVAILABLE;
            case NOT_FOUND, BAD_CURSOR, BAD_FILTER -> HttpStatus.NOT_FOUND;
        };
    }
}
