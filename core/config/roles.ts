/** What a process can do for the others on its database. */
export const ROLES = ['web', 'bots', 'tasks', 'local-engine'] as const;

/** The name of a role. */
export type Role = (typeof ROLES)[number];

const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name);

/** Reads roles with commas between. @returns null where one is unknown, or none is named */
export function parseRoles(text: string): readonly Role[] | null {
  const names = text.split(',').map((name) => name.trim());
  if (!names.every(isRole)) return null;
  return ROLES.filter((role) => names.includes(role));
}
