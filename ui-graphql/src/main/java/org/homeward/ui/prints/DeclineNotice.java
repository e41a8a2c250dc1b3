package org.homeward.ui.prints;

/**
 * 不予救助通知书 with every value as it is printed. It is what State Council order 381 asks for: whoever is not helped is
 * told the reason in writing.
 *
 * @param letterhead   who issues it
 * @param noticeNumber its number
 * @param fileNumber   the number of the person's file
 * @param name         who it is addressed to
 * @param sex          their sex
 * @param birth        their birth date, or the span in which it lies
 * @param idNumber     their citizen identity number
 * @param requestedAt  when help was asked for
 * @param ground       the ground, as a sentence
 * @param basis        the rule it rests on; left to be filled in where none was given
 * @param explanation  what the station says about it
 * @param decidedOn    the day of the decision
 */
public record DeclineNotice(
        Letterhead letterhead,
        String noticeNumber,
        String fileNumber,
        Phrase name,
        Phrase sex,
        Phrase birth,
        Phrase idNumber,
        Phrase requestedAt,
        Phrase ground,
        Phrase basis,
        Phrase explanation,
        Phrase decidedOn) {}
