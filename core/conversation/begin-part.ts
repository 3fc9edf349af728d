import { z } from 'zod';
import { chatOf, newestChatOfUser } from '../../db/chats.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { ASPECTS } from '../engines/engine.ts';
import { ProductError } from '../errors.ts';
import { margins } from '../generations/margins.ts';
import { type OwnPicture, ownPicture } from '../generations/parts/own-picture.ts';
import { mask } from '../generations/queries.ts';
import { takeAsPerson } from '../limits/take-as-person.ts';
import { type Actor, type Person, requirePerson } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Conversation } from './receive.ts';

const ID = z.string().min(1).max(64);

/** The shape of what a page asks for. */
const asked = z
  .object({
    operation: z.enum(['part', 'widen']),
    picture: z.object({ of: z.enum(['upload', 'result']), id: ID }),
    /** For a part: what was painted, as `storeMask` named it. */
    maskId: ID.optional(),
    /** For a wider canvas: the room at each edge, or else the shape. */
    margins: margins.optional(),
    aspect: z.enum(ASPECTS).optional(),
    words: z.string().max(20_000).default(''),
    /** Names one press: the same again begins nothing. */
    key: z.string().regex(/^[\w-]{8,64}$/),
  })
  .refine(({ operation, maskId }) => (operation === 'part') === (maskId !== undefined));

/** What a page asks for with a picture. */
export type PartAsked = z.input<typeof asked>;

type Needs = Pick<Context, 'db' | 'rules' | 'secrets' | 'operators' | 'now'>;

/**
 * Begins a change of a part of a picture, or a wider canvas for it, from a page: the person's own chat shows
 * the draft with its price and the button that starts it. Asked for twice with one key, it begins once.
 * @param of `place` the chat that shows it; the newest one on the person's platform where it is absent
 * @returns the chat that shows it
 * @throws {ProductError} `not-found` where the picture, the mask or the chat is somebody else's or gone, or
 *   for what no page asks for; `words-long`, `limit-reached`, `suspended`, `closing`, `forbidden` to a stranger
 */
export async function beginPart(
  ctx: Needs,
  conversation: Pick<Conversation, 'report'>,
  actor: Actor,
  of: PartAsked & { accountId: string; place?: Pick<Place, 'surface' | 'chatId'>; trace?: string },
): Promise<Pick<Place, 'surface' | 'chatId'>> {
  const person = requirePerson(actor);
  const account = await activeAccount(ctx, person, of.accountId);
  if (account.closingAt !== null) throw new ProductError({ code: 'closing' });
  const read = asked.safeParse(of);
  if (!read.success) throw new ProductError({ code: 'not-found' }, { cause: read.error });
  const { operation, picture, maskId = null, words, key } = read.data;
  await ownPicture(ctx, account.id, picture);
  if (maskId !== null) await requireMask(ctx, person, maskId);
  requireLength(words, ctx.rules.promptCharacters);
  const { address, ...place } = await chatFor(ctx, person, of.place);
  await takeAsPerson(ctx, person, account, []);
  const id = `part-${account.id}-${key}`;
  const margins = read.data.margins ?? null;
  const aspect = read.data.aspect ?? null;
  const from = { ...sourceOf(picture), maskId, margins, aspect };
  const body = { kind: 'part-begun', address, operation, ...from, words } as const;
  const news = { ...place, accountId: account.id, id, trace: of.trace ?? id, body };
  await conversation.report(news);
  return place;
}

const sourceOf = ({ of, id }: OwnPicture) => ({
  uploadId: of === 'upload' ? id : null,
  resultId: of === 'result' ? id : null,
});

async function requireMask(ctx: Needs, person: Person, id: string): Promise<void> {
  const row = await mask(ctx, person, id);
  if (!row || row.expiresAt <= ctx.now()) throw new ProductError({ code: 'not-found' });
}

function requireLength(words: string, most: number): void {
  const { length } = [...words];
  if (length > most) throw new ProductError({ code: 'words-long', most, length });
}

/** The chat that is named, where it is the person's own; else the newest one on their platform. */
async function chatFor(
  ctx: Needs,
  { surface, userId, accountId }: Person,
  named: Pick<Place, 'surface' | 'chatId'> | undefined,
): Promise<Place> {
  const q = ctx.db.query;
  const newest = named ? null : await newestChatOfUser(q, { surface, userId });
  const at = named ?? (newest && { surface, chatId: newest.chatId });
  const chat = at && (await chatOf(q, at));
  if (!chat || chat.accountId !== accountId) throw new ProductError({ code: 'not-found' });
  return { surface: at.surface, chatId: at.chatId, address: chat.address };
}
