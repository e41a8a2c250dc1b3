import { graphql } from '../generated';

export const plan = graphql(`
  mutation JourneyPlan($input: PlanJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyPlan(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const requestReception = graphql(`
  mutation JourneyRequestReception($input: RequestReceptionInput!, $meta: CommandMeta!) {
    outcome: journeyRequestReception(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const confirmReception = graphql(`
  mutation JourneyConfirmReception($input: ConfirmReceptionInput!, $meta: CommandMeta!) {
    outcome: journeyConfirmReception(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const refuseReception = graphql(`
  mutation JourneyRefuseReception($input: RefuseReceptionInput!, $meta: CommandMeta!) {
    outcome: journeyRefuseReception(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const assess = graphql(`
  mutation JourneyAssess($input: AssessReturnInput!, $meta: CommandMeta!) {
    outcome: journeyAssess(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const approve = graphql(`
  mutation JourneyApprove($input: ApproveJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyApprove(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const assignEscorts = graphql(`
  mutation JourneyAssignEscorts($input: AssignEscortsInput!, $meta: CommandMeta!) {
    outcome: journeyAssignEscorts(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const entrust = graphql(`
  mutation JourneyEntrust($input: EntrustJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyEntrust(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const certifyFit = graphql(`
  mutation JourneyCertifyFit($input: CertifyFitToTravelInput!, $meta: CommandMeta!) {
    outcome: journeyCertifyFit(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const issueVoucher = graphql(`
  mutation JourneyIssueVoucher($input: IssueTravelVoucherInput!, $meta: CommandMeta!) {
    outcome: journeyIssueVoucher(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const voidVoucher = graphql(`
  mutation JourneyVoidVoucher($input: VoidTravelVoucherInput!, $meta: CommandMeta!) {
    outcome: journeyVoidVoucher(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const depart = graphql(`
  mutation JourneyDepart($input: DepartJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyDepart(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const completeBoardingStep = graphql(`
  mutation JourneyCompleteBoardingStep($input: CompleteBoardingStepInput!, $meta: CommandMeta!) {
    outcome: journeyCompleteBoardingStep(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const checkIn = graphql(`
  mutation JourneyCheckIn($input: CheckInInput!, $meta: CommandMeta!) {
    outcome: journeyCheckIn(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const handOverAtRelay = graphql(`
  mutation JourneyHandOverAtRelay($input: HandOverAtRelayInput!, $meta: CommandMeta!) {
    outcome: journeyHandOverAtRelay(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const reportIncident = graphql(`
  mutation JourneyReportIncident($input: ReportIncidentInput!, $meta: CommandMeta!) {
    outcome: journeyReportIncident(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const reportMissing = graphql(`
  mutation JourneyReportMissing($input: ReportMissingInput!, $meta: CommandMeta!) {
    outcome: journeyReportMissing(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordFound = graphql(`
  mutation JourneyRecordFound($input: RecordFoundInput!, $meta: CommandMeta!) {
    outcome: journeyRecordFound(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const redirect = graphql(`
  mutation JourneyRedirect($input: RedirectJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyRedirect(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const arrive = graphql(`
  mutation JourneyArrive($input: ArriveInput!, $meta: CommandMeta!) {
    outcome: journeyArrive(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordRefusal = graphql(`
  mutation JourneyRecordRefusal($input: RecordRefusalInput!, $meta: CommandMeta!) {
    outcome: journeyRecordRefusal(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const signHandover = graphql(`
  mutation JourneySignHandover($input: SignHandoverInput!, $meta: CommandMeta!) {
    outcome: journeySignHandover(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordKinPickup = graphql(`
  mutation JourneyRecordKinPickup($input: RecordKinPickupInput!, $meta: CommandMeta!) {
    outcome: journeyRecordKinPickup(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const abort = graphql(`
  mutation JourneyAbort($input: AbortJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyAbort(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const cancel = graphql(`
  mutation JourneyCancel($input: CancelJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyCancel(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordFollowUp = graphql(`
  mutation JourneyRecordFollowUp($input: RecordFollowUpInput!, $meta: CommandMeta!) {
    outcome: journeyRecordFollowUp(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const close = graphql(`
  mutation JourneyClose($input: CloseJourneyInput!, $meta: CommandMeta!) {
    outcome: journeyClose(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
