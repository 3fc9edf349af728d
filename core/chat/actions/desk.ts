import { GRANT_REASONS } from '../grant-reasons.ts';
import { type ActionGroup, engineId, mark, oneOf, signed, ulid } from './shapes.ts';

/** Actions of operators on credits and engines; each is asked for once more before it is done. */
export const DESK_ACTIONS = {
  /** Gives an account credits for a reason; the mark names the question, which is answered once. */
  grant: [ulid, signed, oneOf(GRANT_REASONS), mark],
  /** Asks whether an engine is to be switched; switches it. */
  'engine-turn': [engineId, oneOf(['on', 'off'])],
  'engine-turn-yes': [engineId, oneOf(['on', 'off'])],
} as const satisfies ActionGroup;
