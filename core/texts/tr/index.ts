import type { Catalogue } from '../catalogue-type.ts';
import { chat } from './chat.ts';
import { checkout } from './checkout.ts';
import { codes } from './codes.ts';
import { consoleTexts } from './console.ts';
import { consoleCases } from './console-cases.ts';
import { consolePages } from './console-pages.ts';
import { making } from './making.ts';
import { miniApp } from './mini-app.ts';
import { moderation } from './moderation.ts';
import { money } from './money.ts';
import { ownData } from './own-data.ts';
import { photos } from './photos.ts';
import { policies } from './policies.ts';
import { servers } from './servers.ts';
import { settingTexts } from './settings.ts';
import { sharing } from './sharing.ts';
import { siteTexts } from './site.ts';
import { templateTexts } from './templates.ts';
import { together } from './together.ts';

/** The Turkish texts. */
export const tr: Catalogue = {
  ...chat,
  ...checkout,
  ...codes,
  ...consoleTexts,
  ...consoleCases,
  ...consolePages,
  ...making,
  ...miniApp,
  ...moderation,
  ...money,
  ...ownData,
  ...photos,
  ...policies,
  ...servers,
  ...settingTexts,
  ...sharing,
  ...siteTexts,
  ...templateTexts,
  ...together,
};
