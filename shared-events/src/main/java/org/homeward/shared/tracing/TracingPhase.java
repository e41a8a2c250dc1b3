package org.homeward.shared.tracing;

/** Whether tracing goes on. The steps in it run side by side and are told apart. */
public enum TracingPhase {
    OPEN,
    SUSPENDED,
    CLOSED
}
