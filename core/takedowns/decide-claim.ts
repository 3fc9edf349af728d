import type { Statement } from '../../db/database.ts';
import { type ClaimRow, claimOf, decideClaim as decide } from '../../db/likeness-claims.ts';
import { openReports } from '../../db/reports.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { claimNumber, subjectsOf } from './claim.ts';
import { showAgain } from './hide.ts';
import { sealClaim } from './sealed-claim.ts';
import { findSubject, type Subject } from './subject.ts';
import { takeDown } from './take-down.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'secrets'>;

/**
 * Decides a claim of likeness: what it names is taken down, or the claim is rejected with words, and what it
 * had hidden is shown again. Somebody who was faster refuses the batch with `claim-decided`.
 * @param of `answer`: what the claimant is told; null for nothing but the decision
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found`; `done-before`
 */
export async function decideClaim(
  ctx: Needs,
  actor: Actor,
  of: { claimId: string; decision: 'upheld' | 'rejected'; answer: string | null },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const { claimId, decision, answer } = of;
  const q = ctx.db.query;
  const now = ctx.now();
  const claim = await claimOf(q, claimId);
  if (!claim) throw new ProductError({ code: 'not-found' });
  if (claim.state !== 'open') throw new ProductError({ code: 'done-before' });
  const sealed = await sealClaim(ctx, claimId, { answer });
  const by = { state: decision, ...sealed, decidedBy: nameOf(actor), decidedAt: now };
  const { accountId } = claim;
  const details = { decision, subjects: subjectsOf(claim).length };
  return {
    statements: [
      decide(q, claimId, by),
      ...(decision === 'upheld'
        ? await takenDown(ctx, actor, claim)
        : await shownAgain(ctx, claim)),
      ...(accountId === null
        ? []
        : [
            tell(q, {
              kind: 'likeness-answered',
              data: { number: claimNumber(claimId), decision, answer },
              accountId,
              about: `claim-${claimId}`,
              now,
            }),
          ]),
      recordAct(q, actor, { verb: 'decide-claim', subject: claimId, accountId, details }, now),
    ],
    result: undefined,
    decidedBy: ['claim-decided', 'reports-changed', 'template-state', 'share-state'],
  };
}

/** Shares go first, one of a result: a template takes its shares along, and a share those of its result. */
async function takenDown(ctx: Needs, actor: Actor, claim: ClaimRow): Promise<Statement[]> {
  const named = await Promise.all(subjectsOf(claim).map((subject) => findSubject(ctx, subject)));
  const found = named.flatMap((one) => (one && one.state !== 'taken-down' ? [one] : []));
  const shares = new Map(
    found.filter(({ resultId }) => resultId !== null).map((one) => [one.resultId, one]),
  );
  const statements: Statement[] = [];
  for (const { subject } of [...shares.values(), ...found.filter((one) => !one.resultId)]) {
    const of = { subject, cause: 'likeness', reference: claim.id } as const;
    statements.push(...(await takeDown(ctx, actor, of)).statements);
  }
  return statements;
}

/** What reports have hidden stays so. */
async function shownAgain(ctx: Needs, claim: ClaimRow): Promise<Statement[]> {
  if (claim.ranOutAt === null) return [];
  const again = async (subject: Subject): Promise<Statement[]> => {
    const [found, reports] = await Promise.all([
      findSubject(ctx, subject),
      openReports(ctx.db.query, subject, 1),
    ]);
    return found?.state === 'hidden' && reports.length === 0 ? showAgain(ctx, found) : [];
  };
  return (await Promise.all(subjectsOf(claim).map(again))).flat();
}
