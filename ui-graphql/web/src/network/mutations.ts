import { graphql } from '../generated';

export const openFacility = graphql(`
  mutation NetworkOpenFacility($input: OpenFacilityInput!, $meta: CommandMeta!) {
    outcome: networkOpenFacility(input: $input, meta: $meta) {
      id: facilityId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const grantLicence = graphql(`
  mutation NetworkGrantLicence($input: GrantLicenceInput!, $meta: CommandMeta!) {
    outcome: networkGrantLicence(input: $input, meta: $meta) {
      id: facilityId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const closeFacility = graphql(`
  mutation NetworkCloseFacility($input: CloseFacilityInput!, $meta: CommandMeta!) {
    outcome: networkCloseFacility(input: $input, meta: $meta) {
      id: facilityId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const openZone = graphql(`
  mutation NetworkOpenZone($input: OpenZoneInput!, $meta: CommandMeta!) {
    outcome: networkOpenZone(input: $input, meta: $meta) {
      id: zoneId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const addBeds = graphql(`
  mutation NetworkAddBeds($input: AddBedsInput!, $meta: CommandMeta!) {
    outcome: networkAddBeds(input: $input, meta: $meta) {
      id: zoneId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const withdrawBed = graphql(`
  mutation NetworkWithdrawBed($input: WithdrawBedInput!, $meta: CommandMeta!) {
    outcome: networkWithdrawBed(input: $input, meta: $meta) {
      id: zoneId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const declareOverflow = graphql(`
  mutation NetworkDeclareOverflow($input: DeclareOverflowInput!, $meta: CommandMeta!) {
    outcome: networkDeclareOverflow(input: $input, meta: $meta) {
      id: zoneId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const endOverflow = graphql(`
  mutation NetworkEndOverflow($input: EndOverflowInput!, $meta: CommandMeta!) {
    outcome: networkEndOverflow(input: $input, meta: $meta) {
      id: zoneId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const closeZone = graphql(`
  mutation NetworkCloseZone($input: CloseZoneInput!, $meta: CommandMeta!) {
    outcome: networkCloseZone(input: $input, meta: $meta) {
      id: zoneId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const sendStationRequest = graphql(`
  mutation RequestSend($input: SendStationRequestInput!, $meta: CommandMeta!) {
    outcome: requestSend(input: $input, meta: $meta) {
      id: requestId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const answerStationRequest = graphql(`
  mutation RequestAnswer($input: AnswerStationRequestInput!, $meta: CommandMeta!) {
    outcome: requestAnswer(input: $input, meta: $meta) {
      id: requestId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const declineStationRequest = graphql(`
  mutation RequestDecline($input: DeclineStationRequestInput!, $meta: CommandMeta!) {
    outcome: requestDecline(input: $input, meta: $meta) {
      id: requestId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const withdrawStationRequest = graphql(`
  mutation RequestWithdraw($input: WithdrawStationRequestInput!, $meta: CommandMeta!) {
    outcome: requestWithdraw(input: $input, meta: $meta) {
      id: requestId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const expireStationRequest = graphql(`
  mutation RequestExpire($input: ExpireStationRequestInput!, $meta: CommandMeta!) {
    outcome: requestExpire(input: $input, meta: $meta) {
      id: requestId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const proposeMission = graphql(`
  mutation RovingProposeMission($input: ProposeRovingMissionInput!, $meta: CommandMeta!) {
    outcome: rovingProposeMission(input: $input, meta: $meta) {
      id: missionId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const agreeToMission = graphql(`
  mutation RovingAgreeToMission($input: AgreeToRovingMissionInput!, $meta: CommandMeta!) {
    outcome: rovingAgreeToMission(input: $input, meta: $meta) {
      id: missionId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const declineMission = graphql(`
  mutation RovingDeclineMission($input: DeclineRovingMissionInput!, $meta: CommandMeta!) {
    outcome: rovingDeclineMission(input: $input, meta: $meta) {
      id: missionId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const callOffMission = graphql(`
  mutation RovingCallOffMission($input: CallOffRovingMissionInput!, $meta: CommandMeta!) {
    outcome: rovingCallOffMission(input: $input, meta: $meta) {
      id: missionId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const startMission = graphql(`
  mutation RovingStartMission($input: StartRovingMissionInput!, $meta: CommandMeta!) {
    outcome: rovingStartMission(input: $input, meta: $meta) {
      id: missionId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const endMission = graphql(`
  mutation RovingEndMission($input: EndRovingMissionInput!, $meta: CommandMeta!) {
    outcome: rovingEndMission(input: $input, meta: $meta) {
      id: missionId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
