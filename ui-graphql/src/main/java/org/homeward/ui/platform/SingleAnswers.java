package org.homeward.ui.platform;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Answers what is asked over plain HTTP, which takes one answer and no more. Whoever wants to be told of changes must ask
 * over server-sent events, which have a handler of their own; here the library would write down the insides of a stream
 * that nobody reads, so it is refused.
 */
@Component
final class SingleAnswers extends GraphQlHttpHandler {

    private static final String CODE = "SUBSCRIPTION_NEEDS_STREAM";

    SingleAnswers(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        return super.prepareResponse(request, answer.map(SingleAnswers::single));
    }

    private static WebGraphQlResponse single(WebGraphQlResponse answer) {
        return answer.getExecutionResult().getData() instanceof Publisher<?> ? refused(answer) : answer;
    }

    /** Nobody subscribed, so nothing was begun that would have to be ended. Without data it is a request in error. */
    private static WebGraphQlResponse refused(WebGraphQlResponse answer) {
        GraphQLError error = GraphqlErrorBuilder.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message(
                        "%s",
                        Wording.of(CODE, Map.of(), answer.getExecutionInput().getLocale()))
                .extensions(Map.of("code", CODE))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                answer.getExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error).build()));
    }
}
