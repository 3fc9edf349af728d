/**
 * Rows of earlier versions whose words are not sealed yet, in pages, and how each is replaced. Every query
 * reads a partial index that is empty once all of them are sealed.
 */

import { type SQL, sql } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';

type Query = Database['query'];

/** A page of rows: `after` is the id of the row before, empty for the first page. */
export type Page = { after: string; most: number };
/** The key of the account that a row belongs to. */
type WithKey = { accountId: string; wrappedKey: string };

const run = (text: string, ...params: unknown[]): Statement => ({
  toSQL: () => ({ sql: text, params }),
});
const page = ({ after, most }: Page, id: SQL): SQL =>
  sql`and ${id} > ${after} order by ${id} limit ${most}`;

export type ClearAccount = { id: string; name: string | null; email: string | null } & WithKey;
export const clearAccounts = (q: Query, of: Page): Promise<ClearAccount[]> =>
  q.all(sql`select id, id as accountId, name, email, wrapped_key as wrappedKey from accounts
    where ((name is not null and instr(name, 'sealed.') <> 1) or (email is not null and instr(email, 'sealed.') <> 1))
      and wrapped_key is not null ${page(of, sql`id`)}`);
export const replaceNames = (
  before: ClearAccount,
  { name, email }: Pick<ClearAccount, 'name' | 'email'>,
): Statement =>
  run(
    'update accounts set name = ?, email = ? where id = ? and name is ? and email is ?',
    ...[name, email, before.id, before.name, before.email],
  );

export type ClearGeneration = { id: string; request: string } & WithKey;
export const clearGenerations = (q: Query, of: Page): Promise<ClearGeneration[]> =>
  q.all(sql`select g.id, g.request, a.id as accountId, a.wrapped_key as wrappedKey
    from generations g join accounts a on a.id = g.account_id
    where instr(request, '"prompt":') > 0 and a.wrapped_key is not null ${page(of, sql`g.id`)}`);
export const replaceRequest = (
  { id, request }: ClearGeneration,
  stored: { request: string; words: string | null },
): Statement =>
  run(
    'update generations set request = ?, words = ? where id = ? and request = ?',
    ...[stored.request, stored.words, id, request],
  );

export type ClearPayment = { id: string; checkoutId: string; billingEmail: string } & WithKey;
export const clearPayments = (q: Query, of: Page): Promise<ClearPayment[]> =>
  q.all(sql`select p.id, p.checkout_id as checkoutId, p.billing_email as billingEmail,
      a.id as accountId, a.wrapped_key as wrappedKey
    from payments p join checkouts c on c.id = p.checkout_id join accounts a on a.id = c.account_id
    where billing_email is not null and instr(billing_email, 'sealed.') <> 1
      and a.wrapped_key is not null ${page(of, sql`p.id`)}`);
export const replaceBillingEmail = (before: ClearPayment, sealed: string): Statement =>
  run(
    'update payments set billing_email = ? where id = ? and billing_email = ?',
    ...[sealed, before.id, before.billingEmail],
  );

export type ClearMessage = { chatId: string; id: string; body: string };
/** The id of a row of two parts: with a space between them, which the first part has none of. */
const twoParts = (after: string): [string, string] => {
  const end = after.indexOf(' ');
  return end < 0 ? ['', ''] : [after.slice(0, end), after.slice(end + 1)];
};
export function clearMessages(q: Query, { after, most }: Page): Promise<ClearMessage[]> {
  const [chatId, id] = twoParts(after);
  return q.all(sql`select chat_id as chatId, id, body from playground_messages
    where instr(body, 'sealed.') <> 1 and (chat_id, id) > (${chatId}, ${id})
    order by chat_id, id limit ${most}`);
}
export const replaceBody = ({ chatId, id, body }: ClearMessage, sealed: string): Statement =>
  run(
    'update playground_messages set body = ? where chat_id = ? and id = ? and body = ?',
    ...[sealed, chatId, id, body],
  );

export type ClearChat = { surface: string; chatId: string; state: string; version: number } & {
  [K in keyof WithKey]: string | null;
};
export function clearChats(q: Query, { after, most }: Page): Promise<ClearChat[]> {
  const [surface, chatId] = twoParts(after);
  return q.all(sql`select c.surface, c.chat_id as chatId, c.state, c.version,
      a.id as accountId, a.wrapped_key as wrappedKey
    from chats c left join identities i on i.surface = c.surface and i.user_id = c.user_id
    left join accounts a on a.id = i.account_id
    where (instr(state, '"drafts":[{') > 0 or instr(state, '"at":"likeness"') > 0)
      and (c.surface, c.chat_id) > (${surface}, ${chatId})
    order by c.surface, c.chat_id limit ${most}`);
}
/** The version stays: whoever handles an event of the chat meanwhile writes a state that is sealed. */
export const replaceState = (before: ClearChat, sealed: string): Statement =>
  run(
    'update chats set state = ? where surface = ? and chat_id = ? and version = ? and state = ?',
    ...[sealed, before.surface, before.chatId, before.version, before.state],
  );

export type ClearDraft = { id: string; content: string } & WithKey;
export const clearDrafts = (q: Query, of: Page): Promise<ClearDraft[]> =>
  q.all(sql`select d.id, d.content, a.id as accountId, a.wrapped_key as wrappedKey
    from template_drafts d join accounts a on a.id = d.account_id
    where instr(content, '"sealed":true') = 0 and a.wrapped_key is not null ${page(of, sql`d.id`)}`);
export const replaceContent = ({ id, content }: ClearDraft, sealed: string): Statement =>
  run('update template_drafts set content = ? where id = ? and content = ?', sealed, id, content);

export type ClearSubmission = { id: string; words: string } & WithKey;
export const clearSubmissions = (q: Query, of: Page): Promise<ClearSubmission[]> =>
  q.all(sql`select s.id, s.words, a.id as accountId, a.wrapped_key as wrappedKey
    from submissions s join accounts a on a.id = s.account_id
    where words is not null and instr(words, 'sealed.') <> 1
      and a.wrapped_key is not null ${page(of, sql`s.id`)}`);
export const replaceWords = ({ id, words }: ClearSubmission, sealed: string): Statement =>
  run('update submissions set words = ? where id = ? and words = ?', sealed, id, words);

export type ClearClaim = {
  id: string;
  contact: string;
  target: string;
  words: string;
  answer: string | null;
};
export const clearClaims = (q: Query, of: Page): Promise<ClearClaim[]> =>
  q.all(sql`select id, contact, target, words, answer from likeness_claims
    where instr(words, 'sealed.') <> 1 ${page(of, sql`id`)}`);
export const replaceClaim = (before: ClearClaim, sealed: Omit<ClearClaim, 'id'>): Statement =>
  run(
    `update likeness_claims set contact = ?, target = ?, words = ?, answer = ?
      where id = ? and words = ? and contact = ? and answer is ?`,
    ...[sealed.contact, sealed.target, sealed.words, sealed.answer],
    ...[before.id, before.words, before.contact, before.answer],
  );

export type ClearReview = { id: string; fingerprint: string };
export const clearReviews = (q: Query, of: Page): Promise<ClearReview[]> =>
  q.all(sql`select id, fingerprint from reviews
    where instr(fingerprint, 'keyed.') <> 1 ${page(of, sql`id`)}`);
export const replaceFingerprint = ({ id, fingerprint }: ClearReview, keyed: string): Statement =>
  run(
    'update reviews set fingerprint = ? where id = ? and fingerprint = ?',
    keyed,
    id,
    fingerprint,
  );
