package org.homeward.ui.platform;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Refuses documents that are too large, ask too much at once, or ask one thing many times. */
@Component
final class DocumentLimits implements WebGraphQlInterceptor {

    private static final int LONGEST = 10_000;

    private final KnownDocuments known;

    DocumentLimits(KnownDocuments known) {
        this.known = known;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String text = request.getDocument();
        if (text.length() > LONGEST || (!known.isKnown(text) && asksTooMuch(text))) {
            return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }
        return chain.next(request);
    }

    private static boolean asksTooMuch(String text) {
        Document document;
        try {
            document = Parser.parse(text);
        } catch (InvalidSyntaxException unreadable) {
            return false; // refused as such by what reads it next
        }
        return DocumentSize.of(document).isTooLarge();
    }
}
