import type { ExecutionContext } from '@cloudflare/workers-types';
import type { Hono } from 'hono';
import { sendWakes } from '../../core/tasks/messages.ts';
import type { Base } from './base.worker.ts';
import type { Invocation } from './invocation.worker.ts';

/** What answers a request. */
export type Serving = { invocation: Invocation; app: Hono };

/**
 * Answers a request. What this leaves to be done is sent to the queue, and what was begun is kept alive.
 * @param open connects the product for this request
 */
export async function serve(
  base: Base,
  execution: ExecutionContext,
  request: Request,
  open: () => Promise<Serving>,
): Promise<Response> {
  const { db, env } = base;
  return db.invocation(async () => {
    const { invocation, app } = await open();
    const { ctx, settled } = invocation;
    ctx.db.onWake((wakes) =>
      execution.waitUntil(
        sendWakes(env.TASKS, wakes, ctx.now()).catch((err: unknown) =>
          ctx.log.warn({ err, messages: wakes.length }, 'not sent to the queue'),
        ),
      ),
    );
    const response = await app.fetch(request, env, execution);
    execution.waitUntil(settled());
    return response;
  });
}

/**
 * Lets a request be answered. Whoever leaves before the answer has not taken back what they asked for.
 * @param otherwise answers where it cannot be
 */
export function answering(
  execution: ExecutionContext,
  answer: Promise<Response>,
  otherwise: (cause: unknown) => Response,
): Promise<Response> {
  const answered = answer.catch(otherwise);
  execution.waitUntil(answered);
  return answered;
}
