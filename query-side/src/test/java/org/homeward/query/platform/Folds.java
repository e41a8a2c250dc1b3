package org.homeward.query.platform;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.person.PersonEvent;

/**
 * How the files of people come about in a trial: as in the program, or with a flaw that must be noticed.
 *
 * @param live    as they are followed
 * @param rebuilt as they are built anew
 * @param asOf    as they are read from the streams
 * @param listed  what the index is told of those that are built anew
 */
record Folds(
        View<RecipientFile, PersonEvent> live,
        View<RecipientFile, PersonEvent> rebuilt,
        View<RecipientFile, PersonEvent> asOf,
        UnaryOperator<Map<String, Versioned<RecipientFile>>> listed) {

    static final Folds OF_THE_PROGRAM =
            new Folds(Views.RECIPIENTS, Views.RECIPIENTS, Views.RECIPIENTS, UnaryOperator.identity());

    Folds live(View<RecipientFile, PersonEvent> other) {
        return new Folds(other, rebuilt, asOf, listed);
    }

    Folds rebuilt(View<RecipientFile, PersonEvent> other) {
        return new Folds(live, other, asOf, listed);
    }

    Folds asOf(View<RecipientFile, PersonEvent> other) {
        return new Folds(live, rebuilt, other, listed);
    }

    Folds listed(UnaryOperator<Map<String, Versioned<RecipientFile>>> other) {
        return new Folds(live, rebuilt, asOf, other);
    }
}
