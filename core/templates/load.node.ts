import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseTemplates, TemplatesError } from './load.ts';
import type { TemplateDefinition } from './template.ts';

/** The file of the templates that come with the product. */
export const OFFICIAL_TEMPLATES = new URL('./official.json', import.meta.url);

const COVERS = new URL('./covers/', import.meta.url);
/** Hashes of the covers that come with the product, which `npm run covers` has screened. */
const PASSED = new URL('./covers/screened.json', import.meta.url);

/** Reads a template file. @throws {TemplatesError} when the file cannot be read or has mistakes */
export async function loadTemplates(
  path: string | URL = OFFICIAL_TEMPLATES,
): Promise<TemplateDefinition[]> {
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

/** Reads a template's cover; null where there is no such file. */
export async function readCover(name: string): Promise<Uint8Array | null> {
  return readFile(new URL(name, COVERS)).catch(() => null);
}

/**
 * Reads the hashes of the covers that were screened before their release; none where the list is
 * missing.
 */
export async function screenedCoverHashes(): Promise<Set<string>> {
  const text = await readFile(PASSED, 'utf8').catch(() => '[]');
  return new Set(z.array(z.string()).catch([]).parse(JSON.parse(text)));
}
