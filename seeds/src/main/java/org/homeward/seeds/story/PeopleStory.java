package org.homeward.seeds.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.seeds.people.PopulationPlan;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institution;
import org.homeward.seeds.world.InstitutionKind;
import org.homeward.seeds.world.Institutions;
import org.homeward.shared.kernel.ActorId;

/**
 * The stories of a whole population: the first few hundred people came to the city's rescue station, the others to any
 * station of the network. The more people, the further back the first arrival lies.
 */
public final class PeopleStory {

    private static final int TOPIC = 78;
    private static final int AT_HOME = 400;
    private static final int DAYS_BACK_LEAST = 120;
    private static final int DAYS_BACK_MOST = 3_600;
    private static final int PEOPLE_A_DAY = 60;
    private static final int DESKS = 3;

    private final PopulationPlan plan;
    private final List<Institution> stations;
    private final long seed;
    private final Instant end;
    private final Set<Bed> taken;

    /**
     * Plans the stories that a seed stands for, up to the day of loading.
     *
     * @param taken beds in which none of these people sleeps, since others have them
     */
    public PeopleStory(
            Divisions divisions,
            Institutions institutions,
            long seed,
            long people,
            LocalDate dayOfLoading,
            Set<Bed> taken) {
        this.taken = taken;
        this.plan = new PopulationPlan(
                divisions, seed, people, dayOfLoading.minusDays(daysBack(people)), dayOfLoading.minusDays(1));
        this.stations = institutions.all().stream()
                .filter(one -> one.kind() == InstitutionKind.RESCUE_STATION)
                .toList();
        this.seed = seed;
        this.end = dayOfLoading.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** How many days before the day of loading the first of so many people may have come. */
    public static int daysBack(long people) {
        return (int) Math.min(DAYS_BACK_MOST, DAYS_BACK_LEAST + people / PEOPLE_A_DAY);
    }

    /** What happened at each station. Stations share no stream, so they can be loaded side by side. */
    public List<StationStory> stations() {
        return IntStream.range(0, stations.size())
                .mapToObj(place -> new StationStory(stations.get(place).code(), () -> stories(place)))
                .toList();
    }

    private Stream<List<Step>> stories(int place) {
        Institution station = stations.get(place);
        FreeBeds beds = new FreeBeds(station, taken);
        return LongStream.range(0, plan.size())
                .filter(index -> placeOf(index) == place)
                .mapToObj(index -> story(plan.profile(index), station, beds));
    }

    private List<Step> story(PersonProfile person, Institution station, FreeBeds beds) {
        String place = Ids.shortened(station.code());
        Journal.Crew crew = new Journal.Crew(
                new ActorId("actor-desk" + (person.index() % DESKS + 1) + place),
                new ActorId("actor-super" + place),
                new ActorId("actor-trace" + place));
        return new PersonStory(person, plan.filePlan(person), Ids.facility(station.code()), crew, beds, seed, end)
                .tell();
    }

    private int placeOf(long index) {
        return index < AT_HOME ? 0 : Dice.of(seed, index, TOPIC).below(stations.size());
    }
}
