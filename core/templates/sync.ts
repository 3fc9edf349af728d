import type { Database } from '../../db/database.ts';
import {
  type OfficialTemplate,
  putOfficial,
  removeOfficialBut,
} from '../../db/official-templates.ts';
import { contentHash } from '../storage/content-hash.ts';
import { storedNeed } from './engine-need.ts';
import { searchTexts } from './search-words.ts';
import { storedContent } from './stored.ts';
import type { TemplateDefinition } from './template.ts';

/** Reads the file of a cover; gives null where there is none. */
export type ReadCover = (name: string) => Promise<Uint8Array | null>;

/**
 * Updates the official templates in the database to their file, in one commit: new content becomes a
 * new version, and a template that is missing from the file is no longer offered. Any number of
 * processes may do this at once and repeatedly.
 * @param official in the order of the gallery
 * @param covers `passed`: hashes (see {@link contentHash}) of the covers that were screened before
 * their release; a template with another cover waits until `screenCovers` has screened it
 * @throws {DatabaseUnavailable} when the templates could not be stored
 */
export async function syncOfficial(
  { db, now }: { db: Pick<Database, 'query' | 'commit'>; now: () => number },
  official: readonly TemplateDefinition[],
  covers: { readCover: ReadCover; passed: { has(hash: string): boolean } },
): Promise<void> {
  const at = now();
  const stored = await Promise.all(
    official.map((template, position) => storedOfficial(template, position, covers)),
  );
  await db.commit([
    ...stored.flatMap((template) => putOfficial(db.query, template, at)),
    removeOfficialBut(
      db.query,
      official.map(({ id }) => id),
      at,
    ),
  ]);
}

async function storedOfficial(
  template: TemplateDefinition,
  position: number,
  { readCover, passed }: Parameters<typeof syncOfficial>[2],
): Promise<OfficialTemplate> {
  const bytes = await readCover(template.cover);
  const coverHash = bytes && (await contentHash(bytes));
  return {
    template: {
      id: template.id,
      kind: template.kind,
      category: template.category,
      position,
      cover: template.cover,
      coverHash,
      priceCredits: template.priceCredits,
      needs: template.needs,
      engineNeed: storedNeed(template),
      search: JSON.stringify(searchTexts(template, true)),
    },
    version: await storedContent(template),
    isScreened: coverHash !== null && passed.has(coverHash),
  };
}
