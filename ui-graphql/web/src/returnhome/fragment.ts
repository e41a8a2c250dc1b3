import { graphql } from '../generated';

export const journeyFile = graphql(`
  fragment JourneyFile on JourneyFile {
    personId
    journeyId
    mode
    stage
    from
    responsible
    destination
    stops {
      station
      kinId
      body
      reception
      requestId
      said
      remarks
      askedAt
      answeredAt
    }
    leg
    reason
    view
    plannedAt
    approval {
      reason
      at
    }
    assessments {
      suitable
      doneOn
      findings
    }
    trusts {
      leg
      accounts
    }
    teams {
      leg
      escorts {
        name
        role
        sex
        phone
      }
    }
    fitness {
      fit
      certifiedBy
      conditions
      at
    }
    vouchers {
      kind
      number
      amount
      direct
      transfer
      issuedAt
      voided {
        reason
        at
      }
    }
    boarding
    transport
    expectedArrival
    checkInDue
    handoverDue
    log {
      kind
      leg
      well
      incident
      place
      note
      at
    }
    handovers {
      stop
      kinId
      handover {
        receivedBy
        receiverIdNumber
        idCopied
        signedByGiver
        signedByReceiver
        belongingsListed
        medicines
        remarks
      }
      at
    }
    handedOverAt
    followUps
    measures
    looks {
      dueOn
      way
      outcome
      findings
      at
    }
    brokenAt
    ending {
      reason
      at
    }
  }
`);

export const custodyLink = graphql(`
  fragment CustodyLink on CustodyLink {
    holder
    facility
    family
    kinId
    body
    stayId
    placementId
    journeyId
    from
    to
  }
`);
