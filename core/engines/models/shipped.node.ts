import { readdirSync, readFileSync } from 'node:fs';
import { type ModelsFile, rowsIn } from './catalogue.ts';

const HERE = new URL('./', import.meta.url);

/** Reads the files of models that come with the product. @throws for one that is no list */
export const readShippedModels = (): ModelsFile[] =>
  readdirSync(HERE)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const rows = rowsIn(readFileSync(new URL(file, HERE), 'utf8'));
      if (!rows) throw new Error(`${file} is no list of models`);
      return { file, rows };
    });
