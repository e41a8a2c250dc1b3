import { graphql } from '../generated';

export const caseloadRow = graphql(`
  fragment CaseloadRow on CaseloadRow {
    personId
    version
    name
    alias
    sex
    birth {
      earliest
      latest
    }
    identityState
    category
    stage
    station
    placedAt
    placement
    visitDue
    journey
    deadlines {
      deadlineId
      key
      amberAt
      dueAt
      missed
    }
    requestedAt
    registeredAt
    endedAt
    changedAt
    mergedAway
  }
`);

export const recipientsQuery = graphql(`
  query Recipients($filter: CaseloadFilterInput, $first: Int!, $after: String) {
    recipients(filter: $filter, first: $first, after: $after) {
      rows {
        ...CaseloadRow
      }
      hasNext
      endCursor
      total
      facets {
        name
        values {
          value
          count
        }
      }
      rebuilding
    }
  }
`);

export const findPeopleQuery = graphql(`
  query FindPeople($text: String!, $first: Int!) {
    recipients(filter: { text: $text }, first: $first) {
      rows {
        ...CaseloadRow
      }
      rebuilding
    }
  }
`);

export const duplicate = graphql(`
  fragment Duplicate on Duplicate {
    personId
    person {
      ...CaseloadRow
    }
    station
    score
    likelihood
    reasons {
      field
      agreement
      weight
      how
    }
    ruledOut
  }
`);

export const duplicatesQuery = graphql(`
  query ProbableDuplicates($person: DescribedPersonInput!) {
    probableDuplicates(person: $person) {
      ...Duplicate
    }
  }
`);

export const duplicatesOfQuery = graphql(`
  query DuplicatesOf($personId: PersonId!) {
    matches: duplicatesOf(personId: $personId) {
      ...Duplicate
    }
  }
`);

export const shiftCountsQuery = graphql(`
  query ShiftCounts($station: FacilityId!, $from: DateTime!, $to: DateTime!) {
    shiftCounts(station: $station, from: $from, to: $to) {
      requested
      registered
      departed
      present
    }
  }
`);
