import { isAmong, type Operator } from '../chat/operators.ts';
import type { Context } from '../context.ts';
import { codeStatus } from '../credits/codes.ts';
import { joiningWith } from '../credits/invitation.ts';
import type { Rules } from '../rules/rules.ts';

type Shop = { operators: readonly Operator[]; rules: Pick<Rules, 'access'> };
type Who = { surface: string; userId: string };

/** What somebody who is not in yet needs to come in: nothing, a word, or a place on the list. */
export type Door = 'open' | 'word' | 'closed';

/** Tells what a person who is not in yet needs to come in. */
export function doorFor({ operators, rules }: Shop, person: Who): Door {
  const { mode, list } = rules.access;
  if (mode === 'everybody' || isAmong(operators, person)) return 'open';
  if (mode === 'list') return isAmong(list, person) ? 'open' : 'closed';
  return 'word';
}

/** What lets somebody in. */
export type Entry =
  | { by: 'open' }
  | { by: 'invitation' }
  /** A code, which is used up by it. */
  | { by: 'code'; code: string; credits: number };

/**
 * Finds what lets a person in.
 * @param accountId the account that they are about to have
 * @param word the invitation or code that they came with
 * @returns null for somebody who may not come in
 */
export async function entryOf(
  ctx: Shop & Pick<Context, 'db' | 'secrets' | 'rules' | 'now'>,
  person: Who,
  { accountId, word }: { accountId: string; word: string | null },
): Promise<Entry | null> {
  const door = doorFor(ctx, person);
  if (door === 'open') return { by: 'open' };
  if (door === 'closed' || word === null) return null;
  const [joining, standing] = await Promise.all([
    joiningWith(ctx, person, word),
    codeStatus(ctx, accountId, word),
  ]);
  if (joining !== 'none') return { by: 'invitation' };
  if (standing.is !== 'good') return null;
  const { code, credits } = standing;
  return { by: 'code', code, credits };
}
