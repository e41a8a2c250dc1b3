import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Translate } from '../i18n';
import { words, type Key } from '../i18n/words';
import { nationalityWord } from '../kernel/nationality';
import { journeyOf, linesOf, sentenceOf } from './sentences';

const EVENTS = process.env.HOMEWARD_EVENTS ?? '../../shared-events/src/main/java/org/homeward/shared';

const t: Translate = (key: Key, values = {}) =>
  words[key][1].replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]));

function eventNames(): string[] {
  return readdirSync(EVENTS)
    .map((folder) => join(EVENTS, folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => /^[A-Z]\w*Event\.java$/.test(file))
        .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/@MessageName\("([^"]+)"\)/g)]),
    )
    .map((hit) => String(hit[1]));
}

const NAMES = { place: (id: string) => id, nationality: (code: string) => nationalityWord(t, 'en', code) };

describe('sentences', () => {
  it('find_the_events', () => {
    expect(existsSync(EVENTS)).toBe(true);
    expect(eventNames().length).toBeGreaterThan(40);
  });

  it('exist_for_every_event_and_for_no_other', () => {
    const worded = Object.keys(words).filter((key) => key.startsWith('event.') && key !== 'event.unknown');
    expect(worded.sort()).toEqual(eventNames().map((name) => `event.${name}`).sort());
  });

  it('name_an_event_that_is_newer_than_the_page', () => {
    expect(sentenceOf(t, 'patrol.seen')).toBe('Something else: patrol.seen');
    expect(journeyOf('patrol.seen')).toBe('patrol');
  });

  it('put_enum_values_and_instants_into_words', () => {
    const details = [
      { path: 'personId', value: 'person-0001' },
      { path: 'screening.redFlags', value: '[VISIBLE_INJURY, CRITICAL_ILLNESS]' },
      { path: 'screening.withoutMeans', value: 'true' },
      { path: 'at', value: '2026-11-24T16:00:00Z' },
      { path: 'screening.note', value: null },
    ];
    expect(linesOf(t, 'intake.seeker-screened', details, NAMES).map((line) => line.value)).toEqual([
      'Visible injury、Critical illness',
      'Yes',
      '2026-11-25 00:00',
      null,
    ]);
  });

  it('name_a_country_instead_of_its_code', () => {
    const nationality = (value: string) => linesOf(t, 'person.file-opened', [{ path: 'identity.nationality', value }], NAMES)[0];
    expect(nationality('MM')).toEqual({ path: 'identity.nationality', label: 'Nationality', value: 'Myanmar (Burma)' });
    expect(nationality('UNKNOWN')?.value).toBe('Unknown');
  });

  it('read_the_same_field_name_by_its_event', () => {
    const kind = (name: string, value: string) => linesOf(t, name, [{ path: 'kind', value }], NAMES)[0]?.value;
    expect(kind('intake.service-provided', 'OTHER')).toBe('Other');
    expect(kind('person.observation-recorded', 'MARK')).toBe('Mark or scar');
  });
});
