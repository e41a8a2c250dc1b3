import { graphql } from '../generated';

export const meQuery = graphql(`
  query Me {
    me {
      actor
      displayName
      role
      station
      operations
    }
  }
`);

export const changePassword = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      errors {
        ...Refusal
      }
    }
  }
`);
