import { graphql } from '../generated';

export const glassQuery = graphql(`
  query Glass {
    glass {
      account
      glassId
      version
      personId
      station
      reason
      words
      at
      until
      reviewDue
      reviewedBy
      reviewedAt
      verdict
      finding
    }
  }
`);

export const ownGlassQuery = graphql(`
  query OwnGlass($atLeastVersion: Int) {
    ownGlass(atLeastVersion: $atLeastVersion) {
      version
      opened {
        glassId
        personId
        reason
        until
        verdict
      }
    }
  }
`);

export const glassWaitingQuery = graphql(`
  query GlassWaiting {
    glassWaiting {
      count
    }
  }
`);

export const glassChanged = graphql(`
  subscription GlassChanged {
    glassChanged {
      account
    }
  }
`);
