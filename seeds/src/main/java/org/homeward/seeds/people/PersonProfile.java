package org.homeward.seeds.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.seeds.world.Division;
import org.homeward.seeds.world.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An invented person as the desk gets to know him or her on first arrival, and, apart from that, the truth.
 *
 * @param index place in the plan
 * @param arrival day of the first arrival
 * @param name null when unknown
 * @param alias a name under which the person may be on file elsewhere, mostly a homophone
 * @param nickname what others call the person; at times all there is
 * @param dialect null when the speech tells nothing
 * @param saying a phrase the person used, that fits the dialect
 * @param home county, or only the province where that is all that is known; null when unknown
 * @param idNumber null when no document and no certain name is there
 * @param phone a number the person gives for himself, herself or kin
 * @param circumstances how the person was found, in Chinese
 * @param storyWeights how likely each kind of story is, as relative weights
 * @param truth not for the file until a story finds it out
 */
public record PersonProfile(
        long index,
        LocalDate arrival,
        Sex sex,
        KnownAge age,
        @Nullable PersonName name,
        @Nullable String alias,
        @Nullable String nickname,
        @Nullable Dialect dialect,
        @Nullable Wording saying,
        @Nullable Division home,
        @Nullable String idNumber,
        @Nullable String phone,
        List<Mark> marks,
        List<Belonging> belongings,
        Cognition cognition,
        Set<HealthFlag> health,
        Channel channel,
        FoundPlace place,
        String circumstances,
        Map<StoryKind, Integer> storyWeights,
        TrueIdentity truth) {}
