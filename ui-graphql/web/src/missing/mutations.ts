import { graphql } from '../generated';

export const registerReport = graphql(`
  mutation MissingRegisterReport($input: RegisterMissingReportInput!, $meta: CommandMeta!) {
    outcome: missingRegisterReport(input: $input, meta: $meta) {
      id: reportId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const addSought = graphql(`
  mutation MissingAddSoughtPerson($input: AddSoughtPersonInput!, $meta: CommandMeta!) {
    outcome: missingAddSoughtPerson(input: $input, meta: $meta) {
      id: reportId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const correctSought = graphql(`
  mutation MissingCorrectSoughtPerson($input: CorrectSoughtPersonInput!, $meta: CommandMeta!) {
    outcome: missingCorrectSoughtPerson(input: $input, meta: $meta) {
      id: reportId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const changeConsent = graphql(`
  mutation MissingChangeConsent($input: ChangeReportConsentInput!, $meta: CommandMeta!) {
    outcome: missingChangeConsent(input: $input, meta: $meta) {
      id: reportId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const foundElsewhere = graphql(`
  mutation MissingRecordFoundElsewhere($input: RecordFoundElsewhereInput!, $meta: CommandMeta!) {
    outcome: missingRecordFoundElsewhere(input: $input, meta: $meta) {
      id: reportId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const closeReport = graphql(`
  mutation MissingCloseReport($input: CloseMissingReportInput!, $meta: CommandMeta!) {
    outcome: missingCloseReport(input: $input, meta: $meta) {
      id: reportId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const reopenReport = graphql(`
  mutation MissingReopenReport($input: ReopenMissingReportInput!, $meta: CommandMeta!) {
    outcome: missingReopenReport(input: $input, meta: $meta) {
      id: reportId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
