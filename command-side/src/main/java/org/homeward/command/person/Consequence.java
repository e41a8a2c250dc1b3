package org.homeward.command.person;

import org.homeward.command.kernel.Asked;
import org.homeward.shared.person.PersonEvent;

/**
 * What a fact about a person means for another stream. That stream decides it and records it in the same unit of work, so
 * that the store takes both or neither.
 */
public interface Consequence {

    /**
     * Lets the other stream decide.
     *
     * @param was   the person before the fact
     * @param event the fact
     * @param is    the person after it
     * @param asked the command it came from
     */
    void follow(PersonState was, PersonEvent event, PersonState is, Asked<?> asked);
}
