import { graphql } from '../generated';

export const rovingMissionFile = graphql(`
  fragment RovingMissionFile on RovingMissionFile {
    missionId
    version
    hub
    host
    from
    until
    leader
    state
    proposedAt
    agreedAt
    ground
    startedAt
    endedAt
  }
`);

export const rovingMissionsQuery = graphql(`
  query RovingMissions($station: FacilityId!) {
    rovingMissions(station: $station) {
      ...RovingMissionFile
    }
  }
`);

export const rovingMissionQuery = graphql(`
  query RovingMission($missionId: RovingMissionId!, $atLeastVersion: Int) {
    rovingMission(missionId: $missionId, atLeastVersion: $atLeastVersion) {
      ...RovingMissionFile
    }
  }
`);

export const peopleOfMissionQuery = graphql(`
  query PeopleOfMission($missionId: RovingMissionId!) {
    peopleOfMission(missionId: $missionId) {
      ...CaseloadRow
    }
  }
`);
