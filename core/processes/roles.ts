import type { Role } from '../config/roles.ts';
import type { Engine } from '../engines/engine.ts';
import { type LaneBounds, lanesWith } from '../tasks/kinds.ts';

/** The lane of the models that look at photos. */
const VISION = 'vision';

/**
 * Returns the lanes that a process works on. Those that need this machine's models belong to `local-engine`,
 * all others to `tasks`.
 */
export function lanesOfRoles(
  roles: readonly Role[],
  engines: readonly Pick<Engine, 'id' | 'company' | 'concurrency'>[],
): Record<string, LaneBounds> {
  const local = new Set(engines.flatMap(({ id, company }) => (company === null ? [id] : [])));
  const roleOf = (lane: string): Role =>
    lane === VISION || local.has(lane) ? 'local-engine' : 'tasks';
  const all = Object.entries(lanesWith(engines));
  return Object.fromEntries(all.filter(([lane]) => roles.includes(roleOf(lane))));
}
