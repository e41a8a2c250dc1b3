package org.homeward.shared.returnhome;

/** Whether somebody agreed to receive a person. */
public enum Reception {
    NOT_ASKED,
    ASKED,
    CONFIRMED,
    REFUSED
}
