/** The texts of every language; a Worker has {@link file://./languages.worker.ts} in this file's place. */
export { de } from './de/index.ts';
export { en } from './en/index.ts';
export { es } from './es/index.ts';
export { pt } from './pt/index.ts';
export { ru } from './ru/index.ts';
export { tr } from './tr/index.ts';
