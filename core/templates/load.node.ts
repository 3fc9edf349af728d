import { readFile } from 'node:fs/promises';
import { parseTemplates, TemplatesError } from './load.ts';
import type { Template } from './template.ts';

/** The templates that come with the product. */
export const OFFICIAL_TEMPLATES = new URL('./official.json', import.meta.url);

/**
 * Reads a template file.
 * @throws {TemplatesError} when it cannot be read or has mistakes
 */
export async function loadTemplates(path: string | URL = OFFICIAL_TEMPLATES): Promise<Template[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new TemplatesError([
      `cannot read ${path}: ${cause instanceof Error ? cause.message : cause}`,
    ]);
  }
  return parseTemplates(text);
}
