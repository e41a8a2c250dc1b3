import { isKey, type Translate } from '../i18n';
import { day, minute } from '../kernel/time';

interface Timed {
  readonly key: string;
  readonly amberAt: string;
  readonly dueAt: string;
}

interface Deadline extends Timed {
  readonly standing: 'RUNNING' | 'MISSED' | 'MET' | 'LIFTED';
}

export type Pressure = 'running' | 'amber' | 'overdue';

/** How pressing it is at an instant; the time alone says so, whether somebody swept or not. */
export function pressureOf({ amberAt, dueAt }: Timed, at: Date): Pressure {
  if (Date.parse(dueAt) <= at.getTime()) {
    return 'overdue';
  }
  return Date.parse(amberAt) <= at.getTime() ? 'amber' : 'running';
}

/** What is owed, the most pressing first. */
export function owed<D extends Deadline>(deadlines: readonly D[]): readonly D[] {
  return deadlines
    .filter(({ standing }) => standing === 'RUNNING' || standing === 'MISSED')
    .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
}

/** Until when, as one says it: what ends with a day is stored as the beginning of the next one. */
export function until(dueAt: string): string {
  const time = minute(dueAt);
  return time.endsWith(' 00:00') ? day(new Date(Date.parse(dueAt) - 1)) : time;
}

/** What is to be done under a rule, named as the policy pack names it (trace.notice) or as a deadline does (deadline-tracenotice2). */
export function dutyOf(t: Translate, name: string): string {
  const key = `deadline.${name.replace(/^deadline-/, '').replace(/\d+$/, '').replaceAll('.', '').toLowerCase()}`;
  return isKey(key) ? t(key) : name;
}
