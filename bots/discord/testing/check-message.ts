import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { FLAG } from './world.ts';

/** A component, looked at without trust. */
type Part = Record<string, unknown> & { type?: unknown };

const TOP_LEVEL = new Set<unknown>([
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);

/**
 * Checks a message as Discord does, and beyond that: every picture has an alternative text,
 * mentions are off, every uploaded file is shown.
 * @returns the problems; empty when there are none
 */
export function messageProblems(body: Record<string, unknown>, fileCount: number): string[] {
  const flags = Number(body.flags ?? 0);
  const problems: string[] = [];
  if ((flags & FLAG.v2) === 0) {
    if (!isText(body.content, 1, 2_000)) problems.push('content: 1 to 2000 characters');
    if (listOf(body.components).length > 0) problems.push('components: without the V2 flag');
    return problems;
  }
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids'])
    if (body[field] !== undefined) problems.push(`${field}: not with the V2 flag`);
  if (JSON.stringify(body.allowed_mentions) !== '{"parse":[]}')
    problems.push('allowed_mentions: must be none');
  problems.push(...componentProblems(body, fileCount));
  return problems;
}

function componentProblems(body: Record<string, unknown>, fileCount: number): string[] {
  const problems: string[] = [];
  const top = listOf(body.components);
  const all = top.flatMap(withNested);
  if (all.length === 0) problems.push('components: empty');
  if (all.length > 40) problems.push(`components: ${all.length} of at most 40`);
  for (const part of top)
    if (!TOP_LEVEL.has(part.type)) problems.push(`component ${part.type}: not at the top`);
  const texts = all.filter((part) => part.type === ComponentType.TextDisplay);
  const characters = texts.reduce((sum, part) => sum + lengthOf(part.content), 0);
  if (characters > 4_000) problems.push(`text: ${characters} of at most 4000 characters`);
  const ids = all.map((part) => part.custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) problems.push('custom_id: duplicated');
  const names = listOf(body.attachments).map((attachment) => String(attachment.filename));
  if (names.length !== fileCount) problems.push('attachments: do not match the files');
  if (fileCount > 10) problems.push('files: at most 10');
  for (const { description } of listOf(body.attachments))
    if (description !== undefined && !isText(description, 1, 1_024))
      problems.push('attachment: alternative text too long');
  const shown = all.flatMap(attachmentsOf);
  for (const name of names) if (!shown.includes(name)) problems.push(`${name}: not shown`);
  for (const name of shown) if (!names.includes(name)) problems.push(`${name}: not attached`);
  return [...problems, ...all.flatMap(partProblems)];
}

function partProblems(part: Part): string[] {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return isText(part.content, 1, 4_000) ? [] : ['text: 1 to 4000 characters'];
    case ComponentType.MediaGallery:
      return galleryProblems(listOf(part.items));
    case ComponentType.ActionRow:
      return rowProblems(listOf(part.components));
    case ComponentType.Button:
      return buttonProblems(part);
    case ComponentType.StringSelect:
      return selectProblems(part);
    case ComponentType.Container:
      return listOf(part.components).length > 0 ? [] : ['container: empty'];
    case ComponentType.File:
      return attachmentsOf(part).length === 1 ? [] : ['file: only attachment://'];
    default:
      return [`component ${part.type}: not known`];
  }
}

function galleryProblems(pictures: Part[]): string[] {
  const problems = pictures.flatMap((picture) =>
    isText(picture.description, 1, 1_024) ? [] : ['gallery: alternative text missing or too long'],
  );
  if (pictures.length < 1 || pictures.length > 10) problems.push('gallery: 1 to 10 pictures');
  return problems;
}

function rowProblems(parts: Part[]): string[] {
  if (parts.length === 1 && parts[0]?.type === ComponentType.StringSelect) return [];
  const buttons = parts.every((part) => part.type === ComponentType.Button);
  return buttons && parts.length >= 1 && parts.length <= 5
    ? []
    : ['row: one select or 1 to 5 buttons'];
}

function buttonProblems(part: Part): string[] {
  const problems: string[] = [];
  if (part.style === ButtonStyle.Premium) return premiumProblems(part);
  if (part.sku_id !== undefined) problems.push('button: sku_id only on a premium button');
  if (!isText(part.label, 1, 80)) problems.push('button: label of 1 to 80 characters');
  if (part.style === ButtonStyle.Link) {
    if (part.custom_id !== undefined) problems.push('button: a link has no custom_id');
    const url = String(part.url);
    if (url.length > 512 || !/^(https?|discord):\/\//.test(url)) problems.push('button: url');
  } else if (!isText(part.custom_id, 1, 100)) problems.push('custom_id: 1 to 100 characters');
  return problems;
}

/** Discord itself writes on it what is sold and for how much. */
function premiumProblems(part: Part): string[] {
  const extra = ['label', 'custom_id', 'url', 'emoji'].filter((field) => part[field] !== undefined);
  const problems = extra.map((field) => `premium button: ${field} must be absent`);
  return /^\d{1,20}$/.test(String(part.sku_id))
    ? problems
    : [...problems, 'premium button: sku_id'];
}

function selectProblems(part: Part): string[] {
  const problems: string[] = [];
  const options = listOf(part.options);
  if (options.length < 1 || options.length > 25) problems.push('select: 1 to 25 options');
  const values = options.map((option) => option.value);
  if (new Set(values).size !== values.length) problems.push('select: duplicated value');
  for (const option of options) {
    if (!isText(option.label, 1, 100)) problems.push('option: label of 1 to 100 characters');
    if (!isText(option.value, 1, 100)) problems.push('option: value of 1 to 100 characters');
    if (option.description !== undefined && !isText(option.description, 1, 100))
      problems.push('option: description of 1 to 100 characters');
  }
  if (!isText(part.custom_id, 1, 100)) problems.push('custom_id: 1 to 100 characters');
  if (part.placeholder !== undefined && !isText(part.placeholder, 1, 150))
    problems.push('select: placeholder of 1 to 150 characters');
  return problems;
}

/** Lists a component and all components inside. */
export function withNested(part: Part): Part[] {
  const accessory = isPart(part.accessory) ? [part.accessory] : [];
  return [part, ...listOf(part.components).flatMap(withNested), ...accessory];
}

function attachmentsOf(part: Part): string[] {
  const media = [part.file, ...listOf(part.items).map((picture) => picture.media)];
  return media
    .map((one) => (isPart(one) ? String(one.url) : ''))
    .filter((url) => url.startsWith('attachment://'))
    .map((url) => url.slice('attachment://'.length));
}

/** Counts characters as Discord does, rather than UTF-16 units. */
function lengthOf(text: unknown): number {
  return typeof text === 'string' ? [...text].length : 0;
}

/** Tells whether a value is a well-formed text, not blank, within a length. */
export function isText(text: unknown, least: number, most: number): boolean {
  if (typeof text !== 'string' || !text.isWellFormed()) return false;
  const length = lengthOf(text);
  return length >= least && length <= most && (least === 0 || text.trim() !== '');
}

/** Tells whether a value is an object. */
export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

/** Reads the objects of a list; empty for any other value. */
export function listOf(value: unknown): Part[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}
