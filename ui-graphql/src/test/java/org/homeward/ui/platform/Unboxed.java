package org.homeward.ui.platform;

import graphql.execution.ValueUnboxer;

/** How the program shows what is personal, for an engine of a test. */
public final class Unboxed {

    private Unboxed() {}

    /** Takes values out of what holds them. */
    public static ValueUnboxer values() {
        return new PersonalValues();
    }
}
