package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.platform.messages.StableNames;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.ZoneFile;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterFamilyFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What must hold of any fold, over invented histories. A view that is followed and one that is built anew come of the same
 * fold, so that comparing them does not show one that is wrong in both.
 */
class FoldsOfHistoriesTest {

    private static final JsonMapper JSON = HomewardJson.mapper();
    private static final Pattern INSTANT = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT[^\"]+Z\"");

    private static final List<World> TOLD = new ArrayList<>();

    /** The kinds of events of which one at least has changed something. */
    private static final Set<Class<?>> CHANGING = new HashSet<>();

    /** The documents at the end, and the times that the events told. */
    private static final class World {
        private final Map<String, Object> documents = new HashMap<>();
        private final Map<String, Set<String>> happened = new HashMap<>();

        void fold(Fact fact) {
            View<?, ?> view = Told.viewOf(fact.stream());
            @Nullable Object before = documents.get(fact.stream());
            Object after = evolve(view, before, fact);
            documents.put(fact.stream(), after);
            happened.computeIfAbsent(fact.stream(), stream -> new HashSet<>())
                    .addAll(instants(JSON.writeValueAsString(fact.event())));
            Class<?> kind = fact.event().getClass();
            if (!CHANGING.contains(kind) && (before == null || !content(before).equals(content(after)))) {
                CHANGING.add(kind);
            }
        }

        private static <D> Object evolve(View<D, ?> view, @Nullable Object before, Fact fact) {
            D document = before == null ? null : view.type().cast(before);
            return view.evolve(
                    document,
                    new Recorded<Event>(fact.event(), fact.sequence(), fact.by().now(), fact.by(), null));
        }
    }

    @BeforeAll
    static void fold() {
        for (List<Fact> facts : SomeWorlds.FACTS) {
            World world = new World();
            facts.forEach(world::fold);
            TOLD.add(world);
        }
    }

    @Test
    void no_kind_of_event_is_swallowed() {
        Set<Class<?>> all = new HashSet<>();
        StableNames.leaves(PersonEvent.class).forEach(all::add);
        StableNames.leaves(NetworkEvent.class).forEach(all::add);
        StableNames.leaves(MissingEvent.class).forEach(all::add);
        StableNames.leaves(FosterEvent.class).forEach(all::add);
        assertThat(CHANGING).as("kinds of which one has changed something").containsAll(all);
    }

    @Test
    void what_happened_stands_at_the_time_at_which_it_happened() {
        for (World world : TOLD) {
            world.documents.forEach((stream, document) -> assertThat(instants(content(document)))
                    .as(stream)
                    .isSubsetOf(world.happened.getOrDefault(stream, Set.of())));
        }
    }

    @Test
    void files_and_zones_agree_on_who_lies_where() {
        for (World world : TOLD) {
            Set<String> ofFiles = new TreeSet<>();
            Set<String> ofZones = new TreeSet<>();
            world.documents.values().forEach(document -> {
                if (document instanceof RecipientFile file) {
                    file.stays().stream()
                            .filter(stay -> stay.bed() != null)
                            .forEach(stay -> ofFiles.add(file.personId() + " " + stay.zone() + " " + stay.bed()));
                    file.placements().stream()
                            .filter(home -> home.bed() != null)
                            .forEach(home -> ofFiles.add(file.personId() + " " + home.zone() + " " + home.bed()));
                } else if (document instanceof ZoneFile zone) {
                    zone.beds().stream()
                            .filter(bed -> bed.occupant() != null)
                            .forEach(bed -> ofZones.add(bed.occupant() + " " + zone.zoneId() + " " + bed.number()));
                }
            });
            assertThat(ofFiles).isEqualTo(ofZones);
        }
    }

    @Test
    void files_and_foster_families_agree_on_who_lives_where() {
        int fostered = 0;
        for (World world : TOLD) {
            Set<String> ofFiles = new TreeSet<>();
            Set<String> ofFamilies = new TreeSet<>();
            world.documents.values().forEach(document -> {
                if (document instanceof RecipientFile file) {
                    file.placements().stream()
                            .filter(home ->
                                    home.family() != null && home.stage().isLived())
                            .forEach(home -> ofFiles.add(file.personId() + " " + home.family()));
                } else if (document instanceof FosterFamilyFile family) {
                    family.children().forEach(child -> ofFamilies.add(child + " " + family.familyId()));
                }
            });
            assertThat(ofFiles).isEqualTo(ofFamilies);
            fostered += ofFamilies.size();
        }
        assertThat(fostered).isPositive();
    }

    /** A document without what says when something was written down. */
    private static String content(Object document) {
        ObjectNode tree = JSON.valueToTree(document);
        tree.remove(List.of("version", "changedAt"));
        if (tree.get("observations") instanceof ArrayNode observations) {
            observations.forEach(one -> ((ObjectNode) one).remove("recordedAt"));
        }
        return tree.toString();
    }

    private static Set<String> instants(String json) {
        Set<String> found = new HashSet<>();
        INSTANT.matcher(json).results().map(MatchResult::group).forEach(found::add);
        return found;
    }
}
