import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Button, Choice, Reply } from '../../core/chat/reply.ts';
import type { Locale } from '../../core/texts/catalogue.ts';
import { plainText } from '../../core/texts/render.ts';
import type { Text } from '../../core/texts/text.ts';
import { takesPhoto } from './context-texts.ts';
import { type Modal, writeCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { label } from './markdown.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
/** A link that no button accepts, shown as a line of text. */
export type TextLink = { label: string; url: string };

const STYLES = {
  primary: ButtonStyle.Primary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** The most rows of buttons that are kept apart. */
const ROWS_APART = 5;

/** Components left for rows after a message's container, texts, gallery and up to ten files. */
const COMPONENTS_FOR_ROWS = LIMITS.components - 14;

/**
 * Renders the rows under a reply: selects for a choice, buttons, and buttons that open forms.
 * @returns rows with the number of their components; rows beyond Discord's limit are left out,
 *   longest choices first
 */
export function rowsOf(
  reply: Reply,
  frame: { locale: Locale; dm: boolean },
): { rows: Row[]; components: number; textLinks: TextLink[] } {
  const buttons = (reply.buttons ?? []).flat();
  const textLinks = buttons.flatMap((button) => textLink(button, frame.locale));
  const pressed = (reply.buttons ?? []).map((row) => row.filter((button) => !isTextLink(button)));
  const written = [...openers(reply, frame), ...buttonRows(pressed, frame.locale)];
  const componentsLeft = COMPONENTS_FOR_ROWS - sum(written);
  const selects = reply.choice ? selectRows(reply.choice, frame.locale) : [];
  const rows = fitting([
    ...selects.slice(0, Math.max(0, Math.floor(componentsLeft / 2))),
    ...written,
  ]);
  return { rows: numbered(rows), components: sum(rows), textLinks };
}

/** Numbers the custom ids of a message, so that they are unique. */
function numbered(rows: Row[]): Row[] {
  let ordinal = 0;
  const own = (id: string): string => id.replace(/^([poc])0/, (_, kind) => `${kind}${ordinal++}`);
  return rows.map((row) => ({
    ...row,
    components: row.components.map((part) =>
      'custom_id' in part ? { ...part, custom_id: own(part.custom_id) } : part,
    ),
  }));
}

function fitting(rows: Row[]): Row[] {
  const kept: Row[] = [];
  let count = 0;
  for (const row of rows) {
    count += 1 + row.components.length;
    if (count > COMPONENTS_FOR_ROWS) break;
    kept.push(row);
  }
  return kept;
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((count, row) => count + 1 + row.components.length, 0);
}

/** Renders rows of buttons; many rows are joined, so that they do not fill the screen. */
function buttonRows(meant: readonly Button[][], locale: Locale): Row[] {
  const shown = meant.map((row) => row.filter(isShown));
  const rows = shown.length > ROWS_APART ? [shown.flat()] : shown;
  return rows.flatMap((row) =>
    chunks(row, LIMITS.buttonsARow).map((part) => rowOf(part.map((b) => buttonOf(b, locale)))),
  );
}

type ShownButton = Exclude<Button, { inline: string } | { copy: string } | { app: true }>;

/** Discord has no inline mode, copies nothing, and opens no app from a message. */
const isShown = (button: Button): button is ShownButton =>
  !('inline' in button || 'copy' in button || 'app' in button);

function buttonOf(button: ShownButton, locale: Locale): APIButtonComponent {
  const words = label(plainText(button.label, locale), LIMITS.buttonLabel);
  if ('url' in button)
    return { type: ComponentType.Button, style: ButtonStyle.Link, label: words, url: button.url };
  if ('sku' in button)
    return { type: ComponentType.Button, style: ButtonStyle.Premium, sku_id: button.sku };
  return {
    type: ComponentType.Button,
    style: button.style ? STYLES[button.style] : ButtonStyle.Secondary,
    label: words,
    custom_id: writeCustomId({ kind: 'press', code: button.action }, 0),
  };
}

/**
 * Renders the buttons that open forms: for a reply's form, and for what the user cannot send as a
 * message.
 */
function openers(reply: Reply, frame: { locale: Locale; dm: boolean }): Row[] {
  const { locale } = frame;
  const button = (modal: Modal, words: Text): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label: label(plainText(words, locale), LIMITS.buttonLabel),
    custom_id: writeCustomId({ kind: 'open', modal, locale }, 0),
  });
  const row: APIButtonComponent[] = [];
  if (reply.form) row.push(button(reply.form.name, reply.form.label));
  if (!frame.dm && takesPhoto(reply)) row.push(button('photo', { key: 'discord.photo-open' }));
  if (!frame.dm && reply.awaits === 'text') row.push(button('text', { key: 'discord.text-open' }));
  return row.length > 0 ? [rowOf(row)] : [];
}

function selectRows(choice: Choice, locale: Locale): Row[] {
  const known = new Set<string>();
  const options = choice.options.flatMap((option): APISelectMenuOption[] => {
    if (known.has(option.action)) return [];
    known.add(option.action);
    return [optionOf(option, locale)];
  });
  const placeholder = label(plainText(choice.placeholder, locale), LIMITS.selectPlaceholder);
  return chunks(options, LIMITS.selectOptions).map((part) =>
    rowOf([
      {
        type: ComponentType.StringSelect,
        custom_id: writeCustomId({ kind: 'choice' }, 0),
        placeholder,
        options: part,
      },
    ]),
  );
}

function optionOf(option: Choice['options'][number], locale: Locale): APISelectMenuOption {
  const named = label(plainText(option.label, locale), LIMITS.optionLabel);
  if (!option.description) return { label: named, value: option.action };
  const description = label(plainText(option.description, locale), LIMITS.optionLabel);
  return { label: named, value: option.action, description };
}

function isTextLink(button: Button): button is Extract<Button, { url: string }> {
  return 'url' in button && !(button.url.length <= LIMITS.url && isPublic(button.url));
}

function textLink(button: Button, locale: Locale): TextLink[] {
  if (!isTextLink(button)) return [];
  return [{ label: label(plainText(button.label, locale), LIMITS.buttonLabel), url: button.url }];
}

/** Tells whether Discord accepts an address on a button; an address needs a domain. */
function isPublic(url: string): boolean {
  return (
    URL.canParse(url) &&
    /^https?:$/.test(new URL(url).protocol) &&
    new URL(url).hostname.includes('.')
  );
}

function rowOf(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function chunks<Entry>(entries: readonly Entry[], size: number): Entry[][] {
  const result: Entry[][] = [];
  for (let from = 0; from < entries.length; from += size)
    result.push(entries.slice(from, from + size));
  return result;
}
