package org.homeward.platform.messages;

/** A command ended in a fault. It may or may not have been carried out; sending it again with the same id is safe. */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailed(Throwable cause) {
        super("A command ended in a fault", cause);
    }
}
