import { graphql } from '../generated';

export const propose = graphql(`
  mutation PlacementPropose($input: ProposePlacementInput!, $meta: CommandMeta!) {
    outcome: placementPropose(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const assess = graphql(`
  mutation PlacementAssess($input: AssessPlacementInput!, $meta: CommandMeta!) {
    outcome: placementAssess(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const approve = graphql(`
  mutation PlacementApprove($input: ApprovePlacementInput!, $meta: CommandMeta!) {
    outcome: placementApprove(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const reject = graphql(`
  mutation PlacementReject($input: RejectPlacementInput!, $meta: CommandMeta!) {
    outcome: placementReject(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const withdraw = graphql(`
  mutation PlacementWithdraw($input: WithdrawPlacementInput!, $meta: CommandMeta!) {
    outcome: placementWithdraw(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const start = graphql(`
  mutation PlacementStart($input: StartPlacementInput!, $meta: CommandMeta!) {
    outcome: placementStart(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const review = graphql(`
  mutation PlacementReview($input: ReviewPlacementInput!, $meta: CommandMeta!) {
    outcome: placementReview(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordVisit = graphql(`
  mutation PlacementRecordVisit($input: RecordPlacementVisitInput!, $meta: CommandMeta!) {
    outcome: placementRecordVisit(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const disrupt = graphql(`
  mutation PlacementDisrupt($input: DisruptPlacementInput!, $meta: CommandMeta!) {
    outcome: placementDisrupt(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const end = graphql(`
  mutation PlacementEnd($input: EndPlacementInput!, $meta: CommandMeta!) {
    outcome: placementEnd(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const submitSettlementPlan = graphql(`
  mutation PlacementSubmitSettlementPlan($input: SubmitSettlementPlanInput!, $meta: CommandMeta!) {
    outcome: placementSubmitSettlementPlan(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const approveSettlement = graphql(`
  mutation PlacementApproveSettlement($input: ApproveSettlementInput!, $meta: CommandMeta!) {
    outcome: placementApproveSettlement(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const rejectSettlement = graphql(`
  mutation PlacementRejectSettlement($input: RejectSettlementInput!, $meta: CommandMeta!) {
    outcome: placementRejectSettlement(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const registerHousehold = graphql(`
  mutation PlacementRegisterHousehold($input: RegisterHouseholdInput!, $meta: CommandMeta!) {
    outcome: placementRegisterHousehold(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const registerFosterFamily = graphql(`
  mutation PlacementRegisterFosterFamily($input: RegisterFosterFamilyInput!, $meta: CommandMeta!) {
    outcome: placementRegisterFosterFamily(input: $input, meta: $meta) {
      id: familyId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const changeFosterFamily = graphql(`
  mutation PlacementChangeFosterFamily($input: ChangeFosterFamilyInput!, $meta: CommandMeta!) {
    outcome: placementChangeFosterFamily(input: $input, meta: $meta) {
      id: familyId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const closeFosterFamily = graphql(`
  mutation PlacementCloseFosterFamily($input: CloseFosterFamilyInput!, $meta: CommandMeta!) {
    outcome: placementCloseFosterFamily(input: $input, meta: $meta) {
      id: familyId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
