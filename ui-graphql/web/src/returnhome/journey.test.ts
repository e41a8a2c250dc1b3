import { describe, expect, it } from 'vitest';
import type { Translate } from '../i18n';
import { words, type Key } from '../i18n/words';
import { duesOf } from './due';
import { lookDaysOf, measuresOf } from './held';
import { lackingOf } from './lacking';
import { CHILD, fileOf, JOURNEY, journeyOf, MOTHER, STOP } from './samples';
import { wayOf } from './stages';
import { stepsOf } from './steps';

const t: Translate = (key: Key, values = {}) =>
  words[key][1].replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]));

// The 20th of November, ten in the morning in Shanghai.
const NOW = new Date('2026-11-20T02:00:00Z');
const PREPARED = { stays: [{ station: 'facility-000001', stage: 'DEPARTING', hospital: [], screening: null }] };
const TEAM = [{ leg: 0, escorts: [] }, { leg: 0, escorts: [{ name: '赵六', role: 'MEDICAL', sex: 'MALE', phone: null }] }] as const;

describe('what is missing before they may set out', () => {
  const lacks = (of: object, journey: object = {}) => lackingOf(fileOf(of), { ...JOURNEY, ...journey });

  it('is_an_answer_an_approval_escorts_and_a_prepared_departure', () => {
    expect(lacks({})).toEqual(['journey.lacks.reception', 'journey.lacks.approval', 'journey.lacks.escorts', 'journey.lacks.departure']);
    expect(lacks(PREPARED, { stage: 'APPROVED', stops: [{ ...STOP, reception: 'CONFIRMED' }], teams: TEAM })).toEqual([]);
  });

  it('is_a_doctor_where_one_had_to_look_at_the_person', () => {
    expect(lacks({ risks: ['PREGNANT'] })).toContain('journey.lacks.fitness');
    expect(lacks({ stays: [{ station: 'facility-000001', stage: 'DEPARTING', hospital: [], screening: { redFlags: ['VISIBLE_INJURY'], impairment: 'NONE' } }] })).toContain('journey.lacks.fitness');
    const fit = { fit: true, certifiedBy: '李医生', conditions: null, at: '2026-11-20T00:00:00Z' };
    expect(lacks({ risks: ['PREGNANT'] }, { fitness: [fit] })).not.toContain('journey.lacks.fitness');
    expect(lacks({ risks: ['PREGNANT'] }, { fitness: [fit, { ...fit, fit: false }] })).toContain('journey.lacks.fitness');
  });

  it('is_a_look_at_the_family_of_a_child_and_a_relative_who_is_verified_and_safe', () => {
    const toKin = { stops: [{ ...STOP, station: null, kinId: MOTHER.kinId, reception: 'CONFIRMED' }], stage: 'APPROVED', teams: TEAM };
    expect(lacks({ ...PREPARED, identity: CHILD, kin: [MOTHER] }, toKin)).toEqual(['journey.lacks.assessment']);
    const assessed = { assessments: [{ suitable: true, doneOn: '2026-11-19', findings: null }] };
    expect(lacks({ ...PREPARED, identity: CHILD, kin: [MOTHER] }, { ...toKin, ...assessed })).toEqual([]);
    expect(lacks({ ...PREPARED, kin: [{ ...MOTHER, standing: 'CLAIMED', noContact: true }] }, toKin)).toEqual(['journey.lacks.safeKin', 'journey.lacks.verifiedKin']);
  });

  it('is_nothing_for_an_adult_who_goes_alone_and_is_ready_and_nothing_once_they_are_on_the_way', () => {
    expect(lacks(PREPARED, { mode: 'SELF_WITH_TICKET', stops: [] })).toEqual([]);
    expect(lacks({}, { stage: 'IN_TRANSIT' })).toEqual([]);
  });

  it('are_the_escorts_of_the_next_part_of_the_way_at_a_station_on_the_way', () => {
    const relay = { stage: 'AT_RELAY', mode: 'RELAY', leg: 1, stops: [STOP, { ...STOP, reception: 'CONFIRMED' }], teams: TEAM };
    expect(lacks(PREPARED, relay)).toEqual(['journey.lacks.escorts']);
  });
});

