/** The numbers of inline mode, which shows cards and own results in any chat. */
export const INLINE_RULES = {
  /** Own results that come first where nothing was typed. */
  ownResults: 10,
  /** Cards on a page. */
  cardsAPage: 20,
  /** Pages that are found for words. */
  pages: 10,
  /** How long a platform may show the same cards to the same person, in seconds. */
  cacheSeconds: 300,
} as const;
