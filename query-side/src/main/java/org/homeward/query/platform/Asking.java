package org.homeward.query.platform;

import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;

/** Whether somebody may ask a question at all. */
public final class Asking {

    private Asking() {}

    /**
     * Lets a question pass that the role of the viewer may ask.
     *
     * @throws QueryFault {@code FORBIDDEN} for any other
     */
    public static void permitted(Viewer viewer, Object question) {
        String operation = question.getClass().getAnnotation(MessageName.class).value();
        if (!AccessPolicy.permits(viewer.role(), operation)) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }

    /**
     * The same for a question about many: who neither works for all stations nor at one sees nothing.
     *
     * @throws QueryFault {@code FORBIDDEN} for any other
     */
    public static void permittedSomewhere(Viewer viewer, Object question) {
        permitted(viewer, question);
        if (!AccessPolicy.reachesSomething(viewer)) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }
}