describe('what is due', () => {
  const told = (changed: object) => duesOf({ ...JOURNEY, stage: 'IN_TRANSIT', ...changed }, NOW).map(({ what, overdue, until, late }) => t(late ? overdue : what, { until }));

  it('is_a_call_until_its_minute_and_overdue_afterwards', () => {
    expect(told({ checkInDue: '2026-11-20T02:00:00Z' })).toEqual(['To call in by 2026-11-20 10:00']);
    expect(told({ checkInDue: '2026-11-20T01:59:59Z' })).toEqual(['Overdue: somebody was to call in by 2026-11-20 09:59']);
  });

  it('is_the_arrival_only_while_they_are_on_the_way', () => {
    expect(told({ expectedArrival: '2026-11-20T01:00:00Z' })).toEqual(['Late: they were expected 2026-11-20 09:00']);
    expect(told({ stage: 'ARRIVED', expectedArrival: '2026-11-20T01:00:00Z', handoverDue: '2026-11-20T03:00:00Z' })).toEqual(['To be handed over by 2026-11-20 11:00']);
  });

  it('is_nothing_where_nobody_is_on_the_way', () => {
    expect(told({ stage: 'HANDED_OVER', checkInDue: '2026-11-20T01:00:00Z', expectedArrival: '2026-11-20T01:00:00Z' })).toEqual([]);
  });
});

describe('whether it holds', () => {
  const looked = { way: 'VISIT', outcome: 'WELL', findings: null, at: '2026-11-18T00:00:00Z' } as const;
  const followed = journeyOf('FOLLOW_UP', { followUps: ['2026-11-17', '2026-11-19', '2026-11-20'], looks: [{ ...looked, dueOn: '2026-11-17' }] });
  const states = (days: readonly { readonly state: string }[]) => days.map((one) => one.state);

  it('is_looked_at_on_each_day_until_it_is_over', () => {
    expect(states(lookDaysOf(followed, NOW))).toEqual(['done', 'overdue', 'open']);
  });

  it('is_not_looked_at_any_more_once_it_is_closed_or_the_person_wishes_no_more_calls', () => {
    expect(states(lookDaysOf({ ...followed, stage: 'CLOSED' }, NOW))).toEqual(['done', 'dropped', 'dropped']);
    const last = { ...looked, dueOn: null, outcome: 'WISHES_NO_CONTACT' } as const;
    expect(states(lookDaysOf({ ...followed, looks: [...followed.looks, last] }, NOW))).toEqual(['done', 'dropped', 'dropped']);
  });

  it('is_counted_once_the_day_is_there', () => {
    expect(states(measuresOf({ ...followed, measures: ['2026-11-19', '2026-11-20', '2026-11-21'] }, NOW))).toEqual(['held', 'held', 'ahead']);
  });

  it('is_broken_for_every_day_from_the_one_on_which_it_broke', () => {
    // Late in the evening of the 18th by UTC it is the 19th already where the person is.
    const broken = { ...followed, brokenAt: '2026-11-18T17:00:00Z', measures: ['2026-11-18', '2026-11-19', '2026-12-01'] };
    expect(states(measuresOf(broken, NOW))).toEqual(['held', 'broken', 'broken']);
  });
});

describe('the stages', () => {
  const way = (changed: object, of: object = {}) => wayOf(t, fileOf(of), { ...JOURNEY, ...changed }).map(({ key, state }) => `${key} ${state}`);

  it('are_those_of_the_way_home_and_show_where_it_stands', () => {
    expect(way({ stage: 'MISSING' })).toEqual(['PLANNED done', 'DESTINATION_CONFIRMED done', 'APPROVED done', 'IN_TRANSIT current', 'ARRIVED ahead', 'HANDED_OVER ahead', 'CLOSED ahead']);
    expect(way({ stage: 'HANDED_OVER', mode: 'SELF_WITH_TICKET', stops: [] })).toEqual(['PLANNED done', 'HANDED_OVER current', 'CLOSED ahead']);
    expect(way({ stage: 'DESTINATION_CONFIRMED', mode: 'KIN_PICKUP' })).toEqual(['PLANNED current', 'APPROVED ahead', 'HANDED_OVER ahead', 'CLOSED ahead']);
  });

  it.each([
    ['AT_RELAY', 'IN_TRANSIT'],
    ['REFUSED_AT_DESTINATION', 'ARRIVED'],
    ['FOLLOW_UP', 'HANDED_OVER'],
  ] as const)('show_%s_where_%s_stands', (stage, where) => {
    expect(way({ stage, mode: 'RELAY' })).toContain(`${where} current`);
  });

  it('are_all_behind_at_the_end_and_nowhere_once_it_was_given_up', () => {
    expect(way({ stage: 'CLOSED', mode: 'SELF_WITH_TICKET', stops: [] })).toEqual(['PLANNED done', 'HANDED_OVER done', 'CLOSED done']);
    expect(way({ stage: 'CANCELLED', mode: 'SELF_WITH_TICKET', stops: [] })).toEqual(['PLANNED ahead', 'HANDED_OVER ahead', 'CLOSED ahead']);
  });
});

