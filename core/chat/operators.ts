import { SURFACES, type SurfaceName } from './event.ts';

/** A person on a platform, by the platform's user id. */
export type PlatformUser = { surface: SurfaceName; userId: string };

/** What operators may be let do. */
export type Right =
  /** Decides about what waits: held results, templates, reports, claims of likeness. */
  | 'cases'
  /** Looks people up, and takes and lifts steps against their accounts. */
  | 'people'
  /** Sees payments; gives back, grants, makes codes. */
  | 'money'
  /** Runs the service: engines, official templates, messages to many, settings. */
  | 'service';

/** The roles of operators, each with its rights. */
export const ROLES = {
  owner: ['cases', 'people', 'money', 'service'],
  support: ['cases', 'people'],
  moderator: ['cases'],
} as const satisfies Readonly<Record<string, readonly Right[]>>;
/** A role of an operator. */
export type Role = keyof typeof ROLES;

/** A person who runs the service. */
export type Operator = PlatformUser & { role: Role };

/**
 * Reads a list of people: `telegram:123, discord:456`.
 * @returns null when a part of it names no user of a known surface
 */
export function parseUsers(setting: string): PlatformUser[] | null {
  const users = partsOf(setting).map(userIn);
  return users.every((one) => one !== null) ? users : null;
}

/**
 * Reads the `OPERATOR_IDS` setting: `telegram:123, discord:456:support`. Without a role somebody is an
 * owner.
 * @returns null when a part of the setting names no user of a known surface or no role, names somebody
 *   twice, or when nobody is an owner
 */
export function parseOperators(setting: string): Operator[] | null {
  const operators = partsOf(setting).map(operatorIn);
  if (!operators.every((one) => one !== null)) return null;
  const names = new Set(operators.map(({ surface, userId }) => `${surface}:${userId}`));
  const isRun = operators.length === 0 || operators.some(({ role }) => role === 'owner');
  return isRun && names.size === operators.length ? operators : null;
}

const partsOf = (setting: string): string[] =>
  setting
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function userIn(part: string): PlatformUser | null {
  const at = part.indexOf(':');
  const surface = SURFACES.find((name) => name === part.slice(0, at));
  const userId = part.slice(at + 1);
  return surface && /^[\w-]{1,64}$/.test(userId) ? { surface, userId } : null;
}

function operatorIn(part: string): Operator | null {
  const [surface = '', userId = '', named = 'owner', ...more] = part.split(':');
  const user = userIn(`${surface}:${userId}`);
  return user && isRole(named) && more.length === 0 ? { ...user, role: named } : null;
}

const isRole = (name: string): name is Role => Object.hasOwn(ROLES, name);

/** Tells whether a list of people has a user. */
export const isAmong = (
  users: readonly PlatformUser[],
  who: { surface: string; userId: string },
): boolean => users.some((one) => one.surface === who.surface && one.userId === who.userId);

/**
 * Finds the role of a user.
 * @returns null for somebody who is no operator
 */
export const roleOf = (
  operators: readonly Operator[],
  who: { surface: string; userId: string },
): Role | null =>
  operators.find((one) => one.surface === who.surface && one.userId === who.userId)?.role ?? null;

/** Tells whether a role has a right. */
export const roleMay = (role: Role, right: Right): boolean =>
  (ROLES[role] as readonly Right[]).includes(right);

/**
 * Tells whether a user is an operator with a right.
 * @param operators the operators of the service
 * @param who the user's surface and the platform's user id
 */
export function mayOperate(
  operators: readonly Operator[],
  who: { surface: string; userId: string },
  right: Right,
): boolean {
  const role = roleOf(operators, who);
  return role !== null && roleMay(role, right);
}
