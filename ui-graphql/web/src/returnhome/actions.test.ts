import { describe, expect, it } from 'vitest';
import type { PersonFile } from '../dossier/file';
import type { JourneyMode, JourneyStage, Reception } from '../generated/graphql';
import type { CommandForm } from '../kernel/forms/command';
import { visible, type Values } from '../kernel/forms/fields';
import { blankValues, check, toInput } from '../kernel/forms/input';
import { actionsOf, actionsOfBoarding, actionsOfJourney, actionsOfStop } from './actions';
import { plan, requestReception } from './commands';
import { recordFollowUp, signHandover } from './handoverCommands';
import { modesOf } from './possible';
import { assignEscorts, entrust, issueVoucher } from './preparationCommands';
import { stopSubjectOf, subjectOf } from './subjects';
import { CHILD, fileOf, JOURNEY, journeyOf, MOTHER, OLD, STOP } from './samples';
import { completeBoardingStep, depart } from './travelCommands';

const names = (forms: readonly { readonly operation: string }[]) => forms.map((form) => form.operation.replace('journey', ''));

function offered(stage: JourneyStage, changed: object = {}, of: PersonFile = fileOf({})) {
  const { usual, other } = actionsOfJourney(of, journeyOf(stage, changed));
  return { usual: names(usual), other: names(other) };
}

const agreed = (reception: Reception) => ({ stops: [{ ...STOP, reception }] });

describe('what is offered for a plan', () => {
  it('is_to_plan_one_journey_at_a_time_for_whom_somebody_answers', () => {
    expect(names(actionsOf(fileOf({})))).toEqual(['Plan']);
    expect(names(actionsOf(fileOf({ journeys: [journeyOf('PLANNED')] })))).toEqual([]);
    expect(names(actionsOf(fileOf({ journeys: [journeyOf('CLOSED')] })))).toEqual(['Plan']);
    expect(names(actionsOf(fileOf({ stays: [] })))).toEqual([]);
    expect(names(actionsOf(fileOf({ stays: [], placements: [{ stage: 'ACTIVE', facility: 'facility-000009' }] })))).toEqual(['Plan']);
  });

  it('is_to_allow_it_once_everybody_agreed', () => {
    expect(offered('PLANNED')).toEqual({ usual: [], other: ['CertifyFit', 'IssueVoucher', 'Redirect', 'Cancel'] });
    expect(offered('DESTINATION_CONFIRMED', agreed('CONFIRMED')).usual).toEqual(['Approve']);
  });

  it('is_to_set_out_once_it_is_allowed_and_the_departure_is_prepared', () => {
    expect(offered('APPROVED', agreed('CONFIRMED')).usual).toEqual([]);
    const prepared = fileOf({ stays: [{ station: 'facility-000001', stage: 'DEPARTING', hospital: [], screening: null }] });
    expect(offered('APPROVED', agreed('CONFIRMED'), prepared).usual).toEqual(['Depart']);
    expect(offered('APPROVED', { mode: 'KIN_PICKUP' }, prepared).usual).toEqual(['RecordKinPickup']);
    expect(offered('APPROVED', { mode: 'ORIGIN_STATION_FETCH' }, prepared).usual).toEqual(['SignHandover']);
  });

  it('is_to_set_out_without_leave_for_an_adult_who_goes_alone_and_not_for_a_child', () => {
    const prepared = { stays: [{ station: 'facility-000001', stage: 'DEPARTING', hospital: [], screening: null }] };
    const alone = { mode: 'SELF_WITH_TICKET', stops: [] } as const;
    expect(offered('PLANNED', alone, fileOf(prepared))).toEqual({ usual: ['Depart'], other: ['CertifyFit', 'IssueVoucher', 'Cancel'] });
    expect(offered('PLANNED', alone, fileOf({ ...prepared, identity: CHILD })).usual).toEqual(['Approve']);
  });

  it('is_to_look_at_a_family_to_which_a_child_goes', () => {
    const toKin = { stops: [{ ...STOP, station: null, kinId: MOTHER.kinId }] };
    expect(offered('PLANNED', toKin, fileOf({ identity: CHILD, kin: [MOTHER] })).other).toContain('Assess');
    expect(offered('PLANNED', toKin, fileOf({ kin: [MOTHER] })).other).not.toContain('Assess');
  });

  it.each([{ sealed: true }, { survivor: 'person-000002' }, { deceasedAt: '2026-11-22T00:00:00Z' }])('is_nothing_on_a_file_that_takes_nothing_%o', (over) => {
    expect(offered('APPROVED', {}, fileOf(over))).toEqual({ usual: [], other: [] });
    expect(actionsOf(fileOf(over))).toEqual([]);
    expect(actionsOfStop(fileOf(over), journeyOf('PLANNED'), 0)).toEqual([]);
  });
});

