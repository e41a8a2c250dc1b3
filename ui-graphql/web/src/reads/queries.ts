import { graphql } from '../generated';

export const readsQuery = graphql(`
  query ReadsOfPerson($personId: PersonId!, $first: Int!, $before: String) {
    readsOfPerson(personId: $personId, first: $first, before: $before) {
      number
      at
      actor
      displayName
      role
      station
      operation
      fields
      asOf
      result
      beside
    }
  }
`);
