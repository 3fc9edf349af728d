import { isNoted } from '../../../db/inbox.ts';
import type { Context } from '../../context.ts';
import { judgeOrigin } from '../../marking/judge-origin.ts';
import type { TaskHandler } from '../../tasks/tasks.ts';
import type { InternalBody, PhotoProblem } from '../internal-events.ts';
import { type VerifyPicturePayload, verifyPicturePayload } from '../payloads.ts';
import type { Conversation } from '../receive.ts';
import { finalProblem, isWorthAnotherTry, nextTry } from './another-try.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'marking' | 'surfaces' | 'log'>;

/**
 * Builds the handler of `verify-picture` tasks. The handler fetches a picture, determines whether
 * this service made it, and reports into the chat. The picture is not kept.
 */
export function pictureVerifier(
  ctx: Needs,
  conversation: Pick<Conversation, 'report'>,
): TaskHandler {
  return async (task) => {
    const payload = verifyPicturePayload(task.payload);
    const { surface, chatId, accountId, address, trace } = payload;
    const id = `verify-${task.subject}`;
    if (await isNoted(ctx.db.query, surface, `~${id}`)) return;
    const body = await verify(ctx, payload).catch((error: unknown) => {
      if (isWorthAnotherTry(error, task.attempt)) throw nextTry(error, ctx.now(), task.subject);
      ctx.log.error({ trace, error }, 'a picture could not be verified');
      return { kind: 'verify-refused', address, problem: 'unavailable' } as const;
    });
    await conversation.report({ surface, chatId, accountId, id, trace, body });
  };
}

async function verify(ctx: Needs, payload: VerifyPicturePayload): Promise<InternalBody> {
  const { surface, ref, address } = payload;
  const refused = (problem: PhotoProblem): InternalBody => ({
    kind: 'verify-refused',
    address,
    problem,
  });
  try {
    // The file as it was sent: reading it as a picture would take the marks away.
    const bytes = await ctx.surfaces.get(surface)?.download(ref, ctx.rules.uploadBytes);
    if (!bytes) return refused('unavailable');
    const inspected = await ctx.marking.inspect(bytes);
    if (!inspected.ok) return refused(inspected.problem);
    return { kind: 'verified', address, verdict: await judgeOrigin(ctx, inspected.inspection) };
  } catch (error) {
    const problem = finalProblem(error);
    if (problem === null) throw error;
    return refused(problem);
  }
}
