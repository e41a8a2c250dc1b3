import { describe, expect, it } from 'vitest';
import type { Translate } from '../i18n';
import { words, type Key } from '../i18n/words';
import { duesOf } from './due';
import type { Placement } from './possible';
import { stepsOf } from './steps';

const t: Translate = (key: Key, values = {}) =>
  words[key][1].replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]));

const LIVED: Placement = {
  personId: 'person-000001', placementId: 'placement-000001', type: 'FOSTER', stage: 'ACTIVE', facility: 'facility-000001', family: 'family-000001', kinId: null,
  zone: null, bed: null, urgent: false, reason: null, view: null, preferenceReason: null, siblingsReason: null, proposedAt: '2026-11-01T02:00:00Z', decision: null,
  approvalDue: null, trialUntil: null, startedAt: '2026-11-02T02:00:00Z', visitDue: null, assessments: [], visits: [], ending: null,
};
// The 20th of November, ten in the morning in Shanghai.
const NOW = new Date('2026-11-20T02:00:00Z');

const told = (placement: Placement) => duesOf(placement, NOW).map(({ what, overdue, until, late }) => t(late ? overdue : what, { until }));

describe('what is due', () => {
  it('is_nothing_where_nobody_lives', () => {
    expect(told({ ...LIVED, stage: 'ENDED', visitDue: '2026-11-01', approvalDue: '2026-11-01T00:00:00Z', trialUntil: '2026-11-01' })).toEqual([]);
  });

  it('is_an_approval_until_its_minute_and_overdue_afterwards', () => {
    expect(told({ ...LIVED, approvalDue: '2026-11-20T02:00:00Z' })).toEqual(['To be allowed by 2026-11-20 10:00']);
    expect(told({ ...LIVED, approvalDue: '2026-11-20T01:59:59Z' })).toEqual(['Overdue: it was to be allowed by 2026-11-20 09:59']);
  });

  it('is_a_visit_on_its_last_day_still_and_overdue_the_day_after', () => {
    expect(told({ ...LIVED, visitDue: '2026-11-20' })).toEqual(['To be visited by 2026-11-20']);
    expect(told({ ...LIVED, visitDue: '2026-11-19' })).toEqual(['Overdue: somebody was to look in by 2026-11-19']);
  });

  it('is_a_decision_once_the_trial_is_over_and_none_once_it_was_made', () => {
    expect(told({ ...LIVED, trialUntil: '2026-11-20' })).toEqual(['Trial until 2026-11-20, then it is decided']);
    expect(told({ ...LIVED, trialUntil: '2026-11-19' })).toEqual(['The trial ended on 2026-11-19 and nobody has decided']);
    expect(told({ ...LIVED, trialUntil: '2026-11-19', approvalDue: '2026-11-19T00:00:00Z', decision: { approved: true, reason: null, at: '2026-11-20T00:00:00Z' } })).toEqual([]);
  });
});

describe('the steps', () => {
  it('stand_in_the_order_in_which_they_happened_each_in_words', () => {
    const all: Placement = {
      ...LIVED,
      stage: 'DISRUPTED',
      decision: { approved: true, reason: 'fits', at: '2026-11-12T02:00:00Z' },
      assessments: [{ aspect: 'HOME', suitable: true, doneOn: '2026-11-02', assessors: 2, reference: 'No. 7', findings: 'clean' }],
      visits: [
        { review: false, concern: false, findings: 'sleeps well', at: '2026-11-10T02:00:00Z' },
        { review: true, concern: true, findings: null, at: '2026-11-14T02:00:00Z' },
      ],
      ending: { ground: null, cause: 'CONFLICT', reason: 'quarrels', missingChildAlert: null, policeReport: null, at: '2026-11-15T02:00:00Z' },
    };
    expect(stepsOf(t, all).map(({ what, text }) => [what, text])).toEqual([
      ['Proposed', undefined],
      ['Assessment · The home · Suitable · Assessors: 2 · No. 7', 'clean'],
      ['Moved in', undefined],
      ['Visit · No concern', 'sleeps well'],
      ['Allowed', 'fits'],
      ['Review · It must change', null],
      ['Broke down · Conflict', 'quarrels'],
    ]);
  });

  it('end_without_words_where_the_end_followed_by_itself', () => {
    const ending = { ground: 'DIED', cause: null, reason: null, missingChildAlert: null, policeReport: null, at: '2026-11-15T02:00:00Z' } as const;
    expect(stepsOf(t, { ...LIVED, stage: 'ENDED', ending }).at(-1)).toEqual({ key: 'ending', at: ending.at, what: 'Ended · Died' });
  });
});
