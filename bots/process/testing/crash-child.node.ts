/**
 * The process of the crash test: the real service with an engine that often fails. It kills itself at the moment
 * that the environment variable `DIE_AT` contains as JSON.
 */
import { EventEmitter, once } from 'node:events';
import Native from 'libsql';
import { readConfig } from '../../../core/config/config.ts';
import type { Engine } from '../../../core/engines/engine.ts';
import { EngineError } from '../../../core/engines/engine-error.ts';
import { flatPicture } from '../../../core/engines/testing/requests.node.ts';
import { openLog } from '../../../core/log.node.ts';
import { PASSED } from '../../../core/moderation/decision.ts';
import { DEFAULT_FRAUD_RULES } from '../../../core/rules/fraud-rules.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { UNLIMITED } from '../../../core/testing/unlimited.ts';
import { startService } from '../start.node.ts';
import { type Moment, momentShape, type Work } from './crash-moments.ts';

/** The most writes of the service that an engine waits for before it finishes a picture. */
const LONGEST_WRITES = 30;
const SIZE = { width: 64, height: 80 };
const PICTURE = await flatPicture('image/jpeg', SIZE);
const NO_LIMIT = { windowMs: 1, most: 1_000_000 };

const { DIE_AT } = process.env;
const end = DIE_AT ? momentShape.parse(JSON.parse(DIE_AT)) : null;
const counts = new Map<string, number>();
const database = new EventEmitter().setMaxListeners(0);
const up = Promise.withResolvers<void>();

/** Counts a piece of work, and kills this process when its moment has come. */
function mark(work: Work, when: Moment['when']): void {
  const count = (counts.get(`${work} ${when}`) ?? 0) + 1;
  counts.set(`${work} ${when}`, count);
  if (end?.work === work && end.when === when && end.nth === count)
    process.kill(process.pid, 'SIGKILL');
}

/** Returns the kind of work that a statement belongs to. */
function workIn(sql: string): Work | null {
  if (sql === 'commit') return 'write';
  return sql.startsWith('insert into "payments"') ? 'payment' : null;
}

function marked(statement: Native.Statement<unknown[]>, work: Work): Native.Statement<unknown[]> {
  statement.run = new Proxy(statement.run, {
    apply: (run, self, args) => {
      mark(work, 'before');
      const changed: unknown = Reflect.apply(run, self, args);
      mark(work, 'after');
      if (work === 'write') database.emit('written');
      return changed;
    },
  });
  return statement;
}

Native.prototype.prepare = new Proxy(Native.prototype.prepare, {
  apply: (prepare, self, args) => {
    const statement = Reflect.apply(prepare, self, args);
    const work = workIn(String(args[0]));
    return work ? marked(statement, work) : statement;
  },
});

/** Returns the kind of work that a request of the service to itself belongs to. */
function workAt(url: string): Work | null {
  if (url.endsWith('/v1/checkout/sessions')) return 'checkout';
  return url.endsWith('/webhooks/stripe') ? 'notice' : null;
}

const { fetch } = globalThis;
globalThis.fetch = async (input, init) => {
  const work = workAt(input instanceof Request ? input.url : String(input));
  if (work) mark(work, 'before');
  const answer = await fetch(input, init);
  if (work) mark(work, 'after');
  return answer;
};

/** Waits for writes; in a life without a kill it returns at once, since nobody would cause the writes. */
async function draw(seed: number, signal: AbortSignal): Promise<void> {
  const writes = end ? seed % LONGEST_WRITES : 0;
  for (let seen = 0; seen < writes; seen += 1) await once(database, 'written', { signal });
}

const moody: Engine = {
  id: 'local',
  company: null,
  concurrency: 2,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 1,
  async submit(request, { signal, onProgress }) {
    mark('picture', 'before');
    onProgress(0.5);
    await up.promise;
    await draw(request.seed, signal);
    mark('picture', 'after');
    // The seed decides, so that every run of a generation ends the same way.
    if (request.seed % 4 === 0) throw new EngineError('unavailable', 'not in the mood');
    return {
      status: 'finished',
      outputs: [
        {
          kind: 'image',
          ...PICTURE,
          widthPx: SIZE.width,
          heightPx: SIZE.height,
          durationSeconds: 0,
        },
      ],
    };
  },
};

const log = openLog(process.env.LOG_LEVEL ?? 'silent');
const service = await startService(readConfig(process.env), {
  log,
  now: Date.now,
  engines: [moody],
  rules: {
    ...DEFAULT_RULES,
    updatesAMinute: 1_000_000,
    limits: UNLIMITED,
    fraud: {
      ...DEFAULT_FRAUD_RULES,
      checkoutsOpened: NO_LIMIT,
      limits: {
        ...DEFAULT_FRAUD_RULES.limits,
        checkouts: NO_LIMIT,
        'new-purchases': NO_LIMIT,
        'new-spending': NO_LIMIT,
      },
    },
  },
});
// The models take longer to load than a life lasts.
service.ctx.moderation.picture = async () => PASSED;
up.resolve();
process.send?.({ url: service.url });
