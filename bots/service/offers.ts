import type { Config } from '../../core/config/config.ts';
import { connectedSurfaces } from '../../core/config/surfaces.ts';
import { type OfferTable, offerLines, openOfferTable } from '../../core/offers/table.ts';
import { connectedProviders } from '../../core/payment-providers/table.ts';
import { DEFAULT_RULES, type Rules } from '../../core/rules/rules.ts';
import { operatorsText, type ReadFile } from './operators-file.ts';

/**
 * Reads the table of offers, from the operator's file when one is set.
 * @param readFile reads a file by its path
 * @returns the table, and `lines` for the startup output
 * @throws {ConfigError} with every mistake in the file
 */
export function readOffers(
  config: Config,
  readFile: ReadFile,
  rules: Rules = DEFAULT_RULES,
): OfferTable & { lines: string[] } {
  const place = {
    rules,
    connected: connectedProviders(config),
    surfaces: connectedSurfaces(config),
  };
  const text = operatorsText('OFFERS_FILE', config.OFFERS_FILE, readFile);
  const table = openOfferTable({ text, skus: config.DISCORD_SKUS }, place);
  return { ...table, lines: offerLines(table.offers, place) };
}
