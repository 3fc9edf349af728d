/** English: the catalogue the others are measured against. ICU message syntax. */
export const en = {
  verbatim: '{text}',
} as const;
