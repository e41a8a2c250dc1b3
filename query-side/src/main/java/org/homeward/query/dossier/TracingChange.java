package org.homeward.query.dossier;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.dossier.TracingFile.DnaComparison;
import org.homeward.shared.dossier.TracingFile.FaceCheck;
import org.homeward.shared.dossier.TracingFile.Lead;
import org.homeward.shared.dossier.TracingFile.MatchDecision;
import org.homeward.shared.dossier.TracingFile.Notice;
import org.homeward.shared.dossier.TracingFile.PoliceCheck;
import org.homeward.shared.dossier.TracingFile.QuickCheck;
import org.homeward.shared.dossier.TracingFile.RovingVisit;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingOutcome;
import org.homeward.shared.tracing.TracingPhase;
import org.jspecify.annotations.Nullable;

/** A copy of tracing with some parts changed. */
final class TracingChange {

    private TracingPhase phase;
    private TracingAim aim;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable TracingOutcome outcome;
    private List<QuickCheck> quickChecks;
    private List<PhotoId> approvedPhotos;
    private List<Notice> notices;
    private List<PoliceCheck> policeChecks;
    private List<DnaComparison> dna;
    private List<FaceCheck> faces;
    private List<Lead> leads;
    private List<RovingVisit> visits;
    private List<MatchDecision> matches;
    private @Nullable EscalationLevel escalatedTo;
    private Instant lastActivityAt;

    TracingChange(TracingFile from) {
        phase = from.phase();
        aim = from.aim();
        openedAt = from.openedAt();
        closedAt = from.closedAt();
        outcome = from.outcome();
        quickChecks = from.quickChecks();
        approvedPhotos = from.approvedPhotos();
        notices = from.notices();
        policeChecks = from.policeChecks();
        dna = from.dna();
        faces = from.faces();
        leads = from.leads();
        visits = from.visits();
        matches = from.matches();
        escalatedTo = from.escalatedTo();
        lastActivityAt = from.lastActivityAt();
    }

    TracingChange phase(TracingPhase next) {
        phase = next;
        return this;
    }

    TracingChange aim(TracingAim next) {
        aim = next;
        return this;
    }

    TracingChange openedAt(Instant next) {
        openedAt = next;
        return this;
    }

    TracingChange closedAt(@Nullable Instant next) {
        closedAt = next;
        return this;
    }

    TracingChange outcome(@Nullable TracingOutcome next) {
        outcome = next;
        return this;
    }

    TracingChange quickChecks(List<QuickCheck> next) {
        quickChecks = next;
        return this;
    }

    TracingChange approvedPhotos(List<PhotoId> next) {
        approvedPhotos = next;
        return this;
    }

    TracingChange notices(List<Notice> next) {
        notices = next;
        return this;
    }

    TracingChange policeChecks(List<PoliceCheck> next) {
        policeChecks = next;
        return this;
    }

    TracingChange dna(List<DnaComparison> next) {
        dna = next;
        return this;
    }

    TracingChange faces(List<FaceCheck> next) {
        faces = next;
        return this;
    }

    TracingChange leads(List<Lead> next) {
        leads = next;
        return this;
    }

    TracingChange visits(List<RovingVisit> next) {
        visits = next;
        return this;
    }

    TracingChange matches(List<MatchDecision> next) {
        matches = next;
        return this;
    }

    TracingChange escalatedTo(@Nullable EscalationLevel next) {
        escalatedTo = next;
        return this;
    }

    /** A late entry does not make the file look idle. */
    TracingChange activeAt(Instant at) {
        if (at.isAfter(lastActivityAt)) {
            lastActivityAt = at;
        }
        return this;
    }

    TracingFile done() {
        return new TracingFile(
                phase,
                aim,
                openedAt,
                closedAt,
                outcome,
                quickChecks,
                approvedPhotos,
                notices,
                policeChecks,
                dna,
                faces,
                leads,
                visits,
                matches,
                escalatedTo,
                lastActivityAt);
    }
}