describe('what is offered on the way', () => {
  const relay = { mode: 'RELAY', stops: [STOP, { ...STOP, station: 'facility-000003' }] } as const;

  it('is_to_call_in_and_to_arrive_with_escorts', () => {
    expect(offered('IN_TRANSIT')).toEqual({ usual: ['Arrive', 'CheckIn', 'ReportIncident'], other: ['CertifyFit', 'IssueVoucher', 'Redirect', 'ReportMissing', 'Abort'] });
  });

  it('is_to_hand_over_at_a_station_on_the_way_before_the_end_and_no_turning_back_afterwards', () => {
    expect(offered('IN_TRANSIT', relay).usual[0]).toBe('HandOverAtRelay');
    expect(offered('AT_RELAY', { ...relay, leg: 1 }).usual[0]).toBe('Depart');
    expect(offered('AT_RELAY', { ...relay, leg: 1 }).other).not.toContain('Abort');
    expect(offered('IN_TRANSIT', { ...relay, leg: 1 }).usual[0]).toBe('Arrive');
  });

  it('is_to_bring_somebody_on_board_step_by_step', () => {
    const boarding = { mode: 'ASSISTED_BOARDING', stops: [] } as const;
    expect(offered('IN_TRANSIT', boarding).usual[0]).toBe('CompleteBoardingStep');
    const form = completeBoardingStep.initial?.(subjectOf(fileOf({}), journeyOf('IN_TRANSIT', { ...boarding, boarding: ['TICKET_HANDED_OUT'] })));
    expect(form).toEqual({ step: 'AT_THE_STATION_HALL' });
  });

  it('is_to_hand_over_or_to_say_that_nobody_receives_once_they_are_there', () => {
    expect(offered('ARRIVED').usual.slice(0, 2)).toEqual(['SignHandover', 'RecordRefusal']);
    expect(offered('REFUSED_AT_DESTINATION').usual[0]).toBe('Redirect');
    expect(offered('REFUSED_AT_DESTINATION').other).not.toContain('Redirect');
  });

  it('is_to_find_whoever_is_missing_and_nothing_else', () => {
    expect(offered('MISSING')).toEqual({ usual: ['RecordFound'], other: [] });
  });

  it('is_to_look_after_the_return_and_to_close_once_nobody_owes_a_look', () => {
    expect(offered('HANDED_OVER', { followUps: ['2026-11-27'] })).toEqual({ usual: ['RecordFollowUp'], other: [] });
    expect(offered('FOLLOW_UP')).toEqual({ usual: ['RecordFollowUp'], other: ['Close'] });
  });

  it.each(['CLOSED', 'CANCELLED', 'ABORTED'] as const)('is_nothing_once_it_is_over_%s', (stage) => {
    expect(offered(stage)).toEqual({ usual: [], other: [] });
  });
});

