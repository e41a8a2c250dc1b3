import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildASTSchema, concatAST, getNamedType, isInputObjectType, isNonNullType, parse, type GraphQLInputObjectType } from 'graphql';
import { describe as group, expect, it } from 'vitest';
import * as glass from '../../access/commands';
import * as intake from '../../intake/commands';
import * as missing from '../../missing/commands';
import * as network from '../../network/commands';
import * as missions from '../../network/missionCommands';
import * as requests from '../../network/requestCommands';
import * as placement from '../../placement/commands';
import * as foster from '../../placement/fosterCommands';
import * as settlement from '../../placement/settlementCommands';
import * as erasure from '../../person/erasureCommands';
import * as person from '../../person/commands';
import * as returnhome from '../../returnhome/commands';
import * as handovers from '../../returnhome/handoverCommands';
import * as preparations from '../../returnhome/preparationCommands';
import * as travel from '../../returnhome/travelCommands';
import * as tracing from '../../tracing/commands';
import * as matches from '../../tracing/matchCommands';
import * as notices from '../../tracing/noticeCommands';
import type { CommandForm } from './command';
import type { Field } from './fields';

const FOLDER = dirname(process.env.HOMEWARD_SCHEMA ?? '../src/main/resources/graphql/*.graphqls');

const schema = buildASTSchema(
  concatAST(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.graphqls'))
      .map((file) => parse(readFileSync(join(FOLDER, file), 'utf8'))),
  ),
  { assumeValidSDL: true },
);

type Form = CommandForm<never>;

// One module after the other: the same name in two of them must not hide a form.
const forms = [glass, person, erasure, intake, network, tracing, notices, matches, missing, placement, settlement, foster, requests, missions, returnhome, preparations, travel, handovers]
  .flatMap((module) => Object.values<unknown>(module))
  .filter((one): one is Form => typeof one === 'object' && one !== null && 'operation' in one);

const SUBJECT = {
  personId: 'person-000001', kinId: 'kin-000001', noticeId: 'notice-000001', leadId: 'lead-000001', stayId: 'stay-000001', station: 'facility-000001', absorbed: 'person-000002', other: 'person-000002',
  reportId: 'report-000001', soughtId: 'sought-000001', sought: { soughtId: 'sought-000001', person: null }, consents: [], source: null,
  placementId: 'placement-000001', type: 'KIN_CARE', facility: 'facility-000001', familyId: 'family-000001', carer: null, replaced: [], placements: [], settlement: null,
  journeyId: 'journey-000001', mode: 'ESCORT', from: 'facility-000001', leg: 0, stop: 0, stops: [], escorts: [], accounts: [], trusted: [], number: 'T-1', boarding: [], followUps: [], looks: [],
  missionId: 'mission-000001', leader: 'actor-000001', requestId: 'request-000001', zoneId: 'zone-000001', bed: 'A-01', facilityId: 'facility-000001', beds: [], stays: [], kin: [], identity: {}, risks: [],
};

const mutations = schema.getMutationType()?.getFields() ?? {};

function inputOf(form: Form): GraphQLInputObjectType {
  const type = mutations[form.operation]?.args.find((one) => one.name === 'input')?.type;
  const bare = type && isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(bare)) {
    throw new Error(`${form.operation} has no input`);
  }
  return bare;
}

function fieldsOf(form: Form): readonly Field[] {
  return form.fields(SUBJECT as never, {});
}

interface Level {
  readonly path: string;
  readonly type: GraphQLInputObjectType;
  readonly fields: readonly Field[];
}

/** The input of a form and each input object in it, with the fields that fill it. */
function levelsOf(path: string, type: GraphQLInputObjectType, fields: readonly Field[]): Level[] {
  const inside = fields.flatMap((field) => {
    const inner = getNamedType(type.getFields()[field.name]?.type);
    return 'fields' in field && isInputObjectType(inner) ? levelsOf(`${path}.${field.name}`, inner, field.fields) : [];
  });
  return [{ path, type, fields }, ...inside];
}

const levels = forms.flatMap((form) => levelsOf(form.operation, inputOf(form), fieldsOf(form)).map((level) => [level.path, level, form] as const));

const TYPED = ['text', 'note', 'select', 'choice', 'date', 'number', 'yesNo', 'person', 'birth', 'station', 'nationality', 'facility', 'family'];

group('the forms', () => {
  it('stand_for_every_mutation_that_is_a_command', () => {
    const commands = Object.keys(mutations).filter((name) => mutations[name]?.args.some((one) => one.name === 'meta'));
    expect(forms.map((form) => form.operation).sort()).toEqual(commands.sort());
  });

  it.each(levels)('of_%s_fill_every_required_field_and_know_no_other', (path, { type, fields }, form) => {
    const known = type.getFields();
    const fixed = path === form.operation ? Object.keys(form.fixed(SUBJECT as never)) : [];
    const filled = [...fields.map((field) => field.name), ...fixed];
    const required = Object.values(known).filter((one) => isNonNullType(one.type)).map((one) => one.name);
    expect(required.filter((name) => !filled.includes(name))).toEqual([]);
    expect(fields.map((field) => field.name).filter((name) => !(name in known))).toEqual([]);
  });

  it.each(levels)('of_%s_never_send_null_for_a_required_text', (_, { type, fields }) => {
    const known = type.getFields();
    const unguarded = fields.filter((field) => TYPED.includes(field.kind) && known[field.name] && isNonNullType(known[field.name]?.type) && !field.required);
    expect(unguarded.map((field) => field.name)).toEqual([]);
  });
});
