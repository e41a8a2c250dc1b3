package org.homeward.shared.missing;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SealedFor;
import org.homeward.shared.kernel.SoughtId;

/** What became true of one of those who are looked for; sealed with the key of that person. */
@SealedFor("soughtId")
public sealed interface SoughtEvent extends MissingEvent {

    /** Who is looked for. */
    SoughtId soughtId();

    /** Somebody is looked for. */
    @MessageName("missing.sought-person-added")
    record SoughtPersonAdded(ReportId reportId, SoughtId soughtId, Personal<SoughtPerson> person, Instant occurredAt)
            implements SoughtEvent {}

    /** Somebody is described in another way. */
    @MessageName("missing.sought-person-corrected")
    record SoughtPersonCorrected(
            ReportId reportId,
            SoughtId soughtId,
            Personal<SoughtPerson> person,
            Personal<Note> reason,
            Instant occurredAt)
            implements SoughtEvent {}

    /** The search for somebody ended without any station. */
    @MessageName("missing.sought-person-found-elsewhere")
    record SoughtPersonFoundElsewhere(
            ReportId reportId, SoughtId soughtId, FoundElsewhere outcome, Personal<Note> reason, Instant occurredAt)
            implements SoughtEvent {}

    /**
     * Those concerned were told that somebody on file is likely the one who is looked for.
     *
     * @param station    which station answered for that person then
     * @param score      how likely it was when it was found, from 0 to 99
     * @param likelihood the same in a word
     */
    @MessageName("missing.match-suggested")
    record SoughtMatchSuggested(
            ReportId reportId,
            SoughtId soughtId,
            PersonId personId,
            FacilityId station,
            int score,
            Likelihood likelihood,
            Instant occurredAt)
            implements SoughtEvent {}

    /** The station of the one on file read the word of a likely match and looks into it. */
    @MessageName("missing.match-acknowledged")
    record SoughtMatchAcknowledged(ReportId reportId, SoughtId soughtId, PersonId personId, Instant occurredAt)
            implements SoughtEvent {}

    /** Somebody on file is held to be the one who is looked for. */
    @MessageName("missing.sought-person-matched")
    record SoughtPersonMatched(ReportId reportId, SoughtId soughtId, PersonId personId, Instant occurredAt)
            implements SoughtEvent {}

    /** Somebody on file is not the one who is looked for. */
    @MessageName("missing.match-ruled-out")
    record SoughtMatchRuledOut(ReportId reportId, SoughtId soughtId, PersonId personId, Instant occurredAt)
            implements SoughtEvent {}

    /** What was decided about somebody on file no longer holds. */
    @MessageName("missing.match-taken-back")
    record SoughtMatchTakenBack(ReportId reportId, SoughtId soughtId, PersonId personId, Instant occurredAt)
            implements SoughtEvent {}

    /** Somebody on file is proven to be the one who is looked for. */
    @MessageName("missing.match-proven")
    record SoughtMatchProven(ReportId reportId, SoughtId soughtId, PersonId personId, Instant occurredAt)
            implements SoughtEvent {}

    /** The one who is looked for is back with the family. */
    @MessageName("missing.sought-person-reunited")
    record SoughtPersonReunited(ReportId reportId, SoughtId soughtId, PersonId personId, Instant occurredAt)
            implements SoughtEvent {}
}
