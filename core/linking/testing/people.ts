/** People with an account on two platforms who link them: for tests. */
import { insertAccount } from '../../../db/accounts.ts';
import { writeChat } from '../../../db/chats.ts';
import { newId } from '../../../db/ids.ts';
import { linkOf } from '../../../db/links.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { Context } from '../../context.ts';
import type { Person } from '../../verbs/actor.ts';
import { perform } from '../../verbs/verb.ts';
import { askHost, chooseForLink } from '../decide-link.ts';
import { joinAccounts } from '../join-accounts.ts';
import { newLinkCode } from '../link-code.ts';
import { makeLinkCode } from '../make-link-code.ts';
import type { Side } from '../plan.ts';
import { tryLinkCode } from '../use-link-code.ts';

/** Names somebody by account, on a platform where the user's id is the account's. */
export const on = (accountId: string, surface: SurfaceName = 'playground'): Person => ({
  is: 'person',
  surface,
  userId: accountId,
  accountId,
});

/** Makes a code for a host. @returns the code */
export async function codeOf(ctx: Context, host: Person): Promise<string> {
  const code = newLinkCode(ctx.rules);
  await perform(ctx, await makeLinkCode(ctx, host, { accountId: host.accountId, code }));
  return code;
}

/** Lets a guest use a host's code and agree. @returns the link's id */
export async function askedLink(
  ctx: Context,
  host: Person,
  guest: Person,
  choice: { stays?: Side; face?: Side } = {},
): Promise<string> {
  const id = newId(ctx.now());
  const typed = await codeOf(ctx, host);
  await perform(ctx, await tryLinkCode(ctx, guest, { accountId: guest.accountId, id, typed }));
  await perform(
    ctx,
    await chooseForLink(ctx, guest, { accountId: guest.accountId, id, ...choice }),
  );
  await perform(ctx, await askHost(ctx, guest, { accountId: guest.accountId, id, name: 'Guest' }));
  return id;
}

/** Links two accounts, both agreeing. @returns the link's id */
export async function linked(
  ctx: Context,
  host: Person,
  guest: Person,
  choice: { stays?: Side; face?: Side } = {},
): Promise<string> {
  const id = await askedLink(ctx, host, guest, choice);
  await perform(ctx, await joinAccounts(ctx, host, { accountId: host.accountId, id }));
  return id;
}

/** Reads the state of a link. */
export const stateOf = async (ctx: Context, id: string): Promise<string | undefined> =>
  (await linkOf(ctx.db.query, id))?.state;

/** Adds somebody on a platform, with a key, a chat and a face consent; the account's id is the name. */
export async function addOn(
  ctx: Pick<Context, 'db' | 'vault' | 'now'>,
  id: string,
  surface: SurfaceName = 'playground',
): Promise<Person> {
  const { wrappedKey } = await ctx.vault.newKey(id);
  const now = ctx.now();
  await ctx.db.commit([
    ...insertAccount(
      ctx.db.query,
      { id, wrappedKey, name: id, adultAt: now, termsVersion: '1', termsAt: now, createdAt: now },
      { surface, userId: id },
    ),
    writeChat({
      surface,
      chatId: `chat-${id}`,
      userId: id,
      address: '{}',
      state: '{}',
      version: 0,
      now,
    }),
  ]);
  return on(id, surface);
}
