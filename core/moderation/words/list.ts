/** What words can hint at. `young` and `revealing` say nothing alone, but together they do. */
export const TOPICS = [
  'minor',
  'sexual',
  'hate',
  'violence',
  'harm',
  'illicit',
  'young',
  'revealing',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Words of one language by topic, separated by commas. A word or a phrase counts whole; `*` at an end
 * stands for any letters. Without marks (`nino`) a word is found with and without them; with marks
 * (`niño`) only as it is written. `innocent` phrases are taken out before anything is looked for.
 */
export type WordList = Partial<Record<Topic | 'innocent', string>>;
