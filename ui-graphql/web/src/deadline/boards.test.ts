import { describe, expect, it } from 'vitest';
import { COLUMNS, filterOf, inColumn } from './boards';

const NOW = new Date('2026-11-24T08:00:00Z');

describe('a_board', () => {
  it('of_tracing_asks_for_what_is_owed_there_at_one_station', () => {
    const filter = filterOf('tracing', 'facility-000001', NOW);
    expect(filter.station).toBe('facility-000001');
    expect(filter.owed).toContain('trace.dnaRequest');
    expect(filter.owed).toContain('settle.plan');
    expect(filter.owed).not.toContain('follow.home');
  });

  it('of_who_is_on_the_way_is_not_held_to_the_station_they_set_out_from', () => {
    expect(filterOf('transit', 'facility-000001', NOW)).toEqual({ journeys: ['IN_TRANSIT', 'AT_RELAY', 'ARRIVED', 'REFUSED_AT_DESTINATION', 'MISSING'] });
  });

  it('asks_the_same_question_for_years_so_that_it_is_not_asked_anew_with_every_glance', () => {
    const filter = filterOf('all', '', NOW);
    expect(filter).toEqual(filterOf('all', '', new Date(NOW.getTime() + 60_000)));
    expect(Date.parse(filter.dueBefore ?? '')).toBeGreaterThan(NOW.getTime() + 3650 * 24 * 3_600_000);
    expect(filter.owed).toBeUndefined();
  });

  it('puts_each_rule_into_its_column', () => {
    const owed = [{ key: 'trace.notice' }, { key: 'trace.dnaRequest' }, { key: 'stay.max' }];
    expect(COLUMNS.tracing.map((column) => inColumn(column, owed).map(({ key }) => key))).toEqual([['trace.notice'], ['trace.dnaRequest'], [], []]);
    expect(COLUMNS.all.map((column) => inColumn(column, owed))).toEqual([owed]);
  });
});
