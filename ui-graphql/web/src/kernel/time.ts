const ZONE_OFFSET_MS = 8 * 3_600_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Stations work by the clock of Asia/Shanghai, which has had no daylight saving since 1991. */
export const ZONE = 'Asia/Shanghai';

const REMEMBERED_MS = 120_000;

interface Heard {
  readonly at: number;
  readonly offsetMs: number;
}

let heard: readonly Heard[] = [];

/**
 * Learns how far this machine's clock is ahead of the server's: from the Date header of an answer, or from the time at which
 * the server wrote something down.
 *
 * The header has whole seconds, an answer that was long on the way says a time long gone, and so does what was written down
 * long ago: all of that only makes the server look further behind than it is. So of what was heard in the last minutes the
 * latest time is believed. What is done now is then not said to be before what another desk did a second ago.
 */
export function learnServerTime(said: string | null): void {
  const server = said === null ? Number.NaN : Date.parse(said);
  if (!Number.isNaN(server)) {
    const at = performance.now();
    heard = [...heard.filter((one) => at - one.at < REMEMBERED_MS), { at, offsetMs: server - Date.now() }];
  }
}

// An event must never lie in the server's future, so the clock only goes back.
function offsetMs(): number {
  return heard.length === 0 ? 0 : Math.min(0, Math.max(...heard.map((one) => one.offsetMs)));
}

/** Now by the server's clock. */
export function now(): Date {
  return new Date(Date.now() + offsetMs());
}

function local(instant: Date): Date {
  return new Date(instant.getTime() + ZONE_OFFSET_MS);
}

/** yyyy-MM-dd in Shanghai. */
export function day(instant: string | Date): string {
  return local(new Date(instant)).toISOString().slice(0, 10);
}

/** yyyy-MM-dd HH:mm in Shanghai. */
export function minute(instant: string | Date): string {
  return local(new Date(instant)).toISOString().slice(0, 16).replace('T', ' ');
}

export interface Birth {
  readonly earliest: string;
  readonly latest: string;
}

/** Full years (周岁) on a day: the age goes up on the birthday itself. */
export function fullYears(birthDay: string, onDay: string): number {
  const years = Number(onDay.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return onDay.slice(5) < birthDay.slice(5) ? years - 1 : years;
}

/** The youngest and the oldest the person can be on a day. */
export function ageSpan(birth: Birth, onDay: string): { youngest: number; oldest: number } {
  return {
    youngest: Math.max(0, fullYears(birth.latest, onDay)),
    oldest: Math.max(0, fullYears(birth.earliest, onDay)),
  };
}

/** The span of birth dates of somebody who is about so old. */
export function birthFromAge(youngest: number, oldest: number, onDay: string): Birth {
  return { earliest: addDay(yearsBefore(onDay, oldest + 1)), latest: yearsBefore(onDay, youngest) };
}

function yearsBefore(onDay: string, years: number): string {
  const year = String(Number(onDay.slice(0, 4)) - years).padStart(4, '0');
  const candidate = `${year}${onDay.slice(4)}`;
  return Number.isNaN(Date.parse(candidate)) || new Date(candidate).toISOString().slice(0, 10) !== candidate
    ? `${year}-02-28`
    : candidate;
}

function addDay(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

export interface Shift {
  readonly kind: 'day' | 'night';
  readonly from: string;
  readonly to: string;
}

/** The shift that an instant falls in: 08:00 to 20:00, or 20:00 to 08:00 of the next day. */
export function shiftOf(instant: Date): Shift {
  const here = local(instant);
  const hour = here.getUTCHours();
  const midnight = Date.UTC(here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate()) - ZONE_OFFSET_MS;
  const start = hour < 8 ? midnight - 4 * HOUR : hour < 20 ? midnight + 8 * HOUR : midnight + 20 * HOUR;
  return {
    kind: hour >= 8 && hour < 20 ? 'day' : 'night',
    from: new Date(start).toISOString(),
    to: new Date(start + 12 * HOUR).toISOString(),
  };
}

interface Interval {
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** Whole days in the station since registration; the clock stands still in hospital. */
export function daysInStation(registeredAt: string, until: Date, hospital: readonly Interval[]): number {
  const start = Date.parse(registeredAt);
  const away = hospital.reduce((sum, stay) => {
    const from = Math.max(start, Date.parse(stay.from));
    const to = stay.to ? Date.parse(stay.to) : until.getTime();
    return sum + Math.max(0, to - from);
  }, 0);
  return Math.max(0, Math.floor((until.getTime() - start - away) / DAY));
}
