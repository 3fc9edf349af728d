import { ConfigError } from '../../core/config/config.ts';
import { secretHider } from '../../core/config/secret-values.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { type Env, settingsIn } from './env.ts';
import { openWorkerLog } from './log.worker.ts';

const RETRY_AFTER_SECONDS = 10;

/**
 * Answers while the Worker cannot work: whoever sent something sends it again. What is missing stands in the
 * log, each setting with what it should be; strangers are told nothing of it.
 */
export function unavailable(cause: unknown, env: Env): Response {
  logStart(cause, env);
  const body = { error: cause instanceof ConfigError ? 'not set up' : 'unavailable' };
  return Response.json(body, {
    status: 503,
    headers: { 'retry-after': String(RETRY_AFTER_SECONDS), 'cache-control': 'no-store' },
  });
}

/** Writes why the Worker cannot work. */
export function logStart(cause: unknown, env: Env): void {
  const log = openWorkerLog('info', secretHider(settingsIn(env)));
  if (cause instanceof ConfigError)
    for (const { setting, shouldBe } of cause.mistakes)
      log.error({ setting, shouldBe }, 'a setting needs mending');
  else if (isDatabaseAway(cause)) log.warn({ err: cause }, 'the database is away');
  else log.error({ err: cause }, 'the Worker could not start');
}
