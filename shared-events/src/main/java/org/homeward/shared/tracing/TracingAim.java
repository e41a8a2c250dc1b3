package org.homeward.shared.tracing;

/** What is looked for: who the person is, or where the family of somebody known is. */
public enum TracingAim {
    IDENTITY,
    FAMILY
}
