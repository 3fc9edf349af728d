import type { ExecutionContext } from '@cloudflare/workers-types';
import { createChatApp } from '../chat-app.ts';
import { askSite } from './ask-site.worker.ts';
import { askedMarking, askedVision } from './asked-pictures.worker.ts';
import { type Base, openBase } from './base.worker.ts';
import type { Env } from './env.ts';
import { openInvocation } from './invocation.worker.ts';
import { answering, serve } from './serve.worker.ts';
import { unavailable } from './unavailable.worker.ts';

/** Bindings that this Worker alone needs. */
const NEEDED = {
  SITE: 'the service alme-bots-tasks',
  PICTURES: 'the same service, entrypoint Pictures',
};

/** What this isolate keeps once it is open; an invocation that cannot open it leaves it to the next. */
let base: Base | null = null;

/** Answers what a chat platform sends, or says that it cannot. */
export function answerChat(
  request: Request,
  env: Env,
  execution: ExecutionContext,
): Promise<Response> {
  return answering(execution, chat(request, env, execution), (cause) => unavailable(cause, env));
}

async function chat(request: Request, env: Env, execution: ExecutionContext): Promise<Response> {
  const parts = { openVision: askedVision, openMarking: askedMarking, needed: NEEDED };
  const opened = base ?? (await openBase(env, parts));
  base = opened;
  return serve(opened, execution, request, async () => {
    const invocation = await openInvocation(opened, {
      fetchLocal: (input, init) => askSite(env, new Request(input, init)),
    });
    const groups = invocation.service.connected.flatMap((surface) => surface.groups);
    return { invocation, app: createChatApp(groups, invocation.ctx.log) };
  });
}
