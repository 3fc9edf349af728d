/** The real service, with an engine that is quick and often fails: started and killed by the crash test. */
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../../core/config/config.ts';
import { type Engine, EngineError } from '../../../core/engines/engine.ts';
import { openLog } from '../../../core/log.node.ts';
import { startService } from '../start.node.ts';

const SLOWEST_MS = 250;

const moody: Engine = {
  id: 'local',
  company: null,
  concurrency: 2,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 1,
  async submit(request, { signal, onProgress }) {
    onProgress(0.5);
    await pause(Math.random() * SLOWEST_MS, undefined, { signal });
    // By the seed, so that a generation fails or succeeds however often it is run again.
    if (request.seed % 4 === 0) throw new EngineError('unavailable', 'not in the mood');
    return {
      status: 'finished',
      outputs: [
        {
          kind: 'image',
          bytes: new TextEncoder().encode(request.generationId),
          contentType: 'image/jpeg',
          widthPx: 1,
          heightPx: 1,
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
});
process.send?.({ url: service.url });
