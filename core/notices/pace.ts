import { isRefusedBy } from '../../db/constraints.ts';
import type { Statement } from '../../db/database.ts';
import { type Booking, bookedUntil, bookPace } from '../../db/platform-pace.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Priority } from '../chat/priority.ts';
import type { Context } from '../context.ts';
import type { NoticeRules, Pace } from '../rules/notice-rules.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** The scope of all that a bot sends, and the one of its messages to many. */
const ALL = 'all';
const CAMPAIGNS = 'campaigns';

/** Names the scope of a group. */
const chatScope = (chatId: string): string => `chat:${chatId}`;

/** A number of messages of one urgency to a platform; `chatId` where they go to one chat. */
export type Sending = {
  surface: SurfaceName;
  priority: Priority;
  chatId?: string;
  messages: number;
};

/** A scope of a platform: the time that a message books, and how far ahead it may be booked (both in ms). */
type Bounds = { scope: string; intervalMs: number; roomMs: number };

/**
 * Returns the bounds of a group, by its id as on Telegram; none for a person's own chat, whose id is nothing to
 * keep: its process keeps that pace, and the lanes let few notices of a person go at once.
 */
function groupBounds(pace: Pace, chatId: string): Bounds[] {
  if (!chatId.startsWith('-')) return [];
  const intervalMs = MINUTE_MS / pace.groupMessagesAMinute;
  return [{ scope: chatScope(chatId), intervalMs, roomMs: pace.groupMessagesAMinute * intervalMs }];
}

/** Returns what bounds a sending. Each urgency leaves a part of the messages at once to what comes before it. */
function boundsOf({ pace, leaves }: NoticeRules, sending: Sending): Bounds[] {
  const { surface, priority, chatId } = sending;
  const of = pace[surface] ?? pace.usual;
  const intervalMs = SECOND_MS / of.messagesASecond;
  const all = { scope: ALL, intervalMs, roomMs: SECOND_MS * (1 - leaves[priority]) };
  const own = SECOND_MS / of.campaignsASecond;
  return [
    all,
    ...(priority === 'campaign' ? [{ scope: CAMPAIGNS, intervalMs: own, roomMs: SECOND_MS }] : []),
    ...(chatId === undefined ? [] : groupBounds(of, chatId)),
  ];
}

/**
 * Tells how long a sending has to wait until there is room for all of it.
 * @returns milliseconds; 0 where it may go out
 */
export async function paceWaitMs(
  ctx: Pick<Context, 'db' | 'now' | 'rules'>,
  sending: Sending,
): Promise<number> {
  const bounds = boundsOf(ctx.rules.notices, sending);
  const scopes = bounds.map(({ scope }) => scope);
  const booked = await bookedUntil(ctx.db.query, sending.surface, scopes);
  const now = ctx.now();
  const waits = bounds.map(({ scope, intervalMs, roomMs }) => {
    const from = Math.max(booked.get(scope) ?? 0, now);
    return from + Math.min(intervalMs * sending.messages, roomMs) - roomMs - now;
  });
  return Math.max(0, ...waits.map(Math.ceil));
}

/**
 * Builds the statements that take the places of a sending, in the batch that lets it out.
 * @throws (in the commit) `pace-taken` where others were faster
 */
export function takePace(
  ctx: Pick<Context, 'now' | 'rules'>,
  sending: Sending,
): readonly Statement[] {
  const now = ctx.now();
  return boundsOf(ctx.rules.notices, sending).map(({ scope, intervalMs, roomMs }) => {
    const booking: Booking = {
      surface: sending.surface,
      scope,
      ms: Math.min(intervalMs * sending.messages, roomMs),
    };
    return bookPace(booking, roomMs, now);
  });
}

/** Tells whether a batch was refused because others took the places. */
export const isPaceTaken = (cause: unknown): boolean => isRefusedBy(cause, 'pace-taken');
