import { EscortRole, Sex, VoucherKind } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { toValues } from '../kernel/forms/input';
import * as mutations from './mutations';
import { about, type JourneySubject, type StopSubject, type VoucherSubject } from './subjects';

const ESCORTS = {
  kind: 'rows',
  name: 'escorts',
  add: 'field.escorts.add',
  required: true,
  fields: [
    { kind: 'text', name: 'name', required: true },
    { kind: 'select', name: 'role', label: 'field.escortRole', family: 'escortRole', options: Object.values(EscortRole), required: true },
    { kind: 'select', name: 'sex', family: 'sex', options: Object.values(Sex), required: true },
    { kind: 'text', name: 'phone' },
  ],
} as const satisfies Field<'escorts'>;

export const assignEscorts = describe<G.AssignEscortsInput, StopSubject>({
  operation: 'journeyAssignEscorts',
  title: 'journey.assignEscorts',
  lead: 'journey.assignEscorts.lead',
  document: mutations.assignEscorts,
  fixed: (subject) => ({ ...about(subject), leg: subject.stop }),
  fields: () => [ESCORTS, OCCURRED],
  initial: ({ escorts }) => (escorts.length > 0 ? toValues([ESCORTS], { escorts }) : {}),
});

export const entrust = describe<G.EntrustJourneyInput, StopSubject>({
  operation: 'journeyEntrust',
  title: 'journey.entrust',
  lead: 'journey.entrust.lead',
  document: mutations.entrust,
  fixed: ({ personId, journeyId, stop }) => ({ personId, journeyId, leg: stop }),
  fields: ({ accounts }) => [
    {
      kind: 'rows',
      name: 'accounts',
      label: 'field.escortAccounts',
      add: 'field.escortAccounts.add',
      single: true,
      fields: [{ kind: 'choice', name: 'account', label: 'field.escortAccount', choices: accounts, required: true }],
    },
    OCCURRED,
  ],
  initial: ({ trusted }) => ({ accounts: trusted.map((account) => ({ account })) }),
});

export const certifyFit = describe<G.CertifyFitToTravelInput, JourneySubject>({
  operation: 'journeyCertifyFit',
  title: 'journey.certifyFit',
  document: mutations.certifyFit,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'yesNo', name: 'fit', required: true },
    { kind: 'text', name: 'certifiedBy', required: true },
    { kind: 'note', name: 'conditions' },
    OCCURRED,
  ],
});

export const issueVoucher = describe<G.IssueTravelVoucherInput, JourneySubject>({
  operation: 'journeyIssueVoucher',
  title: 'journey.issueVoucher',
  document: mutations.issueVoucher,
  fixed: about,
  fields: (_, { kind }) => [
    { kind: 'select', name: 'kind', label: 'field.voucherKind', family: 'voucherKind', options: Object.values(VoucherKind), required: true },
    { kind: 'text', name: 'number', label: 'field.voucherNumber', required: true },
    { kind: 'number', name: 'amount', min: 0, decimal: true, required: kind === 'CASH' },
    { kind: 'yesNo', name: 'direct', required: true },
    { kind: 'note', name: 'transfer', hint: 'field.transfer.hint', required: true, showWhen: ({ direct }) => direct === false },
    OCCURRED,
  ],
});

export const voidVoucher = describe<G.VoidTravelVoucherInput, VoucherSubject>({
  operation: 'journeyVoidVoucher',
  title: 'journey.voidVoucher',
  document: mutations.voidVoucher,
  serious: true,
  fixed: ({ personId, journeyId, number }) => ({ personId, journeyId, number }),
  fields: () => [REASON, OCCURRED],
});
