import { BodyPart, BodySide, MarkKind } from '../generated/graphql';
import type { DescriptionFragment } from '../generated/graphql';
import type { Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { Field } from '../kernel/forms/fields';

/** Height, marks and dialect: what a desk and a family say in the same words, so that it can be compared. */
export const DESCRIPTION: readonly Field[] = [
  { kind: 'number', name: 'heightCm', min: 30, max: 250 },
  { kind: 'text', name: 'speech', label: 'field.dialect', hint: 'field.foundIn.hint' },
  {
    kind: 'rows',
    name: 'marks',
    add: 'field.marks.add',
    hint: 'field.marks.hint',
    fields: [
      { kind: 'select', name: 'kind', label: 'field.markKind', family: 'markKind', options: Object.values(MarkKind), required: true },
      { kind: 'select', name: 'part', family: 'bodyPart', options: Object.values(BodyPart), required: true },
      { kind: 'select', name: 'side', family: 'bodySide', options: Object.values(BodySide) },
    ],
  },
];

type Mark = DescriptionFragment['marks'][number];

/** A mark in a few words: where, then what. */
export function markWord(t: Translate, { kind, part, side }: Mark): string {
  const what = { part: enumWord(t, 'bodyPart', part), kind: enumWord(t, 'markKind', kind) };
  return side ? t('person.mark.sided', { ...what, side: enumWord(t, 'bodySide', side) }) : t('person.mark', what);
}

/** Marks in words, one after the other; null where there are none. */
export function marksWord(t: Translate, marks: readonly Mark[]): string | null {
  return marks.length === 0 ? null : marks.map((mark) => markWord(t, mark)).join('、');
}
