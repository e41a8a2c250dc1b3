package org.homeward.seeds.told;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.seeds.story.Bed;
import org.homeward.seeds.story.PeopleStory;
import org.homeward.seeds.story.Step;
import org.homeward.seeds.story.WorldStory;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institutions;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.junit.jupiter.api.Test;

/** A told story is the same in every load, lies in one year, and is told by people who may not do everything alone. */
class ToldStoriesAreFixedTest {

    private static final LocalDate SOON = LocalDate.of(2026, 11, 20);
    private static final LocalDate YEARS_LATER = LocalDate.of(2031, 5, 1);

    @Test
    void a_story_is_the_same_on_every_day_of_loading() {
        assertThat(ToldStories.all()).hasSize(17).allSatisfy(story -> {
            assertThat(ToldStories.upTo(SOON, story)).hasSizeGreaterThan(8).isEqualTo(story.steps());
            assertThat(ToldStories.upTo(YEARS_LATER, story)).isEqualTo(ToldStories.upTo(SOON, story));
        });
    }

    @Test
    void a_story_stops_on_a_day_of_loading_in_the_midst_of_it() {
        List<Step> told = ToldStories.upTo(LocalDate.of(2026, 3, 18), new LateForTheFair());

        assertThat(told).hasSize(13);
        assertThat(told.getLast().command()).isInstanceOf(PublishNotice.class);
    }

    @Test
    void the_network_is_older_than_every_story_whatever_the_day_of_loading() {
        Institutions institutions = Institutions.load(Divisions.load());
        Instant first = steps().map(step -> step.command().occurredAt())
                .min(naturalOrder())
                .orElseThrow();

        for (LocalDate day : List.of(SOON, YEARS_LATER)) {
            assertThat(new WorldStory(day, 1).steps(institutions))
                    .isNotEmpty()
                    .allMatch(step -> step.command().occurredAt().isBefore(first));
        }
    }

    @Test
    void the_stories_run_forward_in_time_within_one_year() {
        for (ToldStory story : ToldStories.all()) {
            assertThat(story.steps()).extracting(Step::recordedAt).isSorted();
        }
        assertThat(steps())
                .extracting(Step::recordedAt)
                .allMatch(at -> at.isAfter(Instant.parse("2026-01-01T00:00:00Z"))
                        && at.isBefore(Instant.parse("2026-11-01T00:00:00Z")));
    }

    @Test
    void each_has_a_title_of_its_own() {
        assertThat(ToldStories.all()).extracting(ToldStory::title).doesNotHaveDuplicates();
    }

    @Test
    void each_account_has_one_role() {
        Map<ActorId, Set<Role>> roles = steps().collect(groupingBy(Step::actor, mapping(Step::role, toSet())));

        assertThat(roles)
                .hasSize(11)
                .allSatisfy((actor, role) -> assertThat(role).as("%s", actor).hasSize(1));
    }

    @Test
    void no_invented_person_is_put_into_a_bed_of_a_story() {
        Divisions divisions = Divisions.load();
        Institutions institutions = Institutions.load(divisions);
        List<Bed> given = new PeopleStory(divisions, institutions, 2022, 400, SOON, ToldStories.beds())
                .stations().stream()
                        .flatMap(station -> station.stories().get())
                        .flatMap(List::stream)
                        .map(Step::command)
                        .filter(AssignBed.class::isInstance)
                        .map(AssignBed.class::cast)
                        .map(bed -> new Bed(bed.zoneId(), bed.bed()))
                        .toList();

        assertThat(ToldStories.beds())
                .contains(new Bed(new BedZoneId("zone-demotjrescuemainmalea"), new BedNumber("48")));
        assertThat(given).isNotEmpty().doesNotContainAnyElementsOf(ToldStories.beds());
    }

    private static Stream<Step> steps() {
        return ToldStories.all().stream().flatMap(story -> story.steps().stream());
    }
}
