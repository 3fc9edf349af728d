import type { ShareRow } from '../../../db/shares.ts';
import { action } from '../../chat/action.ts';
import { button, danger, pager, primary, rows } from '../../chat/reply-builders.ts';
import { type Text, t } from '../../texts/text.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

/**
 * Answers `/shared`: shows a page of what one shows to others, each with a button that withdraws it.
 * @param page the page's number, from 0
 * @param without the id of a share that is being withdrawn
 */
export function shared(turn: MemberTurn, page: number, without: string | null = null): Outcome {
  const size = turn.shop.rules.historyAPage;
  const found = ask(turn, 'shared', String(page)).filter(({ id }) => id !== without);
  const lines = found.slice(0, size);
  if (lines.length === 0 && page > 0) return shared(turn, 0);
  if (lines.length === 0)
    return outcome(turn, [
      show(turn, [t('shared.empty')], {
        buttons: [[primary(button(t('menu.history'), 'history', 0))]],
      }),
    ]);
  const first = page * size + 1;
  const text = lines.map(({ title, kind, link, expiresAt, state }, i) =>
    t('shared.line', {
      number: first + i,
      title,
      kind,
      state,
      until: { at: expiresAt, form: 'date' },
      hasLink: link === null ? 'no' : 'yes',
      link: link ?? '',
    }),
  );
  const end = lines.map(({ id }, i) =>
    danger(button(t('shared.end', { number: first + i }), 'shared-end', id)),
  );
  const nav = pager(page, found.length > size, (to) => action('shared', to));
  return outcome(turn, [
    show(turn, [t('shared.title'), ...text], {
      buttons: [...rows(end, 2), ...(nav.length > 0 ? [nav] : [])],
    }),
  ]);
}

/** Withdraws a share of the list, and shows the list without it. */
export function endListed(turn: MemberTurn, shareId: string): Outcome {
  const listed = shared(turn, 0, shareId);
  const share = ask(turn, 'share', shareId);
  return {
    ...listed,
    replies: [
      remark(turn, share ? endOf(turn, share) : t('share.ended-before')),
      ...listed.replies,
    ],
    effects: [{ do: 'withdraw-share', shareId }],
  };
}

/** Says whether what is withdrawn is gone, or stays where somebody has sent it. */
function endOf({ shop }: MemberTurn, { kind, surface, place }: ShareRow): Text {
  const isOut =
    kind !== 'inline' ||
    (place !== null &&
      [...shop.surfaces.values()].some((one) => one.name === surface && one.retractInline));
  return t(isOut ? 'share.ended' : 'share.ended.stays');
}
