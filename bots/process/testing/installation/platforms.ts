/** What the platforms know of an installation's people: written with it, given to new stand-ins later. */
import { z } from 'zod';
import type { StandIn as DiscordStandIn } from '../../../discord/testing/stand-in.node.ts';
import type { StoredInteraction, StoredMessage } from '../../../discord/testing/world.ts';
import type { ChatMessage } from '../../../telegram/testing/chat.ts';
import type { TelegramStandIn } from '../../../telegram/testing/stand-in.node.ts';

type TelegramWorld = TelegramStandIn['world'];
type KeptMessage = Omit<ChatMessage, 'file' | 'revision' | 'edits'> & {
  chatId: number;
  fileId: string | null;
};

const telegram = z.object({
  nextUpdateId: z.number(),
  messages: z.array(z.custom<KeptMessage>((value) => typeof value === 'object')),
  /** Base64 of what the bot may still fetch. */
  files: z.array(z.object({ id: z.string(), kind: z.string(), bytes: z.string().nullable() })),
  transactions: z.array(
    z.custom<TelegramWorld['stars']['transactions'][number]>((value) => typeof value === 'object'),
  ),
  /** Updates that the bot had not fetched. */
  updates: z.array(z.record(z.string(), z.unknown())),
});
const discord = z.object({
  chats: z.array(z.tuple([z.string(), z.string()])),
  messages: z.array(z.custom<StoredMessage>((value) => typeof value === 'object')),
  interactions: z.array(z.custom<StoredInteraction>((value) => typeof value === 'object')),
});

/** The platforms' state of an installation, stored with it and restored to new stand-ins. */
export const platforms = z.object({ telegram, discord });
/** The platforms' state of an installation. */
export type Platforms = z.infer<typeof platforms>;

const numberOf = (id: string): number => Number(id.split('-').at(-1));

/** Restores Telegram's state to a new stand-in; files and messages get their old ids. */
export async function tellTelegram(
  { world, user, update }: TelegramStandIn,
  kept: Platforms['telegram'],
): Promise<void> {
  const files = new Map(kept.files.map((file) => [numberOf(file.id), file]));
  for (let n = 1; n <= Math.max(0, ...files.keys()); n += 1) {
    const { kind = 'other', bytes = null } = files.get(n) ?? {};
    const content = { bytes: Buffer.from(bytes ?? '', 'base64'), name: 'file' };
    await world.files.add({ ...content, contentType: 'image/jpeg' }, fileKind(kind));
  }
  for (const { chatId, fileId, id, ...message } of kept.messages) {
    const { chat } = user({ id: chatId });
    chat.started = true;
    const stored = world.say(chat, { ...message, file: world.files.get(fileId ?? '') ?? null });
    if (stored.id !== id) throw new Error(`message ${id} became ${stored.id}`);
    stored.deleted = message.deleted;
    chat.mark = world.revision;
  }
  world.stars.transactions.push(...kept.transactions);
  for (const { update_id: id, ...rest } of kept.updates)
    update(rest as unknown as Parameters<typeof update>[0], Number(id));
  world.updates.nextId = kept.nextUpdateId;
}

const fileKind = (kind: string) =>
  kind === 'photo' || kind === 'video' || kind === 'document' ? kind : 'other';

/** Restores Discord's state to a new stand-in. */
export function tellDiscord({ world }: DiscordStandIn, kept: Platforms['discord']): void {
  for (const [person, chat] of kept.chats) world.chats.set(person, chat);
  for (const message of kept.messages) world.messages.set(message.id, message);
  for (const interaction of kept.interactions)
    world.interactions.set(interaction.token, {
      ...interaction,
      followUpsLeft: interaction.followUpsLeft ?? Number.POSITIVE_INFINITY,
    });
}
