package org.homeward.query.platform;

import java.sql.SQLException;
import java.util.List;
import org.homeward.platform.proof.Proofs;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.ProofQuery.FindSignedHeads;
import org.homeward.shared.proof.ProofQuery.ProveFact;
import org.homeward.shared.proof.SignedHead;
import org.springframework.dao.DataAccessResourceFailureException;

/** Hands out signed heads, to be kept elsewhere, and proofs of single facts. Neither tells anything of a person. */
final class ProofQueries {

    private static final int MOST = 100;

    private final Proofs proofs;

    ProofQueries(Proofs proofs) {
        this.proofs = proofs;
    }

    List<SignedHead> heads(FindSignedHeads query) {
        Asking.permitted(query.viewer(), query);
        if (query.first() < 1 || query.first() > MOST) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        try {
            return proofs.heads(query.first());
        } catch (SQLException away) {
            throw unread(away);
        }
    }

    EventProof of(ProveFact query) {
        Asking.permitted(query.viewer(), query);
        try {
            return proofs.of(query.stream(), query.sequence())
                    .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        } catch (SQLException away) {
            throw unread(away);
        }
    }

    private static DataAccessResourceFailureException unread(SQLException away) {
        return new DataAccessResourceFailureException("The tree over all events cannot be read", away);
    }
}
