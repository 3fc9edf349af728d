import type { Fetcher } from '@cloudflare/workers-types';
import { CATALOGUES, LOCALES } from '../../core/texts/catalogue.ts';
import { mustRead } from './files.worker.ts';

/** Reads the texts of all languages, which the script of a Worker does not bring along, into the catalogues. */
export async function readTexts(assets: Fetcher): Promise<void> {
  await Promise.all(
    LOCALES.map(async (locale) => {
      const read = await mustRead(assets, `texts/${locale}.json`);
      // Our own build has written them, of the same types.
      Object.assign(CATALOGUES[locale], JSON.parse(new TextDecoder().decode(read)));
    }),
  );
}
