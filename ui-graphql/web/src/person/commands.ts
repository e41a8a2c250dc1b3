import {
  EvidenceKind, ObservationKind, Relation, RiskAttribute, Sex, StatutoryCategory,
  type ChangeCategoryInput, type ClaimIdentityInput, type CorrectIdentityInput, type DescribePersonInput, type FlagNoContactInput,
  type LiftNoContactInput, type LinkKinInput, type MergeFilesInput, type OpenPersonFileInput,
  type RecordObservationInput, type RuleOutDuplicateInput, type SealFileInput, type UnmergeFilesInput, type VerifyIdentityInput,
} from '../generated/graphql';
import type { PersonFile } from '../dossier/file';
import { draftOf } from '../kernel/forms/birth';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field, type Values } from '../kernel/forms/fields';
import { toValues } from '../kernel/forms/input';
import { newId } from '../kernel/ids';
import { DESCRIPTION } from './description';
import * as mutations from './mutations';

const SEXES = Object.values(Sex);
const EVIDENCE_KINDS = Object.values(EvidenceKind);

const IDENTITY: readonly Field[] = [
  { kind: 'text', name: 'name' },
  { kind: 'text', name: 'alias' },
  { kind: 'select', name: 'sex', family: 'sex', options: SEXES, required: true },
  { kind: 'birth', name: 'birth' },
  { kind: 'text', name: 'idNumber', idNumber: true },
  { kind: 'nationality', name: 'nationality', required: true },
  { kind: 'text', name: 'ethnicity' },
  { kind: 'text', name: 'household' },
  { kind: 'text', name: 'householdCode' },
  { kind: 'text', name: 'phone' },
];

export const EVIDENCE: Field<'evidence'> = {
  kind: 'rows',
  name: 'evidence',
  add: 'field.evidence.add',
  hint: 'field.evidence.hint',
  fields: [
    { kind: 'select', name: 'kind', family: 'evidence', options: EVIDENCE_KINDS, required: true },
    { kind: 'text', name: 'reference', required: true },
  ],
};

const about = ({ personId }: { readonly personId: string }) => ({ personId });

function knownIdentity(file: PersonFile): Values {
  const { birth, ...rest } = file.identity;
  const texts = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? '']));
  return { ...texts, birth: draftOf(birth) };
}

/** The first step of an intake; the client makes the id of the file. */
export const openFile = describe<OpenPersonFileInput, { personId: string; station: string }>({
  operation: 'personOpenFile',
  title: 'intake.openFile',
  lead: 'intake.who.lead',
  document: mutations.openFile,
  fixed: (subject) => subject,
  fields: () => [
    { kind: 'text', name: 'provisionalName', required: true, hint: 'field.provisionalName.hint' },
    {
      kind: 'group',
      name: 'identity',
      fields: IDENTITY.filter((field) => ['name', 'sex', 'birth', 'nationality', 'idNumber', 'household'].includes(field.name)),
    },
    OCCURRED,
  ],
  initial: () => ({
    identity: { name: '', sex: '', birth: draftOf(null), idNumber: '', nationality: 'CN', household: '' },
  }),
});

export const claimIdentity = describe<ClaimIdentityInput, PersonFile>({
  operation: 'personClaimIdentity',
  title: 'person.claimIdentity',
  document: mutations.claimIdentity,
  fixed: about,
  fields: () => [
    { kind: 'group', name: 'identity', fields: IDENTITY },
    { kind: 'select', name: 'basis', family: 'evidence', options: EVIDENCE_KINDS, required: true },
    OCCURRED,
  ],
  initial: (file) => ({ identity: knownIdentity(file), basis: 'SELF_DECLARATION' }),
});

export const verifyIdentity = describe<VerifyIdentityInput, PersonFile>({
  operation: 'personVerifyIdentity',
  title: 'person.verifyIdentity',
  document: mutations.verifyIdentity,
  fixed: about,
  fields: () => [{ ...EVIDENCE, required: true }, OCCURRED],
});

export const correctIdentity = describe<CorrectIdentityInput, PersonFile>({
  operation: 'personCorrectIdentity',
  title: 'person.correctIdentity',
  document: mutations.correctIdentity,
  fixed: about,
  fields: () => [{ kind: 'group', name: 'identity', fields: IDENTITY }, EVIDENCE, REASON, OCCURRED],
  initial: (file) => ({ identity: knownIdentity(file) }),
});

