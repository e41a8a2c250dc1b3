import { dutyOf } from '../deadline/due';
import { isKey, type Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { shortId } from '../kernel/ids';
import { minute } from '../kernel/time';
import { FAMILIES, HIDDEN, LABELS } from './fieldWords';

/** The sentence for an event; one that is newer than this page is named as it is. */
export function sentenceOf(t: Translate, name: string): string {
  const key = `event.${name}`;
  return isKey(key) ? t(key) : t('event.unknown', { name });
}

export function journeyOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

/** Counted from 0 by the event, and from 1 by everybody else. */
const COUNTED = new Set(['stop', 'leg']);

/** Ids that somebody may have to name to another. */
const SHORTENED = ['photo-', 'report-', 'family-', 'request-', 'mission-'];

export interface Line {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
}

interface Detail {
  readonly path: string;
  readonly value: string | null;
}

/** Words that are neither ours nor in the event: what a place is called, and a country. */
export interface Names {
  readonly place: (id: string) => string;
  readonly nationality: (code: string) => string;
}

/** The fields of an event in words; erased values are null. */
export function linesOf(t: Translate, name: string, details: readonly Detail[], names: Names): Line[] {
  return details
    .filter((detail) => !HIDDEN.has(detail.path))
    .map((detail) => {
      const field = detail.path.split('.').filter((part) => !/^\d+$/.test(part)).at(-1)?.replace(/\[\d+\]$/, '') ?? detail.path;
      return { path: detail.path, label: labelOf(t, name, field), value: detail.value === null ? null : wordOf(t, name, field, detail.value, names) };
    });
}

function labelOf(t: Translate, name: string, field: string): string {
  const key = LABELS[`${name} ${field}`] ?? `field.${field}`;
  return isKey(key) ? t(key) : field;
}

function wordOf(t: Translate, name: string, field: string, value: string, names: Names): string {
  if (value === 'true' || value === 'false') {
    return t(value === 'true' ? 'field.yes' : 'field.no');
  }
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) {
    return minute(value);
  }
  if (value.startsWith('facility-') || value.startsWith('zone-')) {
    return names.place(value);
  }
  if (SHORTENED.some((prefix) => value.startsWith(prefix))) {
    return shortId(value);
  }
  if (COUNTED.has(field)) {
    return String(Number(value) + 1);
  }
  if (value.startsWith('deadline-')) {
    return dutyOf(t, value);
  }
  if (field === 'nationality') {
    return names.nationality(value);
  }
  const family = FAMILIES[`${name} ${field}`] ?? FAMILIES[field];
  const parts = value.replace(/^\[|\]$/g, '').split(/,\s*/);
  return family ? parts.map((part) => enumWord(t, family, part)).join('、') : value;
}
