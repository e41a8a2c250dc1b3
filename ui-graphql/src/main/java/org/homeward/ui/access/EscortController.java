package org.homeward.ui.access;

import java.util.List;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells to whom a journey can be entrusted. */
@Controller
class EscortController {

    private static final String OPERATION = "access.find-escorts";

    private final Accounts accounts;

    EscortController(Accounts accounts) {
        this.accounts = accounts;
    }

    record EscortAccount(String actor, String displayName) {}

    @QueryMapping
    List<EscortAccount> escortAccounts() {
        Viewer viewer = Viewers.current();
        if (!AccessPolicy.permits(viewer.role(), OPERATION)) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        return accounts.escorts().stream()
                .filter(escort -> viewer.station() == null
                        || escort.station() == null
                        || escort.station().equals(viewer.station().value()))
                .map(escort -> new EscortAccount(escort.actor(), escort.displayName()))
                .toList();
    }
}
