/** The most that is waited for the Workers of a deploy, in milliseconds: a new domain needs its certificate. */
const READY_WITHIN_MS = 180_000;
const ASK_EVERY_MS = 1_000;
const ANSWER_WITHIN_MS = 10_000;

/** An error that says what an address answered that was to be ready. */
export class NotReady extends Error {
  override name = 'NotReady';
}

/** How long the Workers are waited for, in milliseconds. */
export type ReadyLimits = { withinMs?: number; everyMs?: number };

/**
 * Asks `/readyz` until it says that the service is ready.
 * @throws {NotReady} with the last answer
 */
export async function untilReady(publicUrl: string, limits: ReadyLimits = {}): Promise<void> {
  const { withinMs = READY_WITHIN_MS, everyMs = ASK_EVERY_MS } = limits;
  const until = performance.now() + withinMs;
  for (;;) {
    const said = await ask(`${publicUrl}/readyz`);
    if (said === null) return;
    if (performance.now() >= until)
      throw new NotReady(`${publicUrl}/readyz is not ready: it says ${said}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** Asks once. @returns null when it is ready, or what it says */
async function ask(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const body = (await answer.text()).slice(0, 200);
    const isOurs = answer.status === 200 && body.includes('"ready"');
    return isOurs ? null : `${answer.status} ${body}`;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.cause ?? cause) : cause;
    return reason instanceof Error ? reason.message : String(reason);
  }
}