describe('what is offered for whoever is to receive the person', () => {
  const at = (reception: Reception, changed: object = {}) => names(actionsOfStop(fileOf({}), journeyOf('PLANNED', { ...agreed(reception), ...changed }), 0));

  it('is_to_ask_and_then_to_write_the_answer_down', () => {
    expect(at('NOT_ASKED')).toEqual(['RequestReception', 'AssignEscorts']);
    expect(at('ASKED')).toEqual(['ConfirmReception', 'RefuseReception', 'AssignEscorts']);
    expect(at('CONFIRMED')).toEqual(['RefuseReception', 'AssignEscorts']);
    expect(at('REFUSED')).toEqual(['RequestReception', 'AssignEscorts']);
  });

  it('is_nothing_for_a_station_that_is_behind_and_no_escorts_where_nobody_is_escorted', () => {
    expect(at('CONFIRMED', { leg: 1, stage: 'IN_TRANSIT' })).toEqual([]);
    expect(at('NOT_ASKED', { mode: 'ORIGIN_STATION_FETCH' })).toEqual(['RequestReception']);
  });

  it('names_the_request_where_a_station_is_asked_and_only_there', () => {
    const request = (stop: object) => requestReception.fixed(stopSubjectOf(fileOf({}), journeyOf('PLANNED', { stops: [{ ...STOP, ...stop }] }), 0, [])).requestId;
    expect(request({})).toMatch(/^request-[0-9a-v]{20}$/);
    expect(request({ station: null, body: '村委会' })).toBeNull();
  });

  it('lets_those_sign_in_who_travel_along_once_it_is_said_who_does', () => {
    const escort = { name: '赵六', role: 'STATION_STAFF', sex: 'MALE', phone: null } as const;
    const team = { teams: [{ leg: 0, escorts: [escort] }], trusts: [{ leg: 0, accounts: ['actor-000002'] }] };
    expect(at('CONFIRMED', team)).toContain('Entrust');
    const subject = stopSubjectOf(fileOf({}), journeyOf('PLANNED', team), 0, []);
    expect(entrust.initial?.(subject)).toEqual({ accounts: [{ account: 'actor-000002' }] });
    expect(entrust.fixed(subject)).toMatchObject({ leg: 0 });
  });

  it('lets_whoever_brings_somebody_on_board_sign_in_though_nobody_travels_along', () => {
    const boarding = { mode: 'ASSISTED_BOARDING', stops: [], trusts: [{ leg: 0, accounts: ['actor-000002'] }] } as const;
    const offeredAt = (stage: JourneyStage, mode: object = {}) => names(actionsOfBoarding(fileOf({}), journeyOf(stage, { ...boarding, ...mode })));
    expect(offeredAt('APPROVED')).toEqual(['Entrust']);
    expect(offeredAt('IN_TRANSIT')).toEqual(['Entrust']);
    expect(offeredAt('CLOSED')).toEqual([]);
    expect(offeredAt('APPROVED', { mode: 'SELF_WITH_TICKET' })).toEqual([]);
    expect(actionsOfBoarding(fileOf({ sealed: true }), journeyOf('APPROVED', boarding))).toEqual([]);
    const subject = stopSubjectOf(fileOf({}), journeyOf('APPROVED', boarding), 0, []);
    expect(entrust.fixed(subject)).toMatchObject({ leg: 0 });
    expect(entrust.initial?.(subject)).toEqual({ accounts: [{ account: 'actor-000002' }] });
  });

  it('begins_the_escorts_with_those_named_before', () => {
    const escort = { name: '赵六', role: 'STATION_STAFF', sex: 'MALE', phone: null } as const;
    const journey = journeyOf('PLANNED', { teams: [{ leg: 0, escorts: [escort] }] });
    expect(assignEscorts.initial?.(stopSubjectOf(fileOf({}), journey, 0, []))).toEqual({ escorts: [{ ...escort, phone: '' }] });
    expect(assignEscorts.initial?.(stopSubjectOf(fileOf({}), JOURNEY, 0, []))).toEqual({});
  });
});

describe('the ways home', () => {
  it('are_not_alone_for_a_child_or_for_whoever_may_not_find_the_way_and_by_kin_only_where_there_is_some', () => {
    expect(modesOf(fileOf({ kin: [MOTHER] }))).toEqual(['SELF_WITH_TICKET', 'ASSISTED_BOARDING', 'KIN_PICKUP', 'ORIGIN_STATION_FETCH', 'ESCORT', 'RELAY']);
    expect(modesOf(fileOf({ identity: CHILD }))).toEqual(['ORIGIN_STATION_FETCH', 'ESCORT', 'RELAY']);
    expect(modesOf(fileOf({ risks: ['SUSPECTED_DEMENTIA'] }))).toEqual(['ORIGIN_STATION_FETCH', 'ESCORT', 'RELAY']);
    expect(modesOf(fileOf({ kin: [{ ...MOTHER, noContact: true }] }))).not.toContain('KIN_PICKUP');
  });
});

