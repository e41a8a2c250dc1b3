import { describe, expect, it } from 'vitest';
import { birthOf, draftOf, NO_BIRTH } from './birth';
import type { Field } from './fields';
import { bedNumbers, blankValues, check, isIdNumber, nameList, toInput, toValues } from './input';

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

  it('takes_no_value_that_is_hidden', () => {
    expect(check(FIELDS, { ...blankValues(FIELDS), name: '138••••0000', quantity: '1', away: true })).toEqual({ name: 'form.masked' });
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

const NESTED: readonly Field[] = [
  {
    kind: 'rows', name: 'people', add: 'field.items.add', wide: true, required: true,
    fields: [
      { kind: 'id', name: 'soughtId', prefix: 'sought' },
      {
        kind: 'group', name: 'person', bare: true,
        fields: [
          { kind: 'text', name: 'name', required: true },
          { kind: 'names', name: 'otherNames' },
          { kind: 'birth', name: 'birth' },
          {
            kind: 'group', name: 'description',
            fields: [
              { kind: 'number', name: 'heightCm', min: 30, max: 250 },
              { kind: 'rows', name: 'marks', add: 'field.items.add', fields: [{ kind: 'text', name: 'part', required: true }] },
            ],
          },
        ],
      },
    ],
  },
];

describe('a form with groups in groups', () => {
  it('finds_the_wrong_field_however_deep_it_is', () => {
    const person = { name: '', otherNames: '', birth: NO_BIRTH, description: { heightCm: '20', marks: [{ part: '' }] } };
    expect(check(NESTED, { people: [{ soughtId: 'sought-000001', person }] })).toEqual({
      'people.0.person.name': 'form.required',
      'people.0.person.description.heightCm': 'form.badNumber',
      'people.0.person.description.marks.0.part': 'form.required',
    });
  });

  it('makes_an_id_once_that_stays_however_often_it_is_sent', () => {
    const values = blankValues(NESTED);
    const sent = () => (toInput(NESTED, values).people as { soughtId: string }[])[0]?.soughtId;
    expect(sent()).toMatch(/^sought-[0-9a-v]{20}$/);
    expect(sent()).toBe(sent());
  });

  it('begins_with_what_is_on_file_and_sends_it_again_unchanged', () => {
    const known = {
      people: [
        {
          soughtId: 'sought-000001',
          person: {
            name: '王大力',
            otherNames: ['小力', 'Wang Dali'],
            birth: { earliest: '1980-11-26', latest: '1986-11-25' },
            description: { heightCm: 168, marks: [{ part: 'HAND' }] },
          },
        },
      ],
    };
    expect(toInput(NESTED, toValues(NESTED, known))).toEqual(known);
  });

  it('begins_blank_where_nothing_is_on_file', () => {
    const [person] = (NESTED[0] as { fields: readonly Field[] }).fields.slice(1);
    expect(toValues([person as Field], { person: { name: null } })).toEqual({
      person: { name: '', otherNames: '', birth: NO_BIRTH, description: { heightCm: '', marks: [] } },
    });
  });
});

describe('a choice among several fields', () => {
  const STATION: Field = { kind: 'text', name: 'station', required: true };
  const BODY: Field = { kind: 'text', name: 'body', required: true };
  const receiver = (...fields: readonly Field[]): Field => ({ kind: 'oneOf', name: 'receiver', fields, required: true });

  it('asks_first_which_it_is_and_then_for_that_one_only', () => {
    const fields = [receiver(STATION, BODY)];
    expect(check(fields, blankValues(fields))).toEqual({ receiver: 'form.required' });
    expect(check(fields, { receiver: { of: 'body', station: '', body: '' } })).toEqual({ 'receiver.body': 'form.required' });
    expect(check(fields, { receiver: { of: 'body', station: '', body: 'committee' } })).toEqual({});
  });

  it('sends_nothing_that_was_typed_for_another_one', () => {
    const values = { receiver: { of: 'body', station: 'north', body: 'committee' } };
    expect(toInput([receiver(STATION, BODY)], values)).toEqual({ receiver: { station: null, body: 'committee' } });
  });

  it('is_no_choice_where_there_is_one_field_only', () => {
    expect(check([receiver(BODY)], { receiver: { of: '', body: '' } })).toEqual({ 'receiver.body': 'form.required' });
    expect(toInput([receiver(BODY)], { receiver: { of: '', body: 'committee' } })).toEqual({ receiver: { body: 'committee' } });
  });

  it('begins_with_what_is_on_file', () => {
    const fields = [receiver(STATION, BODY)];
    expect(toInput(fields, toValues(fields, { receiver: { station: null, body: 'committee' } }))).toEqual({ receiver: { station: null, body: 'committee' } });
  });

  it('is_no_object_at_all_while_it_is_hidden', () => {
    const hidden = { showWhen: () => false } as const;
    const fields: readonly Field[] = [{ ...receiver(STATION), ...hidden }, { kind: 'group', name: 'place', fields: [BODY], ...hidden }];
    expect(toInput(fields, blankValues(fields))).toEqual({ receiver: null, place: null });
  });
});

describe('rows of single values', () => {
  const fields: readonly Field[] = [{ kind: 'rows', name: 'relays', add: 'field.items.add', single: true, fields: [{ kind: 'station', name: 'station', required: true }] }];

  it('are_sent_as_values_and_begin_with_values', () => {
    expect(toInput(fields, { relays: [{ station: 'facility-000001' }, { station: 'facility-000002' }] })).toEqual({ relays: ['facility-000001', 'facility-000002'] });
    expect(toInput(fields, toValues(fields, { relays: ['facility-000003'] }))).toEqual({ relays: ['facility-000003'] });
  });
});

describe('an instant that nobody gave', () => {
  it('is_absent_and_not_now', () => {
    const fields: readonly Field[] = [{ kind: 'instant', name: 'expectedArrival' }];
    expect(toInput(fields, blankValues(fields))).toEqual({ expectedArrival: null });
  });
});

describe('a list of names', () => {
  it('is_split_at_commas_but_not_at_spaces', () => {
    expect(nameList(' 小力、大力, Wang Dali；小力 ')).toEqual(['小力', '大力', 'Wang Dali']);
  });

  it('is_missing_where_there_are_only_commas', () => {
    expect(check([{ kind: 'names', name: 'kinNames', required: true }], { kinNames: '、' })).toEqual({ kinNames: 'form.required' });
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
