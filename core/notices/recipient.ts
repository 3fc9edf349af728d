import { accountOf } from '../../db/accounts.ts';
import { chatOf, newestChatOfUser, reachableChats } from '../../db/chats.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Destination, Surface } from '../chat/surface.ts';
import type { Context } from '../context.ts';
import { noticeOf } from './kinds.ts';
import type { StoredNotice } from './stored-notice.ts';

type Needs = Pick<Context, 'db' | 'surfaces' | 'log'>;

/** A chat in which a notice can be said. */
export type Route = {
  surface: Surface;
  to: Destination;
  /** Whether it is the chat that the notice is about. */
  there: boolean;
};

/**
 * Finds where a notice can be said, best first: the chat that it is about, then the newest chat on each other
 * platform of the person; of what creators are told, and of what is told on one platform, the direct chat comes before the newest. Empty where nobody can be reached any more, or its owner has switched it off.
 */
export async function routesOf(ctx: Needs, notice: StoredNotice): Promise<Route[]> {
  const { to } = notice;
  return 'operator' in to ? routesToOperator(ctx, to.operator) : routesToOwner(ctx, notice, to);
}

async function routesToOwner(
  { db, surfaces }: Needs,
  { facts, place }: StoredNotice,
  { accountId, at }: { accountId: string; at?: { surface: string; userId: string } | undefined },
): Promise<Route[]> {
  const [account, chats] = await Promise.all([
    accountOf(db.query, accountId),
    reachableChats(db.query, accountId, place ?? null),
  ]);
  const rows = facts.map(({ kind }) => noticeOf(kind));
  if (!account || rows.some((row) => row.switch !== null && !account[row.switch])) return [];
  const routes = chats.flatMap((chat): Route[] => {
    const surface = surfaces.get(chat.surface as SurfaceName);
    const there = chat.surface === place?.surface && chat.chatId === place.chatId;
    if (at && (at.surface !== chat.surface || at.userId !== chat.userId)) return [];
    if (!surface || (!there && rows.some((row) => row.onlyThere))) return [];
    const { userId, chatId } = chat;
    const address = (there && place?.address) || chat.address;
    return [{ surface, to: { userId, chatId, address, locale: account.locale }, there }];
  });
  const isPrivate = at !== undefined || rows.every((row) => row.class === 'creator');
  return [...Map.groupBy(routes, ({ surface }) => surface.name).values()].flatMap((of) => {
    const [first] = of;
    const direct = isPrivate && !first?.there ? of.find(isDirect) : undefined;
    return [...new Set([direct, first])].flatMap((route) => route ?? []);
  });
}

const isDirect = ({ surface, to }: Route): boolean => surface.isDirect?.(to.chatId) ?? true;

async function routesToOperator(
  { db, surfaces, log }: Needs,
  { surface: name, userId }: { surface: SurfaceName; userId: string },
): Promise<Route[]> {
  const surface = surfaces.get(name);
  const newest = surface && (await newestChatOfUser(db.query, { surface: name, userId }));
  const chat = newest && (await chatOf(db.query, { surface: name, chatId: newest.chatId }));
  if (!chat) {
    log.warn({ surface: name }, 'an operator has no chat here yet: send /start');
    return [];
  }
  if (chat.blockedAt !== null) return [];
  const { address, locale } = chat;
  const to = { userId, chatId: newest.chatId, address, locale: locale ?? 'en' };
  return [{ surface, to, there: true }];
}
