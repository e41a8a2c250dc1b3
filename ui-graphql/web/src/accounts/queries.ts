import { graphql } from '../generated';

export const accountsQuery = graphql(`
  query Accounts {
    accessAccounts {
      actor
      username
      displayName
      staffNumber
      role
      station
      region
      disabled
      hasFactor
      mustChangePassword
      linked
      mayHaveTokens
      tokens {
        tokenId
        label
        expiresAt
      }
    }
  }
`);

export const makeAccount = graphql(`
  mutation MakeAccount($username: String!, $displayName: String!, $staffNumber: String!, $role: Role!, $station: FacilityId, $region: String) {
    outcome: accessMakeAccount(username: $username, displayName: $displayName, staffNumber: $staffNumber, role: $role, station: $station, region: $region) {
      shown: password
      errors {
        ...Refusal
      }
    }
  }
`);

export const changeAccount = graphql(`
  mutation ChangeAccount($username: String!, $displayName: String!, $role: Role!, $station: FacilityId, $region: String) {
    outcome: accessChangeAccount(username: $username, displayName: $displayName, role: $role, station: $station, region: $region) {
      shown: password
      errors {
        ...Refusal
      }
    }
  }
`);

export const resetAccount = graphql(`
  mutation ResetAccount($username: String!) {
    outcome: accessResetAccount(username: $username) {
      shown: password
      errors {
        ...Refusal
      }
    }
  }
`);

export const linkAccount = graphql(`
  mutation LinkAccount($username: String!, $subject: String) {
    outcome: accessLinkAccount(username: $username, subject: $subject) {
      errors {
        ...Refusal
      }
    }
  }
`);

export const makeToken = graphql(`
  mutation MakeToken($username: String!, $label: String!, $days: Int!) {
    outcome: accessMakeToken(username: $username, label: $label, days: $days) {
      shown: token
      errors {
        ...Refusal
      }
    }
  }
`);

export const disableAccount = graphql(`
  mutation DisableAccount($username: String!) {
    accessDisableAccount(username: $username)
  }
`);

export const enableAccount = graphql(`
  mutation EnableAccount($username: String!) {
    accessEnableAccount(username: $username)
  }
`);

export const revokeToken = graphql(`
  mutation RevokeToken($tokenId: String!) {
    accessRevokeToken(tokenId: $tokenId)
  }
`);
