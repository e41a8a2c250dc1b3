/** Chromium gives these an empty body all the same, and refuses to make another answer with it. */
const WITHOUT_BODY = [204, 205, 304];

/**
 * Fetches a stream, and gives it up once nothing at all has come for so long. A cut that nobody is told of, as when a router
 * forgets a connection, otherwise looks like a day on which nothing happens.
 */
export function fetchHeard(quietMs: number, fetchIt: typeof fetch = fetch): typeof fetch {
  return async (input, init = {}) => {
    const silent = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silent.abort(), quietMs);
    };
    const rest = () => clearTimeout(timer);
    init.signal?.addEventListener('abort', rest);
    wait();
    try {
      const signal = init.signal ? AbortSignal.any([init.signal, silent.signal]) : silent.signal;
      const answer = await fetchIt(input, { ...init, signal });
      if (answer.body === null || WITHOUT_BODY.includes(answer.status)) {
        rest();
        return answer;
      }
      const heard = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, onward) {
          wait();
          onward.enqueue(chunk);
        },
        flush: rest,
      });
      return new Response(answer.body.pipeThrough(heard), answer);
    } catch (problem) {
      rest();
      throw problem;
    }
  };
}
