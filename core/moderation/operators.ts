import { SURFACES, type SurfaceName } from '../conversation/event.ts';

/** Somebody who runs the service, as a platform knows them. */
export type Operator = { surface: SurfaceName; userId: string };

/**
 * Reads the `OPERATOR_IDS` setting: `telegram:123, discord:456`.
 * @throws {TypeError} naming the part that is wrong
 */
export function parseOperators(setting: string): Operator[] {
  return setting
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf(':');
      const surface = SURFACES.find((name) => name === part.slice(0, at));
      const userId = part.slice(at + 1);
      if (!surface || !/^[\w-]{1,64}$/.test(userId)) throw new TypeError(`no operator: ${part}`);
      return { surface, userId };
    });
}

/** Whether an event comes from somebody who runs the service. */
export const isOperator = (
  operators: readonly Operator[],
  who: { surface: string; userId: string },
): boolean => operators.some((one) => one.surface === who.surface && one.userId === who.userId);
