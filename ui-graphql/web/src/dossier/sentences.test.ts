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

  it('tell_of_tracing_in_words_of_its_own', () => {
    const told = (name: string, path: string, value: string) => linesOf(t, name, [{ path, value }], NAMES).map((line) => `${line.label}: ${line.value}`);
    expect(told('tracing.notice-withdrawn', 'ground', 'NO_CONTACT')).toEqual(['Why it was withdrawn: A relative must be kept away']);
    expect(told('tracing.suspended', 'ground', 'CONSENT')).toEqual(['Why it rests: The person does not wish it']);
    expect(told('tracing.quick-check-completed', 'outcome', 'NO_HIT')).toEqual(['Outcome: No hit']);
    expect(told('tracing.quick-check-completed', 'sources.1', 'FINGERPRINTS')).toEqual(['Compared with: Fingerprints']);
    expect(told('tracing.closed', 'outcome', 'REUNITED')).toEqual(['How it ended: Reunited']);
    expect(told('tracing.kin-verified', 'evidence.0.kind', 'DNA_MATCH')).toEqual(['Kind: DNA match']);
    expect(told('tracing.lead-recorded', 'text', 'speaks of a river')).toEqual(['What it says: speaks of a river']);
    expect(told('tracing.notice-photo-approved', 'photo', 'photo-0123456789abcdefghij')).toEqual(['Photograph: EFGHIJ']);
    expect(told('tracing.notice-published', 'noticeId', 'notice-000001')).toEqual([]);
  });

  it('tell_of_a_description_and_of_a_match_in_words_of_their_own', () => {
    const told = (name: string, details: readonly { path: string; value: string }[]) => linesOf(t, name, details, NAMES).map((line) => `${line.label}: ${line.value}`);
    expect(told('person.described', [
      { path: 'description.heightCm', value: '168' },
      { path: 'description.marks.0.kind', value: 'BURN' },
      { path: 'description.marks.0.part', value: 'HAND' },
      { path: 'description.marks.0.side', value: 'LEFT' },
      { path: 'description.speech', value: '130600' },
    ])).toEqual(['Height (cm): 168', 'What it is: Burn', 'Where: hand', 'Side: left', 'Dialect of (division code): 130600']);
    expect(told('tracing.missing-report-matched', [
      { path: 'reportId', value: 'report-0123456789abcdefghij' },
      { path: 'soughtId', value: 'sought-0123456789abcdefghij' },
      { path: 'reason', value: 'same scar' },
    ])).toEqual(['Missing report: EFGHIJ', 'Reason: same scar']);
  });

  it('tell_of_a_placement_in_words_of_their_own', () => {
    const told = (name: string, details: Readonly<Record<string, string>>) =>
      linesOf(t, name, Object.entries(details).map(([path, value]) => ({ path, value })), NAMES).map((line) => `${line.label}: ${line.value}`);
    expect(told('placement.proposed', { placementId: 'placement-000001', type: 'FOSTER', facility: 'facility-000001', family: 'family-0123456789abcdefghij', urgent: 'true', view: 'wishes it' })).toEqual([
      'Kind of placement: Foster family', 'Facility: facility-000001', 'Foster family: EFGHIJ', 'Urgent: moves in first, is allowed afterwards: Yes', 'What the person says to it: wishes it',
    ]);
    expect(told('placement.assessed', { aspect: 'HOME', suitable: 'false', doneOn: '2026-11-20', assessors: '2', reference: 'No. 7' })).toEqual([
      'What was looked at: The home', 'Does it speak for the placement: No', 'Day of it: 2026-11-20', 'How many assessed: 2', 'Number of the report, notice or decision: No. 7',
    ]);
    expect(told('placement.started', { approvalDue: '2026-11-24T16:00:00Z', trialUntil: '2027-01-20', visitDue: '2026-12-20' })).toEqual([
      'To be allowed by: 2026-11-25 00:00', 'Trial until: 2027-01-20', 'Next visit by: 2026-12-20',
    ]);
    expect(told('placement.reviewed', { result: 'MUST_CHANGE' })).toEqual(['Outcome of the review: It must change']);
    expect(told('placement.disrupted', { cause: 'RAN_AWAY' })).toEqual(['Why it broke down: Ran away']);
    expect(told('placement.ended', { ground: 'FAMILY_FOUND' })).toEqual(['Why it ends: Family found']);
    expect(told('placement.household-registered', { division: '120101', registrationNumber: 'R-7' })).toEqual(['Household registered in (division code): 120101', 'Registration number: R-7']);
  });

  it('tell_of_a_journey_home_in_words_of_their_own', () => {
    const told = (name: string, details: Readonly<Record<string, string>>) =>
      linesOf(t, name, Object.entries(details).map(([path, value]) => ({ path, value })), NAMES).map((line) => `${line.label}: ${line.value}`);
    expect(told('journey.planned', {
      journeyId: 'journey-000001', from: 'facility-000001', mode: 'ESCORT', destination: '410300', 'receiver.station': 'facility-000002', 'receiver.kinId': 'kin-000001', 'relays.0': 'facility-000003', reason: 'home',
    })).toEqual([
      'From: facility-000001', 'How they get home: Escorted', 'Destination (division code): 410300', 'A station or another facility: facility-000002', 'Stations on the way: facility-000003', 'Reason: home',
    ]);
    expect(told('journey.reception-requested', { stop: '0', requestId: 'request-0123456789abcdefghij', question: 'a bed?' })).toEqual(['Number of the receiver: 1', 'Request: EFGHIJ', 'What is asked: a bed?']);
    expect(told('journey.escorts-assigned', { leg: '1', 'escorts.0.name': 'Zhao', 'escorts.0.role': 'MEDICAL', 'escorts.0.sex': 'MALE' })).toEqual(['Part of the way: 2', 'Name: Zhao', 'As what: Doctor or nurse', 'Sex: Male']);
    expect(told('journey.voucher-issued', { kind: 'CASH', number: 'V-1', amount: '20', direct: 'true' })).toEqual(['What it is: Short-distance fare in cash', 'Its number: V-1', 'Worth (yuan): 20', 'Direct: Yes']);
    expect(told('journey.boarding-step-completed', { step: 'BOARDED' })).toEqual(['Step: On board']);
    expect(told('journey.incident-reported', { kind: 'DELAY' })).toEqual(['What went wrong: Delay']);
    expect(told('journey.handover-signed', { 'handover.receivedBy': 'Sun', 'handover.medicines': 'NONE_NEEDED', 'followUps.0': '2026-11-27' })).toEqual(['Who received the person: Sun', 'Medicines: None needed', 'Follow-up on: 2026-11-27']);
    expect(told('journey.follow-up-recorded', { dueOn: '2026-11-27', way: 'VISIT', outcome: 'WELL' })).toEqual(['For which day: 2026-11-27', 'How: Visit', 'What was found: All is well']);
    expect(told('intake.departed-home', { stayId: 'stay-000001', journeyId: 'journey-000001' })).toEqual([]);
  });

  it('read_the_same_field_name_by_its_event', () => {
    const kind = (name: string, value: string) => linesOf(t, name, [{ path: 'kind', value }], NAMES)[0]?.value;
    expect(kind('intake.service-provided', 'OTHER')).toBe('Other');
    expect(kind('person.observation-recorded', 'MARK')).toBe('Mark or scar');
  });
});
