import type { Catalogue } from '../catalogue-type.ts';
import { chat } from './chat.ts';
import { consoleTexts } from './console.ts';
import { consoleCases } from './console-cases.ts';
import { consolePages } from './console-pages.ts';
import { miniApp } from './mini-app.ts';

/** The Russian texts. */
export const ru: Catalogue = {
  ...chat,
  ...consoleTexts,
  ...consolePages,
  ...consoleCases,
  ...miniApp,
};
