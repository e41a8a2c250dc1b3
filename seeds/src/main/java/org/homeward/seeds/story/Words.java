package org.homeward.seeds.story;

import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;

/** Wraps what is said of a person, which is personal wherever it stands. */
public final class Words {

    private Words() {}

    /** One line: a name, a place. */
    public static Personal<ShortText> text(String text) {
        return Personal.of(new ShortText(text));
    }

    /** A sentence or more. */
    public static Personal<Note> note(String text) {
        return Personal.of(new Note(text));
    }
}
