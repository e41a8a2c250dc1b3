package org.homeward.ui.access;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of accounts. */
@Component
final class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> stored;

    Sessions(FindByIndexNameSessionRepository<? extends Session> stored) {
        this.stored = stored;
    }

    boolean isOpen(String id) {
        return stored.findById(id) != null;
    }

    void endAll(String actor) {
        endOthers(actor, "");
    }

    /** Ends all sessions of an account but one. */
    void endOthers(String actor, String kept) {
        stored.findByPrincipalName(actor).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(stored::deleteById);
    }
}
