package org.homeward.shared.tracing;

/** With what tracing ends. A placement or a settlement never ends it. */
public enum TracingOutcome {
    REUNITED,
    IDENTIFIED
}
