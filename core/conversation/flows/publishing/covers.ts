import { action } from '../../../chat/action.ts';
import type { TEMPLATE_DRAFT_ACTIONS } from '../../../chat/actions/publishing.ts';
import { button, pager } from '../../../chat/reply-builders.ts';
import { mediaOf } from '../../../generations/result-reply.ts';
import { t } from '../../../texts/text.ts';
import { type Handlers, needing } from '../../handlers.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark, show } from '../../turn-replies.ts';
import { change, needsOfDraftCard, withDraftCard } from './drafts.ts';

/** Shows the kept results of which one can be the cover, videos by a still of theirs. */
function covers(turn: MemberTurn, id: string, page: number): Outcome {
  return withDraftCard(turn, id, () => {
    const size = turn.shop.rules.publishing.coversAPage;
    const found = ask(turn, 'cover-pictures', String(page));
    const lines = found.slice(0, size);
    const back = button(t('nav.back'), 'draft-show', id);
    if (lines.length === 0 && page > 0) return covers(turn, id, 0);
    if (lines.length === 0)
      return outcome(turn, [
        show(turn, [t('publish.no-covers')], {
          buttons: [[button(t('menu.templates'), 'templates', 0)], [back]],
        }),
      ]);
    const first = page * size + 1;
    const options = lines.map(({ generation, resultId }, i) => ({
      label: t('history.open', { number: first + i, title: generation.title }),
      action: action('use-cover', id, resultId),
    }));
    const nav = pager(page, found.length > size, (to) => action('draft-covers', id, to));
    return outcome(turn, [
      show(turn, [t('publish.ask.cover')], {
        media: lines.map(({ generation, resultId }) =>
          generation.kind === 'image'
            ? mediaOf(generation, { id: resultId })
            : { ...mediaOf(generation, { id: resultId }), ...still(resultId) },
        ),
        choice: { placeholder: t('publish.ask.cover'), options },
        buttons: [...(nav.length > 0 ? [nav] : []), [back]],
      }),
    ]);
  });
}

const still = (id: string) => ({ kind: 'image' as const, source: { of: 'still' as const, id } });

/** Chooses the cover of a draft. */
function useCover(turn: MemberTurn, id: string, resultId: string): Outcome {
  return withDraftCard(turn, id, (card) => {
    const picture = ask(turn, 'result', resultId);
    const isKept = picture !== null && picture.expiresAt > turn.now;
    if (!isKept) return outcome(turn, [remark(turn, t('result.gone'))]);
    return change(turn, card, { coverResultId: resultId });
  });
}

/** The handlers of the buttons by which a cover is chosen. */
export const coverHandlers: Handlers<
  Pick<typeof TEMPLATE_DRAFT_ACTIONS, 'draft-covers' | 'use-cover'>
> = {
  'draft-covers': needing(covers, (_turn, id, page) => [
    ...needsOfDraftCard(id),
    ['cover-pictures', String(page)],
  ]),
  'use-cover': needing(useCover, (_turn, id, resultId) => [
    ...needsOfDraftCard(id),
    ['result', resultId],
  ]),
};
