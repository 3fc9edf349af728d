import { chat } from './chat.ts';
import { consoleTexts } from './console.ts';
import { consoleCases } from './console-cases.ts';
import { consolePages } from './console-pages.ts';
import { miniApp } from './mini-app.ts';

/** The English texts, which define the keys of the other languages. */
export const en = { ...chat, ...consoleTexts, ...consolePages, ...consoleCases, ...miniApp };
