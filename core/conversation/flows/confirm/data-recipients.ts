import { companiesOf, type Quote } from '../../../generations/quote.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { MemberTurn } from '../../turn.ts';

/** The companies that the face consent in force names, as far as they are configured. */
export function agreedTo(turn: MemberTurn): string[] {
  const named = `,${turn.account.faceConsent?.companies ?? ''},`;
  const configured = turn.shop.engines.flatMap(({ company }) => company ?? []);
  return configured.filter((company) => named.includes(`,${company},`));
}

/** Who else may get the photos, where the one that is meant to cannot. */
export function otherwise(priced: Quote): Text[] {
  const others = companiesOf(priced).filter((company) => company !== priced.engine.company);
  return others.length === 0 ? [] : [t('confirm.who-else', { who: others.join(', ') })];
}
