import { describe, expect, it } from 'vitest';
import { mayHaveUnreadMatches, type PersonFile, type Tracing } from './file';

const TOLD: Tracing['suggested'] = [
  { soughtId: 'sought-000001', at: '2026-11-20T00:00:00Z', seenAt: null },
  { soughtId: 'sought-000002', at: '2026-11-20T00:00:00Z', seenAt: null },
  { soughtId: 'sought-000003', at: '2026-11-20T00:00:00Z', seenAt: '2026-11-21T00:00:00Z' },
];

function file(tracing: Partial<Tracing> | null, survivor: string | null = null): PersonFile {
  return { tracing: tracing && { phase: 'OPEN', matches: [], suggested: TOLD, ...tracing }, survivor } as unknown as PersonFile;
}

describe('the likely matches that nobody read', () => {
  it('are those that nobody looks into and nobody decided', () => {
    expect(mayHaveUnreadMatches(file({}))).toBe(true);
    const rejected = (soughtId: string) => ({ reportId: 'report-000001', soughtId, standing: 'REJECTED', reason: null, at: '2026-11-21T00:00:00Z' }) as const;
    expect(mayHaveUnreadMatches(file({ matches: [rejected('sought-000001')] }))).toBe(true);
    expect(mayHaveUnreadMatches(file({ matches: [rejected('sought-000001'), rejected('sought-000002')] }))).toBe(false);
  });

  it('are none while nobody may be matched', () => {
    expect(mayHaveUnreadMatches(file({ phase: 'SUSPENDED' }))).toBe(false);
    expect(mayHaveUnreadMatches(file({ phase: 'CLOSED' }))).toBe(false);
    expect(mayHaveUnreadMatches(file({}, 'person-000002'))).toBe(false);
    expect(mayHaveUnreadMatches(file(null))).toBe(false);
  });
});
