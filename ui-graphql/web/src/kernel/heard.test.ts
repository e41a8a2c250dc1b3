// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchHeard } from './heard';

const QUIET_MS = 45_000;

/** A server that says what it is told to, until whoever asked hangs up. */
function server() {
  let line: ReadableStreamDefaultController<Uint8Array> | undefined;
  const fetchIt: typeof fetch = (_, init) => {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (line = controller) });
    init?.signal?.addEventListener('abort', () => line?.error(new Error('hung up')));
    return Promise.resolve(new Response(body));
  };
  return { fetchIt, say: (text: string) => line?.enqueue(new TextEncoder().encode(text)), end: () => line?.close() };
}

async function read(answer: Response) {
  const heard: string[] = [];
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      heard.push(new TextDecoder().decode(part.value));
    }
    return { heard, end: 'ended' };
  } catch {
    return { heard, end: 'given up' };
  }
}

describe('a stream that is listened to', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes_on_as_long_as_the_server_says_now_and_then_that_it_is_there', async () => {
    const { fetchIt, say, end } = server();
    const all = read(await fetchHeard(QUIET_MS, fetchIt)('/graphql', {}));
    for (let minute = 0; minute < 4; minute++) {
      await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
      say(':');
      await vi.advanceTimersByTimeAsync(0);
    }
    end();
    expect(await all).toEqual({ heard: [':', ':', ':', ':'], end: 'ended' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is_given_up_once_nothing_has_come_for_too_long', async () => {
    const { fetchIt, say } = server();
    const all = read(await fetchHeard(QUIET_MS, fetchIt)('/graphql', {}));
    say('news');
    await vi.advanceTimersByTimeAsync(QUIET_MS + 1);
    expect(await all).toEqual({ heard: ['news'], end: 'given up' });
  });

  it('is_given_up_too_where_the_answer_never_begins', async () => {
    const never: typeof fetch = (_, init) => new Promise((__, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('hung up'))));
    const asked = fetchHeard(QUIET_MS, never)('/graphql', {}).catch((problem: Error) => problem.message);
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(await asked).toBe('hung up');
  });

  it('is_passed_on_as_it_is_where_it_can_have_no_body_though_the_browser_gives_it_one', async () => {
    const empty = Object.defineProperty(new Response(null, { status: 204 }), 'body', { value: new ReadableStream() });
    const answer = await fetchHeard(QUIET_MS, () => Promise.resolve(empty))('/api/logout', {});
    expect(answer).toBe(empty);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is_let_go_when_whoever_asked_hangs_up', async () => {
    const { fetchIt } = server();
    const mine = new AbortController();
    const all = read(await fetchHeard(QUIET_MS, fetchIt)('/graphql', { signal: mine.signal }));
    mine.abort();
    expect((await all).end).toBe('given up');
    expect(vi.getTimerCount()).toBe(0);
  });
});
