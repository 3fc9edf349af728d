import type { AccessMode } from '../chat/access-modes.ts';
import type { PlatformUser } from '../chat/operators.ts';

/** The people who may come in; whoever is in already stays, and operators always may. */
export type AccessRules = {
  mode: AccessMode;
  /** By a platform's user id; it counts where `mode` is `list`. */
  list: readonly PlatformUser[];
};

/** The access that holds unless an operator sets another. */
export const DEFAULT_ACCESS_RULES: AccessRules = { mode: 'everybody', list: [] };
