import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'graphql';
import type { TypedDocumentNode } from 'urql';

interface Sink {
  readonly next: (answer: { data: unknown }) => void;
  readonly error: (problem: unknown) => void;
  readonly complete: () => void;
}

const sinks = vi.hoisted(() => [] as Sink[]);
const disposed = vi.hoisted(() => vi.fn());

vi.mock('graphql-sse', () => ({
  createClient: () => ({
    subscribe: (_: unknown, sink: Sink) => {
      sinks.push(sink);
      return disposed;
    },
  }),
}));

const { watch } = await import('./watch');
const DOCUMENT = parse('subscription { changed }') as TypedDocumentNode<{ changed: number }>;

/** The connection as it is now. */
const now = () => sinks.at(-1) as Sink;

describe('what is watched', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sinks.length = 0;
  });
  afterEach(() => void vi.useRealTimers());

  it('comes_back_after_every_cut_a_little_later_each_time_and_says_that_something_may_have_happened', async () => {
    const onNews = vi.fn();
    const stop = watch(DOCUMENT, {}, onNews);
    expect(onNews).not.toHaveBeenCalled();
    const waited: number[] = [];
    for (let cut = 0; cut < 7; cut++) {
      const before = sinks.length;
      now().error(new Error('cut'));
      let ms = 0;
      for (; sinks.length === before; ms += 500) {
        await vi.advanceTimersByTimeAsync(500);
      }
      waited.push(ms);
    }
    expect(waited).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(onNews.mock.calls).toEqual(Array.from({ length: 7 }, () => [null]));

    now().next({ data: { changed: 5 } });
    expect(onNews).toHaveBeenLastCalledWith({ changed: 5 });
    now().complete();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sinks.length, 'at once again, since it had worked').toBe(9);
    stop();
  });

  it('tells_news_again_until_they_could_be_acted_on', async () => {
    const answers = [false, false, true];
    const onNews = vi.fn(() => Promise.resolve(answers.shift() ?? true));
    const stop = watch(DOCUMENT, {}, onNews);
    now().next({ data: { changed: 7 } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onNews.mock.calls).toEqual([[{ changed: 7 }], [{ changed: 7 }], [{ changed: 7 }]]);
    stop();
  });

  it('is_let_go_with_all_that_was_still_to_be_done', async () => {
    const onNews = vi.fn(() => Promise.resolve(false));
    const stop = watch(DOCUMENT, {}, onNews);
    now().next({ data: { changed: 7 } });
    await vi.advanceTimersByTimeAsync(0);
    now().error(new Error('cut'));
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onNews).toHaveBeenCalledTimes(1);
    expect(sinks.length).toBe(1);
    expect(disposed).toHaveBeenCalled();
  });
});
