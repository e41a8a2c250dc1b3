package org.homeward.ui.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Documents that were read and found valid before: a page sends the same few again and again, with other variables. Only what
 * the limits let through gets here, and who may have an answer is decided for each request anew. One with words in it, which
 * may be somebody's name, is never kept: what is asked for belongs into variables.
 */
@Component
final class KnownDocuments implements PreparsedDocumentProvider {

    private static final int MOST = 500;
    private static final Duration UNASKED = Duration.ofHours(1);

    private final Cache<String, PreparsedDocumentEntry> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNASKED).build();

    /** Whether it was let through, read and found valid. */
    boolean isKnown(String text) {
        return known.getIfPresent(text) != null;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> read) {
        PreparsedDocumentEntry found = known.getIfPresent(input.getQuery());
        if (found == null) {
            found = read.apply(input);
            if (!found.hasErrors() && holdsNoWords(input.getQuery())) {
                known.put(input.getQuery(), found);
            }
        }
        return CompletableFuture.completedFuture(found);
    }

    private static boolean holdsNoWords(String text) {
        return text.indexOf('"') < 0;
    }
}