export const changeCategory = describe<ChangeCategoryInput, PersonFile>({
  operation: 'personChangeCategory',
  title: 'person.changeCategory',
  document: mutations.changeCategory,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'category', family: 'category', options: Object.values(StatutoryCategory), required: true },
    { kind: 'checks', name: 'risks', family: 'risk', options: Object.values(RiskAttribute) },
    REASON,
    OCCURRED,
  ],
  initial: (file) => ({ category: file.category, risks: file.risks }),
});

export const recordObservation = describe<RecordObservationInput, { readonly personId: string }>({
  operation: 'personRecordObservation',
  title: 'person.recordObservation',
  document: mutations.recordObservation,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'kind', family: 'observation', options: Object.values(ObservationKind), required: true },
    { kind: 'note', name: 'text', required: true },
    OCCURRED,
  ],
});

export const describePerson = describe<DescribePersonInput, PersonFile>({
  operation: 'personDescribe',
  title: 'person.describe',
  lead: 'person.describe.lead',
  document: mutations.describePerson,
  fixed: about,
  fields: () => [{ kind: 'group', name: 'description', label: 'person.description', fields: DESCRIPTION }, OCCURRED],
  initial: (file) => ({ description: toValues(DESCRIPTION, file.description) }),
});

export const linkKin = describe<LinkKinInput, PersonFile>({
  operation: 'personLinkKin',
  title: 'person.linkKin',
  document: mutations.linkKin,
  additive: true,
  fixed: (file) => ({ personId: file.personId, kinId: newId('kin') }),
  fields: () => [
    { kind: 'select', name: 'relation', family: 'relation', options: Object.values(Relation), required: true },
    { kind: 'text', name: 'name', required: true },
    { kind: 'text', name: 'contact' },
    { kind: 'person', name: 'kinPersonId' },
    OCCURRED,
  ],
});

export interface KinSubject {
  readonly personId: string;
  readonly kinId: string;
}

export const flagNoContact = describe<FlagNoContactInput, KinSubject>({
  operation: 'personFlagNoContact',
  title: 'person.flagNoContact',
  document: mutations.flagNoContact,
  serious: true,
  fixed: (kin) => kin,
  fields: () => [REASON, OCCURRED],
});

export const liftNoContact = describe<LiftNoContactInput, KinSubject>({
  operation: 'personLiftNoContact',
  title: 'person.liftNoContact',
  document: mutations.liftNoContact,
  serious: true,
  fixed: (kin) => kin,
  fields: () => [REASON, OCCURRED],
});

export interface MergeSubject {
  readonly personId: string;
  /** The file that was found to be of the same person; absent while it is to be chosen. */
  readonly duplicate?: string;
}

export const mergeFiles = describe<MergeFilesInput, MergeSubject>({
  operation: 'personMergeFiles',
  title: 'person.mergeFiles',
  lead: 'person.mergeFiles.lead',
  document: mutations.mergeFiles,
  serious: true,
  fixed: ({ personId, duplicate }) => (duplicate ? { personId, absorbed: duplicate } : { personId }),
  fields: ({ duplicate }) => (duplicate ? [REASON, OCCURRED] : [{ kind: 'person', name: 'absorbed', required: true }, REASON, OCCURRED]),
});

export const unmergeFiles = describe<UnmergeFilesInput, { personId: string; absorbed: string }>({
  operation: 'personUnmergeFiles',
  title: 'person.unmergeFiles',
  document: mutations.unmergeFiles,
  serious: true,
  fixed: (merge) => merge,
  fields: () => [REASON, OCCURRED],
});

export const ruleOutDuplicate = describe<RuleOutDuplicateInput, { personId: string; other: string }>({
  operation: 'personRuleOutDuplicate',
  title: 'person.ruleOutDuplicate',
  lead: 'person.ruleOutDuplicate.lead',
  document: mutations.ruleOutDuplicate,
  fixed: (pair) => pair,
  fields: () => [REASON, OCCURRED],
});

export const sealFile = describe<SealFileInput, PersonFile>({
  operation: 'personSealFile',
  title: 'person.sealFile',
  lead: 'person.sealFile.lead',
  document: mutations.sealFile,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});
