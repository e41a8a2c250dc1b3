import { graphql } from '../generated';

export const broughtInQuery = graphql(`
  query BroughtIn($personId: PersonId, $atLeastVersion: Int) {
    broughtIn(personId: $personId, atLeastVersion: $atLeastVersion) {
      personId
      version
      name
      sex
      birth {
        earliest
        latest
      }
      station
      openedAt
      stage
    }
  }
`);
