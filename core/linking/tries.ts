import type { Statement } from '../../db/database.ts';
import { bucketsOf, takeTokens } from '../../db/limits.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { refilledAt } from '../limits/buckets.ts';
import type { Rules } from '../rules/rules.ts';

/** Who asks for codes or tries them, beside the person: an account, and a keyed hash of a browser's network. */
export type Trier = { accountId: string; network?: string | undefined };

type Needs = Pick<Context, 'db' | 'rules' | 'now'>;

const OPERATION = 'linking';

/**
 * Builds the statements that count a code that is asked for or tried.
 * @throws {ProductError} `link-refused` where there were too many of this account or network lately
 */
export async function countTry(ctx: Needs, trier: Trier): Promise<Statement[]> {
  const now = ctx.now();
  const { buckets, rows } = await readTries(ctx, trier);
  for (const { owner, most, windowMs } of buckets) {
    const row = rows.find((one) => one.owner === owner && one.operation === OPERATION);
    const until = refilledAt(row?.fullAt ?? null, { tokens: 1, most, windowMs }, now);
    if (until > now) throw new ProductError({ code: 'link-refused', because: 'too-many', until });
  }
  return buckets.map((bucket) => takeTokens({ ...bucket, operation: OPERATION, tokens: 1, now }));
}

/** Reads how many codes somebody has asked for or tried lately. */
export async function readTries({ db, rules }: Pick<Needs, 'db' | 'rules'>, trier: Trier) {
  const buckets = bucketsFor(rules, trier);
  const rows = await bucketsOf(
    db.query,
    buckets.map(({ owner }) => owner),
  );
  return { buckets, rows };
}

const bucketsFor = ({ linking }: Pick<Rules, 'linking'>, { accountId, network }: Trier) => [
  { owner: `account:${accountId}`, ...linking.account },
  ...(network === undefined ? [] : [{ owner: `network:${network}`, ...linking.network }]),
];
