import { graphql } from '../generated';

export const proposeErasure = graphql(`
  mutation PersonProposeErasure($input: ProposeErasureInput!, $meta: CommandMeta!) {
    outcome: personProposeErasure(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const approveErasure = graphql(`
  mutation PersonApproveErasure($input: ApproveErasureInput!, $meta: CommandMeta!) {
    outcome: personApproveErasure(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const rejectErasure = graphql(`
  mutation PersonRejectErasure($input: RejectErasureInput!, $meta: CommandMeta!) {
    outcome: personRejectErasure(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const placeLegalHold = graphql(`
  mutation PersonPlaceLegalHold($input: PlaceLegalHoldInput!, $meta: CommandMeta!) {
    outcome: personPlaceLegalHold(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const liftLegalHold = graphql(`
  mutation PersonLiftLegalHold($input: LiftLegalHoldInput!, $meta: CommandMeta!) {
    outcome: personLiftLegalHold(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
