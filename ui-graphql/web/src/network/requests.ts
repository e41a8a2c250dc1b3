import type { StationRequestFileFragment } from '../generated/graphql';
import type { Key } from '../i18n/words';
import { day, now } from '../kernel/time';

export type StationRequest = StationRequestFileFragment;

/** Until when an answer is owed, and whether that time is over. */
export interface AnswerDue {
  readonly words: Key;
  readonly until: string;
  readonly late: boolean;
}

/** Whether the answer is late: the time is over with its instant. */
export function isLate({ state, answerDue }: StationRequest, at: Date = now()): boolean {
  return state === 'SENT' && answerDue !== null && Date.parse(answerDue) <= at.getTime();
}

/** What ends with the 9th is stored as 00:00 of the 10th, which would be read as one day too many. */
export function dueOf(request: StationRequest, at: Date = now()): AnswerDue | null {
  if (request.state !== 'SENT' || request.answerDue === null) {
    return null;
  }
  const late = isLate(request, at);
  return { words: late ? 'requests.overdue' : 'requests.due', until: day(new Date(Date.parse(request.answerDue) - 1)), late };
}

/** What others ask of a station, and what it asks of others, each in the order in which it came. */
export function partedFor(station: string, all: readonly StationRequest[]) {
  return { toUs: all.filter(({ to }) => to === station), fromUs: all.filter(({ from }) => from === station) };
}
