import type { Key } from '../../i18n/words';
import { newId } from '../ids';
import { holdsMask } from '../masked';
import { day, now, type Birth } from '../time';
import { ageOf, birthOf, draftOf, NO_BIRTH, type BirthDraft } from './birth';
import { chosenOf, visible, type Field, type Values } from './fields';

/** Errors by the path of the field, such as `items.0.description`. */
export type FieldErrors = Readonly<Record<string, Key>>;

/** What an untouched field holds. */
export function blank(field: Field): unknown {
  switch (field.kind) {
    case 'checks':
      return [];
    case 'flag':
      return false;
    case 'yesNo':
      return null;
    case 'birth':
      return NO_BIRTH;
    case 'rows':
      return field.required ? [blankValues(field.fields)] : [];
    case 'group':
      return blankValues(field.fields);
    case 'oneOf':
      return { ...blankValues(field.fields), of: '' };
    case 'id':
      return newId(field.prefix);
    case 'date':
    case 'instant':
    case 'moment':
      return null;
    default:
      return '';
  }
}

export function blankValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, blank(field)]));
}

/** What the fields hold at first, from what is on file: the way back from the input. */
export function toValues(fields: readonly Field[], known: object | null | undefined): Values {
  const values = (known ?? {}) as Values;
  return Object.fromEntries(fields.map((field) => [field.name, draft(field, values[field.name])]));
}

function draft(field: Field, known: unknown): unknown {
  if (known === null || known === undefined) {
    return blank(field);
  }
  switch (field.kind) {
    case 'birth':
      return draftOf(known as Birth);
    case 'number':
      return String(known);
    case 'names':
      return (known as readonly string[]).join('、');
    case 'beds':
      return (known as readonly string[]).join(' ');
    case 'rows':
      return (known as readonly unknown[]).map((row) => toValues(field.fields, field.single ? { [nameOfOnly(field)]: row } : (row as object)));
    case 'group':
      return toValues(field.fields, known);
    case 'oneOf': {
      const filled = field.fields.find(({ name }) => (known as Values)[name] !== null && (known as Values)[name] !== undefined);
      return { ...toValues(field.fields, known), of: filled?.name ?? '' };
    }
    default:
      return known;
  }
}

function nameOfOnly({ fields }: { readonly fields: readonly Field[] }): string {
  return fields[0]?.name ?? '';
}

/** The input of the command: what was left blank is null, what is hidden is left out as blank, and a hidden object altogether. */
export function toInput(fields: readonly Field[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [field.name, visible(field, values) ? value(field, values[field.name]) : absent(field)]),
  );
}

function absent(field: Field): unknown {
  return field.kind === 'group' || field.kind === 'oneOf' ? null : value(field, blank(field));
}

function value(field: Field, typed: unknown): unknown {
  switch (field.kind) {
    case 'moment':
      return typeof typed === 'string' ? typed : now().toISOString();
    case 'birth':
      return birthOf((typed ?? NO_BIRTH) as BirthDraft, day(now()));
    case 'number':
      return typed === '' ? null : field.decimal ? String(typed) : Number(typed);
    case 'beds':
      return bedNumbers(String(typed));
    case 'names':
      return nameList(String(typed));
    case 'id':
      return typed;
    case 'rows':
      return (typed as readonly Values[]).map((row) => toInput(field.fields, row)).map((row) => (field.single ? row[nameOfOnly(field)] : row));
    case 'group':
      return toInput(field.fields, typed as Values);
    case 'oneOf': {
      const chosen = chosenOf(field, typed as Values);
      return toInput(field.fields, { ...blankValues(field.fields.filter((one) => one !== chosen)), ...(chosen ? { [chosen.name]: (typed as Values)[chosen.name] } : {}) });
    }
    case 'checks':
    case 'flag':
    case 'yesNo':
    case 'date':
    case 'instant':
      return typed;
    default: {
      const text = String(typed ?? '').trim();
      const clean = field.kind === 'text' && field.idNumber ? text.toUpperCase() : text;
      return clean === '' ? null : clean;
    }
  }
}

