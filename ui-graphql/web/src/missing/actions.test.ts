import { describe, expect, it } from 'vitest';
import type { SoughtState } from '../generated/graphql';
import { toInput, toValues } from '../kernel/forms/input';
import { actionsOf, actionsOfSought } from './actions';
import { correctSought, registerReport } from './commands';
import type { Report, Sought, SoughtPerson } from './report';
import { SOUGHT } from './sought';

const PERSON: SoughtPerson = {
  name: '王大力', otherNames: ['小力', '大力'], relation: 'SON', sex: 'MALE', birth: { earliest: '1950-01-01', latest: '1960-12-31' }, idNumber: null, home: '130683',
  description: { heightCm: 168, marks: [{ kind: 'BURN', part: 'HAND', side: 'LEFT' }, { kind: 'MOLE', part: 'CHIN', side: null }], speech: '130600' },
  separation: { on: '2026-10-30', place: '120101', cause: 'WANDERED_OFF', story: '去赶集' }, kinNames: ['王小明'],
};
const sought = (state: SoughtState): Sought => ({
  soughtId: 'sought-000001', person: PERSON, state, match: null, ruledOut: [], elsewhere: null, reason: null, addedAt: '2026-11-20T00:00:00Z',
});
const report = (state: SoughtState, closedAt: string | null = null): Report => ({
  reportId: 'report-000001', version: 1, station: 'facility-000001', source: 'FAMILY', reporter: null, reference: null, consents: ['COMPARE'],
  sought: [sought(state)], reportedAt: '2026-11-20T00:00:00Z', changedAt: '2026-11-20T00:00:00Z', closedAt, filedBy: null,
});

const offered = (of: Report) => actionsOf(of).map((form) => form.operation.replace('missing', ''));
const offeredOfSought = (of: Report) => of.sought.flatMap((one) => actionsOfSought(of, one)).map((form) => form.operation.replace('missing', ''));

describe('what is offered', () => {
  it('is_to_add_to_change_and_to_close_while_a_report_is_open', () => {
    expect(offered(report('LOOKED_FOR'))).toEqual(['AddSoughtPerson', 'ChangeConsent', 'CloseReport']);
  });

  it('is_not_to_close_while_a_match_is_not_proven', () => {
    expect(offered(report('MATCHED'))).toEqual(['AddSoughtPerson', 'ChangeConsent']);
    expect(offered(report('VERIFIED'))).toContain('CloseReport');
  });

  it('is_only_to_take_it_up_again_once_it_is_closed', () => {
    expect(offered(report('LOOKED_FOR', '2026-11-21T00:00:00Z'))).toEqual(['ReopenReport']);
    expect(offeredOfSought(report('LOOKED_FOR', '2026-11-21T00:00:00Z'))).toEqual([]);
  });

  it('is_to_end_the_search_only_while_somebody_is_looked_for', () => {
    expect(offeredOfSought(report('LOOKED_FOR'))).toEqual(['CorrectSoughtPerson', 'RecordFoundElsewhere']);
    expect(offeredOfSought(report('MATCHED'))).toEqual(['CorrectSoughtPerson']);
  });
});

describe('somebody who is looked for', () => {
  it('is_corrected_from_what_is_on_file_and_sent_again_unchanged', () => {
    const { soughtId } = sought('LOOKED_FOR');
    const begun = correctSought.initial?.({ reportId: 'report-000001', sought: sought('LOOKED_FOR') });
    const fields = correctSought.fields({ reportId: 'report-000001', sought: sought('LOOKED_FOR') }, {});
    expect(toInput(fields, { ...begun, reason: '家属更正', occurredAt: '2026-11-21T00:00:00Z' })).toEqual({
      sought: { soughtId, person: PERSON },
      reason: '家属更正',
      occurredAt: '2026-11-21T00:00:00Z',
    });
  });

  it('keeps_the_id_where_the_description_was_erased', () => {
    expect(toValues(SOUGHT, { ...sought('LOOKED_FOR'), person: null })).toMatchObject({ soughtId: 'sought-000001', person: { name: '', kinNames: '' } });
  });
});

describe('a new report', () => {
  it('begins_with_one_who_is_looked_for_and_allows_nothing_by_itself', () => {
    const fields = registerReport.fields({ reportId: 'report-000001', station: 'facility-000001' }, {});
    expect(registerReport.initial).toBeUndefined();
    expect(fields.find((field) => field.name === 'sought')).toMatchObject({ kind: 'rows', required: true });
    expect(fields.find((field) => field.name === 'consents')?.required).toBeUndefined();
  });
});
