import { describe, expect, it } from 'vitest';
import type { PersonFile } from '../dossier/file';
import type { PlacementStage, PlacementType } from '../generated/graphql';
import { visible } from '../kernel/forms/fields';
import { blankValues, toInput } from '../kernel/forms/input';
import { actionsOf, actionsOfPlacement, actionsOfSettlement } from './actions';
import { assess, disrupt, end, propose, start } from './commands';
import { actionsOfFamily, changeFosterFamily } from './fosterCommands';
import { replacedBy, typesOf, type FosterFamily, type Placement, type Settlement } from './possible';

const PLACEMENT: Placement = {
  personId: 'person-000001', placementId: 'placement-000001', type: 'ENTRUSTED_CARE', stage: 'PROPOSED', facility: 'facility-000001', family: null, kinId: null,
  zone: null, bed: null, urgent: false, reason: '需要照料', view: null, preferenceReason: null, siblingsReason: null, proposedAt: '2026-11-20T00:00:00Z', decision: null,
  approvalDue: null, trialUntil: null, startedAt: null, visitDue: null, assessments: [], visits: [], ending: null,
};
const MOTHER = { kinId: 'kin-000001', relation: 'MOTHER', name: '王某', contact: null, kinPersonId: null, standing: 'VERIFIED', noContact: false } as const;
const BROTHER = { ...MOTHER, kinId: 'kin-000002', relation: 'BROTHER', standing: 'CLAIMED' } as const;
const STAY = { station: 'facility-000009', stage: 'IN_STATION', bed: 'A-01' };

const OLD = { birth: { earliest: '1950-01-01', latest: '1955-12-31' } };
const CHILD = { birth: { earliest: '2016-01-01', latest: '2016-12-31' } };

const file = (changed: object): PersonFile => ({
  personId: 'person-000001', identityState: 'PROVISIONAL', category: 'NONE', risks: [], kin: [], stays: [], identity: OLD, sealed: false, survivor: null, deceasedAt: null,
  placements: [], settlement: null, ...changed,
}) as unknown as PersonFile;

const placement = (stage: PlacementStage, changed: Partial<Placement> = {}): Placement => ({ ...PLACEMENT, stage, ...changed });

function offered(one: Placement, of: PersonFile = file({})): string[] {
  const { forms, start: begin } = actionsOfPlacement(of, one);
  return [...(begin ? ['Start'] : []), ...forms.map((form) => form.operation.replace('placement', ''))];
}

const settling = (step: Settlement['step']) => actionsOfSettlement(file({ settlement: { step } })).map((form) => form.operation.replace('placement', ''));

describe('what is offered for a placement', () => {
  it('is_to_decide_about_a_proposal_and_not_to_begin_it', () => {
    expect(offered(placement('PROPOSED'))).toEqual(['Approve', 'Reject', 'Assess', 'Withdraw']);
  });

  it('is_to_begin_what_is_allowed_or_urgent', () => {
    expect(offered(placement('APPROVED', { decision: { approved: true, reason: null, at: '2026-11-21T00:00:00Z' } }))).toEqual(['Start', 'Assess', 'Withdraw']);
    expect(offered(placement('PROPOSED', { urgent: true }))).toEqual(['Start', 'Approve', 'Reject', 'Assess', 'Withdraw']);
  });

  it.each(['FOSTER', 'ADOPTION'] as const)('is_to_try_%s_first_and_to_allow_it_only_while_it_is_lived', (type) => {
    expect(offered(placement('PROPOSED', { type }))).toEqual(['Start', 'Reject', 'Assess', 'Withdraw']);
    expect(offered(placement('ACTIVE', { type }))).toContain('Approve');
  });

  it.each(['ACTIVE', 'UNDER_REVIEW'] as const)('is_to_look_in_and_to_end_it_while_the_person_lives_there_%s', (stage) => {
    expect(offered(placement(stage, { decision: { approved: true, reason: null, at: '2026-11-21T00:00:00Z' } }))).toEqual(['RecordVisit', 'Assess', 'Review', 'Disrupt', 'End']);
    expect(offered(placement(stage))).toEqual(['RecordVisit', 'Approve', 'Reject', 'Assess', 'Review', 'Disrupt', 'End']);
  });

  it.each(['REJECTED', 'WITHDRAWN', 'DISRUPTED', 'ENDED'] as const)('is_nothing_once_it_is_over_%s', (stage) => {
    expect(offered(placement(stage))).toEqual([]);
  });

  it('is_not_to_begin_before_the_departure_is_prepared', () => {
    const ready = placement('APPROVED');
    expect(offered(ready, file({ stays: [STAY] }))).not.toContain('Start');
    expect(offered(ready, file({ stays: [{ ...STAY, stage: 'DEPARTING' }] }))).toContain('Start');
    expect(offered(placement('APPROVED', { type: 'HOSPITAL' }), file({ stays: [STAY] }))).toContain('Start');
  });

  it.each([{ sealed: true }, { survivor: 'person-000002' }, { deceasedAt: '2026-11-22T00:00:00Z' }])('is_nothing_on_a_file_that_takes_nothing_%o', (over) => {
    expect(offered(placement('ACTIVE'), file(over))).toEqual([]);
    expect(actionsOf(file(over))).toEqual([]);
    expect(actionsOfSettlement(file(over))).toEqual([]);
  });
});

