import { type EngineLikenessRow, engineLikenessOf } from '../../db/engine-likeness.ts';
import type { Context } from '../context.ts';
import type { KeptLikeness } from '../engines/engine.ts';
import type { EngineLikeness } from '../engines/engine-likeness.ts';
import type { LikenessRules } from '../rules/likeness-rules.ts';

/** Opens what a process knows of how engines keep likeness: nothing until it has looked. */
export function openEngineLikeness({
  db,
  now,
  rules,
}: Pick<Context, 'db' | 'now' | 'rules'>): EngineLikeness {
  const { isChecked, engines } = rules.likeness;
  let known: { at: number; rows: Map<string, EngineLikenessRow> } | null = null;
  return {
    of: (id) => telling(engines, known?.rows.get(id), now()),
    async learn() {
      const at = now();
      // A clock that was set back must not keep what is known for good.
      if (!isChecked || (known && at - known.at < engines.knownForMs && at >= known.at)) return;
      const rows = await engineLikenessOf(db.query);
      known = { at, rows: new Map(rows.map((row) => [row.engine, row])) };
    },
  };
}

/** Returns what a row says; null where it is too little, or too old: then the engine gets another chance. */
export function telling(
  { atLeast, forgottenMs }: LikenessRules['engines'],
  row: EngineLikenessRow | undefined,
  now: number,
): KeptLikeness | null {
  if (!row || row.judged < atLeast || now - row.judgedAt > forgottenMs) return null;
  return { judged: row.judged, kept: row.kept };
}
