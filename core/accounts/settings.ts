import { changeAccount } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { ProductError, type Refusal } from '../errors.ts';
import { NO_QUIET_HOURS, readQuietHours } from '../notices/quiet-hours.ts';
import { onlyTurnsOff, recordSwitches } from '../policies/optional-consents.ts';
import type { Rules } from '../rules/rules.ts';
import { sealName } from '../storage/sealed-names.ts';
import type { Locale } from '../texts/catalogue.ts';
import { tidy } from '../texts/tidy.ts';
import { isTimeZone } from '../texts/time-zones.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

const MAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,180}\.[^\s@<>".]{2,24}$/u;

/** The settings of an account that its owner may change. */
export type Settings = {
  locale: Locale;
  /** Null for no name. */
  name: string | null;
  /** Null for no address. */
  email: string | null;
  /** Generations start without the question what they cost. */
  skipConfirm: boolean;
  /** Results are deleted once they are delivered. */
  keepNothing: boolean;
  /** Reminders before something is deleted. */
  expiryNotices: boolean;
  /** Messages about what one's templates earn. */
  rewardNotices: boolean;
  /** Whether others may ask one to be in a picture with them. */
  jointAsks: boolean;
  /** Messages about what is new here. */
  productNews: boolean;
  /** A time zone; null for the service's. */
  timeZone: string | null;
  /** The hours in which reminders wait, such as `22-8`, or `off`; null for the usual. */
  quietHours: string | null;
};

/** What is held about a person, rather than how the product behaves. */
const CORRECTIONS: ReadonlySet<string> = new Set(['name', 'email', 'locale', 'timeZone']);

/** Tells why a name or an e-mail address is none; null where it is one. */
export function settingProblem(
  rules: Pick<Rules, 'nameCharacters'>,
  { name = null, email = null }: Partial<Settings>,
): Refusal | null {
  const most = rules.nameCharacters;
  if (email !== null && !MAIL.test(email)) return { code: 'setting-invalid', field: 'email' };
  if (name === null || (tidy(name) === name && name !== '' && [...name].length <= most))
    return null;
  return { code: 'setting-invalid', field: 'name', most };
}

/**
 * Changes settings of an account; those that are absent stay. A switch that is a consent is recorded as one.
 * What is held about a person can be corrected for a suspended account too.
 * @param input `changes` with names and addresses that are tidy; `locale` of the words that were shown
 * @throws {ProductError} `setting-invalid` for a name or an address that is none; `forbidden` to a
 *   stranger, `suspended`, `not-found`
 */
export async function changeSettings(
  ctx: Pick<Context, 'db' | 'vault' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  input: { accountId: string; changes: Partial<Settings>; locale: Locale },
): Promise<Prepared> {
  const { accountId, changes, locale } = input;
  const corrects = Object.keys(changes).every((one) => CORRECTIONS.has(one));
  const standing = corrects || onlyTurnsOff(changes) ? standingAccount : activeAccount;
  const account = await standing(ctx, actor, accountId);
  const { timeZone = null } = changes;
  if (timeZone !== null && !isTimeZone(timeZone)) throw new ProductError({ code: 'not-found' });
  const { quietHours = null } = changes;
  if (quietHours !== null && quietHours !== NO_QUIET_HOURS && !readQuietHours(quietHours))
    throw new ProductError({ code: 'not-found' });
  const problem = settingProblem(ctx.rules, changes);
  if (problem) throw new ProductError(problem);
  const sealed = { ...changes };
  for (const column of ['name', 'email'] as const) {
    const text = changes[column];
    if (text != null) sealed[column] = await sealName(ctx, keyOfAccount(account), column, text);
  }
  return {
    statements: [
      changeAccount(ctx.db.query, account.id, sealed),
      ...(await recordSwitches(ctx, account, changes, locale)),
    ],
    result: undefined,
  };
}
