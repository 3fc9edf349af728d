/** What has to be read for reports, and for what operators decide about them. */

import type { Turn } from '../turn.ts';
import type { Need } from './needs.ts';

/** For reporting something; nothing where it was not named. */
export const needsOfReport = (_turn: Turn, typed: string): Need[] =>
  typed.trim() === '' ? [] : [['report-target', typed.trim()]];

/** For the operators' `/reports`: the list, or the thing that was named. */
export const needsOfReported = (_turn: Turn, typed: string): Need[] =>
  typed.trim() === '' ? [['reported-list']] : [['reported', typed.trim()]];
