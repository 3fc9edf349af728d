import type { Engine } from '../../../engines/engine.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { MemberTurn } from '../../turn.ts';
import type { Quote } from '../price.ts';

/** Lists the companies that the valid face consent names, in the configured order. */
export function agreedTo(turn: MemberTurn): string[] {
  const named = `,${turn.account.faceConsent?.companies ?? ''},`;
  const configured = turn.shop.engines.flatMap(({ company }) => company ?? []);
  return configured.filter((company) => named.includes(`,${company},`));
}

/**
 * Tells whether the user knows that an engine's company would receive the photos.
 * @param told the companies that the user was told
 */
export const knows = (told: readonly string[], { company }: Engine): boolean =>
  company === null || told.includes(company);

/** Lists every company that may receive the photos. */
export const companiesOf = ({ engine, fallbacks }: Quote): string[] => [
  ...new Set([engine, ...fallbacks].flatMap(({ company }) => company ?? [])),
];

/**
 * Returns the text that names the companies which receive the photos when the intended engine
 * fails.
 */
export function otherwise(priced: Quote): Text[] {
  const others = companiesOf(priced).filter((company) => company !== priced.engine.company);
  return others.length === 0 ? [] : [t('confirm.who-else', { who: others.join(', ') })];
}
