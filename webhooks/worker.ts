import type { ExecutionContext } from '@cloudflare/workers-types';
import { CHAT_PATHS } from './chat-paths.ts';
import { askSite } from './cloudflare/ask-site.worker.ts';
import type { Env } from './cloudflare/env.ts';

/**
 * The Worker that people and platforms reach. It answers the platforms of chats itself, so that a press needs no
 * more than the chats; pages, payment providers and tasks have another Worker. What a chat needs is loaded with
 * the first request of one: an isolate that hands requests on never does.
 */
export default {
  async fetch(request: Request, env: Env, execution: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/healthz') return Response.json({ status: 'ok' });
    if (!CHAT_PATHS.has(pathname)) return handOn(request, env, execution);
    const { answerChat } = await import('./cloudflare/chat.worker.ts');
    return answerChat(request, env, execution);
  },
};

/** Whoever leaves before the answer has not taken back what they asked for. */
function handOn(request: Request, env: Env, execution: ExecutionContext): Promise<Response> {
  const answered = askSite(env, request).catch(async (cause: unknown) => {
    const { unavailable } = await import('./cloudflare/unavailable.worker.ts');
    return unavailable(cause, env);
  });
  execution.waitUntil(answered);
  return answered;
}
