import { sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { preparedRead } from './prepared.ts';
import { engineControls } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `engine_controls`. */
export type EngineControlRow = typeof engineControls.$inferSelect;

/** Reads what operators have decided about engines. */
export const engineControlsOf = (q: Query): Promise<EngineControlRow[]> => readControls(q, {});

const readControls = preparedRead<Record<string, never>, EngineControlRow>((q) =>
  q.select().from(engineControls),
);

/** Builds the statement that switches an engine off at a time (milliseconds), or on again (null). */
export const switchControl = (q: Query, engine: string, offAt: number | null): Statement =>
  q
    .insert(engineControls)
    .values({ engine, offAt })
    .onConflictDoUpdate({ target: engineControls.engine, set: { offAt } });

/** Builds the statements that put engines into an order, in place of the one before; an empty one ends it. */
export const orderControls = (q: Query, engines: readonly string[]): Statement[] => [
  q.update(engineControls).set({ place: null }),
  ...engines.map((engine, place) =>
    q
      .insert(engineControls)
      .values({ engine, place })
      .onConflictDoUpdate({ target: engineControls.engine, set: { place: sql`${place}` } }),
  ),
];
