import { CASE_PAGES } from './cases/case-pages.ts';
import type { ConsolePage } from './page.ts';
import { accountPage } from './pages/account.ts';
import { ACCOUNT_LISTS } from './pages/account-lists.ts';
import { actsPageOf } from './pages/acts.ts';
import { booksPage, differencesPage } from './pages/books.ts';
import { broadcastPage } from './pages/broadcast.ts';
import { broadcastsPage } from './pages/broadcasts.ts';
import { codesPage } from './pages/codes.ts';
import { enginesPage } from './pages/engines.ts';
import { holdsPage } from './pages/holds.ts';
import { moneyPage, refundsMadePage, requestsPage } from './pages/money.ts';
import { paymentPage } from './pages/payment.ts';
import { peoplePage } from './pages/people.ts';
import { sessionsPage } from './pages/sessions.ts';
import { settingsPage } from './pages/settings.ts';
import { shootPage } from './pages/shoot.ts';
import { storyPage } from './pages/story.ts';
import { officialTemplatesPage, templatesOfPeoplePage } from './pages/templates.ts';
import { todayPage } from './pages/today.ts';
import { lanePage, workPage } from './pages/work.ts';

/** The pages of the console, in the order of the navigation. A new one needs a row. */
export const CONSOLE_PAGES: readonly ConsolePage[] = [
  todayPage,
  workPage,
  lanePage,
  storyPage,
  shootPage,
  peoplePage,
  holdsPage,
  accountPage,
  ...ACCOUNT_LISTS,
  ...CASE_PAGES,
  moneyPage,
  requestsPage,
  refundsMadePage,
  paymentPage,
  codesPage,
  booksPage,
  differencesPage,
  templatesOfPeoplePage,
  officialTemplatesPage,
  broadcastsPage,
  broadcastPage,
  enginesPage,
  settingsPage,
  actsPageOf,
  sessionsPage,
];
