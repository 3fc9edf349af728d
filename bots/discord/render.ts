import type { RawFile } from '@discordjs/rest';
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Reply } from '../../core/chat/reply.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { plainText, renderText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import { textForContext } from './context-texts.ts';
import { LIMITS, MESSAGES_A_REPLY } from './limits.ts';
import { label, markdownParts, progressBar } from './markdown.ts';
import type { LoadedMedia } from './media.ts';
import { rowsOf, type TextLink } from './rows.ts';

/** Where a message will be shown. */
export type Frame = {
  locale: Locale;
  /** Direct chat: the person can write and send photos there; elsewhere forms are offered for it. */
  dm: boolean;
  /** Largest file, in bytes; 0 where Discord has taken none. */
  limit: number;
};

/** One message ready to be sent: the same for a new message and an edit. */
export type OutgoingMessage = {
  flags: MessageFlags.IsComponentsV2;
  components: APIMessageTopLevelComponent[];
  /** Also what an edit keeps: files of before are dropped. */
  attachments: { id: string; filename: string; description?: string }[];
  allowed_mentions: { parse: [] };
  files: RawFile[];
};

type Part =
  | APITextDisplayComponent
  | APIMediaGalleryComponent
  | APIFileComponent
  | APIActionRowComponent<APIComponentInMessageActionRow>;

const PARAGRAPH_GAP = '\n\n';
/** Kept free of the message's text for what joins pages and marks a cut. */
const RESERVED_CHARACTERS = 64;

/**
 * Turns a reply into Components V2 messages within Discord's limits.
 * @returns one message, or for `send` up to `MESSAGES_A_REPLY` where the text is too long for one;
 * media and buttons are on the last
 */
export function render(
  reply: Reply,
  loaded: readonly LoadedMedia[],
  frame: Frame,
): OutgoingMessage[] {
  const sent = loaded.filter(({ file }) => file !== null && file.byteLength <= frame.limit);
  const { rows, components, textLinks } = rowsOf(reply, frame);
  const below = [...bar(reply, frame), ...notes(loaded, frame), ...textLinks.map(linkLine)];
  while (joined(below).length > LIMITS.textCharacters / 2) below.pop();
  const room = LIMITS.textCharacters - RESERVED_CHARACTERS - joined(below).length;
  const said = reply.text.map((text) => textForContext(text, frame.dm));
  const pages = paged(said, frame.locale, room);
  const kept = pages.slice(0, reply.mode === 'send' ? MESSAGES_A_REPLY : 1);
  if (kept.length < pages.length) kept.push(`${kept.pop() ?? ''} …`);
  const last = kept.pop() ?? '';
  const parts: Part[] = [...text(last), ...shown(sent, frame), ...text(joined(below)), ...rows];
  const plain = sent.length === 0 && components === 0;
  return [
    ...kept.map((page) => message(text(page), [])),
    message(plain ? nonEmpty(parts) : [container(nonEmpty(parts))], sent, frame),
  ];
}

function message(
  components: APIMessageTopLevelComponent[],
  sent: readonly LoadedMedia[],
  frame?: Frame,
): OutgoingMessage {
  const files: RawFile[] = [];
  const attachments: OutgoingMessage['attachments'] = [];
  for (const { media, file } of sent) {
    if (!file?.bytes || frame === undefined) continue;
    const description = alt(media.alt, frame.locale);
    attachments.push({ id: String(files.length), filename: file.name, description });
    files.push({ name: file.name, data: file.bytes, contentType: file.contentType });
  }
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    attachments,
    allowed_mentions: { parse: [] },
    files,
  };
}

/** Paragraphs joined to pages of at most `room` characters. */
function paged(paragraphs: readonly Text[], locale: Locale, room: number): string[] {
  const pages: string[] = [];
  for (const paragraph of paragraphs) {
    for (const part of markdownParts(renderText(paragraph, locale), room)) {
      const last = pages.at(-1);
      const longer = last === undefined ? part : `${last}${PARAGRAPH_GAP}${part}`;
      if (last !== undefined && longer.length <= room) pages[pages.length - 1] = longer;
      else pages.push(part);
    }
  }
  return pages;
}

/** Inline media as one gallery, files one by one. */
function shown(sent: readonly LoadedMedia[], frame: Frame): Part[] {
  const inline: APIMediaGalleryComponent['items'] = [];
  const files: APIFileComponent[] = [];
  for (const { media, file } of sent) {
    if (file === null) continue;
    const url = `attachment://${file.name}`;
    if (media.asFile) files.push({ type: ComponentType.File, file: { url } });
    else inline.push({ media: { url }, description: alt(media.alt, frame.locale) });
  }
  if (inline.length === 0) return files;
  return [{ type: ComponentType.MediaGallery, items: inline }, ...files];
}

/** What is said instead of media that cannot be shown, each once. */
function notes(loaded: readonly LoadedMedia[], frame: Frame): string[] {
  const refused: Text = { key: 'discord.refused-files', values: { files: loaded.length } };
  const lines = loaded.flatMap(({ file, insteadOfBytes }): Text[] => {
    if (file === null) return [{ key: 'discord.not-kept' }];
    const byteLength = insteadOfBytes ?? file.byteLength;
    if (byteLength <= frame.limit) return [];
    if (frame.limit === 0) return [refused];
    const values = { size: megabytes(byteLength), limit: megabytes(frame.limit) };
    return [{ key: 'discord.too-large', values }];
  });
  const written = lines.flatMap((line) =>
    markdownParts(renderText(line, frame.locale), LIMITS.url),
  );
  return [...new Set(written)];
}

/** With one decimal. */
function megabytes(byteLength: number): number {
  return Math.round((byteLength / 1_048_576) * 10) / 10;
}

function bar(reply: Reply, frame: Frame): string[] {
  return reply.progress === undefined ? [] : [progressBar(reply.progress, frame.locale)];
}

function linkLine({ label: words, url }: TextLink): string {
  return `[${words.replace(/[[\]\\]/g, '')}](${url})`;
}

function alt(words: Text, locale: Locale): string {
  return label(plainText(words, locale), LIMITS.alt);
}

function joined(lines: readonly string[]): string {
  return lines.join(PARAGRAPH_GAP);
}

function text(content: string): APITextDisplayComponent[] {
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

function container(components: Part[]): APIContainerComponent {
  return { type: ComponentType.Container, components };
}

/** Discord refuses a message with nothing in it. */
function nonEmpty<Component>(parts: Component[]): (Component | APITextDisplayComponent)[] {
  return parts.length > 0 ? parts : text('…');
}
