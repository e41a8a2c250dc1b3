import { JourneyStage, type CaseloadFilterInput } from '../generated/graphql';

/** What a supervisor looks at in the morning: what is owed in tracing, who is on the way, everything that is owed. */
export const BOARDS = ['tracing', 'transit', 'all'] as const;

export type Board = (typeof BOARDS)[number];

interface Column {
  readonly head: 'board.within24h' | 'board.within7wd' | 'board.within1m' | 'board.within3m' | 'board.call' | 'board.arrival' | 'board.handover' | 'board.owed';
  /** The rules of the policy pack that stand in it; absent for all of them. */
  readonly keys: readonly string[] | null;
}

export const COLUMNS: Readonly<Record<Board, readonly Column[]>> = {
  tracing: [
    { head: 'board.within24h', keys: ['trace.quick', 'trace.policeReport', 'trace.notice'] },
    { head: 'board.within7wd', keys: ['trace.dnaRequest'] },
    { head: 'board.within1m', keys: ['retained.status', 'trace.dnaResult', 'trace.refresh', 'trace.refresh.repeat', 'trace.stalled'] },
    { head: 'board.within3m', keys: ['settle.plan'] },
  ],
  transit: [
    { head: 'board.call', keys: ['escort.checkIn'] },
    { head: 'board.arrival', keys: ['journey.late'] },
    { head: 'board.handover', keys: ['journey.handover'] },
  ],
  all: [{ head: 'board.owed', keys: null }],
};

const UNDERWAY = [JourneyStage.IN_TRANSIT, JourneyStage.AT_RELAY, JourneyStage.ARRIVED, JourneyStage.REFUSED_AT_DESTINATION, JourneyStage.MISSING];

const TEN_YEARS_MS = 3650 * 24 * 3_600_000;

/** Who stands on a board. Whoever is on the way is everybody's who takes part, not only the station's they set out from. */
export function filterOf(board: Board, station: string, now: Date): CaseloadFilterInput {
  if (board === 'transit') {
    return { journeys: UNDERWAY };
  }
  const dueBefore = new Date(Math.floor(now.getTime() / TEN_YEARS_MS + 2) * TEN_YEARS_MS).toISOString();
  const owed = COLUMNS[board].flatMap(({ keys }) => keys ?? []);
  return { ...(station !== '' && { station }), ...(owed.length > 0 && { owed }), dueBefore };
}

/** What of somebody's stands in a column, the most pressing first. */
export function inColumn<D extends { readonly key: string }>(column: Column, deadlines: readonly D[]): readonly D[] {
  return column.keys === null ? deadlines : deadlines.filter(({ key }) => column.keys?.includes(key));
}
