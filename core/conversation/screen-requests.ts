import { button, primary, send } from '../chat/reply-builders.ts';
import type { Context } from '../context.ts';
import { type ScreenedRequest, screenRequest } from '../generations/screen-request.ts';
import { t } from '../texts/text.ts';
import type { Effect } from './effects/effect.ts';
import { type Outcome, outcome, type Turn } from './turn.ts';

/**
 * Screens the words of everything that a turn is about to start, wherever in the conversation it comes
 * from, before anything is spent. What is refused is not started: the turn changes nothing but says so.
 */
export async function screenRequests(
  ctx: Pick<Context, 'db' | 'moderation' | 'operators' | 'now'>,
  turn: Turn,
  played: Outcome,
): Promise<Outcome> {
  const effects: Effect[] = [];
  for (const effect of played.effects) {
    if (effect.do !== 'generate') {
      effects.push(effect);
      continue;
    }
    const { order } = effect;
    const screened = await screenRequest(ctx, order);
    if (screened.decision.verdict === 'refuse') return refused(turn, screened, order.templateId);
    effects.push({ ...effect, screened });
  }
  return { ...played, effects };
}

function refused(
  turn: Turn,
  { decision: { category }, note }: ScreenedRequest,
  templateId: string | null,
): Outcome {
  const again =
    templateId === null
      ? button(t('menu.templates'), 'templates', 0)
      : button(t('screened.again'), 'template', templateId);
  const text = [
    t('screened.words'),
    t('screened.why', { category: category ?? 'other' }),
    t('screened.rewrite'),
  ];
  return outcome(turn, [send(text, { buttons: [[primary(again)]] })], {
    effects: [{ do: 'note-screening', note }],
  });
}
