import type { Reply } from '../../chat/reply.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import { t, verbatim } from '../../texts/text.ts';
import { titleOf } from '../look-up.ts';
import { ask, type Outcome, outcome, type Turn } from '../turn.ts';
import { show } from '../turn-replies.ts';

/**
 * Says that a template cannot be used any more, why as far as others may know, and what is like it.
 * @param templateId null where it is not known which
 */
export function goneReply(turn: Turn, templateId: string | null): Reply {
  const all = [primary(button(t('templates.all'), 'templates', 0))];
  const found =
    templateId === null ? null : ask(turn, 'template-gone', `${turn.locale} ${templateId}`);
  if (!found) return show(turn, [t('templates.gone')], { buttons: [all] });
  const { why, title, similar } = found;
  const isOurs = why === 'official';
  const values = { why, title: verbatim(title) };
  const text = isOurs ? t('templates.gone') : t('templates.gone.why', values);
  if (similar.length === 0) return show(turn, [text], { buttons: [all] });
  const others = similar.map((one) => [button(titleOf(turn, one), 'template', one.id)]);
  return show(turn, [text, t('templates.gone.similar')], { buttons: [...others, all] });
}

/** Answers a button or words about a template that cannot be used any more. */
export const gone = (turn: Turn, templateId: string | null): Outcome =>
  outcome(turn, [goneReply(turn, templateId)]);
