package org.homeward.shared.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;
import org.jspecify.annotations.Nullable;

/**
 * One person in a list.
 *
 * @param personId      whose file
 * @param version       of the file
 * @param name          the best name there is: verified, claimed or provisional
 * @param alias         another name
 * @param sex           sex
 * @param birth         birth date or span
 * @param identityState how far the identity is proven
 * @param category      the statutory category
 * @param stage         where the last episode stands; absent when there is none
 * @param station       where the last episode is or was, or the station that opened the file
 * @param placedAt      which facility looks after the person, or after the family that does, by the placement they live in;
 *                      absent without one; a stay in hospital is none
 * @param placement     in which way they are looked after there
 * @param visitDue      the last day on which somebody must look in on them
 * @param journey       where the journey stands that may still bring them home; absent without one
 * @param deadlines     what is owed, the most pressing first
 * @param requestedAt   when the last episode began
 * @param registeredAt  when the person was registered in it
 * @param endedAt       when it ended
 * @param changedAt     when the last fact was recorded
 * @param mergedAway    whether another file speaks for this one
 */
@MessageName("caseload.row")
public record CaseloadRow(
        PersonId personId,
        long version,
        Personal<ShortText> name,
        @Nullable Personal<ShortText> alias,
        Sex sex,
        @Nullable Personal<Birth> birth,
        IdentityState identityState,
        StatutoryCategory category,
        @Nullable StayStage stage,
        FacilityId station,
        @Nullable FacilityId placedAt,
        @Nullable PlacementType placement,
        @Nullable LocalDate visitDue,
        @Nullable JourneyStage journey,
        List<Owed> deadlines,
        @Nullable Instant requestedAt,
        @Nullable Instant registeredAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        boolean mergedAway) {

    /**
     * Something that is owed by a certain time.
     *
     * @param deadlineId which deadline
     * @param key        the rule that asks for it
     * @param amberAt    the first instant at which it is pressing
     * @param dueAt      the first instant that is too late
     * @param missed     whether it is written down that the time ran out
     */
    public record Owed(DeadlineId deadlineId, PolicyKey key, Instant amberAt, Instant dueAt, boolean missed) {}
}
