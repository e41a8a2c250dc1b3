package org.homeward.benchmarks.matching;

import java.util.List;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.PopulationPlan;
import org.homeward.seeds.world.Division;
import org.homeward.seeds.world.Divisions;

/** Places near another one. Far away is where somebody else of the population is at home. */
record Places(Divisions divisions, PopulationPlan plan) {

    /** The same county, another one of the prefecture or of the province so many times in a thousand, or anywhere. */
    String near(Dice dice, String county, int same, int prefecture, int province) {
        int way = dice.below(1000);
        if (way < same) {
            return county;
        }
        if (way < same + prefecture) {
            return neighbour(dice, county);
        }
        if (way < same + prefecture + province) {
            return dice.pick(divisions.leaves(county.substring(0, 2) + "0000")).code();
        }
        long other = Math.floorMod(dice.next(), plan.size());
        return plan.profile(other).truth().home().code();
    }

    /** Another county of the same prefecture, or of the province where it has none. */
    String neighbour(Dice dice, String county) {
        String prefecture = county.substring(0, 4);
        List<String> near = divisions.leaves(county.substring(0, 2) + "0000").stream()
                .map(Division::code)
                .filter(code -> code.startsWith(prefecture) && !code.equals(county))
                .toList();
        return near.isEmpty() ? county : dice.pick(near);
    }
}
