package org.homeward.platform.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.homeward.platform.proof.Verdict.Changed;
import org.homeward.platform.proof.Verdict.Contradictory;
import org.homeward.platform.proof.Verdict.Forged;
import org.homeward.platform.proof.Verdict.NotProven;
import org.homeward.platform.proof.Verdict.NothingSigned;
import org.homeward.platform.proof.Verdict.Proven;
import org.homeward.platform.proof.Verdict.Unchanged;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.SignedHead;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is stored with heads that were kept elsewhere. It believes nothing that lies beside the rows: neither tiles, nor
 * heads, nor hashes; only the heads it is given and the rows it reads.
 */
final class Verification {

    private static final int FETCH = 1_000;

    private final Ledger ledger;
    private final List<SignedHead> heads;
    private final @Nullable String key;

    /**
     * A verification.
     *
     * @param ledger what is compared
     * @param heads  what was kept of it
     * @param key    the public key that all must be signed with, in base64; that of the first of them when absent
     */
    Verification(Ledger ledger, List<SignedHead> heads, @Nullable String key) {
        this.ledger = ledger;
        this.heads = heads.stream()
                .distinct()
                .sorted(Comparator.comparingLong(SignedHead::size).thenComparing(SignedHead::at))
                .toList();
        this.key = key;
    }

    /** Reads the rows up to the last head and compares. */
    Verdict of(Connection connection) throws SQLException {
        Verdict problem = ofTheHeadsAlone();
        return problem == null ? compared(connection) : problem;
    }

    /** Checks the proof of one event; its head must be among those that were kept. */
    Verdict of(EventProof proof) {
        Verdict problem = ofTheHeadsAlone();
        if (problem != null) {
            return problem;
        }
        return heads.contains(proof.head()) && Inclusion.holds(proof) ? new Proven(proof) : new NotProven(proof);
    }

    private @Nullable Verdict ofTheHeadsAlone() {
        if (heads.isEmpty()) {
            return new NothingSigned();
        }
        String trusted = key == null ? heads.getFirst().key() : key;
        SignedHead before = null;
        for (SignedHead head : heads) {
            if (!head.key().equals(trusted) || !HeadSeal.isSigned(ledger, head)) {
                return new Forged(head);
            }
            if (before != null && contradict(before, head)) {
                return new Contradictory(before, head);
            }
            before = head;
        }
        return null;
    }

    private static boolean contradict(SignedHead before, SignedHead after) {
        boolean same = after.size() == before.size();
        return same
                ? after.lastIndex() != before.lastIndex() || !after.root().equals(before.root())
                : after.lastIndex() <= before.lastIndex() || after.at().isBefore(before.at());
    }

    private Verdict compared(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false); // rows come in pieces only within a transaction
        }
        try (PreparedStatement question = connection.prepareStatement(ledger.allInOrder())) {
            question.setFetchSize(FETCH);
            question.setLong(1, -1);
            question.setLong(2, heads.getLast().lastIndex());
            try (ResultSet rows = question.executeQuery()) {
                return compared(rows);
            }
        } finally {
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        }
    }

    private Verdict compared(ResultSet rows) throws SQLException {
        Peaks tree = new Peaks();
        Iterator<SignedHead> rest = heads.iterator();
        SignedHead next = rest.next();
        SignedHead last = null;
        boolean more = rows.next();
        while (true) {
            while (more && rows.getLong(ledger.number()) <= next.lastIndex()) {
                tree.add(ledger.leaf(rows));
                more = rows.next();
            }
            if (tree.size() != next.size()
                    || !Base64.getEncoder().encodeToString(tree.root()).equals(next.root())) {
                return new Changed(last, next, tree.size());
            }
            last = next;
            if (!rest.hasNext()) {
                return new Unchanged(heads.size(), next);
            }
            next = rest.next();
        }
    }
}