describe('the steps', () => {
  const ENTRY = { leg: 0, well: true, incident: null, place: null, note: null } as const;
  const PAPER = { receivedBy: '孙七', receiverIdNumber: null, idCopied: false, signedByGiver: true, signedByReceiver: true, belongingsListed: true, medicines: 'NONE_NEEDED', remarks: null } as const;

  it('stand_in_the_order_in_which_they_happened_each_in_words', () => {
    const all = journeyOf('CLOSED', {
      approval: { reason: 'fits', at: '2026-11-20T01:00:00Z' },
      vouchers: [{ kind: 'TICKET', number: 'T-1', amount: null, direct: true, transfer: null, issuedAt: '2026-11-20T02:00:00Z', voided: { reason: 'lost', at: '2026-11-20T02:30:00Z' } }],
      log: [
        { ...ENTRY, kind: 'DEPARTED', place: 'G101', at: '2026-11-20T03:00:00Z' },
        { ...ENTRY, kind: 'CHECKED_IN', well: false, place: '郑州', note: 'tired', at: '2026-11-20T04:00:00Z' },
        { ...ENTRY, kind: 'INCIDENT', well: false, incident: 'DELAY', note: 'snow', at: '2026-11-20T05:00:00Z' },
        { ...ENTRY, kind: 'RELAY_HANDOVER', at: '2026-11-20T06:00:00Z' },
        { ...ENTRY, kind: 'ARRIVED', at: '2026-11-20T07:00:00Z' },
      ],
      stops: [STOP, STOP],
      handovers: [{ stop: 0, kinId: null, handover: PAPER, at: '2026-11-20T06:00:00Z' }, { stop: 1, kinId: null, handover: { ...PAPER, receivedBy: null, idCopied: true }, at: '2026-11-20T08:00:00Z' }],
      handedOverAt: '2026-11-20T08:00:00Z',
      looks: [{ dueOn: null, way: 'TELEPHONE', outcome: 'WELL', findings: 'eats well', at: '2026-11-23T00:00:00Z' }],
      ending: { reason: 'settled', at: '2026-11-24T00:00:00Z' },
    });
    expect(stepsOf(t, all).map(({ what, text }) => [what, text])).toEqual([
      ['Planned', undefined],
      ['Allowed', 'fits'],
      ['Voucher issued · Ticket · T-1', undefined],
      ['Voucher taken back · T-1', 'lost'],
      ['Set out · G101', undefined],
      ['Called in · 郑州 · Not all is well', 'tired'],
      ['Incident · Delay', 'snow'],
      ['Handed over on the way · 孙七 · The list of belongings went along · None needed', undefined],
      ['Arrived', undefined],
      ['Handed over · (erased) · The document was checked and copied · The list of belongings went along · None needed', undefined],
      ['Follow-up · Telephone · All is well', 'eats well'],
      ['Closed', 'settled'],
    ]);
  });

  it('tell_that_whoever_goes_alone_went_without_a_paper', () => {
    const alone = journeyOf('HANDED_OVER', { mode: 'SELF_WITH_TICKET', stops: [], handedOverAt: '2026-11-20T03:00:00Z' });
    expect(stepsOf(t, alone).at(-1)?.what).toBe('Travels alone from here on');
  });

  it('end_without_words_where_the_end_followed_by_itself', () => {
    expect(stepsOf(t, journeyOf('CANCELLED', { ending: { reason: null, at: '2026-11-22T00:00:00Z' } })).at(-1)).toEqual({ key: 'ending', at: '2026-11-22T00:00:00Z', what: 'Given up' });
  });
});
