package org.homeward.shared.placement;

/** Whether the police know anything of somebody who is to look after children. */
public enum RecordCheck {
    NOT_DONE,
    CLEAR,
    WITH_RECORD
}
