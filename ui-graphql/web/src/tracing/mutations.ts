import { graphql } from '../generated';

export const open = graphql(`
  mutation TracingOpen($input: OpenTracingInput!, $meta: CommandMeta!) {
    outcome: tracingOpen(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const runQuickCheck = graphql(`
  mutation TracingRunQuickCheck($input: RunQuickCheckInput!, $meta: CommandMeta!) {
    outcome: tracingRunQuickCheck(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const approveNoticePhoto = graphql(`
  mutation TracingApproveNoticePhoto($input: ApproveNoticePhotoInput!, $meta: CommandMeta!) {
    outcome: tracingApproveNoticePhoto(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const publishNotice = graphql(`
  mutation TracingPublishNotice($input: PublishNoticeInput!, $meta: CommandMeta!) {
    outcome: tracingPublishNotice(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const withdrawNotice = graphql(`
  mutation TracingWithdrawNotice($input: WithdrawNoticeInput!, $meta: CommandMeta!) {
    outcome: tracingWithdrawNotice(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const requestPoliceCheck = graphql(`
  mutation TracingRequestPoliceCheck($input: RequestPoliceCheckInput!, $meta: CommandMeta!) {
    outcome: tracingRequestPoliceCheck(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordPoliceAnswer = graphql(`
  mutation TracingRecordPoliceAnswer($input: RecordPoliceAnswerInput!, $meta: CommandMeta!) {
    outcome: tracingRecordPoliceAnswer(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordFaceCandidates = graphql(`
  mutation TracingRecordFaceCandidates($input: RecordFaceCandidatesInput!, $meta: CommandMeta!) {
    outcome: tracingRecordFaceCandidates(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const requestDna = graphql(`
  mutation TracingRequestDna($input: RequestDnaInput!, $meta: CommandMeta!) {
    outcome: tracingRequestDna(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordDnaSample = graphql(`
  mutation TracingRecordDnaSample($input: RecordDnaSampleInput!, $meta: CommandMeta!) {
    outcome: tracingRecordDnaSample(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordDnaResult = graphql(`
  mutation TracingRecordDnaResult($input: RecordDnaResultInput!, $meta: CommandMeta!) {
    outcome: tracingRecordDnaResult(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordLead = graphql(`
  mutation TracingRecordLead($input: RecordLeadInput!, $meta: CommandMeta!) {
    outcome: tracingRecordLead(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordRovingVisit = graphql(`
  mutation TracingRecordRovingVisit($input: RecordRovingVisitInput!, $meta: CommandMeta!) {
    outcome: tracingRecordRovingVisit(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const ruleOutLead = graphql(`
  mutation TracingRuleOutLead($input: RuleOutLeadInput!, $meta: CommandMeta!) {
    outcome: tracingRuleOutLead(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const escalate = graphql(`
  mutation TracingEscalate($input: EscalateTracingInput!, $meta: CommandMeta!) {
    outcome: tracingEscalate(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const suspend = graphql(`
  mutation TracingSuspend($input: SuspendTracingInput!, $meta: CommandMeta!) {
    outcome: tracingSuspend(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const resume = graphql(`
  mutation TracingResume($input: ResumeTracingInput!, $meta: CommandMeta!) {
    outcome: tracingResume(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const verifyKin = graphql(`
  mutation TracingVerifyKin($input: VerifyKinInput!, $meta: CommandMeta!) {
    outcome: tracingVerifyKin(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const rejectKinClaim = graphql(`
  mutation TracingRejectKinClaim($input: RejectKinClaimInput!, $meta: CommandMeta!) {
    outcome: tracingRejectKinClaim(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const close = graphql(`
  mutation TracingClose($input: CloseTracingInput!, $meta: CommandMeta!) {
    outcome: tracingClose(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const reopen = graphql(`
  mutation TracingReopen($input: ReopenTracingInput!, $meta: CommandMeta!) {
    outcome: tracingReopen(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const matchMissingReport = graphql(`
  mutation TracingMatchMissingReport($input: MatchMissingReportInput!, $meta: CommandMeta!) {
    outcome: tracingMatchMissingReport(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const rejectMatch = graphql(`
  mutation TracingRejectMatch($input: RejectMatchInput!, $meta: CommandMeta!) {
    outcome: tracingRejectMatch(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const undoMatch = graphql(`
  mutation TracingUndoMatch($input: UndoMatchInput!, $meta: CommandMeta!) {
    outcome: tracingUndoMatch(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const verifyMatch = graphql(`
  mutation TracingVerifyMatch($input: VerifyMatchInput!, $meta: CommandMeta!) {
    outcome: tracingVerifyMatch(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
