import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { TR } from './tr.ts';

/** Every language; a prompt may mix them. */
export const LANGUAGES = [EN, DE, ES, PT, RU, TR] as const;
