package org.homeward.seeds.people;

import java.util.List;
import org.homeward.seeds.world.SeedFiles;
import org.homeward.seeds.world.Wording;

/** Draws where somebody was found. */
final class FoundPlaces {
    private final Weighted<Group> groups = Weighted.of(
            SeedFiles.yaml("/people/found-places.yaml", Catalogue.class).kinds(), Group::weight);

    FoundPlace draw(Dice dice) {
        Group group = groups.draw(dice);
        return new FoundPlace(group.kind(), dice.pick(group.places()));
    }

    private record Group(FoundPlace.Kind kind, int weight, List<Wording> places) {}

    private record Catalogue(List<Group> kinds) {}
}
