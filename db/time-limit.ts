/** The longest that one request to a database server lasts, its answer included, in milliseconds. */
export const REQUEST_LIMIT_MS = 8_000;

/** What a server says that has no connection free for a request: nothing of it was done. */
const NO_CONNECTION_FREE = 429;
const RETRY_STEP_MS = 100;

/**
 * Creates a `fetch` that gives a request up after a while, so that a server which stalls is away and holds
 * nobody up. The limit covers the body of the answer. A request that the server did not begin, as it had no
 * connection free (sqld 0.24 lets one wait for a second only), is sent again within the limit.
 * @param limitMs in milliseconds
 */
export const fetchWithin =
  (limitMs: number) =>
  async (request: Request): Promise<Response> => {
    const signal = AbortSignal.timeout(limitMs);
    for (;;) {
      const response = await fetch(request.clone(), { signal });
      if (response.status !== NO_CONNECTION_FREE) return response;
      const refusal = await response.arrayBuffer();
      await new Promise((resolve) => setTimeout(resolve, RETRY_STEP_MS));
      if (signal.aborted) return new Response(refusal, response);
    }
  };
