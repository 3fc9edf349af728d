import { z } from 'zod';
import { SURFACES } from '../chat/event.ts';
import type { Button, Reply } from '../chat/reply.ts';
import { t } from '../texts/text.ts';
import { noticeOf } from './kinds.ts';
import type { Reader } from './notice.ts';

const place = z.object({
  surface: z.enum(SURFACES),
  chatId: z.string(),
  /** The surface's own JSON; the chat's own address when absent. */
  address: z.string().optional(),
});

/** The chat that a notice is about. */
export type NoticePlace = z.infer<typeof place>;

const fact = z.object({ kind: z.string(), data: z.unknown() });

const storedNotice = z.object({
  to: z.union([
    z.object({
      accountId: z.string(),
      /** The one platform that it is told on; the person's newest chats where absent. */
      at: z.object({ surface: z.enum(SURFACES), userId: z.string() }).optional(),
    }),
    z.object({ operator: z.object({ surface: z.enum(SURFACES), userId: z.string() }) }),
  ]),
  /** Told in this order. */
  facts: z.tuple([fact], fact),
  place: place.optional(),
  /** The first message takes the place of the one at the address. */
  replaces: z.boolean().optional(),
  /** All facts are one message. */
  isDigest: z.boolean().optional(),
});

/** A fact as it is stored: its kind parses the data. */
export type StoredFact = z.infer<typeof fact>;

/** The payload of a `notify` task: the recipient, the facts and their chat. */
export type StoredNotice = z.infer<typeof storedNotice>;

/** Reads the payload of a `notify` task. @throws {z.ZodError} for what is none */
export const readStoredNotice = (payload: unknown): StoredNotice => storedNotice.parse(payload);

/**
 * Renders a notice.
 * @param there false in another chat than the one it is about: nothing can be replaced there, so what is
 *   only the last state of an old message is left out where more follows
 * @throws {z.ZodError} for data that its kind does not know
 */
export function repliesOf(
  { facts, replaces = false, isDigest }: Pick<StoredNotice, 'facts' | 'replaces' | 'isDigest'>,
  reader: Reader,
  there = true,
): Reply[] {
  const said = ({ kind, data }: StoredFact): Reply => ({
    mode: 'send',
    ...noticeOf(kind).render(data, reader),
  });
  const first = said(facts[0]);
  const rest = facts.slice(1).map(said);
  if (isDigest && rest.length > 0) return [digest([first, ...rest])];
  if (!replaces) return [first, ...rest];
  if (there) return [{ ...first, mode: 'replace' }, ...rest];
  return rest.length > 0 ? rest : [first];
}

/** Says several things in one message; the same button stands there once. */
function digest(said: readonly Reply[]): Reply {
  const seen = new Set<string>();
  const isNew = (button: Button): boolean => {
    const key = JSON.stringify(button);
    return seen.has(key) ? false : !!seen.add(key);
  };
  const buttons = said
    .flatMap((reply) => reply.buttons ?? [])
    .map((row) => row.filter(isNew))
    .filter((row) => row.length > 0);
  return { mode: 'send', text: [t('digest.title'), ...said.flatMap(({ text }) => text)], buttons };
}
