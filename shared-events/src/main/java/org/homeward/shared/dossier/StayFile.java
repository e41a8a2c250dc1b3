package org.homeward.shared.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.jspecify.annotations.Nullable;

/**
 * One episode of aid on a person's file.
 *
 * @param stayId             which one
 * @param station            where
 * @param channel            how the person came
 * @param referrer           who brought or announced the person
 * @param reason             why help was asked for
 * @param stage              where it stands
 * @param requestedAt        when help was asked for
 * @param screening          the last look at the seeker
 * @param registeredAt       when the person became a recipient
 * @param hospital           the intervals in hospital, in which the clock of the stay stands still
 * @param zone               the zone the person sleeps in
 * @param bed                the bed the person sleeps in
 * @param belongings         what the person brought
 * @param belongingsReturned whether what the station kept was given back
 * @param services           how often the station gave what
 * @param extension          a longer stay
 * @param departureMode      how the person is going to leave, once that is prepared
 * @param departureApproved  whether a supervisor allowed a minor to leave alone
 * @param notice             the number of the notice by which help was declined or ended
 * @param declineReviewed    whether a second person reviewed the decline
 * @param missingChildAlert  the number of an alert that is out
 * @param endedAt            when it ended
 */
public record StayFile(
        StayId stayId,
        FacilityId station,
        Channel channel,
        @Nullable Personal<ShortText> referrer,
        Personal<Note> reason,
        StayStage stage,
        Instant requestedAt,
        @Nullable Screening screening,
        @Nullable Instant registeredAt,
        List<HospitalStay> hospital,
        @Nullable BedZoneId zone,
        @Nullable BedNumber bed,
        List<Belonging> belongings,
        boolean belongingsReturned,
        Map<ServiceKind, Integer> services,
        @Nullable Extension extension,
        @Nullable DepartureMode departureMode,
        boolean departureApproved,
        @Nullable ShortText notice,
        boolean declineReviewed,
        @Nullable ShortText missingChildAlert,
        @Nullable Instant endedAt) {

    /**
     * An interval in hospital.
     *
     * @param hospital which
     * @param from     when admitted
     * @param to       when discharged; absent while it lasts
     */
    public record HospitalStay(
            ShortText hospital, Instant from, @Nullable Instant to) {}

    /**
     * A longer stay.
     *
     * @param proposedUntil the day asked for, while nobody decided
     * @param proposedBy    who asked
     * @param grantedUntil  the last day granted
     */
    public record Extension(
            @Nullable LocalDate proposedUntil,
            @Nullable ActorId proposedBy,
            @Nullable LocalDate grantedUntil) {}
}
