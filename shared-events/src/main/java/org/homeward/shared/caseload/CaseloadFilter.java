package org.homeward.shared.caseload;

import java.time.Instant;
import java.util.Set;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.MatchWord;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant. What is absent or empty restricts nothing.
 *
 * @param text          a part of a name, in characters, pinyin, initials or a homophone; or a whole file number
 * @param station       where the last episode is or was
 * @param placedAt      which facility looks after them, by the placement they live in
 * @param stages        where the last episode stands
 * @param categories    statutory categories
 * @param ageBands      bands of age
 * @param sexes         sexes
 * @param identity      how far the identity is proven
 * @param placements    in which way they are looked after who live in a placement
 * @param journeys      where a journey home stands that may still bring them there
 * @param owed          something is owed to them under one of these rules
 * @param requestedFrom the last episode began at this instant or later
 * @param requestedTo   the last episode began before this instant
 * @param dueBefore     something is owed to them before this instant, or should have been done; they then come in the
 *                      order in which it is due, the most pressing first, however well a name fits
 * @param likelyMatch   only those who are likely looked for in a report, of which those concerned were told and which is
 *                      still so far
 */
public record CaseloadFilter(
        @Nullable String text,
        @Nullable FacilityId station,
        @Nullable FacilityId placedAt,
        Set<StayStage> stages,
        Set<StatutoryCategory> categories,
        Set<AgeBand> ageBands,
        Set<Sex> sexes,
        Set<IdentityState> identity,
        Set<PlacementType> placements,
        Set<JourneyStage> journeys,
        Set<PolicyKey> owed,
        @Nullable Instant requestedFrom,
        @Nullable Instant requestedTo,
        @Nullable Instant dueBefore,
        @Nullable MatchWord likelyMatch) {

    /** Everybody. */
    public static final CaseloadFilter ALL = new CaseloadFilter(
            null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null,
            null, null, null);
}
