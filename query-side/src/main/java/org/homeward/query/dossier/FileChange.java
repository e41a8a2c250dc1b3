package org.homeward.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.dossier.CustodyLink;
import org.homeward.shared.dossier.DeadlineFile;
import org.homeward.shared.dossier.ErasureFile;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.PlacementFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.RecipientFile.Kin;
import org.homeward.shared.dossier.RecipientFile.Observation;
import org.homeward.shared.dossier.SettlementFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.jspecify.annotations.Nullable;

/** A copy of a file with some parts changed. */
final class FileChange {

    private PersonId personId;
    private long version;
    private FacilityId openedBy;
    private final ActorId broughtBy;
    private Instant openedAt;
    private Instant changedAt;
    private Personal<ShortText> provisionalName;
    private Identity identity;
    private IdentityState identityState;
    private Set<EvidenceKind> provenBy;
    private StatutoryCategory category;
    private Set<RiskAttribute> risks;
    private List<Kin> kin;
    private List<Observation> observations;
    private @Nullable Personal<Description> description;
    private List<StayFile> stays;
    private @Nullable TracingFile tracing;
    private List<PlacementFile> placements;
    private @Nullable SettlementFile settlement;
    private List<JourneyFile> journeys;
    private List<CustodyLink> custody;
    private List<DeadlineFile> deadlines;
    private List<PersonId> absorbed;
    private @Nullable PersonId survivor;
    private List<PersonId> ruledOut;
    private boolean sealed;
    private @Nullable Instant deceasedAt;
    private @Nullable ErasureFile erasure;

    FileChange(RecipientFile from) {
        personId = from.personId();
        version = from.version();
        openedBy = from.openedBy();
        broughtBy = from.broughtBy();
        openedAt = from.openedAt();
        changedAt = from.changedAt();
        provisionalName = from.provisionalName();
        identity = from.identity();
        identityState = from.identityState();
        provenBy = from.provenBy();
        category = from.category();
        risks = from.risks();
        kin = from.kin();
        observations = from.observations();
        description = from.description();
        stays = from.stays();
        tracing = from.tracing();
        placements = from.placements();
        settlement = from.settlement();
        journeys = from.journeys();
        custody = from.custody();
        deadlines = from.deadlines();
        absorbed = from.absorbed();
        survivor = from.survivor();
        ruledOut = from.ruledOut();
        sealed = from.sealed();
        deceasedAt = from.deceasedAt();
        erasure = from.erasure();
    }

    FileChange personId(PersonId next) {
        personId = next;
        return this;
    }

    FileChange version(long next) {
        version = next;
        return this;
    }

    FileChange openedBy(FacilityId next) {
        openedBy = next;
        return this;
    }

    FileChange openedAt(Instant next) {
        openedAt = next;
        return this;
    }

    FileChange changedAt(Instant next) {
        changedAt = next;
        return this;
    }

    FileChange provisionalName(Personal<ShortText> next) {
        provisionalName = next;
        return this;
    }

    FileChange identity(Identity next) {
        identity = next;
        return this;
    }

    FileChange identityState(IdentityState next) {
        identityState = next;
        return this;
    }

    FileChange provenBy(Set<EvidenceKind> next) {
        provenBy = next;
        return this;
    }

    FileChange category(StatutoryCategory next) {
        category = next;
        return this;
    }

    FileChange risks(Set<RiskAttribute> next) {
        risks = next;
        return this;
    }

    FileChange kin(List<Kin> next) {
        kin = next;
        return this;
    }

    FileChange observations(List<Observation> next) {
        observations = next;
        return this;
    }

    FileChange description(@Nullable Personal<Description> next) {
        description = next;
        return this;
    }

    FileChange stays(List<StayFile> next) {
        stays = next;
        return this;
    }

    FileChange tracing(@Nullable TracingFile next) {
        tracing = next;
        return this;
    }

    FileChange placements(List<PlacementFile> next) {
        placements = next;
        return this;
    }

    FileChange settlement(@Nullable SettlementFile next) {
        settlement = next;
        return this;
    }

    FileChange journeys(List<JourneyFile> next) {
        journeys = next;
        return this;
    }

    FileChange custody(List<CustodyLink> next) {
        custody = next;
        return this;
    }

    FileChange deadlines(List<DeadlineFile> next) {
        deadlines = next;
        return this;
    }

    FileChange absorbed(List<PersonId> next) {
        absorbed = next;
        return this;
    }

    FileChange survivor(@Nullable PersonId next) {
        survivor = next;
        return this;
    }

    FileChange ruledOut(List<PersonId> next) {
        ruledOut = next;
        return this;
    }

    FileChange sealed(boolean next) {
        sealed = next;
        return this;
    }

    FileChange deceasedAt(@Nullable Instant next) {
        deceasedAt = next;
        return this;
    }

    FileChange erasure(@Nullable ErasureFile next) {
        erasure = next;
        return this;
    }

    RecipientFile done() {
        return new RecipientFile(
                personId,
                version,
                openedBy,
                broughtBy,
                openedAt,
                changedAt,
                provisionalName,
                identity,
                identityState,
                provenBy,
                category,
                risks,
                kin,
                observations,
                description,
                stays,
                tracing,
                placements,
                settlement,
                journeys,
                custody,
                deadlines,
                absorbed,
                survivor,
                ruledOut,
                sealed,
                deceasedAt,
                erasure);
    }
}