describe('the form of a plan', () => {
  const file = fileOf({ kin: [MOTHER], identity: { ...OLD, householdCode: '410300' } });
  const given = (mode: JourneyMode, more: Values): Values => {
    const fields = plan.fields(file, { mode });
    return { ...blankValues(fields), mode, destination: '410300', reason: '回家', ...more };
  };
  const sent = (mode: JourneyMode, more: Values) => {
    const values = given(mode, more);
    const fields = plan.fields(file, values);
    return { wrong: check(fields, values), input: toInput(fields, values) };
  };
  const receiver = (of: string, more: object) => ({ receiver: { of, station: '', kinId: '', body: '', ...more } });

  it('asks_nobody_to_receive_whoever_goes_alone', () => {
    expect(sent('SELF_WITH_TICKET', {})).toMatchObject({ wrong: {}, input: { receiver: null, relays: [] } });
  });

  it('asks_who_receives_the_person_by_what_the_way_leaves', () => {
    const left = (mode: JourneyMode) => plan.fields(file, { mode }).flatMap((field) => (field.kind === 'oneOf' ? field.fields.map((one) => one.name) : []));
    expect(left('KIN_PICKUP')).toEqual(['kinId']);
    expect(left('ORIGIN_STATION_FETCH')).toEqual(['station']);
    expect(left('ESCORT')).toEqual(['station', 'kinId', 'body']);
    expect(sent('ESCORT', {}).wrong).toEqual({ receiver: 'form.required' });
    expect(sent('ESCORT', receiver('body', { body: '村委会', station: 'facility-000002' }))).toMatchObject({ wrong: {}, input: { receiver: { station: null, kinId: null, body: '村委会' } } });
  });

  it('asks_for_stations_on_the_way_of_a_relay_only', () => {
    const end = receiver('station', { station: 'facility-000002' });
    expect(sent('RELAY', { ...end, relays: [] }).wrong).toEqual({ relays: 'form.required' });
    expect(sent('RELAY', { ...end, relays: [{ station: 'facility-000004' }] })).toMatchObject({ wrong: {}, input: { relays: ['facility-000004'] } });
    expect(sent('ESCORT', { ...end, relays: [{ station: 'facility-000004' }] }).input.relays).toEqual([]);
  });

  it('begins_with_where_the_person_is_registered', () => {
    expect(plan.initial?.(file)).toEqual({ destination: '410300' });
  });
});

describe('the other forms', () => {
  const subject = subjectOf(fileOf({}), JOURNEY);
  const shown = (form: CommandForm<typeof subject>, of: typeof subject, values: Values = {}) => form.fields(of, values).filter((field) => visible(field, values)).map((field) => field.name);

  it('ask_for_a_statement_only_of_whoever_goes_alone', () => {
    expect(shown(depart, subject)).toEqual(['transport', 'expectedArrival', 'occurredAt']);
    expect(shown(depart, { ...subject, mode: 'SELF_WITH_TICKET' })).toContain('statementSigned');
  });

  it('ask_where_to_change_only_where_somebody_changes_and_for_the_sum_of_cash', () => {
    expect(shown(issueVoucher, subject, { direct: true })).not.toContain('transfer');
    expect(shown(issueVoucher, subject, { direct: false })).toContain('transfer');
    const required = (kind: string) => issueVoucher.fields(subject, { kind }).find((field) => field.name === 'amount')?.required;
    expect([required('TICKET'), required('CASH')]).toEqual([false, true]);
  });

  it('ask_for_the_document_of_a_relative_who_receives_the_person', () => {
    const needed = (of: typeof subject) => {
      const [paper] = signHandover.fields(of, {});
      return paper?.kind === 'group' && paper.fields.find((field) => field.name === 'receiverIdNumber')?.required;
    };
    expect(needed(subject)).toBe(false);
    expect(needed({ ...subject, stops: [{ ...STOP, station: null, kinId: MOTHER.kinId }] })).toBe(true);
  });

  it('look_first_on_the_day_that_is_owed', () => {
    const followed = { ...subject, stage: 'HANDED_OVER', followUps: ['2020-01-01', '2020-01-10', '2999-01-01'] } as const;
    expect(recordFollowUp.initial?.(followed)).toEqual({ dueOn: '2020-01-01' });
    const looks = [{ dueOn: '2020-01-01', way: 'VISIT', outcome: 'WELL', findings: null, at: '2020-01-02T00:00:00Z' }, { dueOn: '2020-01-10', way: 'VISIT', outcome: 'WELL', findings: null, at: '2020-01-11T00:00:00Z' }] as const;
    expect(recordFollowUp.initial?.({ ...followed, looks })).toEqual({ dueOn: '' });
  });
});
