import { graphql } from '../generated';

export const ownReport = graphql(`
  fragment OwnReport on OwnReport {
    reportId
    station
    stationName {
      zh
      en
    }
    stationPhone
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
      addedAt
    }
    reportedAt
    closedAt
  }
`);

export const ownReportQuery = graphql(`
  query OneOwnReport($reportId: ReportId!, $atLeastVersion: Int) {
    ownReport(reportId: $reportId, atLeastVersion: $atLeastVersion) {
      ...OwnReport
    }
  }
`);

export const ownReportsQuery = graphql(`
  query OwnReports($first: Int!, $after: String) {
    ownReports(first: $first, after: $after) {
      reports {
        ...OwnReport
      }
      hasNext
      endCursor
      total
    }
  }
`);
