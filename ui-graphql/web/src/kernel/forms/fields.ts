import type { Key } from '../../i18n/words';
import type { Family } from '../../i18n/enumWord';
import type { FacilityKind } from '../../generated/graphql';
import type { IdPrefix } from '../ids';

export type Values = Readonly<Record<string, unknown>>;

interface Common<Name extends string> {
  readonly name: Name;
  readonly label?: Key;
  readonly hint?: Key;
  readonly required?: boolean;
  readonly showWhen?: (values: Values) => boolean;
  /** What is blank again once this one changes, because it was chosen among what this one leaves. */
  readonly resets?: readonly string[];
}

/** A choice whose words come from the data instead of an enum. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One field of a form, described. `kind` says how it looks and what it becomes in the input. */
export type Field<Name extends string = string> = Common<Name> &
  (
    | { readonly kind: 'text'; readonly idNumber?: boolean; readonly suggest?: 'off' }
    | { readonly kind: 'note' | 'date' | 'instant' | 'moment' | 'flag' | 'yesNo' | 'person' | 'birth' | 'beds' | 'names' | 'station' | 'nationality' }
    | { readonly kind: 'number'; readonly min: number; readonly max?: number; readonly step?: number; readonly decimal?: boolean }
    | { readonly kind: 'select' | 'checks'; readonly family: Family; readonly options: readonly string[]; readonly explain?: Readonly<Record<string, Key>> }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
    /** A facility of one of these kinds but this one, and a foster family of a facility. */
    | { readonly kind: 'facility'; readonly kinds: readonly FacilityKind[]; readonly except?: string }
    | { readonly kind: 'family'; readonly facility: string }
    /** `wide`: each is a whole group of questions instead of a line. `single`: each is the value of its one field and no object. */
    | { readonly kind: 'rows'; readonly fields: readonly Field[]; readonly add: Key; readonly wide?: boolean; readonly single?: boolean }
    /** `bare`: a shape of the input only, and no group to whoever fills it in. */
    | { readonly kind: 'group'; readonly fields: readonly Field[]; readonly bare?: boolean }
    /** An object of which one field is filled: whoever fills it in says first which. Where there is one only, it is that one. */
    | { readonly kind: 'oneOf'; readonly fields: readonly Field[] }
    /** Made here and never shown; it stays the same however often the form is sent. */
    | { readonly kind: 'id'; readonly prefix: IdPrefix }
  );

/** When it happened: the same last line on every form. */
export const OCCURRED = { kind: 'moment', name: 'occurredAt' } as const satisfies Field<'occurredAt'>;

export const REASON = { kind: 'note', name: 'reason', required: true } as const satisfies Field<'reason'>;

export function labelOf(field: Field): Key {
  return field.label ?? (`field.${field.name}` as Key);
}

export function visible(field: Field, values: Values): boolean {
  return field.showWhen?.(values) ?? true;
}

/** Which field of a choice among several is the one that is filled; none while nobody said so. */
export function chosenOf({ fields }: Field & { readonly kind: 'oneOf' }, values: Values): Field | undefined {
  return fields.length === 1 ? fields[0] : fields.find((field) => field.name === values.of);
}
