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
      revealed
      purpose
      purposeWords
    }
  }
`);

export const readsOfMinorsQuery = graphql(`
  query ReadsOfMinors($year: Int!) {
    readsOfMinors(year: $year) {
      band
      reads
      children
      readers
      refused
      byRole {
        name
        reads
        children
        readers
      }
      byOperation {
        name
        reads
        children
        readers
      }
    }
  }
`);
