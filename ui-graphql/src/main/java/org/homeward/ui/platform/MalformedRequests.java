package org.homeward.ui.platform;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.IntrospectionDisabledError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives a request that does not fit the schema a stable code and words in the reader's language: an unknown field, an
 * unknown constant, a missing variable, a document that cannot be read, the schema itself where it is not told. Nothing of
 * such a request is carried out. What exactly does not fit names types and fields; it is told where the schema is told, and
 * nowhere else.
 */
@Component
final class MalformedRequests implements WebGraphQlInterceptor {

    private static final String CODE = "MALFORMED_REQUEST";
    private static final Set<ErrorType> BEFORE_EXECUTION =
            Set.of(ErrorType.ValidationError, ErrorType.InvalidSyntax, ErrorType.OperationNotSupported);

    private final boolean told;

    MalformedRequests(@Value("${spring.graphql.schema.introspection.enabled}") boolean told) {
        this.told = told;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> worded(response, request.getLocale()));
    }

    private WebGraphQlResponse worded(WebGraphQlResponse response, Locale reader) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.stream().noneMatch(MalformedRequests::isMalformed)
                ? response
                : response.transform(builder -> builder.errors(
                        errors.stream().map(error -> worded(error, reader)).toList()));
    }

    private static boolean isMalformed(GraphQLError error) {
        return error instanceof IntrospectionDisabledError
                || (error.getErrorType() instanceof ErrorType type && BEFORE_EXECUTION.contains(type));
    }

    private GraphQLError worded(GraphQLError error, Locale reader) {
        if (!isMalformed(error)) {
            return error;
        }
        return GraphqlErrorBuilder.newError()
                .errorType(error.getErrorType())
                .locations(error.getLocations())
                .message("%s", Wording.of(CODE, Map.of(), reader))
                .extensions(told ? Map.of("code", CODE, "detail", error.getMessage()) : Map.of("code", CODE))
                .build();
    }
}
