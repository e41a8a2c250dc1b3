package org.homeward.shared.intake;

/** Signs of a mental disorder or an intellectual disability, which forbid that a person is sent off alone. */
public enum Impairment {
    NONE,
    SUSPECTED,
    EVIDENT
}
