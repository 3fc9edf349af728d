import type { Database } from '../../db/database.ts';
import { listedEngineNeeds } from '../../db/gallery.ts';
import type { Engine } from '../engines/engine.ts';
import { isMadeAnywhere, needOfTemplate, readNeed } from './engine-need.ts';
import type { TemplateDefinition } from './template.ts';

/**
 * The database and engines that the catalogue is read from. A template that is not made
 * anywhere is listed only where an engine can make it.
 */
export type CatalogueSource = { db: Pick<Database, 'query'>; engines: readonly Engine[] };

/** The needs of the listed templates, as JSON. */
export type Makeable = {
  /** Those that an engine can meet. */
  met: string;
  /** The same; null where an engine can meet all. */
  metOfSome: string | null;
};

/** Tells whether a template can be made here. */
export const canBeMade = (engines: readonly Engine[], template: TemplateDefinition): boolean =>
  isMadeAnywhere(template) || engines.some((engine) => engine.supports(needOfTemplate(template)));

/** Needs of templates that a process has met so far, by its engines. */
const metSoFar = new WeakMap<readonly Engine[], readonly string[]>();

/**
 * Reads what is listed by the needs that are known, beside what needs there are now: one round trip. Only
 * where somebody has listed a template with another need, it is read again with that.
 */
export async function listed<T>(
  source: CatalogueSource,
  read: (makeable: Makeable) => Promise<T>,
): Promise<T> {
  const known = metSoFar.get(source.engines) ?? [];
  const [found, needs] = await Promise.all([
    read(makeableOf(source.engines, known)),
    listedEngineNeeds(source.db.query),
  ]);
  if (needs.every((need) => known.includes(need))) return found;
  metSoFar.set(source.engines, needs);
  return read(makeableOf(source.engines, needs));
}

/** Learns the needs of the templates that are listed, where nothing has been listed by this process yet. */
export async function learnNeeds({ db, engines }: CatalogueSource): Promise<void> {
  if (!metSoFar.has(engines)) metSoFar.set(engines, await listedEngineNeeds(db.query));
}

/** Gives the needs that can be met, as far as this process has met them. */
export const makeableSoFar = ({ engines }: CatalogueSource): Makeable =>
  makeableOf(engines, metSoFar.get(engines) ?? []);

function makeableOf(engines: readonly Engine[], needs: readonly string[]): Makeable {
  const some = needs.filter((need) => engines.some((engine) => engine.supports(readNeed(need))));
  const met = JSON.stringify(some);
  return { met, metOfSome: some.length === needs.length ? null : met };
}
