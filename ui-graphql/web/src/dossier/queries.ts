import { graphql } from '../generated';

export const stayFile = graphql(`
  fragment StayFile on StayFile {
    personId
    stayId
    station
    channel
    referrer
    reason
    stage
    requestedAt
    screening {
      withoutMeans
      awayFromHome
      security
      triage
      redFlags
      impairment
      note
    }
    registeredAt
    hospital {
      hospital
      from
      to
    }
    zone
    bed
    belongings {
      description
      quantity
      keptBy
      depositNumber
      custody
    }
    services {
      kind
      count
    }
    extension {
      proposedUntil
      proposedBy
      grantedUntil
    }
    departureMode
    departureApproved
    notice
    decline {
      ground
      noticeNumber
      explanation
      declinedBy
      declinedAt
      review
    }
    missingChildAlert
    policeReport
    endedAt
  }
`);

export const recipientQuery = graphql(`
  query Recipient($personId: PersonId!, $asOf: DateTime, $atLeastVersion: Int, $reveal: RevealInput) {
    recipient(personId: $personId, asOf: $asOf, atLeastVersion: $atLeastVersion, reveal: $reveal) {
      personId
      version
      openedBy
      openedAt
      changedAt
      provisionalName
      identity {
        name
        alias
        sex
        birth {
          earliest
          latest
        }
        idNumber
        nationality
        ethnicity
        household
        householdCode
        phone
      }
      identityState
      provenBy
      category
      risks
      kin {
        kinId
        relation
        name
        contact
        kinPersonId
        standing
        noContact
      }
      observations {
        kind
        text
        occurredAt
        recordedAt
      }
      description {
        ...Description
      }
      stays {
        ...StayFile
      }
      tracing {
        ...TracingFile
      }
      placements {
        ...PlacementFile
      }
      settlement {
        ...SettlementFile
      }
      journeys {
        ...JourneyFile
      }
      custody {
        ...CustodyLink
      }
      deadlines {
        ...DeadlineFile
      }
      absorbed
      survivor
      sealed
      deceasedAt
      erasure {
        reason
        proposedBy
        proposedAt
        heldFor
        heldSince
        erasedBy
        erasedAt
      }
    }
  }
`);

export const chronologyQuery = graphql(`
  query Chronology($personId: PersonId!, $asOf: DateTime, $first: Int!, $after: Int, $reveal: RevealInput) {
    chronology(personId: $personId, asOf: $asOf, first: $first, after: $after, reveal: $reveal) {
      personId
      sequence
      name
      occurredAt
      recordedAt
      by {
        actor
        role
        station
        purpose
      }
      details {
        path
        value
      }
    }
  }
`);

export const recordedTimesQuery = graphql(`
  query RecordedTimes($personId: PersonId!, $first: Int!, $after: Int) {
    chronology(personId: $personId, first: $first, after: $after) {
      recordedAt
    }
  }
`);

export const personChanged = graphql(`
  subscription PersonChanged($personId: PersonId!) {
    personChanged(personId: $personId) {
      personId
      version
      station
    }
  }
`);
