package org.homeward.command.intake;

import java.time.Instant;
import org.homeward.command.intake.StayState.Bed;
import org.homeward.command.intake.StayState.Belongings;
import org.homeward.command.intake.StayState.Extension;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeclineReviewed;
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
import org.homeward.shared.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a person's episodes of aid: the last one, and when one last ended.
 *
 * @param last     the last episode, open or not
 * @param endedAt  when the last stay ended, for the window in which aid is not given again
 * @param deceased whether the person died
 * @param impaired whether any screening ever saw a sign of impairment; a later one does not take it back
 */
public record IntakeState(
        @Nullable StayState last, @Nullable Instant endedAt, boolean deceased, boolean impaired) {

    /** Nobody ever asked for help. */
    public static final IntakeState NONE = new IntakeState(null, null, false, false);

    /** What counts when a file about the same person is read together with this one. */
    public IntakeState composedWith(IntakeState other) {
        return new IntakeState(last, endedAt, deceased, impaired || other.impaired);
    }

    /** The episode that goes on, if one does. */
    public @Nullable StayState open() {
        return last != null && last.isOpen() ? last : null;
    }

    /** The state after one more event. */
    public IntakeState evolve(Recorded<? extends IntakeEvent> recorded) {
        return switch (recorded.event()) {
            case HelpRequested asked ->
                new IntakeState(
                        StayState.requested(asked.stayId(), asked.station(), asked.occurredAt()),
                        endedAt,
                        deceased,
                        impaired);
            case DeathRecorded died ->
                new IntakeState(
                        last == null || died.stayId() == null ? last : last.at(StayStage.DECEASED),
                        died.occurredAt(),
                        true,
                        impaired);
            case IntakeEvent event when last != null -> with(stayAfter(last, event, recorded), event);
            case IntakeEvent event ->
                throw new IllegalStateException(
                        "No episode for " + event.getClass().getSimpleName());
        };
    }

    private IntakeState with(StayState next, IntakeEvent event) {
        boolean ends = last != null && last.stage().isStay() && !next.isOpen();
        boolean sign =
                event instanceof SeekerScreened screened && screened.screening().impairment() != Impairment.NONE;
        return new IntakeState(next, ends ? event.occurredAt() : endedAt, deceased, impaired || sign);
    }

    private static StayState stayAfter(StayState stay, IntakeEvent event, Recorded<? extends IntakeEvent> recorded) {
        return switch (event) {
            case HelpRequested ignored -> stay;
            case DeathRecorded ignored -> stay;
            case HelpRequestWithdrawn ignored -> stay.at(StayStage.WITHDRAWN);
            case SeekerScreened screened -> stay.screened(screened.screening());
            case DivertedToMedicalCare ignored ->
                stay.at(stay.stage().isStay() ? StayStage.IN_HOSPITAL : StayStage.MEDICAL_DIVERTED);
            case ReferredToPolice referred -> referred.takenAway() ? stay.at(StayStage.POLICE_REFERRED) : stay;
            case HelpDeclined ignored -> stay.declinedBy(recorded.by().actor(), StayStage.DECLINED);
            case DeclineReviewed reviewed ->
                stay.declinedBy(
                        null, reviewed.review() == DeclineReview.OVERTURNED ? StayStage.SCREENING : StayStage.DECLINED);
            case RecipientRegistered registered -> stay.registered(registered.occurredAt());
            case BelongingsRegistered listed ->
                listed.items().stream().anyMatch(item -> item.keptBy() == Custodian.STATION)
                        ? stay.keeping(Belongings.KEPT)
                        : stay;
            case BedAssigned assigned -> stay.sleepingIn(new Bed(assigned.zoneId(), assigned.bed()));
            case ServiceProvided ignored -> stay;
            case HospitalAdmitted ignored -> stay.stage().isStay() ? stay.at(StayStage.IN_HOSPITAL) : stay;
            case HospitalDischarged ignored -> stay.afterDoctor();
            case StayExtensionProposed proposed ->
                stay.extending(new Extension(
                        proposed.until(),
                        recorded.by().actor(),
                        stay.extension().grantedUntil()));
            case StayExtended extended -> stay.extending(new Extension(null, null, extended.until()));
            case StayExtensionRejected ignored ->
                stay.extending(new Extension(null, null, stay.extension().grantedUntil()));
            case DeparturePrepared ignored -> stay.keeping(afterReturn(stay)).at(StayStage.DEPARTING);
            case DepartureCancelled ignored -> stay.at(stay.backInStation());
            case DepartureApproved ignored ->
                stay.departureApprovedBy(recorded.by().actor());
            case DepartedVoluntarily ignored -> stay.at(StayStage.DEPARTED);
            case Absconded ignored -> stay.at(StayStage.DEPARTED);
            case MissingChildAlertOpened ignored -> stay;
            case AidTerminated ignored -> stay.at(StayStage.TERMINATED);
        };
    }

    private static Belongings afterReturn(StayState stay) {
        return stay.belongings() == Belongings.KEPT ? Belongings.GIVEN_BACK : stay.belongings();
    }
}
