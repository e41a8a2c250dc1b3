import { graphql } from '../generated';

export const description = graphql(`
  fragment Description on Description {
    heightCm
    marks {
      kind
      part
      side
    }
    speech
  }
`);
