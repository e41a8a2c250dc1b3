package org.homeward.ui.platform;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Refuses documents that are too large, ask too much at once, or ask one thing many times under other names. */
@Component
final class DocumentLimits implements WebGraphQlInterceptor {

    private static final int LONGEST = 10_000;
    private static final int ROOT_FIELDS = 5;
    private static final int ALIASES = 15;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String text = request.getDocument();
        if (text.length() > LONGEST || asksTooMuch(text)) {
            return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }
        return chain.next(request);
    }

    private static boolean asksTooMuch(String text) {
        Document document;
        try {
            document = Parser.parse(text);
        } catch (InvalidSyntaxException unreadable) {
            return false;
        }
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getSelectionSet)
                .anyMatch(root -> root.getSelections().size() > ROOT_FIELDS || aliases(root) > ALIASES);
    }

    private static int aliases(SelectionSet set) {
        int found = 0;
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                found += field.getAlias() == null ? 0 : 1;
                found += field.getSelectionSet() == null ? 0 : aliases(field.getSelectionSet());
            }
        }
        return found;
    }
}
