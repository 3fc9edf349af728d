import type { Context } from '../../core/context.ts';
import { sealState } from '../../core/conversation/sealed-state.ts';
import { parseState } from '../../core/conversation/state.ts';
import { clearRequest } from '../../core/generations/generation-request.ts';
import { keyFingerprint } from '../../core/generations/request-words.ts';
import { sealRequest } from '../../core/generations/sealed-request.ts';
import { sealEmailOf } from '../../core/payments/sealed-email.ts';
import { sealMessage } from '../../core/playground/transcript.ts';
import { readContent } from '../../core/publishing/content.ts';
import { sealContent, sealSubmissionWords } from '../../core/publishing/sealed-content.ts';
import { type ClearKind, sealRows } from '../../core/storage/seal-rows.ts';
import { sealName } from '../../core/storage/sealed-names.ts';
import type { AccountKey } from '../../core/storage/vault.ts';
import { sealClaim } from '../../core/takedowns/sealed-claim.ts';
import * as clear from '../../db/clear-words.ts';
import type { Statement } from '../../db/database.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'secrets' | 'log'>;

/** Seals the words that earlier versions stored in the clear; see {@link sealRows}. */
export const sealWords = (ctx: Needs, signal?: AbortSignal): Promise<number> =>
  sealRows(ctx, kindsOf(ctx), signal);

const keyOf = ({
  accountId,
  wrappedKey,
}: {
  accountId: string;
  wrappedKey: string;
}): AccountKey => ({
  owner: accountId,
  wrappedKey,
});

/** The kinds of rows, each with how it is read in the clear and sealed. */
function kindsOf(ctx: Needs): ClearKind[] {
  const kind = <Row>(
    name: string,
    page: (q: Context['db']['query'], of: clear.Page) => Promise<Row[]>,
    idOf: (row: Row) => string,
    seal: (row: Row) => Promise<Statement>,
  ): ClearKind => ({
    name,
    page: async (of) =>
      (await page(ctx.db.query, of)).map((row) => ({ id: idOf(row), seal: () => seal(row) })),
  });
  const id = (row: { id: string }) => row.id;
  return [
    kind('account', clear.clearAccounts, id, async (row) => {
      const key = keyOf(row);
      const [name, email] = await Promise.all([
        sealName(ctx, key, 'name', row.name),
        sealName(ctx, key, 'email', row.email),
      ]);
      return clear.replaceNames(row, { name, email });
    }),
    kind('generation', clear.clearGenerations, id, async (row) =>
      clear.replaceRequest(row, await sealRequest(ctx, keyOf(row), row.id, clearRequest(row))),
    ),
    kind('payment', clear.clearPayments, id, async (row) =>
      clear.replaceBillingEmail(row, await sealEmailOf(ctx, keyOf(row), row)),
    ),
    kind(
      'chat',
      clear.clearChats,
      ({ surface, chatId }) => `${surface} ${chatId}`,
      async (row) => {
        const { accountId, wrappedKey } = row;
        const key = accountId && wrappedKey ? keyOf({ accountId, wrappedKey }) : null;
        return clear.replaceState(row, await sealState(ctx, key, row, parseState(row.state)));
      },
    ),
    kind(
      'message',
      clear.clearMessages,
      ({ chatId, id }) => `${chatId} ${id}`,
      async (row) => clear.replaceBody(row, await sealMessage(ctx, row.chatId, row)),
    ),
    kind('template draft', clear.clearDrafts, id, async (row) =>
      clear.replaceContent(
        row,
        await sealContent(ctx, keyOf(row), row.id, readContent(row.content)),
      ),
    ),
    kind('submission', clear.clearSubmissions, id, async (row) =>
      clear.replaceWords(row, await sealSubmissionWords(ctx, keyOf(row), row.id, row.words)),
    ),
    kind('claim', clear.clearClaims, id, async (row) => {
      const { contact, target, words, answer } = row;
      const isErased = contact === '';
      const sealed = await sealClaim(ctx, row.id, { contact, target, words, answer });
      return clear.replaceClaim(row, isErased ? { ...sealed, contact } : sealed);
    }),
    kind('review', clear.clearReviews, id, async (row) =>
      clear.replaceFingerprint(row, await keyFingerprint(ctx, row.fingerprint)),
    ),
  ];
}
