import type { chat } from './en/chat.ts';
import type { consoleTexts } from './en/console.ts';
import type { consoleCases } from './en/console-cases.ts';
import type { consolePages } from './en/console-pages.ts';
import type { miniApp } from './en/mini-app.ts';

/** The texts of the chats in one language. */
export type ChatTexts = Record<keyof typeof chat, string>;
/** The texts of the operators' console in one language. */
export type ConsoleTexts = Record<keyof typeof consoleTexts, string>;
/** The texts of the console's pages in one language. */
export type ConsolePagesTexts = Record<keyof typeof consolePages, string>;
/** The texts of the console's pages of cases, templates and messages to many in one language. */
export type ConsoleCasesTexts = Record<keyof typeof consoleCases, string>;
/** The texts of the Mini App in one language. */
export type MiniAppTexts = Record<keyof typeof miniApp, string>;

/**
 * The texts of one language in ICU message syntax, with every key. `<b>`, `<i>` and `<code>` are the
 * only tags.
 */
export type Catalogue = ChatTexts &
  ConsoleTexts &
  ConsolePagesTexts &
  ConsoleCasesTexts &
  MiniAppTexts;
