import type { Engine } from '../../../engines/engine.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { MemberTurn } from '../../turn.ts';
import type { Quote } from '../price.ts';

/** The companies that the face consent in force names, as far as they are configured. */
export function agreedTo(turn: MemberTurn): string[] {
  const named = `,${turn.account.faceConsent?.companies ?? ''},`;
  const configured = turn.shop.engines.flatMap(({ company }) => company ?? []);
  return configured.filter((company) => named.includes(`,${company},`));
}

/** Whether the user knows who would get the photos. */
export const knows = (told: readonly string[], { company }: Engine): boolean =>
  company === null || told.includes(company);

/** Every company that may get the photos. */
export const companiesOf = ({ engine, fallbacks }: Quote): string[] => [
  ...new Set([engine, ...fallbacks].flatMap(({ company }) => company ?? [])),
];

/** Who else may get the photos, where the one that is meant to cannot. */
export function otherwise(priced: Quote): Text[] {
  const others = companiesOf(priced).filter((company) => company !== priced.engine.company);
  return others.length === 0 ? [] : [t('confirm.who-else', { who: others.join(', ') })];
}
