import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import { isPart, listOf } from './check-message.ts';
import { FLAG, type StoredMessage } from './world.ts';

type Part = Record<string, unknown>;
type Files = StoredMessage['attachments'];

/**
 * Builds a message object as Discord returns it. Components V2 come back numbered, with Discord's
 * defaults; files shown in components are not among the attachments.
 */
export function shown(message: StoredMessage): Part {
  let parts = 0;
  const next = () => ++parts;
  const inParts = (message.flags & FLAG.v2) !== 0;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: 0,
    flags: message.flags,
    content: message.content,
    components: listOf(message.components).map((part) => told(part, message.attachments, next)),
    attachments: inParts ? [] : message.attachments,
    author: BOT,
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
  };
}

type User = { id: string; username: string };

/** Completes a user object with Discord's default fields. */
export function userOf<Known extends User>(known: Known) {
  const nothing = { avatar: null, global_name: null, primary_guild: null };
  return { ...nothing, discriminator: '0', public_flags: 0, flags: 0, ...known };
}

const BOT = userOf({ id: '1', username: 'bot', bot: true });

function told(part: Part, files: Files, next: () => number): Part {
  const id = part.id ?? next();
  const inner = Array.isArray(part.components)
    ? { components: listOf(part.components).map((one) => told(one, files, next)) }
    : {};
  return { ...defaultsOf(part, files), ...part, id, ...inner, ...mediaOf(part, files) };
}

/** Builds the fields that Discord adds to a component. */
function defaultsOf(part: Part, files: Files): Part {
  switch (part.type) {
    case ComponentType.Container:
      return { accent_color: null, spoiler: false };
    case ComponentType.StringSelect:
      return { min_values: 1, max_values: 1 };
    case ComponentType.Separator:
      return { divider: true, spacing: SeparatorSpacingSize.Small };
    case ComponentType.File: {
      const file = fileOf(part.file, files);
      return { spoiler: false, name: file?.filename ?? '', size: file?.size ?? 0 };
    }
    default:
      return {};
  }
}

function mediaOf(part: Part, files: Files): Part {
  if (part.type === ComponentType.File) return { file: resolved(part.file, files) };
  if (part.type !== ComponentType.MediaGallery) return {};
  const items = listOf(part.items).map((one) => ({
    description: null,
    spoiler: false,
    ...one,
    media: resolved(one.media, files),
  }));
  return { items };
}

/** Builds the media object that Discord returns for an `attachment://` address. */
function resolved(media: unknown, files: Files): Part {
  const file = fileOf(media, files);
  const url = file?.url ?? (isPart(media) ? String(media.url) : '');
  const known = { id: file?.id ?? '1', url, proxy_url: file?.proxy_url ?? url };
  if (!file) return known;
  return { ...known, attachment_id: file.id, content_type: file.content_type ?? null };
}

function fileOf(media: unknown, files: Files): Files[number] | undefined {
  const url = isPart(media) ? String(media.url) : '';
  return files.find(({ filename }) => url === `attachment://${filename}`);
}
