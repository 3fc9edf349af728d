/** The topics that words can hint at. `young` and `revealing` matter only together. */
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
/** A topic that words can hint at. */
export type Topic = (typeof TOPICS)[number];

/**
 * Words of one language by topic, separated by commas. A word or a phrase counts whole; `*` at an end
 * stands for any letters. Without marks (`nino`) a word is found with and without them; with marks
 * (`niño`) only as it is written. `innocent` phrases are taken out before anything is looked for.
 */
export type WordList = Partial<Record<Topic | 'innocent', string>>;
