import { birthFromAge, type Birth } from '../time';

/** What is typed about a birth: nothing, what is on file already, an estimate in full years, or the date. */
export interface BirthDraft {
  readonly mode: 'unknown' | 'kept' | 'age' | 'date';
  readonly from: string;
  readonly to: string;
  readonly date: string | null;
  /** A span on file is sent again day by day: turned into ages and back it would drift. */
  readonly kept: Birth | null;
}

export const NO_BIRTH: BirthDraft = { mode: 'unknown', from: '', to: '', date: null, kept: null };

/** What was typed, from what is on file. */
export function draftOf(birth: Birth | null | undefined): BirthDraft {
  if (!birth) {
    return NO_BIRTH;
  }
  return birth.earliest === birth.latest
    ? { ...NO_BIRTH, mode: 'date', date: birth.earliest }
    : { ...NO_BIRTH, mode: 'kept', kept: birth };
}

/** The span of birth dates, or null when nothing usable was typed. One age alone stands for both ends. */
export function birthOf(draft: BirthDraft, today: string): Birth | null {
  if (draft.mode === 'kept') {
    return draft.kept;
  }
  if (draft.mode === 'date') {
    return draft.date === null ? null : { earliest: draft.date, latest: draft.date };
  }
  const span = draft.mode === 'age' ? ageOf(draft) : null;
  return span === null ? null : birthFromAge(span.youngest, span.oldest, today);
}

/** The ages typed, or null when they are no ages. */
export function ageOf(draft: BirthDraft): { youngest: number; oldest: number } | null {
  const low = draft.from === '' ? draft.to : draft.from;
  const high = draft.to === '' ? draft.from : draft.to;
  if (!/^\d{1,3}$/.test(low) || !/^\d{1,3}$/.test(high)) {
    return null;
  }
  return { youngest: Number(low), oldest: Number(high) };
}
