import { facesOf } from '../../db/faces.ts';
import { insertJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { requireFaceConsent } from '../faces/face-consent.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { enqueue } from '../tasks/tasks.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import type { Actor } from '../verbs/actor.ts';
import { publishingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { type JointWords, sealWords } from './words.ts';

/** A picture that others are to be asked for. */
export type NewJoint = {
  /** A fresh id. */
  id: string;
  /** The draft that it is made from: of one draft, others are asked once. */
  draftId: string;
  words: JointWords;
  /** What makes it what it is: template and version or operation, words, shape. JSON. */
  what: string;
  /** Companies that may get the photos. */
  companies: readonly string[];
};

/**
 * Begins to ask others to be in a picture. Nothing is made or paid by that.
 * @throws {ProductError} `no-face-consent` or `photos-gone` without a complete face profile; `limited`,
 *   `suspended`, `forbidden` to a stranger; (on commit) `joint-draft` for a draft that others are asked for
 */
export async function beginJoint(
  ctx: Pick<Context, 'db' | 'vault' | 'operators' | 'rules' | 'engines' | 'now'>,
  actor: Actor,
  of: { accountId: string; joint: NewJoint },
): Promise<Prepared> {
  const { accountId, joint } = of;
  const account = await publishingAccount(ctx, actor, accountId);
  if (account.closingAt !== null) throw new ProductError({ code: 'closing' });
  await requireFaceConsent(ctx, accountId);
  const faces = await facesOf(ctx.db.query, accountId);
  if (faces.length < FACE_SLOTS.length) throw new ProductError({ code: 'photos-gone' });
  const q = ctx.db.query;
  const now = ctx.now();
  const expiresAt = now + ctx.rules.together.answerMs;
  return {
    statements: [
      insertJoint(q, {
        id: joint.id,
        accountId,
        draftId: joint.draftId,
        state: 'open',
        digest: await digestOf([accountId, joint.what, ...joint.companies]),
        words: await sealWords(ctx, keyOfAccount(account), joint.id, joint.words),
        companies: joint.companies.join(','),
        createdAt: now,
        expiresAt,
      }),
      enqueue(q, { kind: 'end-joint', subject: joint.id, accountId: null, runAt: expiresAt }, now),
    ],
    result: undefined,
    decidedBy: ['joint-draft'],
  };
}

/** SHA-256 of texts, in hexadecimal digits. */
export async function digestOf(texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
