package org.homeward.ui.platform;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryExecutionException;
import org.homeward.platform.messages.NamedFault;
import org.homeward.platform.messages.Wordless;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.QueryFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns what went wrong into a code. What is not meant for the asker stays in the log, under an id the asker can name. */
@Component
public final class Faults extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment call) {
        QueryFault.Code known = known(thrown);
        if (known != null) {
            return GraphqlErrorBuilder.newError(call)
                    .errorType(type(known))
                    .message(Wording.of(known.name(), Map.of(), call.getLocale()))
                    .extensions(Map.of("code", known.name()))
                    .build();
        }
        String request = TraceOfRequest.current();
        String trace = request == null ? UUID.randomUUID().toString() : request;
        String code = NamedFault.in(thrown).map(NamedFault::name).orElse("FAULT");
        LOG.error("Fault {} ({}) in {}", trace, code, call.getField().getName(), Wordless.of(thrown));
        return GraphqlErrorBuilder.newError(call)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message(Wording.of(code, Map.of("traceId", trace), call.getLocale()))
                .extensions(Map.of("code", code, "traceId", trace))
                .build();
    }

    /** The code that is meant for the asker, if it is that and no fault of ours. */
    public static QueryFault.@Nullable Code known(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof QueryFault fault) {
                return fault.code();
            }
            if (cause instanceof InvalidValue) {
                return QueryFault.Code.BAD_FILTER;
            }
            if (cause instanceof QueryExecutionException remote
                    && remote.<Object>getDetails().orElse(null) instanceof QueryFault.Code code) {
                return code;
            }
        }
        return null;
    }

    private static ErrorType type(QueryFault.Code code) {
        return switch (code) {
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case FORBIDDEN, FRESH_SIGN_IN_NEEDED -> ErrorType.FORBIDDEN;
            case STALE, REBUILDING -> ErrorType.INTERNAL_ERROR;
            case BAD_CURSOR, BAD_FILTER -> ErrorType.BAD_REQUEST;
        };
    }
}
