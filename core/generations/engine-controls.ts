import { type EngineControlRow, engineControlsOf } from '../../db/engine-controls.ts';
import type { Context } from '../context.ts';
import type { EngineControls } from '../engines/engine-controls.ts';

/** How old what a process knows may be: an engine that is switched off gets nothing new after it. */
const KNOWN_FOR_MS = 2_000;

/** Opens what a process knows of what operators decided about engines: nothing until it has looked. */
export function openEngineControls({ db, now }: Pick<Context, 'db' | 'now'>): EngineControls {
  let known: { at: number; rows: Map<string, EngineControlRow>; named: number } | null = null;
  return {
    offSince: (id) => known?.rows.get(id)?.offAt ?? null,
    place: (id) =>
      known === null || known.named === 0 ? null : (known.rows.get(id)?.place ?? known.named),
    async learn() {
      const at = now();
      // A clock that was set back must not keep what is known for good.
      if (known && at - known.at < KNOWN_FOR_MS && at >= known.at) return;
      const rows = await engineControlsOf(db.query);
      const named = rows.filter(({ place }) => place !== null).length;
      known = { at, rows: new Map(rows.map((row) => [row.engine, row])), named };
    },
  };
}
