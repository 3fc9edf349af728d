import type { Button } from '../../chat/reply.ts';
import { button, primary, send } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { idle } from '../state.ts';
import { ask, type Outcome, outcome, type Turn } from '../turn.ts';

/**
 * Shows what a link to a shared result leads to: its page, so that nothing stays in this chat once its owner
 * withdraws it.
 * @returns null where it shows nothing (any more)
 */
export function openShared(turn: Turn, token: string): Outcome | null {
  const found = ask(turn, 'shared-result', token);
  const { publicUrl } = turn.shop;
  if (found?.is !== 'shown' || publicUrl === null) return null;
  const { owner, templateId, share } = found.shared;
  const text = owner === null ? t('link.shared') : t('link.shared.by', { name: owner.name });
  const page: Button = { label: t('share.open'), url: `${publicUrl}/r/${token}` };
  const make = templateId === null ? [] : [[button(t('inline.make'), 'template', templateId)]];
  const report = button(t('report.button'), 'report-share', share.id);
  return outcome(turn, [send([text], { buttons: [[primary(page)], ...make, [report]] })], {
    state: idle(turn.state),
  });
}
