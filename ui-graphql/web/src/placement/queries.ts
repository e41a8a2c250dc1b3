import { graphql } from '../generated';

export const fosterFamilyFile = graphql(`
  fragment FosterFamilyFile on FosterFamilyFile {
    familyId
    version
    facility
    carer {
      name
      born
      phone
      home
    }
    recordCheck
    closed
    children
  }
`);

export const fosterFamiliesQuery = graphql(`
  query FosterFamilies($facility: FacilityId!) {
    fosterFamilies(facility: $facility) {
      ...FosterFamilyFile
    }
  }
`);

export const fosterFamilyQuery = graphql(`
  query FosterFamily($familyId: FosterFamilyId!, $atLeastVersion: Int, $reveal: RevealInput) {
    fosterFamily(familyId: $familyId, atLeastVersion: $atLeastVersion, reveal: $reveal) {
      ...FosterFamilyFile
    }
  }
`);
