package org.homeward.shared.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.jspecify.annotations.Nullable;

/**
 * One episode of aid on a person's file.
 *
 * @param personId           whose stream it stands in: another one than asked for when files were merged
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
 * @param belongings         what the person brought, and where each item is now
 * @param services           how often the station gave what
 * @param extension          a longer stay
 * @param departureMode      how the person is going to leave, once that is prepared
 * @param departureApproved  whether a supervisor allowed a minor to leave alone
 * @param notice             the number of the notice by which help was declined or ended
 * @param decline            why help was declined the last time, and what a second person said of it
 * @param missingChildAlert  the number of an alert that is out
 * @param policeReport       the number of the report by which the police know that the person is gone
 * @param endedAt            when it ended
 */
public record StayFile(
        PersonId personId,
        StayId stayId,
        FacilityId station,
        Channel channel,
        @Sensitive(SensitiveKind.REPORTER) @Nullable Personal<ShortText> referrer,
        Personal<Note> reason,
        StayStage stage,
        Instant requestedAt,
        @Nullable Screening screening,
        @Nullable Instant registeredAt,
        List<HospitalStay> hospital,
        @Nullable BedZoneId zone,
        @Nullable BedNumber bed,
        List<Item> belongings,
        Map<ServiceKind, Integer> services,
        @Nullable Extension extension,
        @Nullable DepartureMode departureMode,
        boolean departureApproved,
        @Nullable ShortText notice,
        @Nullable Decline decline,
        @Nullable ShortText missingChildAlert,
        @Nullable ShortText policeReport,
        @Nullable Instant endedAt) {

    /**
     * One item that the person brought.
     *
     * @param description   what it is
     * @param quantity      how many
     * @param keptBy        who took it into keeping when it was listed
     * @param depositNumber the number on its tag, when the station keeps it
     * @param custody       where it is now
     */
    public record Item(
            Personal<ShortText> description,
            int quantity,
            Custodian keptBy,
            @Nullable ShortText depositNumber,
            Custody custody) {}

    /**
     * Why help was declined.
     *
     * @param ground       the ground
     * @param noticeNumber the number of the written notice
     * @param explanation  what the person was told
     * @param declinedBy   who declined
     * @param declinedAt   when
     * @param review       what a second person said of it; absent while nobody did
     */
    public record Decline(
            DeclineGround ground,
            ShortText noticeNumber,
            Personal<Note> explanation,
            ActorId declinedBy,
            Instant declinedAt,
            @Nullable DeclineReview review) {}

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
