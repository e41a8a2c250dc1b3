import { graphql } from '../generated';

export const tracingFile = graphql(`
  fragment TracingFile on TracingFile {
    phase
    aim
    openedAt
    closedAt
    outcome
    quickChecks {
      outcome
      findings
      at
    }
    approvedPhotos
    notices {
      personId
      noticeId
      text {
        name
        sex
        birth {
          earliest
          latest
        }
        appearance
        speech
        clothing
        foundOn
        foundIn
        photo
        contact
      }
      channels
      publishedAt
      withdrawnAt
      ground
    }
    policeChecks {
      policeUnit
      letterNumber
      askedAt
      outcome
      findings
      answeredAt
    }
    dna {
      policeUnit
      step
      requestedAt
      sampleNumber
      sampledAt
      result
      findings
      answeredAt
    }
    faces {
      system
      candidates {
        reference
        similarity
      }
      at
    }
    leads {
      leadId
      source
      text
      place
      at
      ruledOutAt
      ruledOut
    }
    visits {
      missionId
      team
      methods
      findings
      dialect
      at
    }
    matches {
      reportId
      soughtId
      standing
      reason
      at
    }
    escalatedTo
    lastActivityAt
  }
`);
