package org.homeward.shared.missing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.jspecify.annotations.Nullable;

/**
 * A report of missing people as it stands.
 *
 * @param reportId   which one
 * @param version    the sequence of the last event in it
 * @param station    the station that took it in and answers for it
 * @param source     who brought it
 * @param reporter   the one who looks
 * @param reference  the number under which the police or another office keeps it
 * @param consents   what the one who looks allows
 * @param sought     who is looked for, the newest last
 * @param reportedAt when it came in
 * @param changedAt  when the last fact was recorded
 * @param closedAt   when it was closed; absent while it is open
 * @param filedBy    the account of the partner that filed it; absent where a station took it in itself
 */
@MessageName("missing.report-file")
public record MissingReportFile(
        ReportId reportId,
        long version,
        FacilityId station,
        ReportSource source,
        @Sensitive(SensitiveKind.REPORTER) Personal<Reporter> reporter,
        @Nullable ShortText reference,
        Set<ReportConsent> consents,
        List<SoughtFile> sought,
        Instant reportedAt,
        Instant changedAt,
        @Nullable Instant closedAt,
        @Nullable ActorId filedBy) {

    /**
     * One of those who are looked for.
     *
     * @param soughtId  which one
     * @param person    how they are described
     * @param state     how far the search is
     * @param match     who on file is held, or proven, to be the person
     * @param ruledOut  who on file is not
     * @param suggested who on file was told of as likely the person, decided about or not
     * @param elsewhere how the search ended without any station
     * @param reason    why it did
     * @param addedAt   since when they are looked for here
     */
    public record SoughtFile(
            SoughtId soughtId,
            Personal<SoughtPerson> person,
            SoughtState state,
            @Nullable PersonId match,
            List<PersonId> ruledOut,
            List<Suggestion> suggested,
            @Nullable FoundElsewhere elsewhere,
            @Nullable Personal<Note> reason,
            Instant addedAt) {}

    /**
     * Somebody on file who was told of as likely the person.
     *
     * @param personId   who
     * @param station    which station answered for them then
     * @param score      how likely it was then, from 0 to 99
     * @param likelihood the same in a word
     * @param at         when it was told
     * @param seenAt     since when somebody looks into it; absent when nobody does
     */
    public record Suggestion(
            PersonId personId,
            FacilityId station,
            int score,
            Likelihood likelihood,
            Instant at,
            @Nullable Instant seenAt) {}
}
