import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ageSpan, birthFromAge, day, daysInStation, fullYears, minute, shiftOf } from './time';

describe('ages', () => {
  it('go_up_on_the_birthday', () => {
    expect(fullYears('2010-11-24', '2026-11-23')).toBe(15);
    expect(fullYears('2010-11-24', '2026-11-24')).toBe(16);
  });

  it('go_up_on_the_first_of_march_for_who_was_born_on_a_leap_day', () => {
    expect(fullYears('2008-02-29', '2026-02-28')).toBe(17);
    expect(fullYears('2008-02-29', '2026-03-01')).toBe(18);
  });

  it.each(['2026-11-24', '2028-02-29', '2026-01-01', '2026-12-31'])('estimated_on_%s_read_back_the_same', (today) => {
    expect(ageSpan(birthFromAge(8, 10, today), today)).toEqual({ youngest: 8, oldest: 10 });
  });

  it('are_never_negative', () => {
    expect(ageSpan({ earliest: '2026-01-01', latest: '2026-12-31' }, '2026-06-01')).toEqual({ youngest: 0, oldest: 0 });
  });
});

describe('the_clock_of_the_server', () => {
  const start = Date.parse('2026-11-24T08:00:00Z');
  const header = (behindSeconds: number) => new Date(Date.now() - behindSeconds * 1000).toUTCString();

  let learnServerTime: (said: string | null) => void;
  let now: () => Date;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now: start });
    vi.resetModules();
    ({ learnServerTime, now } = await import('./time'));
  });
  afterEach(() => vi.useRealTimers());

  it('is_not_believed_to_be_behind_because_one_answer_was_long_on_the_way', () => {
    learnServerTime(header(0));
    learnServerTime(header(9));
    expect(now().getTime()).toBe(Date.now());
  });

  it('is_not_believed_to_be_before_what_was_written_down_by_it', () => {
    learnServerTime(header(3));
    learnServerTime('2026-11-24T07:59:59.750123Z');
    learnServerTime('2026-11-20T10:00:00Z');
    expect(now().toISOString()).toBe('2026-11-24T07:59:59.750Z');
  });

  it('is_followed_when_this_machine_is_ahead', () => {
    learnServerTime(header(60));
    expect(now().getTime()).toBe(Date.now() - 60_000);
  });

  it('is_learned_again_when_this_machine_was_set_forward', () => {
    learnServerTime(header(0));
    vi.advanceTimersByTime(121_000);
    learnServerTime(header(3600));
    expect(now().getTime()).toBe(Date.now() - 3_600_000);
  });

  it('never_lets_a_fact_lie_ahead', () => {
    learnServerTime(header(-30));
    expect(now().getTime()).toBe(Date.now());
  });
});

describe('shifts', () => {
  it.each([
    ['2026-11-24T00:00:00Z', 'day', '2026-11-24T00:00:00.000Z', '2026-11-24T12:00:00.000Z'],
    ['2026-11-24T11:59:59Z', 'day', '2026-11-24T00:00:00.000Z', '2026-11-24T12:00:00.000Z'],
    ['2026-11-24T12:00:00Z', 'night', '2026-11-24T12:00:00.000Z', '2026-11-25T00:00:00.000Z'],
    ['2026-11-24T19:00:00Z', 'night', '2026-11-24T12:00:00.000Z', '2026-11-25T00:00:00.000Z'],
    ['2026-11-24T23:59:59Z', 'night', '2026-11-24T12:00:00.000Z', '2026-11-25T00:00:00.000Z'],
  ])('at_%s_it_is_the_%s_shift', (instant, kind, from, to) => {
    expect(shiftOf(new Date(instant))).toEqual({ kind, from, to });
  });
});

describe('instants', () => {
  it('are_written_in_the_time_of_the_stations', () => {
    expect(minute('2026-11-24T16:05:59Z')).toBe('2026-11-25 00:05');
    expect(day('2026-11-24T15:59:59Z')).toBe('2026-11-24');
  });
});

describe('days in the station', () => {
  const until = new Date('2026-11-20T00:00:00Z');

  it('are_whole_days_since_registration', () => {
    expect(daysInStation('2026-11-10T00:00:01Z', until, [])).toBe(9);
  });

  it('stand_still_in_hospital_also_while_it_lasts', () => {
    const hospital = [
      { from: '2026-11-11T00:00:00Z', to: '2026-11-13T00:00:00Z' },
      { from: '2026-11-18T00:00:00Z', to: null },
    ];
    expect(daysInStation('2026-11-10T00:00:00Z', until, hospital)).toBe(6);
  });

  it('do_not_count_hospital_before_registration', () => {
    expect(daysInStation('2026-11-10T00:00:00Z', until, [{ from: '2026-11-08T00:00:00Z', to: '2026-11-10T00:00:00Z' }])).toBe(10);
  });
});
