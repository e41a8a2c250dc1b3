import { describe, expect, it } from 'vitest';
import type { PersonFile, Tracing } from '../dossier/file';
import type { Values } from '../kernel/forms/fields';
import { actionsOf } from './actions';
import * as commands from './commands';
import { verifyMatch } from './matchCommands';
import { publishNotice } from './noticeCommands';
import { mayMatch, mayProve, mayReject } from './possible';

const TRACING: Tracing = {
  phase: 'OPEN', aim: 'IDENTITY', openedAt: '2026-11-20T00:00:00Z', closedAt: null, outcome: null, quickChecks: [], approvedPhotos: [],
  notices: [], policeChecks: [], dna: [], faces: [], leads: [], visits: [], matches: [], escalatedTo: null, lastActivityAt: '2026-11-20T00:00:00Z',
};
const DNA = { policeUnit: '某分局', step: 'REQUESTED', requestedAt: '2026-11-21T00:00:00Z', sampleNumber: null, sampledAt: null, result: null, findings: null, answeredAt: null } as const;
const ASKED = { policeUnit: '某分局', letterNumber: null, askedAt: '2026-11-21T00:00:00Z', outcome: null, findings: null, answeredAt: null };
const CHECKED = { outcome: 'NO_HIT', findings: null, at: '2026-11-21T00:00:00Z' } as const;
const MOTHER = { kinId: 'kin-000001', relation: 'MOTHER', name: '王某', contact: null, kinPersonId: null, standing: 'CLAIMED', noContact: false } as const;

const FILE = {
  personId: 'person-000001', identityState: 'PROVISIONAL', category: 'NONE', risks: [], kin: [], stays: [], identity: {}, sealed: false, survivor: null,
  tracing: null,
} as unknown as PersonFile;

const file = (changed: Partial<PersonFile>, tracing: Partial<Tracing> = {}): PersonFile => ({ ...FILE, tracing: { ...TRACING, ...tracing }, ...changed });

function offered(of: PersonFile): string[] {
  const { usual, other } = actionsOf(of);
  return [...usual, ...other].map((form) => form.operation.replace('tracing', ''));
}

function options(form: { fields: (of: PersonFile, values: Values) => readonly object[] }, of: PersonFile): unknown {
  return form.fields(of, {}).flatMap((field) => ('options' in field ? [field.options] : []))[0];
}

describe('what is offered', () => {
  it('is_to_begin_where_nobody_began', () => {
    expect(offered(FILE)).toEqual(['Open']);
  });

  it('is_nothing_on_a_file_that_takes_nothing', () => {
    expect(offered(file({ sealed: true }))).toEqual([]);
    expect(offered(file({ survivor: 'person-000002' }))).toEqual([]);
  });

  it('is_every_step_of_somebody_unknown', () => {
    expect(offered(file({}))).toEqual([
      'RunQuickCheck', 'PublishNotice', 'RecordLead', 'RequestPoliceCheck', 'RequestDna', 'RecordFaceCandidates', 'ApproveNoticePhoto', 'Escalate', 'Suspend',
    ]);
  });

  it('is_no_notice_and_no_sample_of_somebody_known', () => {
    expect(offered(file({ identityState: 'VERIFIED' }, { quickChecks: [CHECKED] }))).toEqual([
      'RecordLead', 'RunQuickCheck', 'RequestPoliceCheck', 'RecordFaceCandidates', 'Escalate', 'Suspend', 'Close',
    ]);
  });

  it.each([{ risks: ['SUSPECTED_TRAFFICKING'] }, { category: 'RESCUED_TRAFFICKED_CHILD' }] as const)('is_a_sample_of_somebody_known_who_may_have_been_trafficked_%o', (sign) => {
    expect(offered(file({ identityState: 'VERIFIED', ...sign }))).toContain('RequestDna');
  });

  it('is_no_notice_where_a_relative_must_be_kept_away', () => {
    const there = offered(file({ kin: [{ ...MOTHER, noContact: true }] }));
    expect(there).not.toContain('PublishNotice');
    expect(there).not.toContain('ApproveNoticePhoto');
  });

  it('is_to_go_on_and_no_notice_while_it_rests', () => {
    const there = offered(file({}, { phase: 'SUSPENDED' }));
    expect(there[0]).toBe('Resume');
    expect(there).not.toContain('PublishNotice');
    expect(there).not.toContain('Suspend');
    expect(there).toContain('RecordLead');
  });

  it('follows_the_sample_step_by_step', () => {
    const dna = (step: 'REQUESTED' | 'SAMPLED' | 'ANSWERED') => offered(file({}, { dna: [{ ...DNA, step }] })).filter((name) => name.includes('Dna'));
    expect(dna('REQUESTED')).toEqual(['RecordDnaSample']);
    expect(dna('SAMPLED')).toEqual(['RecordDnaResult']);
    expect(dna('ANSWERED')).toEqual(['RequestDna']);
  });

  it('is_what_the_police_still_owe_after_the_end_and_to_look_again', () => {
    expect(offered(file({}, { phase: 'CLOSED', policeChecks: [ASKED], dna: [DNA] }))).toEqual(['RecordDnaSample', 'RecordPoliceAnswer', 'Reopen']);
    expect(offered(file({}, { phase: 'CLOSED' }))).toEqual(['Reopen']);
  });

  it('goes_no_higher_than_the_ministry', () => {
    expect(options(commands.escalate, file({}, { escalatedTo: 'PREFECTURE' }))).toEqual(['PROVINCE', 'MINISTRY']);
    expect(offered(file({}, { escalatedTo: 'MINISTRY' }))).not.toContain('Escalate');
  });

  it('ends_only_with_what_is_proven', () => {
    expect(offered(file({ kin: [MOTHER] }))).not.toContain('Close');
    expect(options(commands.close, file({ kin: [{ ...MOTHER, standing: 'VERIFIED' }] }))).toEqual(['REUNITED']);
    expect(options(commands.close, file({ identityState: 'VERIFIED' }))).toEqual(['IDENTIFIED']);
  });

  it.each([commands.open, commands.reopen])('looks_for_nobody_who_is_known_%#', (form) => {
    expect(options(form, file({ identityState: 'IDENTIFIED' }))).toEqual(['IDENTITY', 'FAMILY']);
    expect(form.initial?.(file({ identityState: 'IDENTIFIED' }))).toEqual({ aim: 'IDENTITY' });
    expect(options(form, file({ identityState: 'VERIFIED' }))).toEqual(['FAMILY']);
    expect(form.initial?.(file({ identityState: 'VERIFIED' }))).toEqual({ aim: 'FAMILY' });
  });
});

