import { graphql } from '../generated';

export const requestHelp = graphql(`
  mutation IntakeRequestHelp($input: RequestHelpInput!, $meta: CommandMeta!) {
    outcome: intakeRequestHelp(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordReferral = graphql(`
  mutation IntakeRecordReferral($input: RecordReferralInput!, $meta: CommandMeta!) {
    outcome: intakeRecordReferral(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const withdrawRequest = graphql(`
  mutation IntakeWithdrawRequest($input: WithdrawRequestInput!, $meta: CommandMeta!) {
    outcome: intakeWithdrawRequest(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const screenSeeker = graphql(`
  mutation IntakeScreenSeeker($input: ScreenSeekerInput!, $meta: CommandMeta!) {
    outcome: intakeScreenSeeker(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const divertToMedical = graphql(`
  mutation IntakeDivertToMedical($input: DivertToMedicalInput!, $meta: CommandMeta!) {
    outcome: intakeDivertToMedical(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const referToPolice = graphql(`
  mutation IntakeReferToPolice($input: ReferToPoliceInput!, $meta: CommandMeta!) {
    outcome: intakeReferToPolice(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const declineHelp = graphql(`
  mutation IntakeDeclineHelp($input: DeclineHelpInput!, $meta: CommandMeta!) {
    outcome: intakeDeclineHelp(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const reviewDecline = graphql(`
  mutation IntakeReviewDecline($input: ReviewDeclineInput!, $meta: CommandMeta!) {
    outcome: intakeReviewDecline(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const registerRecipient = graphql(`
  mutation IntakeRegisterRecipient($input: RegisterRecipientInput!, $meta: CommandMeta!) {
    outcome: intakeRegisterRecipient(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const listBelongings = graphql(`
  mutation IntakeListBelongings($input: ListBelongingsInput!, $meta: CommandMeta!) {
    outcome: intakeListBelongings(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const returnBelongings = graphql(`
  mutation IntakeReturnBelongings($input: ReturnBelongingsInput!, $meta: CommandMeta!) {
    outcome: intakeReturnBelongings(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const assignBed = graphql(`
  mutation IntakeAssignBed($input: AssignBedInput!, $meta: CommandMeta!) {
    outcome: intakeAssignBed(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const provideService = graphql(`
  mutation IntakeProvideService($input: ProvideServiceInput!, $meta: CommandMeta!) {
    outcome: intakeProvideService(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordHospitalAdmission = graphql(`
  mutation IntakeRecordHospitalAdmission($input: RecordHospitalAdmissionInput!, $meta: CommandMeta!) {
    outcome: intakeRecordHospitalAdmission(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordHospitalDischarge = graphql(`
  mutation IntakeRecordHospitalDischarge($input: RecordHospitalDischargeInput!, $meta: CommandMeta!) {
    outcome: intakeRecordHospitalDischarge(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const proposeExtension = graphql(`
  mutation IntakeProposeExtension($input: ProposeExtensionInput!, $meta: CommandMeta!) {
    outcome: intakeProposeExtension(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const approveExtension = graphql(`
  mutation IntakeApproveExtension($input: ApproveExtensionInput!, $meta: CommandMeta!) {
    outcome: intakeApproveExtension(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const rejectExtension = graphql(`
  mutation IntakeRejectExtension($input: RejectExtensionInput!, $meta: CommandMeta!) {
    outcome: intakeRejectExtension(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const prepareDeparture = graphql(`
  mutation IntakePrepareDeparture($input: PrepareDepartureInput!, $meta: CommandMeta!) {
    outcome: intakePrepareDeparture(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const cancelDeparture = graphql(`
  mutation IntakeCancelDeparture($input: CancelDepartureInput!, $meta: CommandMeta!) {
    outcome: intakeCancelDeparture(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const approveDeparture = graphql(`
  mutation IntakeApproveDeparture($input: ApproveDepartureInput!, $meta: CommandMeta!) {
    outcome: intakeApproveDeparture(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const departByOwnWish = graphql(`
  mutation IntakeDepartByOwnWish($input: DepartByOwnWishInput!, $meta: CommandMeta!) {
    outcome: intakeDepartByOwnWish(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordAbsconding = graphql(`
  mutation IntakeRecordAbsconding($input: RecordAbscondingInput!, $meta: CommandMeta!) {
    outcome: intakeRecordAbsconding(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const terminateAid = graphql(`
  mutation IntakeTerminateAid($input: TerminateAidInput!, $meta: CommandMeta!) {
    outcome: intakeTerminateAid(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordDeath = graphql(`
  mutation IntakeRecordDeath($input: RecordDeathInput!, $meta: CommandMeta!) {
    outcome: intakeRecordDeath(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const retractDeath = graphql(`
  mutation IntakeRetractDeath($input: RetractDeathInput!, $meta: CommandMeta!) {
    outcome: intakeRetractDeath(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
