import { z } from 'zod';
import { noteDeletion } from '../../db/disclosures.ts';
import type { Context } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { RetryLater, type TaskHandler } from '../tasks/tasks.ts';

/** How a deletion is tried: from try to try a share of the time it has taken so far, within bounds. */
const TRYING = {
  share: 0.5,
  shortestMs: 60_000,
  longestMs: 12 * 3_600_000,
  /** After this the company has deleted the files by its own rules, or never will. */
  giveUpMs: 14 * 24 * 3_600_000,
  callMs: 30_000,
} as const;

const payload = z.object({
  engine: z.string(),
  company: z.string(),
  files: z.array(z.string()),
  askedAt: z.number(),
});

type Needs = Pick<Context, 'db' | 'engines' | 'now' | 'log'>;

/**
 * Builds the handler of `forget-at-provider` tasks, whose subject is a disclosure. The handler has a company
 * delete the files that were uploaded there, until it has. Repeating the task is harmless.
 */
export function providerForgetter(ctx: Needs): TaskHandler {
  return async ({ subject, payload: json }) => {
    const asked = payload.parse(JSON.parse(json));
    const end = async (deletion: 'done' | 'unavailable') => {
      await ctx.db.commit([noteDeletion(ctx.db.query, subject, deletion, ctx.now())]);
    };
    const engine = engineFor(ctx, asked);
    // Connected and without a way to delete: the files end by the company's rules.
    if (engine && !engine.forget) return end('unavailable');
    try {
      if (!engine?.forget) throw new Error(`${asked.engine} is not connected`);
      for (const file of asked.files) await engine.forget(file, AbortSignal.timeout(TRYING.callMs));
    } catch (cause) {
      if (ctx.now() - asked.askedAt >= TRYING.giveUpMs) {
        ctx.log.error({ err: cause, company: asked.company }, 'files were not deleted there');
        return end('unavailable');
      }
      ctx.log.warn({ err: cause, company: asked.company }, 'files not deleted there yet');
      throw new RetryLater(nextTry(ctx.now(), asked.askedAt), { cause });
    }
    await end('done');
  };
}

/** The engine that got the files, or another one of the same company. */
const engineFor = (
  { engines }: Needs,
  asked: { engine: string; company: string },
): Engine | undefined =>
  engines.find(({ id }) => id === asked.engine) ??
  engines.find(({ company }) => company === asked.company);

function nextTry(now: number, askedAt: number): number {
  const { share, shortestMs, longestMs, giveUpMs } = TRYING;
  const pause = Math.min(longestMs, Math.max(shortestMs, (now - askedAt) * share));
  return Math.min(now + pause, Math.max(now, askedAt + giveUpMs));
}
