import { describe, expect, it } from 'vitest';
import { unreadMatches, type PersonFile, type Tracing } from './file';

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
    expect(unreadMatches(file({}))).toBe(2);
    const decided = { reportId: 'report-000001', soughtId: 'sought-000001', standing: 'REJECTED', reason: null, at: '2026-11-21T00:00:00Z' } as const;
    expect(unreadMatches(file({ matches: [decided] }))).toBe(1);
  });

  it('are none while nobody may be matched', () => {
    expect(unreadMatches(file({ phase: 'SUSPENDED' }))).toBe(0);
    expect(unreadMatches(file({ phase: 'CLOSED' }))).toBe(0);
    expect(unreadMatches(file({}, 'person-000002'))).toBe(0);
    expect(unreadMatches(file(null))).toBe(0);
  });
});
