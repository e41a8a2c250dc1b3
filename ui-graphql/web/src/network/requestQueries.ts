import { graphql } from '../generated';

export const stationRequestFile = graphql(`
  fragment StationRequestFile on StationRequestFile {
    requestId
    version
    personId
    kind
    from
    to
    question
    state
    sentAt
    answerDue
    missed
    answer
    reason
    endedAt
  }
`);

export const stationRequestsQuery = graphql(`
  query StationRequests($station: FacilityId!) {
    stationRequests(station: $station) {
      ...StationRequestFile
    }
  }
`);

export const stationRequestQuery = graphql(`
  query StationRequest($requestId: StationRequestId!, $atLeastVersion: Int) {
    stationRequest(requestId: $requestId, atLeastVersion: $atLeastVersion) {
      ...StationRequestFile
    }
  }
`);
