import type { Statement } from '../../db/database.ts';
import { moveShare, moveTemplate } from '../../db/reported.ts';
import type { Context } from '../context.ts';
import { takeBack } from '../sharing/share-tasks.ts';
import type { FoundSubject } from './subject.ts';
import { tellSubjectOwner } from './tell-owner.ts';

/** Why something is hidden until an operator has decided: what it was reported for, or a claim. */
export type HidingCause = 'minor' | 'nudity' | 'other' | 'claim';

/**
 * Builds the statements that hide what others see until an operator has decided, and tell its owner so. The
 * message of a share is taken away, since others see it as long as it is there.
 * @throws (in the commit) `template-state` or `share-state` where it is no longer shown as it was read
 */
export function hide(
  ctx: Pick<Context, 'db' | 'now'>,
  found: FoundSubject,
  because: HidingCause,
): Statement[] {
  const { subject, version, message } = found;
  const { id } = subject;
  const q = ctx.db.query;
  const now = ctx.now();
  const moved =
    subject.kind === 'template'
      ? moveTemplate(q, { id, from: 'offered', to: 'hidden', version, now })
      : moveShare(q, { id, from: 'shown', to: 'hidden', endedAt: null });
  return [
    moved,
    ...(message ? takeBack(q, message, now) : []),
    ...tellSubjectOwner(ctx, found, (title) => ({
      kind: 'subject-hidden',
      data: { what: subject.kind, title, because },
    })),
  ];
}

/**
 * Builds the statements that show again what was hidden, and tell its owner so.
 * @throws (in the commit) `template-state` or `share-state` where it is no longer hidden
 */
export function showAgain(ctx: Pick<Context, 'db' | 'now'>, found: FoundSubject): Statement[] {
  const { subject } = found;
  const { id } = subject;
  const q = ctx.db.query;
  const now = ctx.now();
  const moved =
    subject.kind === 'template'
      ? moveTemplate(q, { id, from: 'hidden', to: 'offered', now })
      : moveShare(q, { id, from: 'hidden', to: 'shown', endedAt: null });
  return [
    moved,
    ...tellSubjectOwner(ctx, found, (title) => ({
      kind: 'subject-restored',
      data: { what: subject.kind, title },
    })),
  ];
}
