import { SURFACES, type SurfaceName } from './event.ts';

/** A person who runs the service, by a platform's user id. */
export type Operator = { surface: SurfaceName; userId: string };

/**
 * Reads the `OPERATOR_IDS` setting: `telegram:123, discord:456`.
 * @returns null when a part of the setting names no user of a known surface
 */
export function parseOperators(setting: string): Operator[] | null {
  const parts = setting.split(',').map((part) => part.trim());
  const operators = parts.filter((part) => part !== '').map(operatorIn);
  return operators.every((one) => one !== null) ? operators : null;
}

function operatorIn(part: string): Operator | null {
  const at = part.indexOf(':');
  const surface = SURFACES.find((name) => name === part.slice(0, at));
  const userId = part.slice(at + 1);
  return surface && /^[\w-]{1,64}$/.test(userId) ? { surface, userId } : null;
}

/**
 * Tells whether a user is an operator.
 * @param operators the operators of the service
 * @param who the user's surface and the platform's user id
 */
export const isOperator = (
  operators: readonly Operator[],
  who: { surface: string; userId: string },
): boolean => operators.some((one) => one.surface === who.surface && one.userId === who.userId);
