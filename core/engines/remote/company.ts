import type { Config } from '../../config/config.ts';
import type { OutsideFetch } from '../../http/outside-fetch.ts';
import type { Vision } from '../../vision/vision.ts';
import type { Engine } from '../engine.ts';
import type { EngineIssues } from '../issue.ts';
import type { Catalogue } from '../models/catalogue.ts';
import type { ModelRow } from '../models/row.ts';
import type { AiBinding } from './workers-ai/run-model.ts';

/** The parts of the process that a company's engines need. */
export type CompanyParts = {
  config: Config;
  /** The models that are known. */
  catalogue: Catalogue;
  /** The clock, milliseconds since the epoch. */
  now: () => number;
  /** Draws photos and masks as models take them: side by side, smaller, in black and white. */
  vision: Pick<Vision, 'sideBySide' | 'shrink' | 'whiteWhereClear'>;
  fetchOutside: OutsideFetch;
  /** The memory of what models refuse, and of what the operator has to mend. */
  issues: EngineIssues;
  /** The binding of Workers AI, where this runs on Workers: it switches Workers AI on without a key. */
  ai?: AiBinding;
};

/** A provider of image or video models. */
export type Company = {
  /** Tells whether the settings, or a binding, connect the company. */
  isConnected: (config: Config, ai?: AiBinding) => boolean;
  /** Creates the company's engines; loads its SDK only here, because SDKs load slowly. */
  open: (parts: CompanyParts) => Promise<Engine[]>;
  /** Returns the company's line of the start report. `now` in milliseconds since the epoch. */
  feature: (
    config: Config,
    catalogue: Catalogue,
    now: number,
  ) => { name: string; how: string; off: string };
};

/** Names a provider together with the company behind a model, as users are told it. */
export const companyName = (provider: string, { maker }: Pick<ModelRow, 'maker'>): string =>
  maker === undefined ? provider : `${provider} (${maker})`;

/** Lists the ids of models for the start report. */
export const idsOf = (rows: readonly Pick<ModelRow, 'id'>[]): string =>
  rows.map(({ id }) => id).join(', ') || 'no model';

/**
 * Describes how a company with asynchronous predictions reports their results to this installation.
 */
export const reportedBy = ({ PUBLIC_URL }: Config): string =>
  PUBLIC_URL?.startsWith('https:') ? 'by webhook' : 'by asking';

/**
 * Builds the address of an engine's webhook.
 * @returns null where this installation has no public HTTPS address, so that the engine is only
 *   polled
 */
export function webhookAddress(
  { PUBLIC_URL }: Config,
  company: string,
  engine: string,
): string | null {
  return PUBLIC_URL?.startsWith('https:') ? `${PUBLIC_URL}/webhooks/${company}/${engine}` : null;
}
