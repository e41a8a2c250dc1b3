import { describe, expect, it } from 'vitest';
import { filterOf, toggled } from './filters';

describe('the filter of an address', () => {
  it('names where and in which way people are placed, and passes over what is no way', () => {
    const filter = filterOf(new URLSearchParams('placement=FOSTER&placement=NONSENSE&home=facility-village01'), ' ');
    expect(filter.placements).toEqual(['FOSTER']);
    expect(filter.placedAt).toBe('facility-village01');
    expect(filter.station).toBeNull();
    expect(filter.text).toBeNull();
  });

  it('asks for likely matches only where it says so', () => {
    expect(filterOf(new URLSearchParams('match=new'), '').likelyMatch).toBe('NEW');
    expect(filterOf(new URLSearchParams('match=undecided'), '').likelyMatch).toBe('UNDECIDED');
    expect(filterOf(new URLSearchParams('match=NONSENSE'), '').likelyMatch).toBeNull();
    expect(filterOf(new URLSearchParams(), '').likelyMatch).toBeNull();
  });

  it('has one value of one filter more, or less', () => {
    const on = toggled(new URLSearchParams('stage=REGISTERED'), 'placement', 'FOSTER');
    expect(on.toString()).toBe('stage=REGISTERED&placement=FOSTER');
    expect(toggled(on, 'placement', 'FOSTER').toString()).toBe('stage=REGISTERED');
  });
});
