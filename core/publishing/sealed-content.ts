import type { Context } from '../context.ts';
import { readableText, sealText } from '../storage/sealed-text.ts';
import type { AccountKey } from '../storage/vault.ts';
import { readContent, type TemplateContent } from './content.ts';

/** What of a draft its author types. */
const TYPED = ['title', 'description', 'words', 'licence'] as const;
type Typed = (typeof TYPED)[number];

const placeOf = (id: string, field: Typed) => `template_drafts/${field}/${id}`;

/** Seals what of a draft is typed, each part of its own, so that parts are changed by themselves. */
export async function sealParts<Parts extends Partial<TemplateContent>>(
  ctx: Pick<Context, 'vault'>,
  key: AccountKey,
  id: string,
  parts: Parts,
): Promise<Parts> {
  const sealed = { ...parts };
  for (const field of TYPED) {
    const text = parts[field];
    if (text != null) sealed[field] = await sealText(ctx, key, placeOf(id, field), text);
  }
  return sealed;
}

/** Writes the content of a draft as JSON, with what is typed sealed under its author's key. */
export const sealContent = async (
  ctx: Pick<Context, 'vault'>,
  key: AccountKey,
  id: string,
  content: TemplateContent,
): Promise<string> => JSON.stringify({ ...(await sealParts(ctx, key, id, content)), sealed: true });

/** Reads the stored content of a draft; parts that do not open are empty. */
export async function openContent(
  ctx: Pick<Context, 'vault' | 'log'>,
  key: AccountKey | null,
  { id, content }: { id: string; content: string },
): Promise<TemplateContent> {
  const read = readContent(content);
  for (const field of TYPED) {
    const text = read[field];
    if (text === null || text === '') continue;
    const open = await readableText(ctx, key, placeOf(id, field), text);
    if (field === 'licence') read.licence = open;
    else read[field] = open ?? '';
  }
  return read;
}

const wordsPlace = (submissionId: string) => `submissions/words/${submissionId}`;

/** Seals what an operator writes to an author about a submission. */
export const sealSubmissionWords = (
  ctx: Pick<Context, 'vault'>,
  key: AccountKey,
  submissionId: string,
  words: string,
): Promise<string> => sealText(ctx, key, wordsPlace(submissionId), words);

/** Opens it; null where it does not open. */
export const openSubmissionWords = (
  ctx: Pick<Context, 'vault' | 'log'>,
  key: AccountKey | null,
  submissionId: string,
  words: string,
): Promise<string | null> => readableText(ctx, key, wordsPlace(submissionId), words);
