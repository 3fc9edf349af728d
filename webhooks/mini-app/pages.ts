import type { AppPage } from './page.ts';
import { buyPage, checkoutPage } from './pages/buy.ts';
import { creditsPage } from './pages/credits.ts';
import { cutPage } from './pages/cut.ts';
import { galleryPageOf } from './pages/gallery.ts';
import { paintPage } from './pages/paint.ts';
import { privacyPage } from './pages/privacy.ts';
import { resultPage } from './pages/result.ts';
import { resultsPage } from './pages/results.ts';
import { saidPage } from './pages/said.ts';
import { settingsPage } from './pages/settings.ts';
import { shootPage, shootsPage } from './pages/shoots.ts';
import { templatePage } from './pages/template.ts';
import { togetherPage } from './pages/together.ts';

/** The pages of the app, in the order of the navigation. A new one needs a row. */
export const APP_PAGES: readonly AppPage[] = [
  galleryPageOf,
  resultsPage,
  cutPage,
  creditsPage,
  settingsPage,
  templatePage,
  resultPage,
  shootsPage,
  shootPage,
  togetherPage,
  paintPage,
  buyPage,
  checkoutPage,
  privacyPage,
  saidPage,
];
