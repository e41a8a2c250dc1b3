import { graphql } from '../generated';

export const placementFile = graphql(`
  fragment PlacementFile on PlacementFile {
    personId
    placementId
    type
    stage
    facility
    family
    kinId
    zone
    bed
    urgent
    reason
    view
    preferenceReason
    siblingsReason
    proposedAt
    decision {
      approved
      reason
      at
    }
    approvalDue
    trialUntil
    startedAt
    visitDue
    assessments {
      aspect
      suitable
      doneOn
      assessors
      reference
      findings
    }
    visits {
      review
      concern
      findings
      at
    }
    ending {
      ground
      cause
      reason
      missingChildAlert
      policeReport
      at
    }
  }
`);

export const settlementFile = graphql(`
  fragment SettlementFile on SettlementFile {
    step
    facility
    planNumber
    plan
    submittedAt
    decisionNumber
    rejection
    decidedAt
    division
    registrationNumber
    registeredAt
  }
`);
