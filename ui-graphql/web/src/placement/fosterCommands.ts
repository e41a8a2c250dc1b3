import { RecordCheck } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { toValues } from '../kernel/forms/input';
import { newId } from '../kernel/ids';
import * as mutations from './mutations';
import type { FosterFamily } from './possible';

const CARER_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', label: 'field.carerName', required: true },
  { kind: 'date', name: 'born', required: true },
  { kind: 'text', name: 'phone' },
  { kind: 'text', name: 'home', label: 'field.reporterHome' },
];

const CARER: Field<'carer'> = { kind: 'group', name: 'carer', label: 'field.fosterCarer', fields: CARER_FIELDS };

const CHECK = { kind: 'select', name: 'recordCheck', family: 'recordCheck', options: Object.values(RecordCheck), required: true } as const;

const about = ({ familyId }: FosterFamily) => ({ familyId });

export const registerFosterFamily = describe<G.RegisterFosterFamilyInput, { facility: string }>({
  operation: 'placementRegisterFosterFamily',
  title: 'families.register',
  document: mutations.registerFosterFamily,
  fixed: ({ facility }) => ({ familyId: newId('family'), facility }),
  fields: () => [CARER, CHECK, OCCURRED],
});

export const changeFosterFamily = describe<G.ChangeFosterFamilyInput, FosterFamily>({
  operation: 'placementChangeFosterFamily',
  title: 'families.change',
  document: mutations.changeFosterFamily,
  fixed: about,
  fields: () => [CARER, CHECK, REASON, OCCURRED],
  initial: ({ carer, recordCheck }) => ({ carer: toValues(CARER_FIELDS, carer), recordCheck }),
});

export const closeFosterFamily = describe<G.CloseFosterFamilyInput, FosterFamily>({
  operation: 'placementCloseFosterFamily',
  title: 'families.close',
  document: mutations.closeFosterFamily,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

/** What can be done with a family as it stands; one with children is not closed. */
export function actionsOfFamily(family: FosterFamily) {
  if (family.closed) {
    return [];
  }
  return family.children.length > 0 ? [changeFosterFamily] : [changeFosterFamily, closeFosterFamily];
}
