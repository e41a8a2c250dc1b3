package org.homeward.shared.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.IncidentKind;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Reception;
import org.homeward.shared.returnhome.VoucherKind;
import org.jspecify.annotations.Nullable;

/**
 * One journey home on a person's file.
 *
 * @param personId        whose stream it stands in: another one than asked for when files were merged
 * @param journeyId       which one
 * @param mode            in which way
 * @param stage           where it stands
 * @param from            who answered for the person when it was planned
 * @param responsible     which station answers for the person until they are handed over
 * @param destination     where to
 * @param stops           the stations on the way, and the end; empty when the person travels alone
 * @param leg             which stop they are on the way to, from 0
 * @param reason          why so
 * @param view            what the person said to it
 * @param plannedAt       when it was planned
 * @param approval        who allowed it, in words and time; absent while nobody did
 * @param assessments     whether those who are to receive a child now can look after it, the newest last
 * @param teams           who travels from which stop on
 * @param trusts          with which accounts those sign in who travel from which stop on
 * @param fitness         what a doctor said, the newest last
 * @param vouchers        what the person travels with, the newest last
 * @param boarding        the steps of bringing the person on board that are done
 * @param transport       with what they set out last
 * @param expectedArrival when they should arrive
 * @param checkInDue      until when somebody must have called in; absent when nobody is on the way
 * @param handoverDue     until when the person should be handed over; absent but between arrival and handover
 * @param log             what happened on the way, the newest last
 * @param handovers       the papers by which the person passed from one to another, the newest last
 * @param handedOverAt    since when others answer for the person, or the person does
 * @param followUps       the days on which somebody looks whether it holds
 * @param measures        the days on which it is counted whether it held
 * @param looks           what was found, the newest last
 * @param brokenAt        when the person was found wandering or separated again, or asked for help again
 * @param ending          how it ended; absent while it goes on
 */
public record JourneyFile(
        PersonId personId,
        JourneyId journeyId,
        JourneyMode mode,
        JourneyStage stage,
        FacilityId from,
        FacilityId responsible,
        DivisionCode destination,
        List<Stop> stops,
        int leg,
        Personal<Note> reason,
        @Nullable Personal<Note> view,
        Instant plannedAt,
        @Nullable Said approval,
        List<Assessment> assessments,
        List<Team> teams,
        List<Trust> trusts,
        List<Fitness> fitness,
        List<Voucher> vouchers,
        List<BoardingStep> boarding,
        @Nullable Personal<ShortText> transport,
        @Nullable Instant expectedArrival,
        @Nullable Instant checkInDue,
        @Nullable Instant handoverDue,
        List<Entry> log,
        List<Paper> handovers,
        @Nullable Instant handedOverAt,
        List<LocalDate> followUps,
        List<LocalDate> measures,
        List<Look> looks,
        @Nullable Instant brokenAt,
        @Nullable Said ending) {

    /**
     * Whether somebody travels with the person by it, or is about to: who brought them as far as a station on the way does not
     * any more, nor does anybody once the person is handed over.
     */
    public boolean isEntrustedTo(ActorId account) {
        return stage.isLive()
                && trusts.stream()
                        .anyMatch(
                                trust -> trust.leg() >= leg && trust.accounts().contains(account));
    }

    /**
     * Somebody who is to receive the person.
     *
     * @param station   a station or another facility
     * @param kinId     a relative
     * @param body      another body
     * @param reception whether they agreed
     * @param requestId the request to that station
     * @param said      who answered, or what the answer was
     * @param remarks   what they said besides, or why not
     * @param askedAt   when they were asked
     * @param answeredAt when they answered
     */
    public record Stop(
            @Nullable FacilityId station,
            @Nullable KinId kinId,
            @Nullable Personal<ShortText> body,
            Reception reception,
            @Nullable StationRequestId requestId,
            @Nullable Personal<ShortText> said,
            @Nullable Personal<Note> remarks,
            @Nullable Instant askedAt,
            @Nullable Instant answeredAt) {}

    /**
     * Something that was said, and when.
     *
     * @param reason in words; absent where it followed from another fact
     * @param at     when
     */
    public record Said(@Nullable Personal<Note> reason, Instant at) {}

    /**
     * Whether those who are to receive a child can look after it again.
     *
     * @param suitable whether they can
     * @param doneOn   the day somebody looked
     * @param findings what was found
     */
    public record Assessment(
            boolean suitable,
            LocalDate doneOn,
            @Sensitive(SensitiveKind.PROTECTION) Personal<Note> findings) {}

    /**
     * Who travels with the person.
     *
     * @param leg     from which stop on
     * @param escorts who
     */
    public record Team(int leg, List<Escort> escorts) {}

    /**
     * With which accounts those sign in who travel with the person.
     *
     * @param leg      from which stop on
     * @param accounts which
     */
    public record Trust(int leg, List<ActorId> accounts) {}

    /**
     * What a doctor said.
     *
     * @param fit         whether the person can travel
     * @param certifiedBy who
     * @param conditions  what must be seen to
     * @param at          when
     */
    public record Fitness(
            boolean fit,
            Personal<ShortText> certifiedBy,
            @Sensitive(SensitiveKind.HEALTH) @Nullable Personal<Note> conditions,
            Instant at) {}

    /**
     * Something to travel with.
     *
     * @param kind     what
     * @param number   its number
     * @param amount   what it is worth
     * @param direct   whether it goes there without changing
     * @param transfer where to change, and whom to turn to there
     * @param issuedAt when it was given out
     * @param voided   why and when it was taken back
     */
    public record Voucher(
            VoucherKind kind,
            ShortText number,
            @Nullable BigDecimal amount,
            boolean direct,
            @Nullable Personal<Note> transfer,
            Instant issuedAt,
            @Nullable Said voided) {}

    /** What an entry of the log is about. */
    public enum EntryKind {
        DEPARTED,
        CHECKED_IN,
        INCIDENT,
        RELAY_HANDOVER,
        MISSING,
        FOUND,
        REDIRECTED,
        ARRIVED,
        REFUSED
    }

    /**
     * Something that happened on the way.
     *
     * @param kind     what
     * @param leg      on the way to which stop
     * @param well     whether all was well, for a call from the way
     * @param incident what went wrong
     * @param place    where they were, or with what they set out
     * @param note     in words
     * @param at       when
     */
    public record Entry(
            EntryKind kind,
            int leg,
            boolean well,
            @Nullable IncidentKind incident,
            @Sensitive(SensitiveKind.PLACE) @Nullable Personal<ShortText> place,

            @Sensitive(
                    value = SensitiveKind.HEALTH,
                    where = "incident",
                    is = {"ILLNESS", "INJURY", "DISTRESS"})
            @Nullable
            Personal<Note> note,

            Instant at) {}

    /**
     * A paper by which the person passed from one to another.
     *
     * @param stop     at which stop
     * @param kinId    the relative who received the person
     * @param handover the paper
     * @param at       when
     */
    public record Paper(int stop, @Nullable KinId kinId, Handover handover, Instant at) {}

    /**
     * A look whether it holds.
     *
     * @param dueOn    the day it was due; absent when nothing was
     * @param way      how
     * @param outcome  what was found
     * @param findings in words
     * @param at       when
     */
    public record Look(
            @Nullable LocalDate dueOn,
            FollowUpWay way,
            FollowUpOutcome outcome,

            @Sensitive(
                    value = SensitiveKind.PROTECTION,
                    where = "outcome",
                    is = {"NEEDS_HELP", "WANDERING_AGAIN", "SEPARATED_AGAIN"})
            Personal<Note> findings,

            Instant at) {}
}
