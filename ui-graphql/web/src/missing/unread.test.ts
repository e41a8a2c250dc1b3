import { describe, expect, it } from 'vitest';
import { unread, type Match } from './report';

const match = (more: Partial<Match>) => ({ standing: 'POTENTIAL', suggestedAt: '2026-11-20T00:00:00Z', seenAt: null, ...more }) as Match;

describe('the matches that nobody read', () => {
  it('are those that were told, are read by nobody and decided by nobody', () => {
    expect(unread([match({}), match({ suggestedAt: null }), match({ seenAt: '2026-11-21T00:00:00Z' }), match({ standing: 'REJECTED' })])).toBe(1);
  });

  it('are none where there are no matches', () => {
    expect(unread([])).toBe(0);
  });
});
