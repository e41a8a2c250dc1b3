package org.homeward.shared.dossier;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.dossier.JourneyFile.Entry;
import org.homeward.shared.dossier.JourneyFile.Fitness;
import org.homeward.shared.dossier.JourneyFile.Voucher;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Reception;
import org.jspecify.annotations.Nullable;

/**
 * A journey home as those see it who travel along: what they need on the way, and nothing else of the file.
 *
 * @param personId        who travels
 * @param version         the sequence of the last event on that file
 * @param journeyId       which journey
 * @param name            who travels, by name or by what they are called
 * @param sex             of who travels
 * @param birth           when they were born
 * @param mode            in which way
 * @param stage           where it stands
 * @param from            the station they set out from
 * @param responsible     which station answers for the person until they are handed over
 * @param stops           the stations on the way, and the end
 * @param leg             which stop they are on the way to, from 0
 * @param team            who travels along now
 * @param fitness         what a doctor said last
 * @param vouchers        what the person travels with
 * @param boarding        the steps of bringing the person on board that are done
 * @param transport       with what they set out last
 * @param expectedArrival when they should arrive
 * @param checkInDue      until when somebody must have called in
 * @param handoverDue     until when the person should be handed over
 * @param log             what happened on the way, the newest last
 */
@MessageName("journey.own")
public record OwnJourney(
        PersonId personId,
        long version,
        JourneyId journeyId,
        Personal<ShortText> name,
        Sex sex,
        @Nullable Personal<Birth> birth,
        JourneyMode mode,
        JourneyStage stage,
        OwnStop from,
        FacilityId responsible,
        List<OwnStop> stops,
        int leg,
        List<Escort> team,
        @Nullable Fitness fitness,
        List<Voucher> vouchers,
        List<BoardingStep> boarding,
        @Nullable Personal<ShortText> transport,
        @Nullable Instant expectedArrival,
        @Nullable Instant checkInDue,
        @Nullable Instant handoverDue,
        List<Entry> log) {

    /**
     * Where they come by, and whom to turn to there.
     *
     * @param station      a station or another facility
     * @param stationName  its name
     * @param stationPhone how to reach it
     * @param address      where it is
     * @param kinId        the relative who receives the person
     * @param receiver     the name of that relative, or another body
     * @param phone        how to reach the relative
     * @param reception    whether they agreed
     */
    public record OwnStop(
            @Nullable FacilityId station,
            @Nullable LocalText stationName,
            @Nullable ShortText stationPhone,
            @Nullable ShortText address,
            @Nullable KinId kinId,
            @Nullable Personal<ShortText> receiver,
            @Sensitive(SensitiveKind.PHONE) @Nullable Personal<ShortText> phone,
            Reception reception) {}
}
