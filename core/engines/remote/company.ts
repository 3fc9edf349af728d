import type { Config } from '../../config/config.ts';
import type { Vision } from '../../vision/vision.ts';
import type { Engine } from '../engine.ts';

/** What a company's engines are opened with. */
export type CompanyParts = {
  config: Config;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Puts photos side by side for models that take one picture. */
  vision: Pick<Vision, 'sideBySide'>;
};

/** A company that makes pictures or videos for us. */
export type Company = {
  /** Tells whether these settings connect it. */
  isConnected: (config: Config) => boolean;
  /** Opens its engines; the SDK is loaded here, since SDKs take long to load. */
  open: (parts: CompanyParts) => Promise<Engine[]>;
  /** Its line at the start. `now` in milliseconds since the epoch. */
  feature: (config: Config, now: number) => { name: string; how: string; off: string };
};

/** Tells how a company that runs predictions for itself reports their ends to these settings. */
export const reportedBy = ({ PUBLIC_URL }: Config): string =>
  PUBLIC_URL?.startsWith('https:') ? 'by webhook' : 'by asking';

/** Where a company reports to; null where the world cannot reach us over HTTPS, and it is only asked. */
export function webhookAddress(
  { PUBLIC_URL }: Config,
  company: string,
  engine: string,
): string | null {
  return PUBLIC_URL?.startsWith('https:') ? `${PUBLIC_URL}/webhooks/${company}/${engine}` : null;
}
