package org.homeward.seeds.told;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.seeds.story.Bed;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;

/** All stories that are told by hand, in the order in which they are loaded. */
public final class ToldStories {

    private static final List<ToldStory> ALL = List.of(
            new LateForTheFair(),
            new TheWrongAunt(),
            new TwoOnOneShoelace(),
            new TheGoldRing(),
            new TheManWhoCameTwice(),
            new ATeacherWithACough(),
            new TheCookWhoWalkedOn(),
            new OverTheWallForADog(),
            new TwoOldMenInOneRoom(),
            new PaperBoats(),
            new TheNightOfTheRain(),
            new NotToBeFound(),
            new TheBedByTheWindow(),
            new OneDoorForTwo(),
            new ThreeTrainsWest(),
            new TheDoorThatStayedShut(),
            new TheNineOhFour());

    private ToldStories() {}

    /** The stories. A new one comes last: how far a load has come is counted by their order. */
    public static List<ToldStory> all() {
        return ALL;
    }

    /** One story as far as it has come by a day of loading. From the end of 2026 on, that is all of it. */
    public static List<Step> upTo(LocalDate dayOfLoading, ToldStory story) {
        Instant end = dayOfLoading.atStartOfDay().toInstant(ZoneOffset.UTC);
        return story.steps().stream()
                .filter(step -> !step.recordedAt().isAfter(end))
                .toList();
    }

    /** The beds in them. Some of these people still sleep there, so nobody else is put to bed in one. */
    public static Set<Bed> beds() {
        return ALL.stream()
                .flatMap(story -> story.steps().stream())
                .map(Step::command)
                .flatMap(ToldStories::bed)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Bed> bed(Command command) {
        if (command instanceof AssignBed given) {
            return Stream.of(new Bed(given.zoneId(), given.bed()));
        }
        if (command instanceof StartPlacement began && began.zoneId() != null && began.bed() != null) {
            return Stream.of(new Bed(began.zoneId(), began.bed()));
        }
        return Stream.empty();
    }
}
