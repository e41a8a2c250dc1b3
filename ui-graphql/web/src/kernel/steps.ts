/** One step of something that goes on for a while. */
export interface Step {
  readonly key: string;
  /** An instant, or a day where only that is known. */
  readonly at: string;
  readonly what: string;
  /** In words; null once erased, undefined where nobody said anything. */
  readonly text?: string | null;
}

/** In the order in which it happened. What is known by the day only stands where the day begins; a stable order keeps the rest as it came. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
