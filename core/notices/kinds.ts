import type { z } from 'zod';
import { accountNotices } from './kinds/account.ts';
import { checkoutNotices } from './kinds/checkouts.ts';
import { creditNotices } from './kinds/credits.ts';
import { guildNotices } from './kinds/guilds.ts';
import { linkingNotices } from './kinds/linking.ts';
import { operatorNotices } from './kinds/operators.ts';
import { proNotices } from './kinds/pro.ts';
import { publishingNotices } from './kinds/publishing.ts';
import { resultNotices } from './kinds/results.ts';
import { rewardNotices } from './kinds/rewards.ts';
import { takedownNotices, trustOperatorNotices } from './kinds/takedowns.ts';
import { togetherNotices, togetherOperatorNotices } from './kinds/together.ts';
import type { Notice } from './notice.ts';

const personNotices = {
  ...accountNotices,
  ...checkoutNotices,
  ...creditNotices,
  ...guildNotices,
  ...linkingNotices,
  ...proNotices,
  ...resultNotices,
  ...takedownNotices,
  ...rewardNotices,
  ...publishingNotices,
  ...togetherNotices,
};

const forOperators = {
  ...operatorNotices,
  ...trustOperatorNotices,
  ...togetherOperatorNotices,
};

/** The table of all kinds of notices, one row a kind. */
export const NOTICES = { ...personNotices, ...forOperators };

/** The kind of a notice. */
export type NoticeKind = keyof typeof NOTICES;

type FactOf<Kinds> = {
  [K in keyof Kinds & NoticeKind]: { kind: K; data: z.output<(typeof NOTICES)[K]['data']> };
}[keyof Kinds & NoticeKind];

/** An event that its person is told as a notice. */
export type Fact = FactOf<typeof personNotices>;

/** An event that operators are told as a notice. */
export type OperatorFact = FactOf<typeof forOperators>;

/** Finds the row of a kind. @throws {Error} for a kind that is none of ours */
export function noticeOf(kind: string): Notice {
  const found: Notice | undefined = Object.hasOwn(NOTICES, kind)
    ? NOTICES[kind as NoticeKind]
    : undefined;
  if (!found) throw new Error(`no notice of kind ${kind}`);
  return found;
}
