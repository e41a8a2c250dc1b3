import { graphql } from '../generated';

export const escortAccountsQuery = graphql(`
  query EscortAccounts {
    escortAccounts {
      actor
      displayName
    }
  }
`);

export const ownJourney = graphql(`
  fragment OwnJourney on OwnJourney {
    personId
    version
    journeyId
    name
    sex
    birth {
      earliest
      latest
    }
    mode
    stage
    from {
      station
      stationName {
        zh
        en
      }
      stationPhone
    }
    stops {
      station
      stationName {
        zh
        en
      }
      stationPhone
      address
      kinId
      receiver
      phone
      reception
    }
    leg
    team {
      name
      role
      phone
    }
    fitness {
      fit
      conditions
    }
    vouchers {
      kind
      number
    }
    boarding
    transport
    expectedArrival
    checkInDue
    handoverDue
  }
`);

export const ownJourneysQuery = graphql(`
  query OwnJourneys($personId: PersonId, $atLeastVersion: Int, $reveal: RevealInput) {
    ownJourneys(personId: $personId, atLeastVersion: $atLeastVersion, reveal: $reveal) {
      ...OwnJourney
    }
  }
`);
