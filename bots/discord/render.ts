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
import type { OutgoingFile } from './streamed-form.ts';

/** The properties of the chat that a message is rendered for. */
export type Frame = {
  locale: Locale;
  /**
   * Whether the chat is the direct chat, where the user can write and send photos; other chats get
   * forms for that.
   */
  dm: boolean;
  /** The file size limit, in bytes. */
  limit: number;
};

/** A rendered message, for sending and for editing. */
export type OutgoingMessage = {
  flags: MessageFlags.IsComponentsV2;
  components: APIMessageTopLevelComponent[];
  /** The files of the message; an edit drops all others. */
  attachments: { id: string; filename: string; description?: string }[];
  allowed_mentions: { parse: [] };
  files: OutgoingFile[];
};

type Part =
  | APITextDisplayComponent
  | APIMediaGalleryComponent
  | APIFileComponent
  | APIActionRowComponent<APIComponentInMessageActionRow>;

const NOTHING = new Uint8Array();
const PARAGRAPH_GAP = '\n\n';
/** Characters reserved for joining pages and marking a cut. */
const RESERVED_CHARACTERS = 64;

/**
 * Renders a reply as Components V2 messages within Discord's limits.
 * @param loaded the reply's media as they are sent
 * @returns one message, or up to `MESSAGES_A_REPLY` for a long reply of mode `send`; the last has
 *   the media and the buttons
 */
export function render(
  reply: Reply,
  loaded: readonly LoadedMedia[],
  frame: Frame,
): OutgoingMessage[] {
  const sent = loaded.filter(({ file }) => file !== null);
  const { rows, components, textLinks } = rowsOf(reply, frame);
  const below = [...bar(reply, frame), ...notes(loaded, frame), ...textLinks.map(linkLine)];
  while (joined(below).length > LIMITS.textCharacters / 2) below.pop();
  const maxCharacters = LIMITS.textCharacters - RESERVED_CHARACTERS - joined(below).length;
  const texts = reply.text.map((text) => textForContext(text, frame.dm));
  const pages = paged(texts, frame.locale, maxCharacters);
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
  const files: OutgoingFile[] = [];
  const attachments: OutgoingMessage['attachments'] = [];
  for (const { media, file } of sent) {
    if (!file || frame === undefined) continue;
    const { bytes, large, contentType } = file;
    if (!bytes && !large) continue;
    const description = alt(media.alt, frame.locale);
    attachments.push({ id: String(files.length), filename: file.name, description });
    // What is read while it is sent has no bytes here.
    const content = bytes ? { data: bytes } : { data: NOTHING, ...(large && { large }) };
    files.push({ name: file.name, contentType, ...content });
  }
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    attachments,
    allowed_mentions: { parse: [] },
    files,
  };
}

/** Joins paragraphs to pages of at most `maxCharacters`. */
function paged(paragraphs: readonly Text[], locale: Locale, maxCharacters: number): string[] {
  const pages: string[] = [];
  for (const paragraph of paragraphs) {
    for (const part of markdownParts(renderText(paragraph, locale), maxCharacters)) {
      const last = pages.at(-1);
      const longer = last === undefined ? part : `${last}${PARAGRAPH_GAP}${part}`;
      if (last !== undefined && longer.length <= maxCharacters) pages[pages.length - 1] = longer;
      else pages.push(part);
    }
  }
  return pages;
}

/** Builds the components of media: inline media as one gallery, files one by one. */
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

/** Formats the notes on media that are smaller than they were made or no longer kept, each note once. */
function notes(loaded: readonly LoadedMedia[], frame: Frame): string[] {
  const lines = loaded.flatMap(({ file, insteadOfBytes }): Text[] => {
    if (file === null) return [{ key: 'discord.not-kept' }];
    if (insteadOfBytes === undefined) return [];
    const values = { size: megabytes(insteadOfBytes), limit: megabytes(frame.limit) };
    return [{ key: 'discord.too-large', values }];
  });
  const written = lines.flatMap((line) =>
    markdownParts(renderText(line, frame.locale), LIMITS.url),
  );
  return [...new Set(written)];
}

/** Converts bytes to megabytes with one decimal. */
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

/** Adds a text to an empty message, which Discord would refuse. */
function nonEmpty<Component>(parts: Component[]): (Component | APITextDisplayComponent)[] {
  return parts.length > 0 ? parts : text('…');
}
