package org.homeward.query.dossier;

import static org.homeward.query.dossier.RecipientFold.with;

import java.util.List;
import java.util.function.UnaryOperator;
import org.homeward.shared.dossier.PlacementFile;
import org.homeward.shared.dossier.PlacementFile.Decision;
import org.homeward.shared.dossier.PlacementFile.Ending;
import org.homeward.shared.dossier.PlacementFile.Finding;
import org.homeward.shared.dossier.PlacementFile.Look;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.SettlementFile;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.placement.PlacementEvent.HouseholdRegistered;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementAssessed;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementRejected;
import org.homeward.shared.placement.PlacementEvent.PlacementReviewed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementEvent.PlacementVisited;
import org.homeward.shared.placement.PlacementEvent.PlacementWithdrawn;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.placement.PlacementEvent.SettlementPlanSubmitted;
import org.homeward.shared.placement.PlacementEvent.SettlementRejected;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.placement.ReviewResult;
import org.homeward.shared.placement.SettlementStep;

/** Folds where somebody lives who cannot go home yet into the file. */
final class PlacementFold {

    private PlacementFold() {}

    static FileChange evolve(RecipientFile file, PlacementEvent event) {
        return switch (event) {
            case PlacementProposed proposed ->
                new FileChange(file).placements(with(file.placements(), proposed(proposed)));
            case PlacementAssessed found ->
                change(
                        file,
                        found.placementId(),
                        now -> now.assessments(with(now.of().assessments(), finding(found))));
            case PlacementApproved allowed ->
                change(
                        file,
                        allowed.placementId(),
                        now -> now.stage(
                                        now.of().stage() == PlacementStage.PROPOSED
                                                ? PlacementStage.APPROVED
                                                : now.of().stage())
                                .decision(new Decision(true, allowed.reason(), allowed.occurredAt()))
                                .approvalDue(null));
            case PlacementRejected refused ->
                change(
                        file,
                        refused.placementId(),
                        now -> now.stage(
                                        now.of().stage().isLived()
                                                ? PlacementStage.UNDER_REVIEW
                                                : PlacementStage.REJECTED)
                                .decision(new Decision(false, refused.reason(), refused.occurredAt()))
                                .approvalDue(null));
            case PlacementWithdrawn back ->
                change(
                        file,
                        back.placementId(),
                        now -> now.ended(
                                PlacementStage.WITHDRAWN,
                                new Ending(null, null, back.reason(), null, null, back.occurredAt())));
            case PlacementStarted started -> change(file, started.placementId(), now -> now.started(started));
            case PlacementReviewed reviewed -> change(file, reviewed.placementId(), now -> reviewed(now, reviewed));
            case PlacementVisited visited ->
                change(
                        file,
                        visited.placementId(),
                        now -> now.visits(with(
                                        now.of().visits(),
                                        new Look(false, visited.concern(), visited.findings(), visited.occurredAt())))
                                .visitDue(visited.visitDue()));
            case PlacementDisrupted broken ->
                change(
                        file,
                        broken.placementId(),
                        now -> now.ended(
                                PlacementStage.DISRUPTED,
                                new Ending(
                                        null,
                                        broken.cause(),
                                        broken.circumstances(),
                                        broken.missingChildAlert(),
                                        broken.policeReport(),
                                        broken.occurredAt())));
            case PlacementEnded ended ->
                change(
                        file,
                        ended.placementId(),
                        now -> now.ended(
                                PlacementStage.ENDED,
                                new Ending(ended.ground(), null, ended.reason(), null, null, ended.occurredAt())));
            case SettlementPlanSubmitted plan -> new FileChange(file).settlement(submitted(plan));
            case SettlementApproved allowed ->
                settling(
                        file,
                        now -> new SettlementFile(
                                SettlementStep.APPROVED,
                                now.facility(),
                                now.planNumber(),
                                now.plan(),
                                now.submittedAt(),
                                allowed.decisionNumber(),
                                null,
                                allowed.occurredAt(),
                                null,
                                null,
                                null));
            case SettlementRejected refused ->
                settling(
                        file,
                        now -> new SettlementFile(
                                SettlementStep.REJECTED,
                                now.facility(),
                                now.planNumber(),
                                now.plan(),
                                now.submittedAt(),
                                null,
                                refused.reason(),
                                refused.occurredAt(),
                                null,
                                null,
                                null));
            case HouseholdRegistered registered ->
                settling(
                        file,
                        now -> new SettlementFile(
                                SettlementStep.REGISTERED,
                                now.facility(),
                                now.planNumber(),
                                now.plan(),
                                now.submittedAt(),
                                now.decisionNumber(),
                                null,
                                now.decidedAt(),
                                registered.division(),
                                registered.registrationNumber(),
                                registered.occurredAt()));
        };
    }

    private static PlacementChange reviewed(PlacementChange now, PlacementReviewed event) {
        boolean mustChange = event.result() == ReviewResult.MUST_CHANGE;
        return now.stage(mustChange ? PlacementStage.UNDER_REVIEW : PlacementStage.ACTIVE)
                .visits(with(now.of().visits(), new Look(true, mustChange, event.findings(), event.occurredAt())));
    }

    private static Finding finding(PlacementAssessed found) {
        return new Finding(
                found.aspect(),
                found.suitable(),
                found.doneOn(),
                found.assessors(),
                found.reference(),
                found.findings());
    }

    private static PlacementFile proposed(PlacementProposed event) {
        return new PlacementFile(
                event.personId(),
                event.placementId(),
                event.type(),
                PlacementStage.PROPOSED,
                event.facility(),
                event.family(),
                event.kinId(),
                null,
                null,
                event.urgent(),
                event.reason(),
                event.view(),
                event.preferenceReason(),
                event.siblingsReason(),
                event.occurredAt(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static SettlementFile submitted(SettlementPlanSubmitted plan) {
        return new SettlementFile(
                SettlementStep.SUBMITTED,
                plan.facility(),
                plan.planNumber(),
                plan.plan(),
                plan.occurredAt(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A plan that only an absorbed file knows goes on there, as far as this file can say. */
    private static FileChange settling(RecipientFile file, UnaryOperator<SettlementFile> next) {
        SettlementFile now = file.settlement();
        return now == null ? new FileChange(file) : new FileChange(file).settlement(next.apply(now));
    }

    private static FileChange change(RecipientFile file, PlacementId id, UnaryOperator<PlacementChange> next) {
        return new FileChange(file)
                .placements(file.placements().stream()
                        .map(one -> one.placementId().equals(id)
                                ? next.apply(new PlacementChange(one)).done()
                                : one)
                        .toList());
    }
}
