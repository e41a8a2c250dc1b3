package org.homeward.seeds.people;

/**
 * Which facts the desk has on arrival. The rates give, over all people: no name 15 %, no identity number 60 %.
 *
 * @param name whether the full name is known
 * @param birthDate whether the birth date is known; otherwise the age is estimated
 * @param home how precisely the home is known
 * @param idNumber whether the identity number is known, which needs name, birth date and home
 */
record Knowledge(boolean name, boolean birthDate, HomeKnown home, boolean idNumber) {

    enum HomeKnown {
        COUNTY,
        PROVINCE,
        NOTHING
    }

    static Knowledge draw(Dice dice, int age, Cognition cognition) {
        boolean name = !dice.perMille(nameMissing(age, cognition));
        boolean birthDate = dice.perMille(name ? 800 : 10);
        if (name && birthDate && dice.perMille(589)) {
            return new Knowledge(true, true, HomeKnown.COUNTY, true);
        }
        return new Knowledge(name, birthDate, home(dice, name), false);
    }

    private static int nameMissing(int age, Cognition cognition) {
        return switch (cognition) {
            case CLEAR -> 25;
            case CONFUSED -> 300;
            case INTELLECTUAL_DISABILITY -> 370;
            case DEMENTIA -> 330;
            case NOT_COMMUNICATING -> age < 3 ? 600 : 850;
        };
    }

    private static HomeKnown home(Dice dice, boolean name) {
        int at = dice.below(1000);
        if (at < (name ? 800 : 60)) {
            return HomeKnown.COUNTY;
        }
        return at < (name ? 930 : 300) ? HomeKnown.PROVINCE : HomeKnown.NOTHING;
    }
}
