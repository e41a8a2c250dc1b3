package org.homeward.command.placement;

import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Settlement;
import org.homeward.shared.placement.PlacementCommand.ApproveSettlement;
import org.homeward.shared.placement.PlacementCommand.RegisterHousehold;
import org.homeward.shared.placement.PlacementCommand.RejectSettlement;
import org.homeward.shared.placement.PlacementCommand.SubmitSettlementPlan;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.placement.PlacementEvent.HouseholdRegistered;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.placement.PlacementEvent.SettlementPlanSubmitted;
import org.homeward.shared.placement.PlacementEvent.SettlementRejected;

/** The settlement of somebody whom nobody can identify: a plan, a decision, a household. */
final class Settlements {

    private Settlements() {}

    static PlacementEvent submit(PersonState person, SubmitSettlementPlan ask, Context context) {
        SettlementRules.isNotSubmitted(person);
        SettlementRules.isUnidentified(person);
        SettlementRules.everythingWasTried(person, ask.occurredAt(), context);
        return new SettlementPlanSubmitted(
                ask.personId(), ask.facility(), ask.planNumber(), ask.plan(), ask.occurredAt());
    }

    static PlacementEvent approve(PersonState person, ApproveSettlement ask, Context context) {
        Settlement plan = SettlementRules.undecided(person);
        context.isNot(plan.submittedBy());
        SettlementRules.isUnidentified(person);
        TimeOrder.notBeforeItBegan(plan.submittedAt(), ask.occurredAt());
        return new SettlementApproved(ask.personId(), ask.decisionNumber(), ask.occurredAt());
    }

    static PlacementEvent reject(PersonState person, RejectSettlement ask) {
        Settlement plan = SettlementRules.undecided(person);
        TimeOrder.notBeforeItBegan(plan.submittedAt(), ask.occurredAt());
        return new SettlementRejected(ask.personId(), ask.reason(), ask.occurredAt());
    }

    static PlacementEvent register(PersonState person, RegisterHousehold ask) {
        Settlement plan = SettlementRules.approved(person);
        SettlementRules.isNotRegistered(plan);
        TimeOrder.notBeforeItBegan(plan.submittedAt(), ask.occurredAt());
        return new HouseholdRegistered(ask.personId(), ask.division(), ask.registrationNumber(), ask.occurredAt());
    }
}