describe('what is offered for a settlement', () => {
  it('goes_step_by_step_and_begins_again_after_a_no', () => {
    expect(actionsOfSettlement(file({})).map((form) => form.operation)).toEqual(['placementSubmitSettlementPlan']);
    expect(settling('SUBMITTED')).toEqual(['ApproveSettlement', 'RejectSettlement']);
    expect(settling('REJECTED')).toEqual(['SubmitSettlementPlan']);
    expect(settling('APPROVED')).toEqual(['RegisterHousehold']);
    expect(settling('REGISTERED')).toEqual([]);
  });

  it('is_nothing_for_whoever_is_identified', () => {
    expect(actionsOfSettlement(file({ identityState: 'VERIFIED' }))).toEqual([]);
  });
});

describe('the ways to live', () => {
  it('are_among_adults_for_adults_and_among_children_for_whoever_may_be_a_child', () => {
    expect(typesOf(file({}))).toEqual(['HOSPITAL', 'ENTRUSTED_CARE', 'ELDER_HOME', 'SOCIAL_WELFARE_INSTITUTION', 'SUPERVISED_INDEPENDENT_LIVING']);
    const child = ['HOSPITAL', 'FOSTER', 'CHILD_WELFARE_INSTITUTION', 'MINORS_PROTECTION_CENTRE', 'CHILDRENS_VILLAGE', 'SUPERVISED_INDEPENDENT_LIVING', 'ADOPTION'];
    expect(typesOf(file({ identity: CHILD }))).toEqual(child);
    expect(typesOf(file({ identity: { birth: null } }))).toEqual(child);
  });

  it('include_kin_that_is_verified_and_safe_a_bed_that_is_slept_in_and_a_settlement_that_is_allowed', () => {
    expect(typesOf(file({ kin: [MOTHER] }))).toContain('KIN_CARE');
    expect(typesOf(file({ kin: [{ ...MOTHER, noContact: true }, BROTHER] }))).not.toContain('KIN_CARE');
    expect(typesOf(file({ stays: [STAY] }))).toContain('STATION_BED');
    expect(typesOf(file({ settlement: { step: 'APPROVED' } }))).toContain('SETTLEMENT_WITH_HUKOU');
    expect(typesOf(file({ settlement: { step: 'SUBMITTED' } }))).not.toContain('SETTLEMENT_WITH_HUKOU');
  });
});

describe('the form of a proposal', () => {
  const shown = (of: PersonFile, values: object) => propose.fields(of, { ...values }).filter((field) => visible(field, { ...values })).map((field) => field.name);

  it('asks_only_for_what_the_way_of_living_needs', () => {
    expect(shown(file({}), { type: 'ELDER_HOME' })).toEqual(['type', 'facility', 'urgent', 'reason', 'view', 'occurredAt']);
    expect(shown(file({}), { type: 'HOSPITAL' })).toEqual(['type', 'facility', 'urgent', 'reason', 'occurredAt']);
    expect(shown(file({ kin: [MOTHER] }), { type: 'KIN_CARE' })).toEqual(['type', 'kinId', 'urgent', 'reason', 'view', 'occurredAt']);
    expect(shown(file({ identity: CHILD }), { type: 'ADOPTION' })).toEqual(['type', 'urgent', 'reason', 'view', 'occurredAt']);
  });

  it('asks_for_a_family_once_the_institution_is_chosen', () => {
    expect(shown(file({ identity: CHILD }), { type: 'FOSTER' })).not.toContain('family');
    expect(shown(file({ identity: CHILD }), { type: 'FOSTER', facility: 'facility-000001' })).toContain('family');
  });

  it('asks_why_a_child_lives_farther_from_a_family_or_from_a_brother', () => {
    expect(shown(file({ identity: CHILD }), { type: 'CHILDRENS_VILLAGE' })).toContain('preferenceReason');
    expect(shown(file({ identity: CHILD }), { type: 'FOSTER' })).not.toContain('preferenceReason');
    expect(shown(file({ identity: CHILD, kin: [MOTHER] }), { type: 'FOSTER' })).toContain('preferenceReason');
    expect(shown(file({ identity: CHILD, kin: [BROTHER] }), { type: 'FOSTER' })).toContain('siblingsReason');
    expect(shown(file({ kin: [BROTHER] }), { type: 'ELDER_HOME' })).not.toContain('siblingsReason');
  });

  it('offers_only_relatives_who_are_verified_and_safe', () => {
    const [kin] = propose.fields(file({ kin: [MOTHER, BROTHER] }), { type: 'KIN_CARE' }).filter((field) => field.kind === 'choice');
    expect(kin?.kind === 'choice' && kin.choices.map((one) => one.value)).toEqual(['kin-000001']);
  });

  it('sends_nothing_that_was_chosen_for_another_way', () => {
    const values = { ...blankValues(propose.fields(file({}), {})), type: 'KIN_CARE', facility: 'facility-000001', family: 'family-000001', kinId: 'kin-000001', reason: '可靠' };
    expect(toInput(propose.fields(file({ kin: [MOTHER] }), values), values)).toMatchObject({ facility: null, family: null, kinId: 'kin-000001' });
  });
});

