package org.homeward.ui.deadline;

import org.homeward.shared.caseload.CaseloadRow.Owed;
import org.homeward.shared.dossier.DeadlineFile;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.shared.policy.Wording;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says what a rule is called and what it asks for. */
@Controller
class DeadlineController {

    private final PolicyPack policy;

    DeadlineController(PolicyPack policy) {
        this.policy = policy;
    }

    @SchemaMapping
    String key(DeadlineFile deadline) {
        return deadline.key().code();
    }

    @SchemaMapping
    Wording rule(DeadlineFile deadline) {
        return policy.entry(deadline.key()).rule();
    }

    @SchemaMapping
    boolean proposal(DeadlineFile deadline) {
        return policy.entry(deadline.key()).confidence().isProposal();
    }

    @SchemaMapping(typeName = "OwedDeadline")
    String key(Owed deadline) {
        return deadline.key().code();
    }
}
