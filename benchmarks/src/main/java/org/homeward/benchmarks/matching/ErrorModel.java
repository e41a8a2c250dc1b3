package org.homeward.benchmarks.matching;

import org.homeward.seeds.people.ChineseNames;
import org.homeward.seeds.people.Homophones;

/** The models of errors with which the matching is measured. */
enum ErrorModel {
    /** See {@link ListedErrors}. */
    LISTED,
    /** See {@link HarshErrors}. */
    HARSH;

    Errors with(Places places, ChineseNames names) {
        return switch (this) {
            case LISTED -> new ListedErrors(Homophones.load());
            case HARSH -> new HarshErrors(places, names, Homophones.load());
        };
    }
}
