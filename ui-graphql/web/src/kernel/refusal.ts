import { graphql } from '../generated';
import type { RefusalFragment } from '../generated/graphql';

export const refusal = graphql(`
  fragment Refusal on UserError {
    __typename
    code
    message
    field
    ... on RuleRefusal {
      facts {
        name
        value
      }
      source
      proposal
    }
    ... on VersionConflict {
      expected
      actual
    }
  }
`);

export type Refusal = RefusalFragment;

/** Whether somebody else changed the thing meanwhile. */
export function isConflict(refusals: readonly Refusal[]): boolean {
  return refusals.some((one) => one.__typename === 'VersionConflict');
}
