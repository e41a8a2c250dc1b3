package org.homeward.benchmarks.matching;

import org.homeward.query.matching.Profile;
import org.homeward.seeds.people.Dice;

/** What is known of a person on either side, and what is wrong with it; the same for the same dice. */
interface Errors {

    /** What is on file of a person. */
    Profile onFile(Life life, Dice dice);

    /** What those who look for the person report. */
    Profile report(Life life, Dice dice);
}
