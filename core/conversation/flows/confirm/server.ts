import { button, primary } from '../../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import type { Quote } from '../../../generations/quote.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { Draft } from '../../drafts.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { useOnGuild } from '../price.ts';

/** Says that a server's limit of uses is reached today; null where it is not, or there is none. */
export function overTheServer(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
): Outcome | null {
  const use = useOnGuild(turn, plan, draft);
  if (!use || use.usesLeft > 0) return null;
  const buttons = [[primary(button(t('menu.history'), 'history', 0))]];
  return outcome(turn, [show(turn, [t('guild.uses-up', { limit: use.usesLimit })], { buttons })]);
}

/** Tells whether a draft's server was said to pay and does not any more. */
export const potEnded = (draft: Draft, { pot }: Quote): boolean => draft.shownPot && !pot?.pays;

/** Returns the text about a server's pot that does not pay; none where nobody expects it to. */
export function whyNotThePot(draft: Draft, { pot }: Quote): Text[] {
  if (!pot) return draft.shownPot ? [t('guild.pot.changed')] : [];
  if (pot.pays || (pot.because === 'empty' && !draft.shownPot)) return [];
  return [t('guild.pays-not', { because: pot.because })];
}
