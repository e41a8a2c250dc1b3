import { graphql } from '../generated';

export const openFile = graphql(`
  mutation PersonOpenFile($input: OpenPersonFileInput!, $meta: CommandMeta!) {
    outcome: personOpenFile(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const recordObservation = graphql(`
  mutation PersonRecordObservation($input: RecordObservationInput!, $meta: CommandMeta!) {
    outcome: personRecordObservation(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const describePerson = graphql(`
  mutation PersonDescribe($input: DescribePersonInput!, $meta: CommandMeta!) {
    outcome: personDescribe(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const claimIdentity = graphql(`
  mutation PersonClaimIdentity($input: ClaimIdentityInput!, $meta: CommandMeta!) {
    outcome: personClaimIdentity(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const verifyIdentity = graphql(`
  mutation PersonVerifyIdentity($input: VerifyIdentityInput!, $meta: CommandMeta!) {
    outcome: personVerifyIdentity(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const correctIdentity = graphql(`
  mutation PersonCorrectIdentity($input: CorrectIdentityInput!, $meta: CommandMeta!) {
    outcome: personCorrectIdentity(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const changeCategory = graphql(`
  mutation PersonChangeCategory($input: ChangeCategoryInput!, $meta: CommandMeta!) {
    outcome: personChangeCategory(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const linkKin = graphql(`
  mutation PersonLinkKin($input: LinkKinInput!, $meta: CommandMeta!) {
    outcome: personLinkKin(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const flagNoContact = graphql(`
  mutation PersonFlagNoContact($input: FlagNoContactInput!, $meta: CommandMeta!) {
    outcome: personFlagNoContact(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const liftNoContact = graphql(`
  mutation PersonLiftNoContact($input: LiftNoContactInput!, $meta: CommandMeta!) {
    outcome: personLiftNoContact(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const mergeFiles = graphql(`
  mutation PersonMergeFiles($input: MergeFilesInput!, $meta: CommandMeta!) {
    outcome: personMergeFiles(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const unmergeFiles = graphql(`
  mutation PersonUnmergeFiles($input: UnmergeFilesInput!, $meta: CommandMeta!) {
    outcome: personUnmergeFiles(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const ruleOutDuplicate = graphql(`
  mutation PersonRuleOutDuplicate($input: RuleOutDuplicateInput!, $meta: CommandMeta!) {
    outcome: personRuleOutDuplicate(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);

export const sealFile = graphql(`
  mutation PersonSealFile($input: SealFileInput!, $meta: CommandMeta!) {
    outcome: personSealFile(input: $input, meta: $meta) {
      id: personId
      version
      errors {
        ...Refusal
      }
    }
  }
`);
