import type { AppVerb } from './page.ts';
import { BUY_VERBS } from './pages/buy.ts';
import { PAINT_VERBS } from './pages/paint.ts';
import { PRIVACY_VERBS } from './pages/privacy.ts';
import { RESULT_VERBS } from './pages/result.ts';
import { SETTINGS_VERBS } from './pages/settings.ts';
import { SHOOT_VERBS } from './pages/shoots.ts';
import { TEMPLATE_VERBS } from './pages/template.ts';
import { TOGETHER_VERBS } from './pages/together.ts';

/** What can be done in the app. A new verb needs a row. */
export const APP_VERBS: readonly AppVerb[] = [
  ...TEMPLATE_VERBS,
  ...RESULT_VERBS,
  ...SHOOT_VERBS,
  ...TOGETHER_VERBS,
  ...PAINT_VERBS,
  ...BUY_VERBS,
  ...SETTINGS_VERBS,
  ...PRIVACY_VERBS,
];
