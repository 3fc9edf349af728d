import { after, all, create, replace, type Sample } from './sample.ts';

/** Adds French, which is English here, to everything in the file that is written in English. */
const inFrench = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'en' in value
        ? { ...value, fr: value.en }
        : value,
    ),
  );

/** French. */
export const LANGUAGE: Sample = {
  'core/texts/NAME/': {
    at: 'core/texts/fr/index.ts',
    write: create(`import type { Catalogue } from '../catalogue-type.ts';
import { en } from '../en/index.ts';

export const fr: Catalogue = { ...en };
`),
  },
  'core/texts/catalogue.ts': {
    write: all(
      (before) => `import { fr } from './fr/index.ts';\n${before}`,
      replace("'tr'] as const", "'tr', 'fr'] as const"),
      replace('tr };', 'tr, fr };'),
    ),
  },
  'core/moderation/words/NAME.ts': {
    at: 'core/moderation/words/fr.ts',
    write: create(`import type { WordList } from './list.ts';

export const fr: WordList = { minor: 'pedophil*' };
`),
  },
  'core/moderation/words/find.ts': {
    write: all(
      (before) => `import { fr } from './fr.ts';\n${before}`,
      replace('ru, tr };', 'ru, tr, fr };'),
      after(
        'Readonly<Record<Locale, readonly RegExp[]>> = {',
        '\n  fr: [/(?<!\\d)(\\d{1,2})\\s*ans(?!\\p{L})/gu],',
      ),
    ),
  },
  'core/engines/local/edits/words/NAME.ts': {
    at: 'core/engines/local/edits/words/fr.ts',
    write: create(`import type { Language } from '../vocabulary.ts';
import { EN } from './en.ts';

export const FR: Language = { ...EN };
`),
  },
  'core/engines/local/edits/words/index.ts': {
    write: all(
      (before) => `import { FR } from './fr.ts';\n${before}`,
      after('Readonly<Record<Locale, Language>> = {', '\n  fr: FR,'),
    ),
  },
  'core/templates/official.json': { write: inFrench, named: 'core/templates/load.test.ts' },
};
