import type { FollowUpOutcome } from '../generated/graphql';
import type { Key } from '../i18n/words';
import { day, now } from '../kernel/time';
import { isFollowed, type Journey } from './possible';

const LAST: readonly FollowUpOutcome[] = ['WANDERING_AGAIN', 'SEPARATED_AGAIN', 'WISHES_NO_CONTACT'];

type LookState = 'done' | 'open' | 'overdue' | 'dropped';

/** A day on which somebody looks whether it holds. */
export interface LookDay {
  readonly day: string;
  readonly state: LookState;
}

/** The days on which somebody looks. After some answers, and once the journey is closed, nobody looks again. */
export function lookDaysOf(journey: Journey, at: Date = now()): readonly LookDay[] {
  const today = day(at);
  const over = !isFollowed(journey) || journey.looks.some((one) => LAST.includes(one.outcome));
  const stateOf = (due: string): LookState => {
    if (journey.looks.some((one) => one.dueOn === due)) {
      return 'done';
    }
    if (over) {
      return 'dropped';
    }
    return due < today ? 'overdue' : 'open';
  };
  return journey.followUps.map((due) => ({ day: due, state: stateOf(due) }));
}

/** The days that somebody still owes a look. */
export function openDays(journey: Journey): readonly string[] {
  return lookDaysOf(journey)
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .map((one) => one.day);
}

type HeldState = 'held' | 'broken' | 'ahead';

/** Whether the return held until a day on which it is counted. */
export interface Measure {
  readonly day: string;
  readonly state: HeldState;
}

/** It is broken for every day from the one on which it broke; the others count once they are there. */
export function measuresOf({ measures, brokenAt }: Journey, at: Date = now()): readonly Measure[] {
  const today = day(at);
  const broken = brokenAt ? day(brokenAt) : null;
  const stateOf = (due: string): HeldState => {
    if (broken !== null && broken <= due) {
      return 'broken';
    }
    return due <= today ? 'held' : 'ahead';
  };
  return measures.map((due) => ({ day: due, state: stateOf(due) }));
}

/** The words of a state, and how it looks. */
export const LOOK_WORDS: Readonly<Record<LookState, readonly [Key, string]>> = {
  done: ['journey.look.done', 'tag-verified'],
  open: ['journey.look.open', ''],
  overdue: ['journey.look.overdue', 'tag-danger'],
  dropped: ['journey.look.dropped', ''],
};

export const HELD_WORDS: Readonly<Record<HeldState, readonly [Key, string]>> = {
  held: ['journey.held.yes', 'tag-verified'],
  broken: ['journey.held.no', 'tag-danger'],
  ahead: ['journey.held.ahead', ''],
};
