import { MatchField } from '../generated/graphql';
import type { FoundPersonQuery } from '../generated/graphql';
import type { Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
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
  if (!one || !other) {
    return [lines(one), lines(other)];
  }
  const [left, right] = differing(one, other);
  return [[left], [right]];
}

/** The two field by field, in the order of the schema. What nobody knows on a side has no lines there: it is no difference. */
export function besideOf(t: Translate, names: Names, found: Found, sought: SoughtPerson, reasons: readonly Reason[]): readonly Beside[] {
  const { identity } = found;
  const sex = (value: string) => lines(value === 'UNKNOWN' ? null : enumWord(t, 'sex', value));
  const height = (cm: number | null | undefined) => lines(cm ? t('person.height', { cm }) : null);
  const place = (key: 'match.foundIn' | 'match.lostIn', code: string | null | undefined) => (code ? t(key, { place: code }) : null);
  const dialect = (place: string | null | undefined) => (place ? t('match.dialect', { place }) : null);
  const notice = found.tracing?.notices.at(-1)?.text;
  const sides: Readonly<Record<MatchField, readonly [Side, Side]>> = {
    NAME: namesBeside(known(identity.name ?? found.provisionalName, identity.alias), known(sought.name, ...sought.otherNames)),
    SEX: [sex(identity.sex), sex(sought.sex)],
    BIRTH: [birthLines(identity.birth, names), birthLines(sought.birth, names)],
    ID_NUMBER: numbers(identity.idNumber, sought.idNumber),
    HEIGHT: [height(found.description?.heightCm), height(sought.description.heightCm)],
    MARKS: [lines(...(found.description?.marks ?? []).map((mark) => markWord(t, mark))), lines(...sought.description.marks.map((mark) => markWord(t, mark)))],
    PLACES: [
      lines(identity.household, identity.householdCode, dialect(found.description?.speech), place('match.foundIn', notice?.foundIn)),
      lines(sought.home, dialect(sought.description.speech), place('match.lostIn', sought.separation.place)),
    ],
    DATE: [lines(notice?.foundOn ?? day(found.openedAt)), lines(sought.separation.on)],
    KIN: [lines(...found.kin.map((kin) => kin.name)), lines(...sought.kinNames)],
  };
  return Object.values(MatchField).map((field) => {
    const [one, other] = sides[field];
    return { field, found: one, sought: other, reasons: reasons.filter((reason) => reason.field === field) };
  });
}
