import type { AccountRow } from '../../db/accounts.ts';
import { insertFirstWithdrawal, type Purpose, withdrawConsents } from '../../db/consents.ts';
import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import type { Locale } from '../texts/catalogue.ts';
import { type Text, t } from '../texts/text.ts';
import { recordConsent } from './record-consent.ts';
import { asRead } from './texts.ts';

/** A purpose that everything else works without. */
export type OptionalPurpose = Exclude<Purpose, 'terms' | 'face'>;

/** An optional purpose: the account's column that is its switch, whether it begins on, and its words. */
type Optional = {
  switch: 'expiryNotices' | 'rewardNotices' | 'productNews';
  /** Whether it is on until it is turned off. */
  beginsOn: boolean;
  /** Its line while it is on or off. */
  line: (on: boolean) => Text;
  /** The label of the button that changes it. */
  label: (on: boolean) => Text;
  /** What is shown where it is agreed to. */
  shown: () => readonly Text[];
};

const state = (on: boolean): Text => t(on ? 'settings.on' : 'settings.off');

/** The optional purposes, in the order in which they are listed. */
export const OPTIONAL: Readonly<Record<OptionalPurpose, Optional>> = {
  'expiry-notices': {
    switch: 'expiryNotices',
    beginsOn: true,
    line: (on) => t('settings.notices', { state: state(on) }),
    label: (on) => t('settings.do.notices', { on: String(on) }),
    shown: () => shownOf('expiry-notices'),
  },
  'reward-notices': {
    switch: 'rewardNotices',
    beginsOn: true,
    line: (on) => t('settings.rewards', { state: state(on) }),
    label: (on) => t('settings.do.rewards', { on: String(on) }),
    shown: () => shownOf('reward-notices'),
  },
  'product-news': {
    switch: 'productNews',
    beginsOn: false,
    line: (on) => t('settings.news', { state: state(on) }),
    label: (on) => t('settings.do.news', { on: String(on) }),
    shown: () => [t('news.ask'), t('news.yes')],
  },
};

/** A switch is agreed to by its line and its button. */
const shownOf = (purpose: OptionalPurpose): Text[] => {
  const { line, label } = OPTIONAL[purpose];
  return [line(false), label(false)];
};

/** The optional purposes by name. */
export const OPTIONAL_PURPOSES = Object.keys(OPTIONAL) as readonly OptionalPurpose[];

/** The switches of an account. */
export type Switches = Pick<AccountRow, Optional['switch']>;

/** Tells whether changes do no more than turn switches off, which is always allowed. */
export const onlyTurnsOff = (changes: object): boolean =>
  Object.entries(changes).every(
    ([name, to]) => to === false && OPTIONAL_PURPOSES.some((one) => OPTIONAL[one].switch === name),
  );

/**
 * Prepares the records of switches that are changed: a consent where one is turned on, a withdrawal where it
 * is turned off. Belongs in the batch that changes them.
 */
export async function recordSwitches(
  ctx: Pick<Context, 'db' | 'vault' | 'rules' | 'now'>,
  account: AccountRow,
  changes: Partial<Switches>,
  locale: Locale,
): Promise<Statement[]> {
  const changed = OPTIONAL_PURPOSES.filter((purpose) => {
    const to = changes[OPTIONAL[purpose].switch];
    return to !== undefined && to !== account[OPTIONAL[purpose].switch];
  });
  const records = changed.map((purpose) =>
    changes[OPTIONAL[purpose].switch]
      ? turnOn(ctx, account, purpose, locale)
      : turnOff(ctx, account, purpose, locale),
  );
  return (await Promise.all(records)).flat();
}

const turnOn = (
  ctx: Pick<Context, 'db' | 'vault' | 'rules' | 'now'>,
  account: AccountRow,
  purpose: OptionalPurpose,
  locale: Locale,
): Promise<Statement[]> =>
  recordConsent(ctx, account, {
    purpose,
    version: ctx.rules.optionalConsentsVersion,
    locale,
    text: asRead(OPTIONAL[purpose].shown(), locale),
  });

async function turnOff(
  ctx: Pick<Context, 'db' | 'rules' | 'now'>,
  account: AccountRow,
  purpose: OptionalPurpose,
  locale: Locale,
): Promise<Statement[]> {
  const q = ctx.db.query;
  const now = ctx.now();
  const first = {
    id: newId(now),
    accountId: account.id,
    purpose,
    version: ctx.rules.optionalConsentsVersion,
    locale,
    grantedAt: account.termsAt ?? account.createdAt,
    withdrawnAt: now,
  };
  return [
    ...(OPTIONAL[purpose].beginsOn ? [insertFirstWithdrawal(q, first)] : []),
    withdrawConsents(q, account.id, purpose, now),
  ];
}
