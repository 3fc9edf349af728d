import { action } from '../../chat/action.ts';
import type { HISTORY_ACTIONS } from '../../chat/actions/create.ts';
import { button, pager, primary, rows } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import type { Handlers } from '../handlers.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';

/**
 * Answers `/history`: shows a page of the kept results, each with the time of its deletion.
 * @param page the page's number, from 0
 */
export function history(turn: MemberTurn, page: number): Outcome {
  const size = turn.shop.rules.historyAPage;
  const found = ask(turn, 'history', String(page));
  const lines = found.slice(0, size);
  if (lines.length === 0 && page > 0) return history(turn, 0);
  if (lines.length === 0)
    return outcome(turn, [
      show(turn, [t('history.empty')], {
        buttons: [[primary(button(t('menu.templates'), 'templates', 0))]],
      }),
    ]);
  const first = page * size + 1;
  const text = lines.map(({ generation, expiresAt, shoot }, i) =>
    t(shoot ? 'history.shoot' : 'history.line', {
      number: first + i,
      title: shoot?.title ?? generation.title,
      kind: generation.kind,
      made: { at: generation.createdAt, form: 'date' },
      until: { at: expiresAt, form: 'relative' },
    }),
  );
  const open = lines.map(({ generation, shoot }, i) => {
    const label = t('history.open', { number: first + i, title: shoot?.title ?? generation.title });
    return shoot ? button(label, 'shoot-page', shoot.id, 0) : button(label, 'show', generation.id);
  });
  const nav = pager(page, found.length > size, (to) => action('history', to));
  return outcome(turn, [
    show(turn, [t('history.title'), ...text], {
      buttons: [...rows(open, 2), ...(nav.length > 0 ? [nav] : [])],
    }),
  ]);
}

/** The handlers of the history buttons. */
export const historyHandlers: Handlers<typeof HISTORY_ACTIONS> = {
  history,
};
