import type { Locale } from '../../texts/catalogue.ts';

/** Names a language in a language: `German` to somebody who reads English. */
export const languageName = (language: Locale, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
