import type { Env } from './env.ts';

/** Has the Worker of tasks answer a request: it has the pages, and every path that no chat platform sends to. */
export async function askSite(env: Env, request: Request): Promise<Response> {
  if (!env.SITE) throw new Error('SITE is not bound to the Worker of tasks');
  return (await env.SITE.fetch(request as never)) as unknown as Response;
}
