/** Failures of a connection before anything was sent over it. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** How many causes of causes are looked at. */
const DEEPEST = 5;

/** Tells whether a request that failed may have reached the other side: all but a connection that never was. */
export function wasAsked(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; depth < DEEPEST && typeof cause === 'object' && cause !== null; depth += 1) {
    if ('code' in cause && NEVER_SENT.has(String(cause.code))) return false;
    cause = 'cause' in cause ? cause.cause : null;
  }
  return true;
}