describe('a notice', () => {
  const name = (identity: object) =>
    (publishNotice.initial?.(file({ provisionalName: '红衣老人', identity } as Partial<PersonFile>)).text as { name: string }).name;

  it('begins_with_the_name_that_was_told_and_never_with_what_the_station_calls_somebody', () => {
    expect(name({ name: '王大力', alias: '老王', sex: 'MALE' })).toBe('王大力');
    expect(name({ name: null, alias: '老王', sex: 'MALE' })).toBe('老王');
    expect(name({ name: null, alias: null, sex: 'MALE' })).toBe('');
  });

  it('asks_for_what_may_be_published_and_for_nothing_else', () => {
    const [text] = publishNotice.fields(file({}), {});
    expect(text?.kind === 'group' && text.fields.map((field) => field.name)).toEqual([
      'name', 'sex', 'birth', 'appearance', 'speech', 'clothing', 'foundOn', 'foundIn', 'photo', 'contact',
    ]);
  });
});

describe('a match', () => {
  const VERIFIED = { ...MOTHER, standing: 'VERIFIED' } as const;
  const FATHER = { ...VERIFIED, kinId: 'kin-000002', relation: 'FATHER', name: '王某父', noContact: true } as const;
  const kinAsked = (kin: PersonFile['kin'], source: 'FAMILY' | 'POLICE' | null) =>
    verifyMatch.fields({ personId: 'person-000001', reportId: 'report-000001', soughtId: 'sought-000001', kin, source }, {})
      .flatMap((field) => (field.kind === 'choice' ? [{ values: field.choices.map((one) => one.value), required: field.required }] : []));

  it('is_held_only_while_tracing_goes_on_and_ruled_out_while_it_rests_too', () => {
    expect([mayMatch(file({})), mayReject(file({}))]).toEqual([true, true]);
    expect([mayMatch(file({}, { phase: 'SUSPENDED' })), mayReject(file({}, { phase: 'SUSPENDED' }))]).toEqual([false, true]);
    expect([mayMatch(file({}, { phase: 'CLOSED' })), mayReject(file({}, { phase: 'CLOSED' }))]).toEqual([false, false]);
    expect([mayMatch(FILE), mayReject(FILE)]).toEqual([false, false]);
    expect([mayMatch(file({ survivor: 'person-000002' })), mayReject(file({ survivor: 'person-000002' }))]).toEqual([false, false]);
  });

  it('of_a_family_is_proven_by_a_verified_relative_who_may_know', () => {
    expect(mayProve(file({ kin: [MOTHER] }), 'FAMILY')).toBe(false);
    expect(mayProve(file({ kin: [FATHER] }), 'FAMILY')).toBe(false);
    expect(mayProve(file({ identityState: 'VERIFIED' }), 'FAMILY')).toBe(false);
    expect(mayProve(file({ kin: [VERIFIED] }), 'FAMILY')).toBe(true);
  });

  it('of_the_police_is_proven_by_who_the_person_is', () => {
    expect(mayProve(file({ kin: [VERIFIED] }), 'POLICE')).toBe(false);
    expect(mayProve(file({ identityState: 'VERIFIED' }), 'POLICE')).toBe(true);
  });

  it('of_a_report_out_of_reach_is_proven_by_either', () => {
    expect(mayProve(file({}), null)).toBe(false);
    expect(mayProve(file({ kin: [VERIFIED] }), null)).toBe(true);
    expect(mayProve(file({ identityState: 'VERIFIED' }), null)).toBe(true);
  });

  it('asks_which_relative_looks_only_where_a_family_does_or_may', () => {
    expect(kinAsked([MOTHER, VERIFIED, FATHER], 'FAMILY')).toEqual([{ values: ['kin-000001'], required: true }]);
    expect(kinAsked([VERIFIED], 'POLICE')).toEqual([]);
    expect(kinAsked([VERIFIED], null)).toEqual([{ values: ['kin-000001'], required: false }]);
  });
});
