package org.homeward.shared.person;

/** The one legal category a person has at a time. */
public enum StatutoryCategory {
    NONE(false),
    VAGRANT_OR_BEGGAR(false),
    DESTITUTE(false),
    LOW_INCOME(false),
    ORPHAN(true),
    DE_FACTO_UNSUPPORTED_CHILD(true),
    CHILD_IN_DIFFICULTY(true),
    LEFT_BEHIND_CHILD(true),
    FOUNDLING(true),
    RESCUED_TRAFFICKED_CHILD(true),
    STREET_CHILD(true);

    private final boolean forChildren;

    StatutoryCategory(boolean forChildren) {
        this.forChildren = forChildren;
    }

    /** Whether only a person under 18 can be in it. */
    public boolean isForChildren() {
        return forChildren;
    }
}
