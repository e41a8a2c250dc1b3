package org.homeward.seeds.people;

import java.time.LocalDate;
import java.util.List;

/** Draws how old somebody was on arrival, in completed years. */
final class Ages {
    private static final Weighted<Band> BANDS = Weighted.of(
            List.of(
                    new Band(0, 2, 10),
                    new Band(3, 9, 15),
                    new Band(10, 17, 55),
                    new Band(18, 29, 145),
                    new Band(30, 39, 155),
                    new Band(40, 49, 180),
                    new Band(50, 59, 140),
                    new Band(60, 69, 170),
                    new Band(70, 79, 95),
                    new Band(80, 92, 35)),
            Band::perMille);

    private Ages() {}

    static int draw(Dice dice) {
        Band band = BANDS.draw(dice);
        return dice.between(band.from(), band.to());
    }

    /**
     * The year of birth that gives about that age and is of the wanted class modulo {@link Homes#YEAR_CLASSES}, without
     * leaving the age group.
     */
    static int birthYear(int age, int dayOfYear, LocalDate arrival, int yearClass) {
        int latest = arrival.getYear() - (dayOfYear <= arrival.getDayOfYear() ? 0 : 1);
        int wanted = latest - age;
        int step = Homes.YEAR_CLASSES;
        int below = wanted - Math.floorMod(wanted - yearClass, step);
        int above = below + step;
        boolean nearerBelow = wanted - below <= above - wanted;
        int first = nearerBelow ? below : above;
        return staysInGroup(age, latest - first) ? first : nearerBelow ? above : below;
    }

    private static boolean staysInGroup(int age, int moved) {
        return moved >= 0 && AgeGroup.of(moved) == AgeGroup.of(age);
    }

    private record Band(int from, int to, int perMille) {}
}
