package org.homeward.query.platform;

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryExecutionException;
import org.homeward.platform.messages.HistoryDamaged;
import org.homeward.platform.messages.NamedFault;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.QueryFault;

/** Subscribes handlers of queries under their stable names. A fault the asker should know of leaves as its code. */
final class QueryRegistration {

    private final QueryBus bus;

    QueryRegistration(QueryBus bus) {
        this.bus = bus;
    }

    <Q, A> void one(Class<Q> query, Class<A> answer, Function<Q, A> handler) {
        subscribe(query, answer, handler);
    }

    /** Answers leave as an array, which says across a server what is in it; the asker gets a list. */
    <Q, A> void many(Class<Q> query, Class<A> element, Function<Q, ? extends Collection<A>> handler) {
        subscribe(query, element.arrayType(), ask -> handler.apply(ask).toArray(count -> array(element, count)));
    }

    @SuppressWarnings("unchecked") // an array of the element
    private static <A> A[] array(Class<A> element, int count) {
        return (A[]) Array.newInstance(element, count);
    }

    @SuppressWarnings("resource") // the handlers stay as long as the program runs
    private <Q> void subscribe(Class<Q> query, Type answer, Function<Q, ?> handler) {
        String name = query.getAnnotation(MessageName.class).value();
        bus.<Object>subscribe(name, answer, message -> {
            try {
                return handler.apply(query.cast(message.getPayload()));
            } catch (QueryFault fault) {
                throw new QueryExecutionException(fault.code().name(), null, fault.code());
            } catch (HistoryDamaged damaged) {
                throw new QueryExecutionException("A stream cannot be read", damaged, NamedFault.HISTORY_DAMAGED);
            }
        });
    }
}
