package org.homeward.seeds.people;

import java.util.ArrayList;
import java.util.List;
import org.homeward.seeds.world.Division;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.SeedFiles;

/**
 * Gives every person a home and a day of birth such that no two people of a plan share an identity number.
 *
 * <p>Every person gets a cell of their own: a division, a day of the year, a class of birth years and one of two
 * sequence numbers. A province owns as many cells as its weight says, so the homes are spread as the weights say.
 */
final class Homes {
    /** Birth years are told apart modulo this. */
    static final int YEAR_CLASSES = 8;

    private static final int DAYS = 365;
    /** Coprime to 365, so that the few cells of a small place are spread over the year. */
    private static final int DAY_STRIDE = 149;

    private static final int PER_DAY = 2 * YEAR_CLASSES;
    private static final String ORIGINS = "/people/origins.tsv";

    private final List<Block> blocks = new ArrayList<>();
    private final Weighted<Block> weighted;
    private final Shuffle shuffle;
    private final long cells;

    Homes(Divisions divisions, long seed) {
        List<List<String>> rows = SeedFiles.rows(ORIGINS, 2);
        int total = rows.stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum();
        long size = rows.stream()
                .mapToLong(row -> capacity(divisions, row) * total / Integer.parseInt(row.get(1)))
                .min()
                .orElseThrow();
        long first = 0;
        for (List<String> row : rows) {
            int weight = Integer.parseInt(row.get(1));
            List<Division> leaves = divisions.leaves(row.get(0) + "0000");
            blocks.add(new Block(first, leaves, weight));
            first += size * weight / total;
        }
        cells = first;
        weighted = Weighted.of(blocks, Block::weight);
        shuffle = new Shuffle(cells, seed);
    }

    /** How many people can have a number of their own. */
    long capacity() {
        return cells;
    }

    Home of(long person) {
        long cell = shuffle.at(person);
        Block block = blockOf(cell);
        long within = cell - block.first();
        int places = block.leaves().size();
        int place = (int) (within % places);
        long rest = within / places;
        int day = (int) ((rest * DAY_STRIDE + place * 37L) % DAYS);
        int layer = (int) ((rest / DAYS + place * 5L + day * 3L) % PER_DAY);
        return new Home(block.leaves().get(place), day + 1, layer / 2, layer % 2 == 1);
    }

    /** Any home by the weights, for kin and others who need no number. */
    Division any(Dice dice) {
        return dice.pick(weighted.draw(dice).leaves());
    }

    private Block blockOf(long cell) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).first() <= cell) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    private static long capacity(Divisions divisions, List<String> row) {
        return (long) divisions.leaves(row.get(0) + "0000").size() * DAYS * PER_DAY;
    }

    private record Block(long first, List<Division> leaves, int weight) {}

    /** A home with the facts that make the identity number unique. */
    record Home(Division division, int dayOfYear, int yearClass, boolean second) {}
}
