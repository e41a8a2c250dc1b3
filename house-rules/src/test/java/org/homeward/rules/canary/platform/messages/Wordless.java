package org.homeward.rules.canary.platform.messages;

public final class Wordless extends Exception {
    private static final long serialVersionUID = 1;
}
