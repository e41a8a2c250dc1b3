import { describe, expect, it } from 'vitest';
import { newId } from './ids';

describe('ids', () => {
  it('have_a_prefix_and_twenty_small_letters_and_digits', () => {
    expect(newId('person')).toMatch(/^person-[0-9a-z]{20}$/);
  });

  it('do_not_repeat', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId('cmd'))).size).toBe(10_000);
  });

  it('use_every_letter_of_the_alphabet_evenly', () => {
    const counts = new Map<string, number>();
    for (const letter of Array.from({ length: 2_000 }, () => newId('cmd').slice(4)).join('')) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(32);
    expect(Math.min(...counts.values())).toBeGreaterThan(1_000);
  });
});
