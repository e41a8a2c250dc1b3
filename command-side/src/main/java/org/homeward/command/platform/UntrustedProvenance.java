package org.homeward.command.platform;

/** A command whose sender nobody we trust vouches for: a fault of the set-up or an attack, never a refusal. */
final class UntrustedProvenance extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UntrustedProvenance() {
        super("A command without a valid signature of its provenance");
    }
}
