import { Relation, SeparationCause, Sex } from '../generated/graphql';
import { OCCURRED, type Field } from '../kernel/forms/fields';
import { DESCRIPTION } from '../person/description';

const SEPARATION: readonly Field[] = [
  { kind: 'date', name: 'on', label: 'field.lostOn' },
  { kind: 'text', name: 'place', label: 'field.lostIn', hint: 'field.foundIn.hint' },
  { kind: 'select', name: 'cause', label: 'field.separationCause', family: 'separationCause', options: Object.values(SeparationCause), required: true },
  { kind: 'note', name: 'story', hint: 'field.story.hint' },
];

const PERSON: readonly Field[] = [
  { kind: 'text', name: 'name' },
  { kind: 'names', name: 'otherNames', hint: 'field.otherNames.hint' },
  { kind: 'select', name: 'relation', label: 'field.reporterRelation', family: 'relation', options: Object.values(Relation), required: true },
  { kind: 'select', name: 'sex', family: 'sex', options: Object.values(Sex), required: true },
  { kind: 'birth', name: 'birth' },
  { kind: 'text', name: 'idNumber', idNumber: true },
  { kind: 'text', name: 'home', label: 'field.soughtHome', hint: 'field.foundIn.hint' },
  { kind: 'group', name: 'description', label: 'person.description', fields: DESCRIPTION },
  { kind: 'group', name: 'separation', fields: SEPARATION },
  { kind: 'names', name: 'kinNames', hint: 'field.kinNames.hint' },
];

/** Somebody who is looked for: the id is made here, the rest is what the one who looks can tell. */
export const SOUGHT: readonly Field[] = [
  { kind: 'id', name: 'soughtId', prefix: 'sought' },
  { kind: 'group', name: 'person', bare: true, fields: PERSON },
];

/** One of them, as a form of its own. */
export const ONE_SOUGHT: Field<'sought'> = { kind: 'group', name: 'sought', bare: true, fields: SOUGHT };

/** When the family came, which is not when somebody was lost. */
export const REPORTED = { ...OCCURRED, label: 'field.reportedAt' } as const;
