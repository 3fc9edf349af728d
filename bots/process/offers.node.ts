import { readFileSync } from 'node:fs';
import { type Config, ConfigError } from '../../core/config/config.ts';
import { connectedSurfaces } from '../../core/config/surfaces.ts';
import { type OfferTable, offerLines, openOfferTable } from '../../core/offers/table.ts';
import { connectedProviders } from '../../core/payment-providers/table.ts';
import { DEFAULT_RULES, type Rules } from '../../core/rules/rules.ts';

/** The largest table of offers, in bytes. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads the table of offers, from the operator's file when one is set.
 * @returns the table, and `lines` for the startup output
 * @throws {ConfigError} with every mistake in the file
 */
export function readOffers(
  config: Config,
  rules: Rules = DEFAULT_RULES,
): OfferTable & { lines: string[] } {
  const place = {
    rules,
    connected: connectedProviders(config),
    surfaces: connectedSurfaces(config),
  };
  const text = config.OFFERS_FILE === undefined ? null : readTable(config.OFFERS_FILE);
  const table = openOfferTable({ text, skus: config.DISCORD_SKUS }, place);
  return { ...table, lines: offerLines(table.offers, place) };
}

function readTable(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length <= MOST_BYTES) return text;
  } catch {
    // Said below, the same as for one that is too large.
  }
  const shouldBe = `the path of a file that can be read, up to 1 MB; ${path} is none`;
  throw new ConfigError([{ setting: 'OFFERS_FILE', shouldBe }]);
}
