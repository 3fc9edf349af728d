import { newId } from '../../db/ids.ts';
import { button, primary, send } from '../chat/reply-builders.ts';
import type { Context } from '../context.ts';
import { textsOf } from '../generations/request-words.ts';
import { noteOf } from '../generations/screen-output.ts';
import type { Decision } from '../moderation/decision.ts';
import { t } from '../texts/text.ts';
import type { Effect } from './effects/effect.ts';
import { type Outcome, outcome, type Turn } from './turn.ts';

type Needs = Pick<Context, 'moderation' | 'operators'>;

/**
 * Screens the words of everything that a turn is about to start, wherever in the conversation it comes
 * from, before anything is spent. What is refused is not started: the turn changes nothing but says so.
 */
export async function screenRequests(ctx: Needs, turn: Turn, played: Outcome): Promise<Outcome> {
  const effects: Effect[] = [];
  for (const effect of played.effects) {
    effects.push(effect);
    if (effect.do !== 'generate') continue;
    const { input } = effect;
    const judged = await ctx.moderation.words(textsOf(input.request));
    const decision = unsure(ctx, judged);
    const note: Effect = {
      do: 'note-screening',
      row: {
        ...noteOf(decision),
        id: newId(turn.now),
        accountId: input.accountId,
        subject: 'words',
        subjectId: input.id,
        createdAt: turn.now,
      },
    };
    if (decision.verdict === 'refuse') return refused(turn, decision, input.templateId, note);
    effects.push(note);
  }
  return effects.length === played.effects.length ? played : { ...played, effects };
}

/** Where nobody could look at it later, what is unsure is refused. */
function unsure(ctx: Needs, decision: Decision): Decision {
  const nobody = decision.verdict === 'hold' && ctx.operators.length === 0;
  return nobody ? { ...decision, verdict: 'refuse' } : decision;
}

function refused(
  turn: Turn,
  { category }: Decision,
  templateId: string | null,
  note: Effect,
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
  return outcome(turn, [send(text, { buttons: [[primary(again)]] })], { effects: [note] });
}