/** Bed numbers typed in one line. */
export function bedNumbers(typed: string): string[] {
  return [...new Set(typed.toUpperCase().split(/[\s,，、;；]+/).filter((part) => part !== ''))];
}

/** Names typed in one line. A space does not part them: there are names with one. */
export function nameList(typed: string): string[] {
  return [...new Set(typed.split(/[,，、;；]/).map((part) => part.trim()).filter((part) => part !== ''))];
}

/** What must be mended before the server is asked. The rules themselves are the server's. */
export function check(fields: readonly Field[], values: Values, path = ''): FieldErrors {
  return Object.assign(
    {},
    ...fields
      .filter((field) => visible(field, values))
      .map((field) => checkOne(field, values[field.name], path + field.name)),
  ) as FieldErrors;
}

function checkOne(field: Field, typed: unknown, path: string): FieldErrors {
  if (field.kind === 'group') {
    return check(field.fields, typed as Values, `${path}.`);
  }
  if (field.kind === 'oneOf') {
    const chosen = chosenOf(field, typed as Values);
    return chosen ? check([chosen], typed as Values, `${path}.`) : field.required ? { [path]: 'form.required' } : {};
  }
  if (field.kind === 'rows') {
    const rows = typed as readonly Values[];
    const inside = rows.map((row, index) => check(field.fields, row, `${path}.${index}.`));
    const none = field.required && rows.length === 0 ? { [path]: 'form.required' as const } : {};
    return Object.assign({}, none, ...inside) as FieldErrors;
  }
  if (field.kind === 'birth') {
    return checkBirth(typed as BirthDraft, path);
  }
  if (holdsMask(typed)) {
    return { [path]: 'form.masked' };
  }
  if (field.required && isBlank(field, typed)) {
    return { [path]: 'form.required' };
  }
  if (field.kind === 'number' && typed !== '' && !fits(field, Number(typed))) {
    return { [path]: 'form.badNumber' };
  }
  if (field.kind === 'text' && field.idNumber && typed !== '' && !isIdNumber(String(typed))) {
    return { [path]: 'form.badId' };
  }
  return {};
}

/** Whole unless the field says otherwise: half a thing is an input that the schema does not take. */
function fits(field: Field & { readonly kind: 'number' }, number: number): boolean {
  return number >= field.min && number <= (field.max ?? Infinity) && (field.decimal === true || Number.isInteger(number));
}

function checkBirth(draft: BirthDraft, path: string): FieldErrors {
  if (draft.mode === 'date' && draft.date === null) {
    return { [path]: 'form.required' };
  }
  if (draft.mode === 'age') {
    const ages = ageOf(draft);
    if (ages === null) {
      return { [path]: 'form.badNumber' };
    }
    return ages.youngest > ages.oldest ? { [path]: 'form.badAges' } : {};
  }
  return {};
}

function isBlank(field: Field, typed: unknown): boolean {
  if (field.kind === 'moment') {
    return false;
  }
  if (field.kind === 'beds') {
    return bedNumbers(String(typed)).length === 0;
  }
  if (field.kind === 'names') {
    return nameList(String(typed)).length === 0;
  }
  return (
    typed === null ||
    typed === undefined ||
    typed === false ||
    (typeof typed === 'string' && typed.trim() === '') ||
    (Array.isArray(typed) && typed.length === 0)
  ) && !(field.kind === 'yesNo' && typed === false);
}

const CHECK_DIGITS = '10X98765432';

/** Whether the check digit fits (GB 11643, ISO 7064 MOD 11-2). */
export function isIdNumber(typed: string): boolean {
  const number = typed.trim().toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) {
    return false;
  }
  let sum = 0;
  for (let place = 0; place < 17; place++) {
    sum += Number(number.charAt(place)) * (2 ** (17 - place) % 11);
  }
  return CHECK_DIGITS.charAt(sum % 11) === number.charAt(17);
}
