import { MatchField } from '../generated/graphql';
import type { FoundPersonQuery } from '../generated/graphql';
import type { Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { holdsMask } from '../kernel/masked';
import { day, type Birth } from '../kernel/time';
import { markWord } from '../person/description';
import { differing, namesBeside, type Piece } from './differing';
import type { Match, SoughtPerson } from './report';

/** What of a file stands beside a report. */
export type Found = NonNullable<FoundPersonQuery['recipient']>;
export type Reason = Match['reasons'][number];

/** One side of one field, line by line; no lines where nobody knows. */
export type Side = readonly (readonly Piece[])[];

export interface Beside {
  readonly field: MatchField;
  readonly found: Side;
  readonly sought: Side;
  /** How it compares, maybe in several ways; none where it does not count. */
  readonly reasons: readonly Reason[];
}

/** What is said elsewhere: an age. */
export interface Names {
  readonly age: (birth: Birth) => string;
}

function lines(...texts: readonly (string | null | undefined)[]): Side {
  return texts.flatMap((text) => (text ? [[{ text, differs: false }]] : []));
}

function known(...names: readonly (string | null | undefined)[]): string[] {
  return names.filter((name): name is string => Boolean(name));
}

function birthLines(birth: Birth | null | undefined, names: Names): Side {
  return birth ? lines(birth.earliest === birth.latest ? birth.earliest : `${birth.earliest} – ${birth.latest}`, names.age(birth)) : [];
}

function numbers(one: string | null | undefined, other: string | null | undefined): readonly [Side, Side] {
  if (!one || !other || holdsMask([one, other])) {
    return [lines(one), lines(other)];
  }
  const [left, right] = differing(one, other);
  return [[left], [right]];
}

/** All that one side says: names and number as they are, so that they can be compared letter by letter, the rest as lines. */
interface Told {
  readonly names: readonly string[];
  readonly idNumber: string | null | undefined;
  readonly sides: Readonly<Record<Exclude<MatchField, 'NAME' | 'ID_NUMBER'>, Side>>;
}

const sexLines = (t: Translate, value: string) => lines(value === 'UNKNOWN' ? null : enumWord(t, 'sex', value));
const heightLines = (t: Translate, cm: number | null | undefined) => lines(cm ? t('person.height', { cm }) : null);
const placeLine = (t: Translate, key: 'match.foundIn' | 'match.lostIn', code: string | null | undefined) => (code ? t(key, { place: code }) : null);
const dialectLine = (t: Translate, place: string | null | undefined) => (place ? t('match.dialect', { place }) : null);

function toldOnFile(t: Translate, names: Names, found: Found): Told {
  const { identity, description } = found;
  const notice = found.tracing?.notices.at(-1)?.text;
  return {
    names: known(identity.name ?? found.provisionalName, identity.alias),
    idNumber: identity.idNumber,
    sides: {
      SEX: sexLines(t, identity.sex),
      BIRTH: birthLines(identity.birth, names),
      HEIGHT: heightLines(t, description?.heightCm),
      MARKS: lines(...(description?.marks ?? []).map((mark) => markWord(t, mark))),
      PLACES: lines(identity.household, identity.householdCode, dialectLine(t, description?.speech), placeLine(t, 'match.foundIn', notice?.foundIn)),
      DATE: lines(notice?.foundOn ?? day(found.openedAt)),
      KIN: lines(...found.kin.map((kin) => kin.name)),
    },
  };
}

function toldInReport(t: Translate, names: Names, sought: SoughtPerson): Told {
  const { description, separation } = sought;
  return {
    names: known(sought.name, ...sought.otherNames),
    idNumber: sought.idNumber,
    sides: {
      SEX: sexLines(t, sought.sex),
      BIRTH: birthLines(sought.birth, names),
      HEIGHT: heightLines(t, description.heightCm),
      MARKS: lines(...description.marks.map((mark) => markWord(t, mark))),
      PLACES: lines(sought.home, dialectLine(t, description.speech), placeLine(t, 'match.lostIn', separation.place)),
      DATE: lines(separation.on),
      KIN: lines(...sought.kinNames),
    },
  };
}

/** Field by field, in the order of the schema. What nobody knows on a side has no lines there: it is no difference. */
function beside(one: Told, other: Told, reasons: readonly Reason[]): readonly Beside[] {
  const sides = (field: MatchField): readonly [Side, Side] => {
    switch (field) {
      case 'NAME':
        return namesBeside(one.names, other.names);
      case 'ID_NUMBER':
        return numbers(one.idNumber, other.idNumber);
      default:
        return [one.sides[field], other.sides[field]];
    }
  };
  return Object.values(MatchField).map((field) => {
    const [found, sought] = sides(field);
    return { field, found, sought, reasons: reasons.filter((reason) => reason.field === field) };
  });
}

/** Somebody on file beside somebody who is looked for. */
export function besideOf(t: Translate, names: Names, found: Found, sought: SoughtPerson, reasons: readonly Reason[]): readonly Beside[] {
  return beside(toldOnFile(t, names, found), toldInReport(t, names, sought), reasons);
}

/** Two on file beside each other. */
export function filesBeside(t: Translate, names: Names, one: Found, other: Found, reasons: readonly Reason[]): readonly Beside[] {
  return beside(toldOnFile(t, names, one), toldOnFile(t, names, other), reasons);
}
