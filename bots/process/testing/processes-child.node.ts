/** A process of the test of several: the real service with an engine that is quick. SIGTERM stops it as it stops the service. */
import { readConfig } from '../../../core/config/config.ts';
import type { Engine } from '../../../core/engines/engine.ts';
import { flatPicture } from '../../../core/engines/testing/requests.node.ts';
import { openLog } from '../../../core/log.node.ts';
import { PASSED } from '../../../core/moderation/decision.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { UNLIMITED } from '../../../core/testing/unlimited.ts';
import { startService } from '../start.node.ts';

const SIZE = { width: 64, height: 80 };
const PICTURE = await flatPicture('image/jpeg', SIZE);
/** The stand-ins accept messages as fast as they come. */
const FAST = { messagesASecond: 10_000, chatMessagesASecond: 10_000, chatBurst: 10_000 };
/** A process that was killed is followed soon. */
const LEASE_TIMES = { leaseMs: 4_000, renewEveryMs: 1_000, marginMs: 1_000, lookEveryMs: 250 };
const PRESENCE_TIMES = { beatMs: 1_000, livesMs: 5_000 };

const quick: Engine = {
  id: 'local',
  company: null,
  concurrency: 2,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 1,
  submit: async () => ({
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
  }),
};

const service = await startService(readConfig(process.env), {
  log: openLog(process.env.LOG_LEVEL ?? 'silent'),
  now: Date.now,
  engines: [quick],
  telegramRateLimits: FAST,
  leaseTimes: LEASE_TIMES,
  presenceTimes: PRESENCE_TIMES,
  rules: { ...DEFAULT_RULES, freeImagesADay: 0, updatesAMinute: 1_000_000, limits: UNLIMITED },
});
// The models take longer to load than a process lives.
service.ctx.moderation.picture = async () => PASSED;
process.once('SIGTERM', () => void service.stop().then(() => process.exit(0)));
process.send?.({ url: service.url });
