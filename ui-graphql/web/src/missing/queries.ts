import { graphql } from '../generated';

export const soughtPerson = graphql(`
  fragment SoughtPerson on SoughtPerson {
    name
    otherNames
    relation
    sex
    birth {
      earliest
      latest
    }
    idNumber
    description {
      ...Description
    }
    home
    separation {
      on
      place
      cause
      story
    }
    kinNames
  }
`);

export const reportFile = graphql(`
  fragment ReportFile on MissingReportFile {
    reportId
    version
    station
    source
    reporter {
      name
      phone
      home
    }
    reference
    consents
    sought {
      soughtId
      person {
        ...SoughtPerson
      }
      state
      match
      ruledOut
      elsewhere
      reason
      addedAt
    }
    reportedAt
    changedAt
    closedAt
    filedBy
  }
`);

export const reportQuery = graphql(`
  query MissingReport($reportId: ReportId!, $atLeastVersion: Int, $reveal: RevealInput) {
    missingReport(reportId: $reportId, atLeastVersion: $atLeastVersion, reveal: $reveal) {
      ...ReportFile
    }
  }
`);

export const reportSourceQuery = graphql(`
  query ReportSource($reportId: ReportId!) {
    missingReport(reportId: $reportId) {
      source
    }
  }
`);

export const reportsQuery = graphql(`
  query MissingReports($station: FacilityId, $openOnly: Boolean!, $likelyMatch: MatchWord, $first: Int!, $after: String) {
    missingReports(station: $station, openOnly: $openOnly, likelyMatch: $likelyMatch, first: $first, after: $after) {
      reports {
        ...ReportFile
      }
      hasNext
      endCursor
      total
    }
  }
`);

export const newMatchesQuery = graphql(`
  query NewMatches($filter: CaseloadFilterInput, $station: FacilityId) {
    recipients(filter: $filter, first: 1) {
      total
    }
    missingReports(station: $station, openOnly: true, likelyMatch: NEW, first: 1) {
      total
    }
  }
`);

export const match = graphql(`
  fragment Match on Match {
    reportId
    soughtId
    sought {
      ...SoughtPerson
    }
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
    standing
    suggestedAt
    seenAt
  }
`);

export const matchesOfSoughtQuery = graphql(`
  query MatchesOfSought($reportId: ReportId!, $soughtId: SoughtId!) {
    matches: matchesOfSought(reportId: $reportId, soughtId: $soughtId) {
      ...Match
    }
  }
`);

export const matchesOfPersonQuery = graphql(`
  query MatchesOfPerson($personId: PersonId!) {
    matches: matchesOfPerson(personId: $personId) {
      ...Match
    }
  }
`);

export const foundPersonQuery = graphql(`
  query FoundPerson($personId: PersonId!) {
    recipient(personId: $personId) {
      personId
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
        household
        householdCode
      }
      description {
        ...Description
      }
      kin {
        name
      }
      tracing {
        notices {
          text {
            foundOn
            foundIn
          }
        }
      }
      openedAt
    }
  }
`);

export const reportChanged = graphql(`
  subscription MissingReportChanged($reportId: ReportId!) {
    missingReportChanged(reportId: $reportId) {
      reportId
      version
    }
  }
`);