describe('the other forms', () => {
  const options = (type: PlacementType) => assess.fields({ ...PLACEMENT, type }, {}).flatMap((field) => (field.kind === 'select' ? [field.options] : []))[0];

  it('look_at_what_the_way_of_living_needs', () => {
    expect(options('FOSTER')).toEqual(['HOME', 'NEEDS']);
    expect(options('ADOPTION')).toEqual(['ADOPTERS', 'PUBLIC_NOTICE', 'LONG_TERM_GUARDIANSHIP', 'NEEDS']);
    expect(options('ELDER_HOME')).toEqual(['NEEDS']);
  });

  it('ask_for_the_reports_only_where_somebody_ran_away', () => {
    const shown = (cause: string) => disrupt.fields(PLACEMENT, {}).filter((field) => visible(field, { cause })).map((field) => field.name);
    expect(shown('RAN_AWAY')).toContain('missingChildAlert');
    expect(shown('CONFLICT')).toEqual(['cause', 'circumstances', 'occurredAt']);
  });

  it('do_not_say_an_end_that_follows_by_itself', () => {
    const [ground] = end.fields(PLACEMENT, {});
    expect(ground?.kind === 'select' && ground.options).toEqual(['FAMILY_FOUND', 'AGED_OUT', 'OWN_WISH', 'NO_LONGER_NEEDED', 'NOT_SUITABLE', 'OTHER']);
  });

  it('replace_the_place_where_the_person_lives_and_never_a_hospital_by_a_home', () => {
    const home = placement('ACTIVE');
    const hospital = placement('ACTIVE', { placementId: 'placement-000002', type: 'HOSPITAL' });
    const of = file({ placements: [home, hospital, placement('ENDED', { placementId: 'placement-000003' })] });
    expect(replacedBy(of, 'ELDER_HOME')).toEqual([home]);
    expect(replacedBy(of, 'HOSPITAL')).toEqual([hospital]);
    const subject = { personId: 'person-000001', placementId: 'placement-000009', replaced: [{ placementId: home.placementId, text: '托养' }] };
    expect(start.initial?.(subject)).toEqual({ replaces: 'placement-000001' });
  });
});

describe('a foster family', () => {
  const FAMILY: FosterFamily = {
    familyId: 'family-000001', version: 1, facility: 'facility-000001', carer: { name: '张桂芳', born: '1980-05-01', phone: null, home: null }, recordCheck: 'CLEAR', closed: false, children: [],
  };
  const shown = (family: FosterFamily) => actionsOfFamily(family).map((form) => form.operation);

  it('is_closed_only_without_children_and_changed_only_while_it_fosters', () => {
    expect(shown(FAMILY)).toEqual(['placementChangeFosterFamily', 'placementCloseFosterFamily']);
    expect(shown({ ...FAMILY, children: ['person-000001'] })).toEqual(['placementChangeFosterFamily']);
    expect(shown({ ...FAMILY, closed: true })).toEqual([]);
  });

  it('is_changed_from_what_is_known_also_once_the_carer_was_erased', () => {
    expect(changeFosterFamily.initial?.(FAMILY)).toEqual({ carer: { name: '张桂芳', born: '1980-05-01', phone: '', home: '' }, recordCheck: 'CLEAR' });
    expect(changeFosterFamily.initial?.({ ...FAMILY, carer: null })).toEqual({ carer: { name: '', born: null, phone: '', home: '' }, recordCheck: 'CLEAR' });
  });
});
