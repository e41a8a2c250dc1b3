package org.homeward.ui.platform;

import java.util.Collection;
import java.util.List;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Question;
import org.jspecify.annotations.Nullable;

/** Keeps who read what. Each of these comes back when it is on disk, and fails when it cannot be kept. */
public interface Readings {

    /**
     * A question.
     *
     * @param question  the question, with who asks
     * @param operation its name, as access knows it
     * @param fields    what was asked of the answer, in the words of the schema; the paper, for paper
     * @param request   the id that the log has of the request, if any
     */
    record Asked(
            Question question,
            String operation,
            List<String> fields,
            @Nullable String request) {

        /** Copies the list. */
        public Asked {
            fields = List.copyOf(fields);
        }
    }

    /** It was answered; the answer leaves after this. */
    void shown(Asked asked, Collection<?> answers);

    /** Changes are told from now on. */
    void watched(Asked asked);

    /** It was not answered. */
    void refused(Asked asked, QueryFault.Code code);
}
