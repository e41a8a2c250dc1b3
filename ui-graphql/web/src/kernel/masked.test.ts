import { describe, expect, it } from 'vitest';
import { holdsMask } from './masked';

describe('what is hidden', () => {
  it('is_seen_wherever_it_stands', () => {
    expect(holdsMask('138••••0000')).toBe(true);
    expect(holdsMask({ identity: { phone: '••••' } })).toBe(true);
    expect(holdsMask({ kin: [{ contact: null }, { contact: '••••' }] })).toBe(true);
  });

  it('is_not_seen_where_nothing_is', () => {
    expect(holdsMask({ identity: { phone: '13800000000', name: null }, risks: ['PREGNANT'], version: 3 })).toBe(false);
    expect(holdsMask('138****0000')).toBe(false);
    expect(holdsMask(undefined)).toBe(false);
  });
});
