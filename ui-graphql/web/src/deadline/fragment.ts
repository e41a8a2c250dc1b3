import { graphql } from '../generated';

export const deadlineFile = graphql(`
  fragment DeadlineFile on DeadlineFile {
    personId
    deadlineId
    key
    rule {
      zh
      en
    }
    proposal
    since
    amberAt
    dueAt
    standing
    missed
    endedAt
  }
`);
