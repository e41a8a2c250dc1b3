import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Translate } from '../i18n';
import { words, type Key } from '../i18n/words';
import { dutyOf, owed, pressureOf, until } from './due';

const t: Translate = (key: Key) => words[key][1];

const NOTICE = { key: 'trace.notice', amberAt: '2026-03-02T20:00:00Z', dueAt: '2026-03-03T02:00:00Z', standing: 'RUNNING' } as const;

const CLOCKS = process.env.HOMEWARD_CLOCKS ?? '../../command-side/src/main/java/org/homeward/command/deadline';

describe('a deadline', () => {
  it('is_pressing_from_its_amber_instant_on_and_overdue_from_the_first_instant_that_is_too_late', () => {
    expect(pressureOf(NOTICE, new Date('2026-03-02T19:59:59Z'))).toBe('running');
    expect(pressureOf(NOTICE, new Date('2026-03-02T20:00:00Z'))).toBe('amber');
    expect(pressureOf(NOTICE, new Date('2026-03-03T01:59:59Z'))).toBe('amber');
    expect(pressureOf(NOTICE, new Date('2026-03-03T02:00:00Z'))).toBe('overdue');
  });

  it('is_told_by_its_minute_or_by_its_last_day', () => {
    expect(until('2026-03-03T02:00:00Z')).toBe('2026-03-03 10:00');
    expect(until('2026-03-11T16:00:00Z')).toBe('2026-03-11');
  });

  it('is_shown_while_it_is_owed_the_most_pressing_first', () => {
    const plan = { ...NOTICE, key: 'settle.plan', dueAt: '2026-06-02T16:00:00Z' };
    const late = { ...NOTICE, key: 'trace.quick', dueAt: '2026-03-02T06:00:00Z', standing: 'MISSED' } as const;
    const met = { ...NOTICE, standing: 'MET' } as const;
    const lifted = { ...NOTICE, standing: 'LIFTED' } as const;
    expect(owed([plan, NOTICE, met, late, lifted]).map(({ key }) => key)).toEqual(['trace.quick', 'trace.notice', 'settle.plan']);
  });

  it('is_named_by_its_rule_and_by_its_id_alike', () => {
    expect(dutyOf(t, 'trace.notice')).toBe('Publish a tracing notice');
    expect(dutyOf(t, 'deadline-tracenotice12')).toBe('Publish a tracing notice');
    expect(dutyOf(t, 'trace.refresh.repeat')).toBe('Search again');
    expect(dutyOf(t, 'something.newer')).toBe('something.newer');
  });

  it('has_words_for_every_clock_there_is_and_for_no_other', () => {
    const rules = readdirSync(CLOCKS)
      .flatMap((file) => [...readFileSync(join(CLOCKS, file), 'utf8').matchAll(/(?:return |(?:Visit|Trial)Clock\()PolicyKey\.(\w+)/g)])
      .map((hit) => `deadline.${String(hit[1]).replaceAll('_', '').toLowerCase()}`);
    expect(rules.length).toBeGreaterThan(10);
    expect(Object.keys(words).filter((key) => key.startsWith('deadline.')).sort()).toEqual(rules.sort());
  });
});
