import { attemptDelivery } from '../chat/deliver.ts';
import type { Reply } from '../chat/reply.ts';
import { send } from '../chat/reply-builders.ts';
import type { Context } from '../context.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type Text, t, verbatim } from '../texts/text.ts';
import { readReceipt } from './erasure.ts';
import { codeOf, type Receipt } from './receipt.ts';

type Needs = Pick<Context, 'surfaces' | 'secrets' | 'rules' | 'publicUrl' | 'now'>;

const DAY_MS = 86_400_000;
/** The path of the page that checks receipts. */
export const RECEIPT_PATH = '/receipt';

/**
 * Builds the handler of `send-receipt` tasks: shows the receipt of a deleted account in the chat of who
 * deleted it. The task is all that still knows that chat, and goes with the delivery.
 */
export function receiptSender(ctx: Needs): TaskHandler {
  return async ({ payload }) => {
    const { to, receipt } = readReceipt(payload);
    const reply = receiptReply(ctx, receipt, await codeOf(ctx, receipt));
    for (const { surface: name, ...where } of to) {
      const surface = ctx.surfaces.get(name);
      if (!surface) continue;
      const delivery = await attemptDelivery(surface, where, [reply]);
      if (shownOrRetry(delivery, ctx.now()).is === 'shown') return;
    }
  };
}

function receiptReply({ rules, publicUrl }: Needs, receipt: Receipt, code: string): Reply {
  const page = publicUrl === null ? null : `${publicUrl}${RECEIPT_PATH}`;
  return send([
    ...receiptTexts(receipt, Math.round(rules.departuresKeptMs / DAY_MS)),
    t('deletion.code'),
    verbatim(code),
    ...(page === null ? [] : [t('deletion.where', { page })]),
  ]);
}

/** Says what a receipt says. @param days how long it is remembered that somebody left */
export const receiptTexts = ({ number, at, counts }: Receipt, days: number): Text[] => [
  t('deletion.title', { number }),
  t('deletion.at', { at: { at, form: 'date' } }),
  t('deletion.deleted', counts),
  t('deletion.kept', { payments: counts.payments, entries: counts.entries, days }),
  t('deletion.companies', { asked: counts.asked }),
];
