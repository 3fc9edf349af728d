import {
  answerAppeal,
  appealAgainst,
  appealOf,
  insertAppeal,
  stepInForce,
  stepOf,
} from '../../db/account-steps.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell, tellOperators } from '../notices/tell.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { openOwnText, sealOwnText } from './own-text.ts';
import { liftStatements } from './steps.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'rules' | 'vault'>;

/** Cuts words to so many characters, between them. */
export const cutTo = (words: string, most: number): string =>
  [...words.trim()].slice(0, most).join('');

/**
 * Appeals against the step in force, in the person's own words, once a step. They are sealed under the
 * account's key; operators are told that somebody waits.
 * @throws {ProductError} `forbidden` to a stranger; `not-found` for a step that is not in force against
 *   the account; `done-before` for one that was appealed before
 */
export async function appealStep(
  ctx: Needs,
  actor: Actor,
  { accountId, stepId, words }: { accountId: string; stepId: string; words: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const inForce = await stepInForce(q, accountId, now);
  if (inForce?.id !== stepId) throw new ProductError({ code: 'not-found' });
  if (await appealAgainst(q, stepId)) throw new ProductError({ code: 'done-before' });
  const id = newId(now);
  const said = cutTo(words, ctx.rules.ladder.appealCharacters);
  const sealed = await sealOwnText(ctx, accountId, appealPlace(id, 'words'), said);
  return {
    statements: [
      insertAppeal(q, { id, stepId, accountId, words: sealed, createdAt: now }),
      ...tellOperators(ctx, {
        kind: 'appeal-waits',
        data: { appealId: id },
        about: `appeal-${id}`,
      }),
    ],
    result: undefined,
    decidedBy: ['step-appeal'],
  };
}

/** Where the words of an appeal and of its answer are stored. */
export const appealPlace = (id: string, what: 'words' | 'answer'): string =>
  `step_appeals/${what}/${id}`;

/**
 * Answers an appeal in an operator's words: the step is lifted or kept. The first answer counts; a second
 * one refuses the batch with `step-appeal-decided`.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found`; `done-before`
 */
export async function decideAppeal(
  ctx: Needs,
  actor: Actor,
  of: { appealId: string; decision: 'kept' | 'lifted'; words: string },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'people');
  const { appealId, decision } = of;
  const q = ctx.db.query;
  const now = ctx.now();
  const appeal = await appealOf(q, appealId);
  if (!appeal) throw new ProductError({ code: 'not-found' });
  if (appeal.decision !== null) throw new ProductError({ code: 'done-before' });
  const { accountId, stepId } = appeal;
  const step = await stepOf(q, stepId);
  const isInForce = step !== null && step.endedAt === null;
  const words = cutTo(of.words, ctx.rules.ladder.appealCharacters);
  const answer = await sealOwnText(ctx, accountId, appealPlace(appealId, 'answer'), words);
  const by = nameOf(actor);
  return {
    statements: [
      answerAppeal(q, appealId, { decision, answer, decidedBy: by, decidedAt: now }),
      ...(decision === 'lifted' && isInForce ? liftStatements(q, { accountId, by }, now) : []),
      tell(q, {
        kind: 'appeal-answered',
        data: { decision, words },
        accountId,
        about: `appeal:${appealId}`,
        now,
      }),
      recordAct(
        q,
        actor,
        { verb: 'decide-appeal', subject: appealId, accountId, details: { decision, stepId } },
        now,
      ),
    ],
    result: undefined,
    decidedBy: ['step-appeal-decided'],
  };
}

/** Opens the words of an appeal, for an operator. @throws {ProductError} `forbidden` */
export async function appealWords(
  ctx: Pick<Context, 'db' | 'operators' | 'vault'>,
  actor: Actor,
  { id, accountId, words }: { id: string; accountId: string; words: string },
): Promise<string> {
  requireOperator(ctx, actor, 'people');
  return openOwnText(ctx, accountId, appealPlace(id, 'words'), words);
}
