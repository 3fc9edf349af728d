import type {
  ExecutionContext,
  MessageBatch,
  ScheduledController,
} from '@cloudflare/workers-types';
import { handlersOf } from '../../bots/service/handlers.ts';
import { requestDueSweeps } from '../../bots/service/sweeps.ts';
import { createGenerations } from '../../core/generations/generations.ts';
import { openHeldOutputs } from '../../core/generations/held-outputs.ts';
import { fleetLanes } from '../../core/tasks/kinds.ts';
import { createQueueWork, type QueueWork } from '../../core/tasks/queue.ts';
import type { Env } from '../cloudflare/env.ts';
import { answering, serve } from '../cloudflare/serve.worker.ts';
import { logStart, unavailable } from '../cloudflare/unavailable.worker.ts';
import { openWhole, type WholeInvocation } from './site.worker.ts';
import { baseOf } from './tasks-base.worker.ts';

export { Pictures } from './pictures.worker.ts';

/** What outputs of an invocation may hold of an isolate's 128 MB until they are stored; others wait or come again. */
const HELD_OUTPUTS = {
  most: 48 * 1024 ** 2,
  mostOf: { account: 24 * 1024 ** 2 },
  waiting: 100,
  waitMs: 5_000,
};
/** The end of the name of the queue of messages that were given up. */
const DEAD = '-dead';

/**
 * The Worker that does tasks: what the queue brings, and once a minute what time has made due. It also answers for
 * the front Worker what takes the whole product: pages, payment providers, the playground.
 */
export default {
  async fetch(request: Request, env: Env, execution: ExecutionContext): Promise<Response> {
    const answer = async (): Promise<Response> => {
      const base = await baseOf(env);
      return serve(base, execution, request, async () => {
        const invocation = await openWhole(base);
        return { invocation, app: await invocation.app() };
      });
    };
    return answering(execution, answer(), (cause) => unavailable(cause, env));
  },
  async queue(batch: MessageBatch, env: Env, execution: ExecutionContext): Promise<void> {
    await during(env, execution, (_, work) =>
      batch.queue.endsWith(DEAD) ? work.consumeDead(batch) : work.consumeBatch(batch),
    );
  },
  async scheduled(
    { scheduledTime }: ScheduledController,
    env: Env,
    execution: ExecutionContext,
  ): Promise<void> {
    await during(env, execution, async ({ ctx, service }, work) => {
      const jobs: Readonly<Record<string, () => Promise<unknown>>> = {
        'sweeps not requested': () => requestDueSweeps(ctx, Number(scheduledTime)),
        'tasks not sent for': () => work.sweep(),
        'answers not resumed': () => service.conversation.resumePending(),
        'surfaces not swept': () =>
          Promise.all(service.connected.map((surface) => surface.sweep?.())),
        'the sandbox not run': () => service.payments.start(),
      };
      // At the same time, so that what they read travels together.
      await Promise.all(
        Object.entries(jobs).map(([name, job]) =>
          job().catch((err: unknown) => ctx.log.warn({ err }, name)),
        ),
      );
    });
  },
};

/** Does the work of one invocation. @throws where it could not begin: the platform tries it again */
async function during(
  env: Env,
  execution: ExecutionContext,
  work: (invocation: WholeInvocation, queue: QueueWork) => Promise<unknown>,
): Promise<void> {
  try {
    const base = await baseOf(env);
    await base.db.invocation(async () => {
      const invocation = await openWhole(base);
      const queue = queueOf(invocation, env, execution);
      await work(invocation, queue);
      await invocation.settled();
      queue.close();
    });
  } catch (cause) {
    logStart(cause, env);
    throw cause;
  }
}

function queueOf(
  { ctx, service, readMedia }: WholeInvocation,
  env: Env,
  execution: ExecutionContext,
): QueueWork {
  const generations = createGenerations(ctx, openHeldOutputs(HELD_OUTPUTS));
  return createQueueWork({
    ctx,
    handlers: handlersOf(ctx, service.conversation, generations, readMedia, ctx.now),
    lanes: fleetLanes(ctx.engines),
    queue: env.TASKS,
    waitUntil: (sending) => execution.waitUntil(sending),
  });
}
