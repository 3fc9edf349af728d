import type { ActionGroup } from './shapes.ts';

/** Actions on browsers in which somebody is signed in. */
export const SIGN_IN_ACTIONS = {
  /** Ends every session of the console, of who presses. */
  'end-console': [],
} as const satisfies ActionGroup;
