import type { CompanyId } from '../../config/settings/engines.ts';
import type { Log } from '../../log.ts';
import type { Engine } from '../engine.ts';
import { modelEndWarning } from '../models/ends.ts';
import { ATLAS_CLOUD } from './atlas/company.ts';
import type { Company, CompanyParts } from './company.ts';
import { GEMINI } from './gemini/company.ts';
import { OPENAI } from './openai/company.ts';
import { REPLICATE } from './replicate/company.ts';
import { CLOUDFLARE } from './workers-ai/company.ts';

/** The companies whose engines can be connected, by id. */
export const COMPANIES: Readonly<Record<CompanyId, Company>> = {
  openai: OPENAI,
  gemini: GEMINI,
  replicate: REPLICATE,
  atlas: ATLAS_CLOUD,
  'workers-ai': CLOUDFLARE,
};

/**
 * Creates the engines of the companies that the settings or a binding connect, in the order of the table.
 */
export async function openRemoteEngines(parts: CompanyParts): Promise<Engine[]> {
  const connected = Object.values(COMPANIES).filter(({ isConnected }) =>
    isConnected(parts.config, parts.ai),
  );
  const opened = await Promise.all(connected.map((company) => company.open(parts)));
  return opened.flat();
}

const ASKING_MS = 10_000;

/**
 * Logs a warning for every model that ends within 30 days, as its provider or our table says. Never
 * throws.
 */
export async function warnOfModelEnds(
  engines: readonly Engine[],
  { log, now }: { log: Log; now: () => number },
): Promise<void> {
  await Promise.all(
    engines.map(async ({ id, name, endsOn }) => {
      const date = await endsOn?.(AbortSignal.timeout(ASKING_MS)).catch(() => null);
      const ending = modelEndWarning(name ?? id, date, now());
      if (ending !== null) log.warn({ engine: id, endsOn: date }, `${ending}: set another model`);
    }),
  );
}
