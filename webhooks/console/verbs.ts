import { CASE_VERBS } from './cases/case-pages.ts';
import type { ConsoleVerb } from './page.ts';
import { ACCOUNT_VERBS } from './pages/account-verbs.ts';
import { BROADCAST_VERBS } from './pages/broadcast-verbs.ts';
import { ENGINE_VERBS } from './pages/engines.ts';
import { MONEY_VERBS } from './pages/money-verbs.ts';
import { SESSION_VERBS } from './pages/sessions.ts';
import { TEMPLATE_VERBS } from './pages/templates.ts';
import { WORK_VERBS } from './pages/work-verbs.ts';

/** What can be done in the console. A new verb needs a row. */
export const CONSOLE_VERBS: readonly ConsoleVerb[] = [
  ...WORK_VERBS,
  ...ACCOUNT_VERBS,
  ...CASE_VERBS,
  ...MONEY_VERBS,
  ...TEMPLATE_VERBS,
  ...BROADCAST_VERBS,
  ...ENGINE_VERBS,
  ...SESSION_VERBS,
];
