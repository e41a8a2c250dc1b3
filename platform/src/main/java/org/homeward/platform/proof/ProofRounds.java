package org.homeward.platform.proof;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.platform.messages.Wordless;
import org.homeward.shared.proof.SignedHead;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one tree catch up with what it is over, and copies new heads to where they are kept. What a crash left out is made up for
 * by the next round. A store that does not know the last head that was kept was put back to an older state.
 */
final class ProofRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ProofRounds.class);

    private final Ledger ledger;
    private final ProofLog log;
    private final Proofs proofs;
    private final HeadsFile kept;
    private volatile @Nullable String broken;

    ProofRounds(Ledger ledger, ProofLog log, Proofs proofs, HeadsFile kept) {
        this.ledger = ledger;
        this.log = log;
        this.proofs = proofs;
        this.kept = kept;
    }

    /** One round; until everything settled is taken in. */
    void round() {
        try {
            List<SignedHead> there = kept.read();
            Optional<SignedHead> last = there.stream().max(Comparator.comparingLong(SignedHead::size));
            if (last.isPresent() && !proofs.isSigned(last.get())) {
                throw new ProofBroken(ledger, last.get());
            }
            Optional<SignedHead> head;
            do {
                head = log.grow();
            } while (head.isPresent() && !Thread.currentThread().isInterrupted());
            keep(last.map(SignedHead::size).orElse(0L));
            broken = null;
        } catch (ProofBroken changed) {
            broken = changed.getMessage();
            LOG.error("{}. Nothing more is signed. Keep the data folder as it is and verify it", changed.getMessage());
        } catch (SQLException | IOException away) {
            LOG.warn("The {} could not be signed now; the next round goes on", ledger.things(), Wordless.of(away));
        }
    }

    private void keep(long size) throws SQLException, IOException {
        List<SignedHead> missing = proofs.headsAfter(size);
        if (!missing.isEmpty()) {
            kept.append(missing);
        }
    }

    /** What is wrong, if anything is. */
    @Nullable
    String broken() {
        return broken;
    }
}
