import { type Fault, Refusal, type World } from './world.ts';

const SLOW_MODE = 20_016;

type Route = { method: string; path: string };

/** The route that a limit holds, as Discord counts it, or the whole bot. */
const limitOf = ({ method, path }: Route, global: boolean): string =>
  global ? 'bot' : `${method} ${path.replace(/(messages\/)\d+/, '$1:id')}`;

/** A call that comes before its time is refused with the rest of the wait, and counted. */
export function earlyFault(world: World, call: Route): Fault | undefined {
  for (const global of [true, false]) {
    if (global && /^\/(?:interactions|webhooks)\//.test(call.path)) continue;
    const restMs = (world.held.get(limitOf(call, global)) ?? 0) - world.now();
    if (restMs <= 0) continue;
    world.forbidden.push(`${call.method} ${call.path}`);
    return { status: 429, retryAfterSeconds: restMs / 1_000, global };
  }
  return undefined;
}

/** Builds the refusal of a call that goes wrong; a limit holds what it is about from then on. */
export function faultOf(world: World, call: Route, fault: Fault): Refusal {
  const { status, code = 0, retryAfterSeconds, global = false } = fault;
  // Slow mode holds the channel's messages and no route.
  if (retryAfterSeconds !== undefined && code !== SLOW_MODE)
    world.held.set(limitOf(call, global), world.now() + retryAfterSeconds * 1_000);
  return Object.assign(new Refusal(status, code, 'fault'), { fault });
}
