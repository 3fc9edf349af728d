import type { Config } from '../../config/config.ts';
import type { OutsideFetch } from '../../http/outside-fetch.ts';
import type { Vision } from '../../vision/vision.ts';
import type { Engine } from '../engine.ts';
import type { EngineIssues } from '../issue.ts';

/** The parts of the process that a company's engines need. */
export type CompanyParts = {
  config: Config;
  /** The clock, milliseconds since the epoch. */
  now: () => number;
  /** Joins photos side by side for models that accept one picture. */
  vision: Pick<Vision, 'sideBySide'>;
  fetchOutside: OutsideFetch;
  /** The memory of what models refuse, and of what the operator has to mend. */
  issues: EngineIssues;
};

/** A provider of image or video models. */
export type Company = {
  /** Tells whether the settings connect the company. */
  isConnected: (config: Config) => boolean;
  /** Creates the company's engines; loads its SDK only here, because SDKs load slowly. */
  open: (parts: CompanyParts) => Promise<Engine[]>;
  /** Returns the company's line of the start report. `now` in milliseconds since the epoch. */
  feature: (config: Config, now: number) => { name: string; how: string; off: string };
};

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
