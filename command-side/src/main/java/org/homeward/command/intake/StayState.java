package org.homeward.command.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.homeward.command.kernel.Bed;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.StayId;
import org.jspecify.annotations.Nullable;

/**
 * One episode of aid, as decisions see it.
 *
 * @param stayId       which one
 * @param station      where
 * @param requestedAt  when help was asked for
 * @param stage        where it stands
 * @param screening    the last look at the seeker
 * @param flagsHandled whether a doctor dealt with the red flags of the screening
 * @param decline      who declined it, while that waits for a second person
 * @param registeredAt when the clock of the stay began
 * @param hospital     how long the clock stood still in hospital
 * @param bed          where the person sleeps
 * @param extension    a longer stay that was asked for or granted
 * @param approvedBy   who allowed a person of 16 or 17 to leave alone
 */
public record StayState(
        StayId stayId,
        FacilityId station,
        Instant requestedAt,
        StayStage stage,
        @Nullable Screening screening,
        boolean flagsHandled,
        @Nullable ActorId decline,
        @Nullable Instant registeredAt,
        Hospital hospital,
        @Nullable Bed bed,
        Extension extension,
        @Nullable ActorId approvedBy) {

    /**
     * The time in hospital, which does not count as time in the station.
     *
     * @param before in intervals that are over
     * @param since  when the person was admitted from the station; absent while not in hospital
     * @param latest when the last of all hospitals began that the person was sent to since; absent when back from them
     */
    public record Hospital(
            Duration before,
            @Nullable Instant since,
            @Nullable Instant latest) {
        static final Hospital NEVER = new Hospital(Duration.ZERO, null, null);

        /** Before the person was registered no clock runs that could stand still. */
        Hospital diverted(Instant at) {
            return new Hospital(before, since, latest == null || at.isAfter(latest) ? at : latest);
        }

        Hospital admitted(Instant at) {
            return new Hospital(before, since == null ? at : since, diverted(at).latest);
        }

        Hospital discharged(Instant at) {
            return new Hospital(until(at), null, null);
        }

        /** All of it up to an instant. */
        Duration until(Instant at) {
            return since == null || at.isBefore(since) ? before : before.plus(Duration.between(since, at));
        }
    }

    /**
     * A longer stay.
     *
     * @param proposedUntil the day asked for, while nobody decided
     * @param proposedBy    who asked
     * @param granted       what was granted
     */
    public record Extension(
            @Nullable LocalDate proposedUntil,
            @Nullable ActorId proposedBy,
            @Nullable Granted granted) {
        static final Extension NONE = new Extension(null, null, null);
    }

    /**
     * A longer stay that was granted. Time in hospital does not count here either.
     *
     * @param until the last day that was named
     * @param at    when it was granted
     * @param away  how long the person had been in hospital by then
     */
    public record Granted(LocalDate until, Instant at, Duration away) {

        /**
         * Where its time begins, when the time in hospital since is left out.
         *
         * @param inHospital all of it
         */
        public Instant since(Duration inHospital) {
            Duration further = inHospital.minus(away);
            return further.isNegative() ? at : at.plus(further);
        }

        /** The day that was named, later by the time in hospital since. */
        public LocalDate lastDay(Duration inHospital, ZoneId zone) {
            long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), until);
            return LocalDate.ofInstant(since(inHospital), zone).plusDays(days);
        }
    }

    static StayState requested(StayId stayId, FacilityId station, Instant requestedAt) {
        return new StayState(
                stayId,
                station,
                requestedAt,
                StayStage.REQUESTED,
                null,
                false,
                null,
                null,
                Hospital.NEVER,
                null,
                Extension.NONE,
                null);
    }

    /** Whether the screening saw a red flag, or the person was in hospital. */
    boolean neededDoctor() {
        boolean flagged = screening != null && !screening.redFlags().isEmpty();
        return flagged || !hospital.equals(Hospital.NEVER);
    }

    /** Whether the episode goes on. */
    public boolean isOpen() {
        return stage.isOpen();
    }

    StayState at(StayStage next) {
        return new Change(this).stage(next).bed(next.isOpen() ? bed : null).done();
    }

    StayState screened(Screening found) {
        return new Change(this)
                .stage(StayStage.SCREENING)
                .screening(found)
                .flagsHandled(false)
                .done();
    }

    StayState afterDoctor(Instant at) {
        StayStage next = stage != StayStage.MEDICAL_DIVERTED
                ? backInStation()
                : screening == null ? StayStage.REQUESTED : StayStage.SCREENING;
        return new Change(this)
                .stage(next)
                .flagsHandled(true)
                .hospital(hospital.discharged(at))
                .done();
    }

    StayState declinedBy(@Nullable ActorId actor, StayStage next) {
        return new Change(this).stage(next).decline(actor).done();
    }

    StayState registered(Instant at) {
        return new Change(this).stage(StayStage.REGISTERED).registeredAt(at).done();
    }

    StayState diverted(Instant from) {
        return new Change(this)
                .stage(StayStage.MEDICAL_DIVERTED)
                .hospital(hospital.diverted(from))
                .done();
    }

    StayState inHospital(Instant from) {
        return new Change(this)
                .stage(StayStage.IN_HOSPITAL)
                .hospital(hospital.admitted(from))
                .done();
    }

    StayState sleepingIn(Bed next) {
        return new Change(this).stage(StayStage.IN_STATION).bed(next).done();
    }

    StayState extending(Extension next) {
        return new Change(this).extension(next).done();
    }

    StayState departureApprovedBy(@Nullable ActorId actor) {
        return new Change(this).approvedBy(actor).done();
    }

    /** The stage at which an ended episode goes on: as it was at that stage, but for the bed, which is gone. */
    StayStage again(StayStage before) {
        return before == StayStage.IN_STATION ? backInStation() : before;
    }

    /** The stage of somebody who is in the station and neither in hospital nor about to leave. */
    StayStage backInStation() {
        return bed == null ? StayStage.REGISTERED : StayStage.IN_STATION;
    }

    /** A copy with some parts changed. */
    private static final class Change {
        private final StayState from;
        private StayStage stage;
        private @Nullable Screening screening;
        private boolean flagsHandled;
        private @Nullable ActorId decline;
        private @Nullable Instant registeredAt;
        private Hospital hospital;
        private @Nullable Bed bed;
        private Extension extension;
        private @Nullable ActorId approvedBy;

        Change(StayState from) {
            this.from = from;
            this.stage = from.stage;
            this.screening = from.screening;
            this.flagsHandled = from.flagsHandled;
            this.decline = from.decline;
            this.registeredAt = from.registeredAt;
            this.hospital = from.hospital;
            this.bed = from.bed;
            this.extension = from.extension;
            this.approvedBy = from.approvedBy;
        }

        Change stage(StayStage next) {
            stage = next;
            return this;
        }

        Change screening(@Nullable Screening next) {
            screening = next;
            return this;
        }

        Change flagsHandled(boolean next) {
            flagsHandled = next;
            return this;
        }

        Change decline(@Nullable ActorId next) {
            decline = next;
            return this;
        }

        Change registeredAt(@Nullable Instant next) {
            registeredAt = next;
            return this;
        }

        Change hospital(Hospital next) {
            hospital = next;
            return this;
        }

        Change bed(@Nullable Bed next) {
            bed = next;
            return this;
        }

        Change extension(Extension next) {
            extension = next;
            return this;
        }

        Change approvedBy(@Nullable ActorId next) {
            approvedBy = next;
            return this;
        }

        StayState done() {
            return new StayState(
                    from.stayId,
                    from.station,
                    from.requestedAt,
                    stage,
                    screening,
                    flagsHandled,
                    decline,
                    registeredAt,
                    hospital,
                    bed,
                    extension,
                    approvedBy);
        }
    }
}
