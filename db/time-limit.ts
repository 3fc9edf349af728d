/** The longest that one request to a database server lasts, its answer included, in milliseconds. */
export const REQUEST_LIMIT_MS = 8_000;

/**
 * Creates a `fetch` that gives a request up after a while, so that a server which stalls is away and holds
 * nobody up. The limit covers the body of the answer.
 * @param limitMs in milliseconds
 */
export const fetchWithin =
  (limitMs: number) =>
  (request: Request): Promise<Response> =>
    fetch(request, { signal: AbortSignal.timeout(limitMs) });
