import type { Context } from '../context.ts';
import { listenersOf } from '../engines/listeners.ts';

/** How long something spoken may be, in seconds; null while nobody can, or may, write it down. */
export function spokenSeconds({
  engines,
  rules,
}: Pick<Context, 'engines' | 'rules'>): number | null {
  const { aDay, seconds } = rules.voice;
  const able = aDay > 0 ? listenersOf(engines, { order: rules.engineOrder, seconds }) : [];
  return able.length > 0 ? seconds : null;
}
