package org.homeward.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.dossier.PlacementFile;
import org.homeward.shared.dossier.PlacementFile.Decision;
import org.homeward.shared.dossier.PlacementFile.Ending;
import org.homeward.shared.dossier.PlacementFile.Finding;
import org.homeward.shared.dossier.PlacementFile.Look;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementStage;
import org.jspecify.annotations.Nullable;

/** A copy of a placement with some parts changed. */
final class PlacementChange {

    private final PlacementFile from;
    private PlacementStage stage;
    private @Nullable BedZoneId zone;
    private @Nullable BedNumber bed;
    private @Nullable Decision decision;
    private @Nullable Instant approvalDue;
    private @Nullable LocalDate trialUntil;
    private @Nullable Instant startedAt;
    private @Nullable LocalDate visitDue;
    private List<Finding> assessments;
    private List<Look> visits;
    private @Nullable Ending ending;

    PlacementChange(PlacementFile from) {
        this.from = from;
        stage = from.stage();
        zone = from.zone();
        bed = from.bed();
        decision = from.decision();
        approvalDue = from.approvalDue();
        trialUntil = from.trialUntil();
        startedAt = from.startedAt();
        visitDue = from.visitDue();
        assessments = from.assessments();
        visits = from.visits();
        ending = from.ending();
    }

    /** As it was before. */
    PlacementFile of() {
        return from;
    }

    PlacementChange stage(PlacementStage next) {
        stage = next;
        return this;
    }

    PlacementChange decision(@Nullable Decision next) {
        decision = next;
        return this;
    }

    PlacementChange approvalDue(@Nullable Instant next) {
        approvalDue = next;
        return this;
    }

    PlacementChange visitDue(@Nullable LocalDate next) {
        visitDue = next;
        return this;
    }

    PlacementChange assessments(List<Finding> next) {
        assessments = next;
        return this;
    }

    PlacementChange visits(List<Look> next) {
        visits = next;
        return this;
    }

    /** The person moves in. */
    PlacementChange started(PlacementStarted event) {
        stage = PlacementStage.ACTIVE;
        zone = event.zoneId();
        bed = event.bed();
        approvalDue = event.approvalDue();
        trialUntil = event.trialUntil();
        startedAt = event.occurredAt();
        visitDue = event.visitDue();
        return this;
    }

    /** Nothing is owed of it any more, and its bed is free. */
    PlacementChange ended(PlacementStage as, Ending how) {
        stage = as;
        zone = null;
        bed = null;
        approvalDue = null;
        visitDue = null;
        ending = how;
        return this;
    }

    PlacementFile done() {
        return new PlacementFile(
                from.personId(),
                from.placementId(),
                from.type(),
                stage,
                from.facility(),
                from.family(),
                from.kinId(),
                zone,
                bed,
                from.urgent(),
                from.reason(),
                from.view(),
                from.preferenceReason(),
                from.siblingsReason(),
                from.proposedAt(),
                decision,
                approvalDue,
                trialUntil,
                startedAt,
                visitDue,
                assessments,
                visits,
                ending);
    }
}
