package org.homeward.seeds.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institutions;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same stories for the same seed, in the order of time, varied enough to stand for a city's caseload. */
class PeopleStoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Divisions DIVISIONS = Divisions.load();
    private static final Institutions INSTITUTIONS = Institutions.load(DIVISIONS);

    @Test
    void one_seed_tells_the_same_stories_every_time() {
        assertThat(told(2022, 300)).isEqualTo(told(2022, 300));
        assertThat(told(2022, 300)).isNotEqualTo(told(2023, 300));
    }

    @Test
    void every_story_runs_forward_in_time_and_ends_by_the_day_of_loading() {
        Instant end = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        for (List<Step> story : told(2022, 2_000)) {
            List<Instant> recorded = story.stream().map(Step::recordedAt).toList();
            assertThat(recorded).isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(recorded).allMatch(at -> !at.isAfter(end));
        }
    }

    @Test
    void people_come_back_are_on_file_twice_and_have_files_of_every_length() {
        List<List<Step>> stories = told(2022, 4_000);
        Map<Integer, Integer> stays = new HashMap<>();
        Set<PersonCommand> merges = new HashSet<>();
        for (List<Step> story : stories) {
            int count = 0;
            for (Step step : story) {
                count += step.command() instanceof RequestHelp || step.command() instanceof RecordReferral ? 1 : 0;
                if (step.command() instanceof MergeFiles merge) {
                    merges.add(merge);
                }
            }
            stays.merge(count, 1, Integer::sum);
        }
        assertThat(stays.keySet()).contains(0, 1, 2, 3);
        assertThat(merges).hasSizeGreaterThan(3);
        List<Integer> lengths = stories.stream().map(List::size).sorted().toList();
        assertThat(lengths.getFirst()).isEqualTo(1);
        assertThat(lengths.getLast()).isBetween(101, 500);
        assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElse(0))
                .isBetween(8.0, 14.0);
    }

    @Test
    void no_two_stays_have_one_id() {
        Set<StayId> stays = new HashSet<>();
        for (List<Step> story : told(2022, 4_000)) {
            for (Step step : story) {
                StayId begun = begun(step.command());
                assertThat(begun == null || stays.add(begun)).as("%s", begun).isTrue();
            }
        }
        assertThat(stays).contains(new StayId("stay-demo00000174"), new StayId("stay-demo3x00000174"));
    }

    @Test
    void whoever_is_looked_for_ends_with_a_family_or_is_still_looked_for() {
        int found = 0;
        int stillLookedFor = 0;
        for (List<Step> story : told(2022, 2_000)) {
            List<Class<?>> kinds = new ArrayList<>();
            story.forEach(step -> kinds.add(step.command().getClass()));
            if (kinds.contains(OpenTracing.class)) {
                found += kinds.contains(CloseTracing.class) ? 1 : 0;
                stillLookedFor += kinds.contains(CloseTracing.class) ? 0 : 1;
            }
            assertThat(kinds.contains(CloseTracing.class) && !kinds.contains(VerifyKin.class))
                    .isFalse();
        }
        assertThat(found).isGreaterThan(50);
        assertThat(stillLookedFor).isGreaterThan(50);
    }

    private static @Nullable StayId begun(Command command) {
        return switch (command) {
            case RequestHelp ask -> ask.stayId();
            case RecordReferral ask -> ask.stayId();
            default -> null;
        };
    }

    private static List<List<Step>> told(long seed, int people) {
        List<List<Step>> all = new ArrayList<>();
        new PeopleStory(DIVISIONS, INSTITUTIONS, seed, people, DAY, Set.of())
                .stations()
                .forEach(station -> station.stories().get().forEach(all::add));
        return all;
    }
}
