import { describe, expect, it } from 'vitest';
import type { Tracing } from '../dossier/file';
import type { Translate } from '../i18n';
import { words, type Key } from '../i18n/words';
import { milestonesOf } from './progress';

const t: Translate = (key: Key, values = {}) =>
  words[key][1].replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]));

const NOTHING: Tracing = {
  phase: 'OPEN', aim: 'IDENTITY', openedAt: '2026-11-20T00:00:00Z', closedAt: null, outcome: null, quickChecks: [], approvedPhotos: [],
  notices: [], policeChecks: [], dna: [], faces: [], leads: [], visits: [], matches: [], escalatedTo: null, lastActivityAt: '2026-11-20T00:00:00Z',
};
const LEAD = { source: 'DIALECT', text: '说保定话', place: null, ruledOutAt: null, ruledOut: null } as const;
const TEXT = { name: null, sex: 'MALE', birth: null, appearance: null, speech: null, clothing: null, foundOn: null, foundIn: null, photo: null, contact: '救助站' } as const;
const NOTICE = { personId: 'person-000001', text: TEXT, channels: [], withdrawnAt: null, ground: null } as const;

const told = (tracing: Tracing) => Object.fromEntries(milestonesOf(t, tracing).map(({ title, at, what }) => [t(title), what === null ? 'not yet' : `${at}: ${what}`]));

describe('milestones', () => {
  it('tell_of_each_step_that_nobody_took_it', () => {
    expect(told(NOTHING)).toEqual({
      'Quick checks': 'not yet',
      'Notices': 'not yet',
      'Checks by the police': 'not yet',
      'DNA asked for': 'not yet',
      'DNA sample': 'not yet',
      'DNA result': 'not yet',
      'Leads': 'not yet',
      'Face candidates': 'not yet',
      'Roving visits': 'not yet',
      'Taken up': 'not yet',
    });
  });

  it('tell_of_each_step_when_it_was_taken_last_and_what_came_of_it', () => {
    const all = told({
      ...NOTHING,
      quickChecks: [{ outcome: 'HIT', findings: null, at: 'day 1' }, { outcome: 'NO_HIT', findings: null, at: 'day 2' }],
      notices: [
        { ...NOTICE, noticeId: 'notice-000001', publishedAt: 'day 3', withdrawnAt: 'day 4', ground: 'ASKED' },
        { ...NOTICE, noticeId: 'notice-000002', publishedAt: 'day 5' },
      ],
      policeChecks: [{ policeUnit: '某分局', letterNumber: null, askedAt: 'day 6', outcome: 'NO_HIT', findings: null, answeredAt: 'day 7' }],
      dna: [{ policeUnit: 'a lab', step: 'ANSWERED', requestedAt: 'day 8', sampleNumber: 'S-1', sampledAt: 'day 9', result: 'MATCH', findings: null, answeredAt: 'day 10' }],
      faces: [{ system: 'a system', candidates: [{ reference: null, similarity: 91 }, { reference: null, similarity: 90 }], at: 'day 11' }],
      leads: [{ ...LEAD, leadId: 'lead-000001', at: 'day 12', ruledOutAt: 'day 14' }, { ...LEAD, leadId: 'lead-000002', at: 'day 13' }],
      visits: [{ missionId: 'mission-000001', team: 'facility-000002', methods: ['INTERVIEW', 'DIALECT'], findings: null, dialect: null, at: 'day 15' }],
      escalatedTo: 'PROVINCE',
    });
    expect(all).toEqual({
      'Quick checks': 'day 2: No hit',
      'Notices': 'day 5: 1 of 2 public',
      'Checks by the police': 'day 7: No hit',
      'DNA asked for': 'day 8: a lab',
      'DNA sample': 'day 9: S-1',
      'DNA result': 'day 10: Match',
      'Leads': 'day 13: 1 of 2 followed',
      'Face candidates': 'day 11: Candidates: 2',
      'Roving visits': 'day 15: Interview、Dialect',
      'Taken up': 'null: Province',
    });
  });

  it('tell_of_a_question_that_waits_for_an_answer', () => {
    const asked = told({ ...NOTHING, policeChecks: [{ policeUnit: '某分局', letterNumber: null, askedAt: 'day 6', outcome: null, findings: null, answeredAt: null }] });
    expect(asked['Checks by the police']).toBe('day 6: No answer yet');
  });
});
