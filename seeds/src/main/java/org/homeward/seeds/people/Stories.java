package org.homeward.seeds.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.seeds.world.SeedFiles;

/** Which stories fit a person, and how many events each makes. */
final class Stories {
    private static final int COLUMNS = 8;
    private static final int MOST_EVENTS = 500;
    private static final int MOST_STAYS = 15;
    private static final int REPEATING_PER_MILLE = 120;
    /** Events per further stay at the least: in and out, with something between. */
    private static final int EVENTS_PER_STAY = 4;
    /** Median of the length before the story scales it; chosen so that the mean of all files is about ten. */
    private static final double MEDIAN = 5.8;

    private static final double SPREAD = 0.75;

    private final Map<StoryKind, Integer> eventsPercent = new EnumMap<>(StoryKind.class);
    private final Map<Situation, Choice> choices = new HashMap<>();

    Stories() {
        List<List<String>> rows = SeedFiles.rows("/people/stories.tsv", COLUMNS);
        rows.forEach(row -> eventsPercent.put(StoryKind.valueOf(row.get(0)), Integer.valueOf(row.get(1))));
        int column = 2;
        for (AgeGroup group : List.of(AgeGroup.CHILD, AgeGroup.ADULT, AgeGroup.OLDER)) {
            choices.put(new Situation(group, true), Choice.of(rows, column++));
            choices.put(new Situation(group, false), Choice.of(rows, column++));
        }
    }

    Map<StoryKind, Integer> weights(AgeGroup group, boolean nameKnown) {
        return choice(group, nameKnown).weights();
    }

    FilePlan plan(Dice dice, AgeGroup group, boolean nameKnown) {
        StoryKind story = choice(group, nameKnown).draw().draw(dice);
        int stays = stays(dice);
        double once = MEDIAN * StrictMath.exp(SPREAD * bell(dice)) * percent(story) / 100;
        double again = (stays - 1) * (double) EVENTS_PER_STAY;
        return new FilePlan(stays, Math.clamp(Math.round(once + again), stays, MOST_EVENTS), story);
    }

    private int percent(StoryKind story) {
        return Objects.requireNonNull(eventsPercent.get(story));
    }

    private static int stays(Dice dice) {
        if (!dice.perMille(REPEATING_PER_MILLE)) {
            return 1;
        }
        int stays = 2;
        while (stays < MOST_STAYS && dice.perMille(380)) {
            stays++;
        }
        return stays;
    }

    /** A standard normal number by Box and Muller; StrictMath gives the same bits on every machine. */
    private static double bell(Dice dice) {
        double first = ((dice.next() >>> 11) + 1) * 0x1.0p-53;
        double second = (dice.next() >>> 11) * 0x1.0p-53;
        return StrictMath.sqrt(-2 * StrictMath.log(first)) * StrictMath.cos(2 * Math.PI * second);
    }

    private Choice choice(AgeGroup group, boolean nameKnown) {
        return Objects.requireNonNull(choices.get(new Situation(group, nameKnown)));
    }

    private record Situation(AgeGroup group, boolean nameKnown) {}

    private record Choice(Map<StoryKind, Integer> weights, Weighted<StoryKind> draw) {
        static Choice of(List<List<String>> rows, int column) {
            Map<StoryKind, Integer> weights = new EnumMap<>(StoryKind.class);
            for (List<String> row : rows) {
                int weight = Integer.parseInt(row.get(column));
                if (weight > 0) {
                    weights.put(StoryKind.valueOf(row.getFirst()), weight);
                }
            }
            return new Choice(Collections.unmodifiableMap(weights), Weighted.column(rows, column, StoryKind::valueOf));
        }
    }
}
