package org.homeward.shared.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.tracing.KinStanding;
import org.jspecify.annotations.Nullable;

/**
 * One person's file (一人一册) as it stands, or stood at an instant.
 *
 * @param personId        whose
 * @param version         the sequence of the last event in it
 * @param openedBy        the station that opened it
 * @param broughtBy       the account that opened it
 * @param openedAt        when it was opened
 * @param changedAt       when the last fact was recorded
 * @param provisionalName the name used until the true one is known
 * @param identity        who the person is said to be
 * @param identityState   how far that is proven
 * @param provenBy        the kinds of evidence that prove it
 * @param category        the one statutory category
 * @param risks           what makes the person vulnerable
 * @param kin             the relatives
 * @param observations    what was seen and heard, the newest last
 * @param description     height, marks and dialect, as far as anybody looked
 * @param stays           the episodes of aid, the newest last
 * @param tracing         the search for identity and family; absent while nobody began
 * @param placements      where the person lives, lived or is to live, the newest last
 * @param settlement      the plan to settle the person; absent while there is none
 * @param journeys        how the person gets or got home, the newest last
 * @param custody         who answered for the person, without a gap since the first registration, the newest last
 * @param deadlines       what is or was owed to the person by a certain time, the last set last
 * @param absorbed        files about the same person that this one speaks for
 * @param survivor        the file that speaks for this one
 * @param ruledOut        files that look alike and are about somebody else, as was said or as a parting showed
 * @param sealed          whether it is closed for good
 * @param deceasedAt      when the person died
 * @param erasure         how it stands with forgetting the person; absent while nobody thought of it
 */
@MessageName("dossier.recipient-file")
public record RecipientFile(
        PersonId personId,
        long version,
        FacilityId openedBy,
        ActorId broughtBy,
        Instant openedAt,
        Instant changedAt,
        Personal<ShortText> provisionalName,
        Identity identity,
        IdentityState identityState,
        Set<EvidenceKind> provenBy,
        StatutoryCategory category,
        Set<RiskAttribute> risks,
        List<Kin> kin,
        List<Observation> observations,
        @Nullable Personal<Description> description,
        List<StayFile> stays,
        @Nullable TracingFile tracing,
        List<PlacementFile> placements,
        @Nullable SettlementFile settlement,
        List<JourneyFile> journeys,
        List<CustodyLink> custody,
        List<DeadlineFile> deadlines,
        List<PersonId> absorbed,
        @Nullable PersonId survivor,
        List<PersonId> ruledOut,
        boolean sealed,
        @Nullable Instant deceasedAt,
        @Nullable ErasureFile erasure) {

    /** Whether everything personal was erased. */
    @JsonIgnore
    public boolean isErased() {
        return erasure != null && erasure.erasedAt() != null;
    }

    /** Whether an account brought the person in, and no station has decided about them yet. */
    public boolean wasBroughtBy(ActorId account) {
        return account.equals(broughtBy)
                && (stays.isEmpty() || stays.getLast().stage().isRequested());
    }

    /**
     * A relative.
     *
     * @param kinId       as this file knows them
     * @param relation    how related
     * @param name        their name
     * @param contact     how to reach them
     * @param kinPersonId their own file, if they have one
     * @param standing    how far it is proven that they are a relative
     * @param noContact   whether they must be kept away
     */
    public record Kin(
            KinId kinId,
            Relation relation,
            Personal<ShortText> name,
            @Sensitive(SensitiveKind.PHONE) @Nullable Personal<ShortText> contact,
            @Nullable PersonId kinPersonId,
            KinStanding standing,
            boolean noContact) {}

    /**
     * Something seen or heard.
     *
     * @param kind       what it is about
     * @param text       what
     * @param occurredAt when it happened
     * @param recordedAt when it was recorded
     */
    public record Observation(
            ObservationKind kind,

            @Sensitive(value = SensitiveKind.HEALTH, where = "kind", is = "HEALTH")
            Personal<Note> text,

            Instant occurredAt,
            Instant recordedAt) {}
}
