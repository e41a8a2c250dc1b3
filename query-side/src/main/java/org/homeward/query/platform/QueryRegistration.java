package org.homeward.query.platform;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryExecutionException;
import org.homeward.platform.messages.HistoryDamaged;
import org.homeward.platform.messages.NamedFault;
import org.homeward.query.masks.Masks;
import org.homeward.shared.dossier.SubjectAccess;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.Revealing;
import org.springframework.core.ResolvableType;

/**
 * Subscribes handlers of queries under their stable names, and hides in what they answer what the viewer may not see unasked.
 * A fault the asker should know of leaves as its code.
 */
final class QueryRegistration {

    private final QueryBus bus;
    private final Courtesy courtesy;
    private final Reach reach;

    QueryRegistration(QueryBus bus, Courtesy courtesy, Reach reach) {
        this.bus = bus;
        this.courtesy = courtesy;
        this.reach = reach;
    }

    <Q extends Question, A> void one(Class<Q> query, Class<A> answer, Function<Q, A> handler) {
        subscribe(query, answer, handler);
    }

    <Q extends Question, A> void many(Class<Q> query, Class<A> element, Function<Q, ? extends Iterable<A>> handler) {
        subscribe(
                query, ResolvableType.forClassWithGenerics(List.class, element).getType(), handler);
    }

    @SuppressWarnings("resource") // the handlers stay as long as the program runs
    private <Q extends Question> void subscribe(Class<Q> query, Type answer, Function<Q, ?> handler) {
        String name = query.getAnnotation(MessageName.class).value();
        bus.<Object>subscribe(name, answer, message -> {
            courtesy.asked();
            try {
                Q question = query.cast(message.getPayload());
                return masked(question, handler.apply(question));
            } catch (QueryFault fault) {
                throw new QueryExecutionException(fault.code().name(), null, fault.code());
            } catch (HistoryDamaged damaged) {
                throw new QueryExecutionException("A stream cannot be read", damaged, NamedFault.HISTORY_DAMAGED);
            }
        });
    }

    /** Nothing leaves this side but through here. What somebody gets who asks about themselves is theirs, and hides nothing. */
    private Object masked(Question question, Object answer) {
        if (answer instanceof SubjectAccess) {
            return answer;
        }
        if (answer instanceof Iterable<?> several) {
            List<Object> all = new ArrayList<>();
            several.forEach(one -> all.add(masked(question, one)));
            return all;
        }
        Reveal reveal = question instanceof Revealing revealing ? revealing.reveal() : null;
        return new Masks(question.viewer(), reach.isGuest(question.viewer(), answer), reveal).over(answer);
    }
}
