package org.homeward.ui.caseload;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.shared.caseload.AgeBand;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.MatchWord;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;

/** Reads the filter of a list. */
final class Filters {

    private Filters() {}

    static CaseloadFilter read(Map<String, Object> input) {
        String station = text(input, "station");
        String placedAt = text(input, "placedAt");
        String word = text(input, "likelyMatch");
        return new CaseloadFilter(
                text(input, "text"),
                station == null ? null : new FacilityId(station),
                placedAt == null ? null : new FacilityId(placedAt),
                values(input, "stages", StayStage::valueOf),
                values(input, "categories", StatutoryCategory::valueOf),
                values(input, "ageBands", AgeBand::valueOf),
                values(input, "sexes", Sex::valueOf),
                values(input, "identity", IdentityState::valueOf),
                values(input, "placements", PlacementType::valueOf),
                values(input, "journeys", JourneyStage::valueOf),
                values(input, "owed", Filters::rule),
                Questions.instant(text(input, "requestedFrom")),
                Questions.instant(text(input, "requestedTo")),
                Questions.instant(text(input, "dueBefore")),
                word == null ? null : MatchWord.valueOf(word));
    }

    private static PolicyKey rule(String code) {
        return PolicyKey.of(code).orElseThrow(() -> new QueryFault(QueryFault.Code.BAD_FILTER));
    }

    private static @Nullable String text(Map<String, Object> input, String field) {
        return (String) input.get(field);
    }

    private static <E> Set<E> values(Map<String, Object> input, String field, Function<String, E> read) {
        return input.get(field) instanceof Collection<?> given
                ? given.stream().map(one -> read.apply(String.valueOf(one))).collect(Collectors.toSet())
                : Set.of();
    }
}
