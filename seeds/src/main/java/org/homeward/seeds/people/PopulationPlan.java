package org.homeward.seeds.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homeward.seeds.world.Divisions;

/**
 * A population of invented people, of which each one can be had on its own: the same seed, size, period and index give
 * the same person on every machine, whatever was asked before. So a load can be split, repeated and resumed.
 *
 * <p>The size does not change the people: person 7 of a thousand is person 7 of a million. Immutable, safe for threads.
 */
public final class PopulationPlan {
    private final long size;
    private final Profiles profiles;

    /**
     * Plans that many people, who arrive for the first time on a day of the period.
     *
     * @param firstDay first day of the period, 2000 at the earliest
     * @param lastDay last day of the period, 2030 at the latest; both included
     * @throws IllegalArgumentException when the period is empty or out of range, or there are more people than the plan
     *     has identity numbers for, which is about a million
     */
    public PopulationPlan(Divisions divisions, long seed, long size, LocalDate firstDay, LocalDate lastDay) {
        if (firstDay.isAfter(lastDay) || firstDay.getYear() < 2000 || lastDay.getYear() > 2030) {
            throw new IllegalArgumentException("No people for the time from " + firstDay + " to " + lastDay);
        }
        profiles = new Profiles(divisions, seed, firstDay, (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
        if (size < 0 || size > profiles.capacity()) {
            throw new IllegalArgumentException("Size must be from 0 to " + profiles.capacity() + ": " + size);
        }
        this.size = size;
    }

    /** How many people there are; their indexes go from 0 to one less. */
    public long size() {
        return size;
    }

    /** The person with that index. */
    public PersonProfile profile(long index) {
        return profiles.profile(checked(index));
    }

    /** How long the file of that person should become. */
    public FilePlan filePlan(PersonProfile person) {
        return profiles.filePlan(checked(person.index()), person);
    }

    private long checked(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("No person " + index + " in " + size);
        }
        return index;
    }
}
