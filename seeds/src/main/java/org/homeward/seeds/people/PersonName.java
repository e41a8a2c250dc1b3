package org.homeward.seeds.people;

/**
 * A full name as the household register writes it.
 *
 * @param surname empty where the people in question have none
 * @param given the given name, or the whole name where there is no surname
 */
public record PersonName(String surname, String given) {

    /** Surname and given name as one word. */
    public String full() {
        return surname + given;
    }
}
