package org.homeward.command.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.command.intake.StayState.Extension;
import org.homeward.command.intake.StayState.Granted;
import org.homeward.command.kernel.Bed;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AbscondingReportedToPolice;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.BelongingsReturned;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.IntakeEvent.DeclineReviewed;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.DepartureApproved;
import org.homeward.shared.intake.IntakeEvent.DepartureCancelled;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequestWithdrawn;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.MissingChildAlertOpened;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.IntakeEvent.ServiceProvided;
import org.homeward.shared.intake.IntakeEvent.StayExtended;
import org.homeward.shared.intake.IntakeEvent.StayExtensionProposed;
import org.homeward.shared.intake.IntakeEvent.StayExtensionRejected;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.StayId;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a person's episodes of aid: the last one, and what outlives it.
 *
 * @param last         the last episode, open or not
 * @param endedAt      when the person last left a stay, for the window in which aid is not given again
 * @param death        the death that stands on this file, unless it was taken back
 * @param diedByOthers whether a file that was merged into this one says that the person died
 * @param impaired     whether any screening ever saw a sign of impairment; a later one does not take it back
 * @param kept         what stations still keep of which stays, ended ones too
 * @param used         the ids of all episodes there ever were, also of files that were merged into this one
 */
public record IntakeState(
        @Nullable StayState last,
        @Nullable Instant endedAt,
        @Nullable Death death,
        boolean diedByOthers,
        boolean impaired,
        Map<StayId, Kept> kept,
        Set<StayId> used) {

    /** Nobody ever asked for help. */
    public static final IntakeState NONE = new IntakeState(null, null, null, false, false, Map.of(), Set.of());

    /**
     * A death, with what must be known to take it back.
     *
     * @param at         when the person is said to have died
     * @param recordedBy who wrote it down
     * @param ended      the stage of the episode that it ended; absent when it ended none
     */
    record Death(Instant at, ActorId recordedBy, @Nullable StayStage ended) {}

    /**
     * What a station keeps of one stay.
     *
     * @param keeper which station
     * @param since  when the last of it was listed
     */
    public record Kept(FacilityId keeper, Instant since) {}

    /**
     * What counts when a file about the same person is read together with this one. What the station keeps is each
     * file's own.
     */
    public IntakeState composedWith(IntakeState other) {
        return new IntakeState(
                last,
                later(endedAt, other.endedAt),
                death,
                diedByOthers || other.deceased(),
                impaired || other.impaired,
                kept,
                both(used, other.used));
    }

    /** Whether the person died, as far as any of the files read together knows. */
    public boolean deceased() {
        return death != null || diedByOthers;
    }

    /** When the last stay began; absent when the last episode never became one. */
    public @Nullable Instant registeredAt() {
        return last == null ? null : last.registeredAt();
    }

    /** The episode that goes on, if one does. */
    public @Nullable StayState open() {
        return last != null && last.isOpen() ? last : null;
    }

    /** Whether a doctor had to look at the person in the last episode, or some screening saw an impairment. */
    public boolean medicallyFlagged() {
        return impaired || (last != null && last.neededDoctor());
    }

    /** Whether there was an episode of that id before. What is said of a stay later names it by nothing else. */
    boolean wasUsed(StayId stay) {
        return used.contains(stay);
    }

    /** Whether the station still keeps belongings of a stay. */
    boolean keepsOf(StayId stay) {
        return kept.containsKey(stay);
    }

    /** The state after one more event. */
    public IntakeState evolve(Recorded<? extends IntakeEvent> recorded) {
        return switch (recorded.event()) {
            case HelpRequested asked ->
                new IntakeState(
                        StayState.requested(asked.stayId(), asked.station(), asked.occurredAt()),
                        endedAt,
                        death,
                        diedByOthers,
                        impaired,
                        kept,
                        both(used, Set.of(asked.stayId())));
            case DeathRecorded died -> died(died, recorded.by().actor());
            case DeathRetracted alive ->
                new IntakeState(again(alive), endedAt, null, diedByOthers, impaired, kept, used);
            case BelongingsReturned returned -> keeping(returned.stayId(), null);
            case IntakeEvent event when last != null -> with(stayAfter(last, event, recorded), event);
            case IntakeEvent event ->
                throw new IllegalStateException(
                        "No episode for " + event.getClass().getSimpleName());
        };
    }

    private IntakeState died(DeathRecorded event, ActorId by) {
        StayState ended = event.stayId() == null ? null : last;
        Death told = new Death(event.occurredAt(), by, ended == null ? null : ended.stage());
        return new IntakeState(
                ended == null ? last : ended.at(StayStage.DECEASED), endedAt, told, diedByOthers, impaired, kept, used);
    }

    private @Nullable StayState again(DeathRetracted event) {
        StayStage stage = event.stage();
        return last == null || stage == null ? last : last.at(stage);
    }

    private IntakeState with(StayState next, IntakeEvent event) {
        boolean ends = last != null && last.stage().isStay() && startsWindow(event);
        boolean sign =
                event instanceof SeekerScreened screened && screened.screening().impairment() != Impairment.NONE;
        IntakeState after = new IntakeState(
                next, ends ? event.occurredAt() : endedAt, death, diedByOthers, impaired || sign, kept, used);
        if (event instanceof BelongingsRegistered listed && isKept(listed)) {
            return after.keeping(listed.stayId(), listedToo(kept.get(listed.stayId()), next, listed));
        }
        return event instanceof DeparturePrepared prepared ? after.keeping(prepared.stayId(), null) : after;
    }

    /** Who was taken away by the police did not leave, and may come back tomorrow. */
    private static boolean startsWindow(IntakeEvent event) {
        return event instanceof DepartedVoluntarily
                || event instanceof DepartedHome
                || event instanceof Absconded
                || event instanceof AidTerminated;
    }

    private static boolean isKept(BelongingsRegistered listed) {
        return listed.items().stream().anyMatch(item -> item.keptBy() == Custodian.STATION);
    }

    private static Kept listedToo(@Nullable Kept before, StayState stay, BelongingsRegistered listed) {
        Instant at = listed.occurredAt();
        return new Kept(stay.station(), before != null && before.since().isAfter(at) ? before.since() : at);
    }

    private static Granted granted(StayState stay, StayExtended extended) {
        Instant at = extended.occurredAt();
        return new Granted(extended.until(), at, stay.hospital().until(at));
    }

    private IntakeState keeping(StayId stay, @Nullable Kept what) {
        Map<StayId, Kept> next = new HashMap<>(kept);
        if (what == null) {
            next.remove(stay);
        } else {
            next.put(stay, what);
        }
        return new IntakeState(last, endedAt, death, diedByOthers, impaired, Map.copyOf(next), used);
    }

    private static Set<StayId> both(Set<StayId> one, Set<StayId> other) {
        Set<StayId> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static StayState stayAfter(StayState stay, IntakeEvent event, Recorded<? extends IntakeEvent> recorded) {
        return switch (event) {
            case HelpRequested ignored -> stay;
            case DeathRecorded ignored -> stay;
            case DeathRetracted ignored -> stay;
            case HelpRequestWithdrawn ignored -> stay.at(StayStage.WITHDRAWN);
            case SeekerScreened screened -> stay.screened(screened.screening());
            case DivertedToMedicalCare sent ->
                stay.stage().isStay() ? stay.inHospital(sent.occurredAt()) : stay.diverted(sent.occurredAt());
            case ReferredToPolice referred -> referred.takenAway() ? stay.at(StayStage.POLICE_REFERRED) : stay;
            case HelpDeclined ignored -> stay.declinedBy(recorded.by().actor(), StayStage.DECLINED);
            case DeclineReviewed reviewed ->
                stay.declinedBy(
                        null, reviewed.review() == DeclineReview.OVERTURNED ? StayStage.SCREENING : StayStage.DECLINED);
            case RecipientRegistered registered -> stay.registered(registered.occurredAt());
            case BelongingsRegistered ignored -> stay;
            case BelongingsReturned ignored -> stay;
            case BedAssigned assigned -> stay.sleepingIn(new Bed(assigned.zoneId(), assigned.bed()));
            case ServiceProvided ignored -> stay;
            case HospitalAdmitted in ->
                stay.stage().isStay() ? stay.inHospital(in.occurredAt()) : stay.diverted(in.occurredAt());
            case HospitalDischarged out -> stay.afterDoctor(out.occurredAt());
            case StayExtensionProposed proposed ->
                stay.extending(new Extension(
                        proposed.until(),
                        recorded.by().actor(),
                        stay.extension().granted()));
            case StayExtended extended -> stay.extending(new Extension(null, null, granted(stay, extended)));
            case StayExtensionRejected ignored ->
                stay.extending(new Extension(null, null, stay.extension().granted()));
            case DeparturePrepared ignored -> stay.at(StayStage.DEPARTING);
            case DepartureCancelled ignored -> stay.departureApprovedBy(null).at(stay.backInStation());
            case DepartureApproved ignored ->
                stay.departureApprovedBy(recorded.by().actor());
            case DepartedVoluntarily ignored -> stay.at(StayStage.DEPARTED);
            case DepartedToPlacement ignored -> stay.at(StayStage.DEPARTED);
            case DepartedHome ignored -> stay.at(StayStage.DEPARTED);
            case Absconded ignored -> stay.at(StayStage.DEPARTED);
            case MissingChildAlertOpened ignored -> stay;
            case AbscondingReportedToPolice ignored -> stay;
            case AidTerminated ignored -> stay.at(StayStage.TERMINATED);
        };
    }
}
