import { describe, expect, it } from 'vitest';
import { birthOf, draftOf, NO_BIRTH } from './birth';
import type { Field } from './fields';
import { bedNumbers, blankValues, check, isIdNumber, toInput } from './input';

const FIELDS: readonly Field[] = [
  { kind: 'text', name: 'name', required: true },
  { kind: 'note', name: 'note' },
  { kind: 'number', name: 'quantity', min: 1, required: true },
  { kind: 'number', name: 'fare', min: 0, decimal: true },
  { kind: 'yesNo', name: 'away', required: true },
  { kind: 'moment', name: 'occurredAt' },
  { kind: 'birth', name: 'birth' },
  { kind: 'rows', name: 'items', add: 'field.items.add', fields: [{ kind: 'text', name: 'what', required: true }] },
  { kind: 'group', name: 'place', fields: [{ kind: 'text', name: 'street', showWhen: (values) => values.town !== '' }, { kind: 'text', name: 'town' }] },
];

describe('a described form', () => {
  it('asks_for_what_is_required_and_for_nothing_else', () => {
    expect(Object.keys(check(FIELDS, blankValues(FIELDS)))).toEqual(['name', 'quantity', 'away']);
  });

  it('takes_no_for_an_answer', () => {
    expect(check(FIELDS, { ...blankValues(FIELDS), name: 'a', quantity: '1', away: false })).toEqual({});
  });

  it('does_not_take_blanks_for_a_name', () => {
    expect(check(FIELDS, { ...blankValues(FIELDS), name: '  ', quantity: '1', away: true })).toEqual({ name: 'form.required' });
  });

  it('finds_the_wrong_field_inside_a_row', () => {
    const values = { ...blankValues(FIELDS), name: 'a', quantity: '0', away: true, items: [{ what: 'bag' }, { what: '' }] };
    expect(check(FIELDS, values)).toEqual({ quantity: 'form.badNumber', 'items.1.what': 'form.required' });
  });

  it.each([
    ['0', false],
    ['100', false],
    ['-1', true],
    ['101', true],
    ['87.5', true],
    ['much', true],
  ])('of_a_whole_number_to_a_hundred_%s_is_wrong_%s', (typed, wrong) => {
    const percent: Field = { kind: 'number', name: 'percent', min: 0, max: 100 };
    expect(check([percent], { percent: typed })).toEqual(wrong ? { percent: 'form.badNumber' } : {});
  });

  it('takes_parts_of_a_number_where_they_are_meant', () => {
    expect(check([{ kind: 'number', name: 'fare', min: 0, decimal: true }], { fare: '12.50' })).toEqual({});
  });

  it('makes_the_input_of_the_command', () => {
    const values = {
      ...blankValues(FIELDS),
      name: ' 王某 ',
      quantity: '2',
      fare: '12.50',
      away: false,
      occurredAt: '2026-11-24T00:00:00Z',
      birth: { ...NO_BIRTH, mode: 'date', date: '2010-01-02' },
      items: [{ what: 'bag' }],
      place: { street: 'x', town: '' },
    };
    expect(toInput(FIELDS, values)).toEqual({
      name: '王某',
      note: null,
      quantity: 2,
      fare: '12.50',
      away: false,
      occurredAt: '2026-11-24T00:00:00Z',
      birth: { earliest: '2010-01-02', latest: '2010-01-02' },
      items: [{ what: 'bag' }],
      place: { street: null, town: null },
    });
  });

  it('says_now_when_nobody_said_when', () => {
    const { occurredAt } = toInput(FIELDS, { ...blankValues(FIELDS), quantity: '' });
    expect(Math.abs(Date.parse(String(occurredAt)) - Date.now())).toBeLessThan(5_000);
    expect(Date.parse(String(occurredAt))).toBeLessThanOrEqual(Date.now());
  });

  it('refuses_ages_in_the_wrong_order', () => {
    const birth = { ...NO_BIRTH, mode: 'age', from: '9', to: '7' };
    expect(check([{ kind: 'birth', name: 'birth' }], { birth })).toEqual({ birth: 'form.badAges' });
  });
});

describe('a birth on file', () => {
  it.each([
    { earliest: '1980-11-26', latest: '1986-11-25' },
    { earliest: '2010-02-28', latest: '2010-02-28' },
  ])('from_$earliest_to_$latest_is_sent_again_unchanged', (birth) => {
    expect(birthOf(draftOf(birth), '2026-11-25')).toEqual(birth);
  });
});

describe('bed numbers', () => {
  it('are_split_and_told_apart', () => {
    expect(bedNumbers('a-01， A-02 a-01;b3')).toEqual(['A-01', 'A-02', 'B3']);
  });
});

describe('an identity number', () => {
  it('needs_its_check_digit', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(isIdNumber('11010519491231002x')).toBe(true);
    expect(isIdNumber('110105194912310021')).toBe(false);
    expect(isIdNumber('1101051949123100')).toBe(false);
  });
});
