package org.homeward.seeds.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.seeds.people.PopulationPlan;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institution;
import org.homeward.seeds.world.Institutions;
import org.homeward.shared.kernel.ActorId;

/** The stories of a whole population at the city's rescue station, in the order in which people came. */
public final class PeopleStory {

    private static final String STATION = "tj-rescue";
    private static final int DAYS_BACK = 120;

    private final Divisions divisions;
    private final Institution station;
    private final long seed;

    /** Tells the stories that a seed stands for. */
    public PeopleStory(Divisions divisions, Institutions institutions, long seed) {
        this.divisions = divisions;
        this.station = institutions.find(STATION).orElseThrow();
        this.seed = seed;
    }

    /** The steps of so many people up to the day of loading. */
    public List<Step> steps(long people, LocalDate dayOfLoading) {
        PopulationPlan plan = new PopulationPlan(
                divisions, seed, people, dayOfLoading.minusDays(DAYS_BACK), dayOfLoading.minusDays(1));
        Instant end = dayOfLoading.atStartOfDay().toInstant(ZoneOffset.UTC);
        FreeBeds beds = new FreeBeds(station);
        List<PersonProfile> inOrder = LongStream.range(0, people)
                .mapToObj(plan::profile)
                .sorted(Comparator.comparing(PersonProfile::arrival))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (PersonProfile person : inOrder) {
            ActorId desk = new ActorId("actor-desk" + (person.index() % 3 + 1) + "tj");
            steps.addAll(new PersonStory(person, Ids.facility(STATION), desk, seed, end).tell(beds));
        }
        return steps;
    }
}
