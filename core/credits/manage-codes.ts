import { codeOf, disableCode, insertCode, type NewCode } from '../../db/codes.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { tidyCode } from './codes.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

/**
 * Makes a code. A word that there is already refuses the batch with `code`.
 * @param row as `codeRow` makes it of a wish
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function makeCode(ctx: Needs, actor: Actor, row: NewCode): Promise<Prepared<NewCode>> {
  requireOperator(ctx, actor, 'money');
  const { code, kind, credits, usesLimit, expiresAt = null } = row;
  const q = ctx.db.query;
  const details = { kind, credits, usesLimit, expiresAt };
  return {
    statements: [
      insertCode(q, row),
      recordAct(
        q,
        actor,
        { verb: 'make-code', subject: code, accountId: null, details },
        ctx.now(),
      ),
    ],
    result: row,
    decidedBy: ['code'],
  };
}

/**
 * Ends a code: nobody can use it any more.
 * @param typed the code as somebody writes it
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found` where there is none like it
 */
export async function endCode(ctx: Needs, actor: Actor, typed: string): Promise<Prepared> {
  requireOperator(ctx, actor, 'money');
  const code = tidyCode(typed);
  const q = ctx.db.query;
  if (!(await codeOf(q, code))) throw new ProductError({ code: 'not-found' });
  const now = ctx.now();
  const act = { verb: 'end-code', subject: code, accountId: null, details: {} };
  return {
    statements: [disableCode(q, code, now), recordAct(q, actor, act, now)],
    result: undefined,
  };
}
