package org.homeward.platform.policy;

/**
 * One thing that is wrong in a pack.
 *
 * @param file     which file
 * @param line     counted from 1
 * @param key      where in the file, such as {@code entries.stay.max.unit}
 * @param expected what should stand there
 */
public record PolicyProblem(String file, int line, String key, String expected) {

    @Override
    public String toString() {
        return "%s:%d %s: expected %s".formatted(file, line, key, expected);
    }
}
