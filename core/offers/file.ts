import { z } from 'zod';
import { SURFACES } from '../chat/event.ts';
import type { Mistake } from '../config/config.ts';
import { PAYMENT_PROVIDERS } from '../payment-providers/table.ts';
import { PROVIDER_IDS } from '../provider-ids.ts';
import { type Offer, offerShape } from './offers.ts';

/** An offer with its position in the file, as mistakes name it. */
export type OfferRow = { where: string; offer: Offer };

const MOST_ROWS = 1_000;

const SHOULD_BE: Readonly<Record<string, string>> = {
  surface: SURFACES.join(', '),
  provider: PROVIDER_IDS.filter((id) => PAYMENT_PROVIDERS[id].standsInFor === null).join(', '),
  product: 'a pack’s id, or pro',
  amountCents:
    'a whole number above 0, in the currency’s smallest unit: 499 for $4.99, 250 for 250 Stars',
  currency: 'a currency’s three letters in lower case, such as usd; xtr for Stars',
  sku: 'the SKU’s id on Discord: digits only, in quotes',
  locales: 'a list of languages, such as ["de", "en"]',
};

/**
 * Parses the operator's table: a JSON array of offers.
 * @returns the rows that have the right shape, and the mistakes in all others
 */
export function readOfferRows(text: string): { rows: OfferRow[]; mistakes: Mistake[] } {
  const table = tableOf(text);
  if (!table)
    return {
      rows: [],
      mistakes: [
        { setting: 'OFFERS_FILE', shouldBe: `a JSON array of at most ${MOST_ROWS} offers` },
      ],
    };
  const rows: OfferRow[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, entry] of table.entries()) {
    const where = `OFFERS_FILE, row ${index + 1}`;
    const read = offerShape.safeParse(entry);
    if (read.success) rows.push({ where, offer: read.data });
    else mistakes.push(...read.error.issues.flatMap((issue) => mistakesOf(where, issue)));
  }
  return { rows, mistakes };
}

function tableOf(text: string): unknown[] | null {
  try {
    return z.array(z.unknown()).max(MOST_ROWS).parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function mistakesOf(where: string, issue: z.core.$ZodIssue): Mistake[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      setting: `${where}, ${key}`,
      shouldBe: `absent; a row has ${Object.keys(SHOULD_BE).join(', ')}`,
    }));
  const field = String(issue.path[0] ?? '');
  const shouldBe = SHOULD_BE[field];
  return [
    shouldBe
      ? { setting: `${where}, ${field}`, shouldBe }
      : { setting: where, shouldBe: `an object with ${Object.keys(SHOULD_BE).join(', ')}` },
  ];
}
