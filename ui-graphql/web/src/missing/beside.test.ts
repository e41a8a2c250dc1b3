import { describe, expect, it } from 'vitest';
import type { Translate } from '../i18n';
import { words, type Key } from '../i18n/words';
import { besideOf, filesBeside, type Found, type Side } from './beside';
import type { SoughtPerson } from './report';

const t: Translate = (key: Key, values = {}) =>
  words[key][1].replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]));

const NAMES = { age: () => 'about 70 y' };

const NOBODY: Found = {
  personId: 'person-000001', provisionalName: null, openedAt: '2026-11-20T16:30:00Z', description: null, kin: [], tracing: null,
  identity: { name: null, alias: null, sex: 'UNKNOWN', birth: null, idNumber: null, household: null, householdCode: null },
};
const LOST: SoughtPerson = {
  name: null, otherNames: [], relation: 'SON', sex: 'UNKNOWN', birth: null, idNumber: null, home: null, kinNames: [],
  description: { heightCm: null, marks: [], speech: null }, separation: { on: null, place: null, cause: 'UNKNOWN', story: null },
};

const said = (side: Side) => side.map((line) => line.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''));
const told = (found: Found, sought: SoughtPerson) =>
  Object.fromEntries(besideOf(t, NAMES, found, sought, []).map((row) => [row.field, [said(row.found), said(row.sought)]]));

describe('a comparison', () => {
  it('of_two_files_marks_where_their_names_and_numbers_differ', () => {
    const file = (name: string, idNumber: string): Found => ({ ...NOBODY, identity: { ...NOBODY.identity, name, idNumber, sex: 'FEMALE' } });
    const rows = filesBeside(t, NAMES, file('王桂芳', '110105194912310021'), file('王贵芳', '110105194912310021'), []);
    expect(rows.filter((row) => ['NAME', 'SEX', 'ID_NUMBER', 'KIN'].includes(row.field)).map((row) => [said(row.found), said(row.sought)])).toEqual([
      [['王[桂]芳'], ['王[贵]芳']],
      [['Female'], ['Female']],
      [['110105194912310021'], ['110105194912310021']],
      [[], []],
    ]);
  });

  it('has_nothing_to_show_where_nobody_knows', () => {
    expect(told(NOBODY, LOST)).toEqual({
      NAME: [[], []], SEX: [[], []], BIRTH: [[], []], ID_NUMBER: [[], []], HEIGHT: [[], []], MARKS: [[], []], PLACES: [[], []],
      DATE: [['2026-11-21'], []], KIN: [[], []],
    });
  });

  it('puts_each_field_of_one_beside_that_of_the_other', () => {
    const found: Found = {
      ...NOBODY,
      provisionalName: '红衣老人',
      identity: { name: '王大力', alias: '老王', sex: 'MALE', birth: { earliest: '1950-01-01', latest: '1960-12-31' }, idNumber: '11010519491231002X', household: '保定', householdCode: '130600' },
      description: { heightCm: 168, marks: [{ kind: 'BURN', part: 'HAND', side: 'LEFT' }], speech: '130600' },
      kin: [{ name: '王小明' }, { name: null }],
      tracing: { notices: [{ text: { foundOn: '2026-11-01', foundIn: '120101' } }, { text: { foundOn: '2026-11-02', foundIn: '120110' } }] },
    };
    const sought: SoughtPerson = {
      ...LOST,
      name: '王大利', otherNames: ['大利'], sex: 'MALE', birth: { earliest: '1955-03-04', latest: '1955-03-04' }, idNumber: '110105194912310021', home: '130683', kinNames: ['王小明'],
      description: { heightCm: 170, marks: [{ kind: 'SCAR', part: 'CHIN', side: null }], speech: '130683' },
      separation: { on: '2026-10-30', place: '120101', cause: 'WANDERED_OFF', story: null },
    };
    expect(told(found, sought)).toEqual({
      NAME: [['王大[力]', '老王'], ['王大[利]', '大利']],
      SEX: [['Male'], ['Male']],
      BIRTH: [['1950-01-01 – 1960-12-31', 'about 70 y'], ['1955-03-04', 'about 70 y']],
      ID_NUMBER: [['11010519491231002[X]'], ['11010519491231002[1]']],
      HEIGHT: [['168 cm'], ['170 cm']],
      MARKS: [['Burn, hand (left)'], ['Scar, chin']],
      PLACES: [['保定', '130600', 'dialect of 130600', 'Found in 120110'], ['130683', 'dialect of 130683', 'Lost in 120101']],
      DATE: [['2026-11-02'], ['2026-10-30']],
      KIN: [['王小明'], ['王小明']],
    });
  });

  it('says_how_a_field_compares_where_that_counts', () => {
    const home = { field: 'PLACES', agreement: 'CLOSE', weight: 18, how: 'HOME_IN_SAME_PROVINCE' } as const;
    const found = { field: 'PLACES', agreement: 'SAME', weight: 20, how: 'FOUND_IN_SAME_COUNTY' } as const;
    const rows = besideOf(t, NAMES, NOBODY, LOST, [home, found]);
    expect(rows.filter((row) => row.reasons.length > 0)).toEqual([{ field: 'PLACES', found: [], sought: [], reasons: [home, found] }]);
  });
});
