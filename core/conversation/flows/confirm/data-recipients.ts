import { companiesOf, type Quote } from '../../../generations/quote.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { MemberTurn } from '../../turn.ts';

/** Lists the companies that the valid face consent names, in the configured order. */
export function agreedTo(turn: MemberTurn): string[] {
  const named = `,${turn.account.faceConsent?.companies ?? ''},`;
  const configured = turn.shop.engines.flatMap(({ company }) => company ?? []);
  return configured.filter((company) => named.includes(`,${company},`));
}

/**
 * Returns the text that names the companies which receive the photos when the intended engine
 * fails.
 */
export function otherwise(priced: Quote): Text[] {
  const others = companiesOf(priced).filter((company) => company !== priced.engine.company);
  return others.length === 0 ? [] : [t('confirm.who-else', { who: others.join(', ') })];
}
