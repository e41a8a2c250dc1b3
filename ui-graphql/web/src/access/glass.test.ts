import { describe, expect, it } from 'vitest';
import { isReviewLate, openOf, type GlassStory } from './glass';

const UNTIL = '2026-03-02T02:30:00Z';
const ONE = { glassId: 'glass-first001', personId: 'person-thisone1', reason: 'MEDICAL_EMERGENCY', until: UNTIL, verdict: null } as const;

describe('a file that is open in an emergency', () => {
  it('is open until its time is over', () => {
    expect(openOf([ONE], 'person-thisone1', new Date('2026-03-02T02:29:59Z'))).toBe(ONE);
    expect(openOf([ONE], 'person-thisone1', new Date(UNTIL))).toBeNull();
  });

  it('is the one that was asked for', () => {
    expect(openOf([ONE], 'person-another1', new Date('2026-03-02T02:00:00Z'))).toBeNull();
  });

  it('shuts at once when a supervisor says no, and not by a yes', () => {
    const at = new Date('2026-03-02T02:10:00Z');
    expect(openOf([{ ...ONE, verdict: 'NOT_JUSTIFIED' }], 'person-thisone1', at)).toBeNull();
    expect(openOf([{ ...ONE, verdict: 'JUSTIFIED' }], 'person-thisone1', at)).not.toBeNull();
  });
});

describe('a review', () => {
  const story = { verdict: null, reviewDue: '2026-03-05T02:00:00Z' } as unknown as GlassStory;

  it('is late from its instant on, while there is none', () => {
    expect(isReviewLate(story, new Date('2026-03-05T01:59:59Z'))).toBe(false);
    expect(isReviewLate(story, new Date('2026-03-05T02:00:00Z'))).toBe(true);
    expect(isReviewLate({ ...story, verdict: 'JUSTIFIED' }, new Date('2026-03-06T02:00:00Z'))).toBe(false);
    expect(isReviewLate({ ...story, reviewDue: null }, new Date('2026-03-06T02:00:00Z'))).toBe(false);
  });
});
