import type { DescribedPersonInput } from '../generated/graphql';
import { birthOf, NO_BIRTH, type BirthDraft } from '../kernel/forms/birth';
import type { Values } from '../kernel/forms/fields';
import { day, now } from '../kernel/time';

const ID_NUMBER = /^\d{17}[\dXx]$/;

/** What was typed of somebody so far, to be compared with those on file; null while it says nothing. */
export function typedPerson(values: Values): DescribedPersonInput | null {
  const identity = (values.identity ?? {}) as Values;
  const text = (value: unknown) => String(value ?? '').trim();
  const birth = birthOf((identity.birth ?? NO_BIRTH) as BirthDraft, day(now()));
  const idNumber = text(identity.idNumber).toUpperCase();
  const names = [text(identity.name), text(values.provisionalName)].filter((name) => name !== '');
  const whole = ID_NUMBER.test(idNumber);
  if (names.length === 0 && !whole) {
    return null;
  }
  return {
    names: names.slice(0, 1),
    otherNames: names.slice(1),
    sex: identity.sex === 'FEMALE' || identity.sex === 'MALE' ? identity.sex : 'UNKNOWN',
    birth,
    idNumber: whole ? idNumber : null,
    home: null,
    description: null,
    kinNames: [],
  };
}
