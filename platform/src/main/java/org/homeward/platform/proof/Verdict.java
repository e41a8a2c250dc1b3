package org.homeward.platform.proof;

import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.SignedHead;
import org.jspecify.annotations.Nullable;

/** What came of a verification. */
sealed interface Verdict {

    /** Whether all rows up to the last head are what they were when it was signed. */
    default boolean isGood() {
        return this instanceof Unchanged || this instanceof Proven;
    }

    /** In one sentence, for whoever asked about this. */
    String sentence(Ledger of);

    /**
     * Every row up to the last head is what it was.
     *
     * @param heads how many heads were compared
     * @param last  the last of them: what came later is not proven
     */
    record Unchanged(int heads, SignedHead last) implements Verdict {
        @Override
        public String sentence(Ledger of) {
            return "Unchanged: all %d %s up to %s are what they were when they were signed (%d heads). 一致：截至该时刻的全部%s未被改动。"
                    .formatted(last.size(), of.things(), last.at(), heads, of.thingsInChinese());
        }
    }

    /**
     * Rows were changed, removed, added or put into another order.
     *
     * @param good  the last head that still fits, if any
     * @param bad   the first that does not
     * @param found how many rows there are up to it
     */
    record Changed(@Nullable SignedHead good, SignedHead bad, long found) implements Verdict {
        @Override
        public String sentence(Ledger of) {
            String from = good == null ? "the beginning" : "number %d".formatted(good.lastIndex());
            return "CHANGED: behind %s and up to number %d %s are not what they were at %s: %d were signed, %d are there. 不一致：%s已被改动。"
                    .formatted(from, bad.lastIndex(), of.things(), bad.at(), bad.size(), found, of.thingsInChinese());
        }
    }

    /** A head that was not signed with the key that is trusted. */
    record Forged(SignedHead head) implements Verdict {
        @Override
        public String sentence(Ledger of) {
            return "FORGED: the head over %d %s of %s is not signed with the key that is trusted. 签名不符。"
                    .formatted(head.size(), of.things(), head.at());
        }
    }

    /** Two heads that cannot both be of one tree: whoever signed had two histories. */
    record Contradictory(SignedHead one, SignedHead other) implements Verdict {
        @Override
        public String sentence(Ledger of) {
            return "CONTRADICTORY: the heads of %s and %s cannot both be true. 两份签名互相矛盾。"
                    .formatted(one.at(), other.at());
        }
    }

    /** One event is in the tree of a head that was kept. */
    record Proven(EventProof event) implements Verdict {
        @Override
        public String sentence(Ledger of) {
            return "Proven: event %d of %d was there at %s, as it is now. 已证明：该事件当时已存在，且未被改动。"
                    .formatted(
                            event.proof().index() + 1,
                            event.head().size(),
                            event.head().at());
        }
    }

    /** The event is another, or the head of the proof was not kept. */
    record NotProven(EventProof event) implements Verdict {
        @Override
        public String sentence(Ledger of) {
            return "NOT PROVEN: the event does not fit the head of %s, or that head was not kept. 未能证明。"
                    .formatted(event.head().at());
        }
    }

    /** There is nothing to compare with. */
    record NothingSigned() implements Verdict {
        @Override
        public String sentence(Ledger of) {
            return "NOTHING PROVEN: no heads were given. 未提供任何签名。";
        }
    }
}
