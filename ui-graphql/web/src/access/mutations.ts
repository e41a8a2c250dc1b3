import { graphql } from '../generated';

export const breakGlass = graphql(`
  mutation AccessBreakGlass($input: BreakGlassInput!, $meta: CommandMeta!) {
    outcome: accessBreakGlass(input: $input, meta: $meta) {
      id: account
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const reviewGlass = graphql(`
  mutation AccessReviewGlass($input: ReviewGlassInput!, $meta: CommandMeta!) {
    outcome: accessReviewGlass(input: $input, meta: $meta) {
      id: account
      version
      errors {
        ...Refusal
      }
    }
  }
`);
