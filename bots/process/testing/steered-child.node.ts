/**
 * The process of tests that kill the service: the real service, whose clock and engine the parent steers by
 * messages of {@link orderShape}. It tells that it is up, and each
 * generation that its engine begins.
 */
import { EventEmitter, once } from 'node:events';
import { readConfig } from '../../../core/config/config.ts';
import type { Engine } from '../../../core/engines/engine.ts';
import { EngineError } from '../../../core/engines/engine-error.ts';
import { flatPicture } from '../../../core/engines/testing/requests.node.ts';
import { openLog } from '../../../core/log.node.ts';
import type { Moderation } from '../../../core/moderation/moderation.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { UNLIMITED } from '../../../core/testing/unlimited.ts';
import { requestSweeps } from '../../service/sweeps.ts';
import { startService } from '../start.node.ts';
import { type Order, orderShape } from './steered-orders.ts';

const SIZE = { width: 320, height: 400 };
const PICTURE = await flatPicture('image/jpeg', SIZE);
/** The stand-ins accept messages as fast as they come. */
const FAST = { messagesASecond: 10_000, chatMessagesASecond: 10_000, chatBurst: 10_000 };

let aheadMs = Number(process.env.AHEAD_MS);
const now = () => Date.now() + aheadMs;
const orders = new EventEmitter<{ end: [Order['end']] }>();

const steered: Engine = {
  id: 'local',
  company: null,
  concurrency: 2,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 1,
  async submit({ generationId }, { signal }) {
    const ordered = once(orders, 'end', { signal });
    process.send?.({ begun: generationId });
    const [end] = await ordered;
    if (end === 'fail') throw new EngineError('unavailable', 'as the test says');
    const output = { widthPx: SIZE.width, heightPx: SIZE.height, durationSeconds: 0 };
    return { status: 'finished', outputs: [{ kind: 'image', ...PICTURE, ...output }] };
  },
};

const service = await startService(readConfig(process.env), {
  log: openLog(process.env.LOG_LEVEL ?? 'silent'),
  now,
  engines: [steered],
  telegramRateLimits: FAST,
  rules: { ...DEFAULT_RULES, freeImagesADay: 0, updatesAMinute: 1_000_000, limits: UNLIMITED },
});

const { moderation } = service.ctx;
const ownWords: Moderation['words'] = moderation.words;
/** A judge who is unsure of riots. */
moderation.words = async (texts) =>
  texts.some((text) => /\briot\b/i.test(text))
    ? { verdict: 'hold', category: 'violence', scores: { 'words.violence': 0.85 } }
    : ownWords(texts);

process.on('message', (message) => {
  const order = orderShape.parse(message);
  if (order.end) orders.emit('end', order.end);
  if (order.aheadMs === undefined) return;
  aheadMs = order.aheadMs;
  void requestSweeps(service.ctx);
});
process.send?.('up');
