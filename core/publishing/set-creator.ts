import { isHandleTaken, putCreator } from '../../db/creators.ts';
import type { Context } from '../context.ts';
import { ProductError, type Refusal } from '../errors.ts';
import { judgeWords } from '../moderation/moderation.ts';
import type { Rules } from '../rules/rules.ts';
import { authorWords } from '../templates/search-words.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { isHandle, isReserved } from './ids.ts';

/**
 * Gives an account its public name and handle, or changes them.
 * @throws {ProductError} `creator-refused`; `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function setCreator(
  ctx: Pick<Context, 'db' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
  { accountId, name, handle }: { accountId: string; name: string; handle: string },
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  const problem = creatorProblem(ctx.rules, { name, handle });
  if (problem) throw new ProductError(problem);
  const q = ctx.db.query;
  if (await isHandleTaken(q, handle, accountId)) throw new ProductError(taken(ctx.rules));
  return {
    statements: [
      putCreator(q, {
        accountId,
        name,
        handle,
        search: JSON.stringify(authorWords({ name, handle })),
        now: ctx.now(),
      }),
    ],
    result: undefined,
    decidedBy: ['creator-handle'],
  };
}

type CreatorRefusal = Extract<Refusal, { code: 'creator-refused' }>;

const taken = ({ publishing }: Pick<Rules, 'publishing'>): CreatorRefusal => ({
  code: 'creator-refused',
  because: 'taken',
  most: publishing.creatorNameCharacters,
});

/** Says why a public name or handle cannot be had; null where it can, if nobody else has it. */
export function creatorProblem(
  rules: Pick<Rules, 'publishing' | 'moderation'>,
  { name, handle }: { name: string; handle: string },
): CreatorRefusal | null {
  const most = rules.publishing.creatorNameCharacters;
  const { length } = [...name];
  const isFit = judgeWords([name, handle.replaceAll('-', ' ')], rules).verdict === 'pass';
  // What looks like a mention calls people, or passes for somebody else's handle.
  if (length === 0 || length > most || !isFit || name.normalize('NFKC').includes('@'))
    return { code: 'creator-refused', because: 'name', most };
  if (!isHandle(handle)) return { code: 'creator-refused', because: 'handle', most };
  return isReserved(handle) ? taken(rules) : null;
}
