package org.homeward.shared.returnhome;

/** With what somebody is allowed to travel. */
public enum VoucherKind {
    TICKET,
    /** A paper that is exchanged for a ticket (返乡换票凭证). */
    EXCHANGE_VOUCHER,
    /** Short-distance fare in a special case, signed for. */
    CASH
}
