import { readConfig } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import { startService } from '../../process/start.node.ts';
import { quickEngine } from '../../process/testing/test-service.node.ts';
import { type Figure, median } from '../figure.ts';
import { openOrders } from '../orders.node.ts';
import {
  BENCH_RULES,
  eventMaker,
  listeningSurface,
  temporaryFolder,
  write,
} from '../service.node.ts';

const DELIVERIES = 12;
const EVENTS = 300;
const ROUNDS = 5;
const CHAT = '4242';
const WAIT_MS = 5;

/** The calls of the platform's cryptography by which files and words are sealed and opened. */
const SEALING = ['encrypt', 'decrypt', 'importKey', 'deriveKey', 'deriveBits'] as const;
/** Keyed hashes, such as those of limits, import keys too. */
const isHash = (args: readonly unknown[]): boolean =>
  JSON.stringify(args[2] ?? '').includes('HMAC');

/** Adds up the time in which at least one such call goes on, from now until `stop`. */
function meterSealing(): { ms(): number; stop(): void } {
  const { subtle } = crypto;
  const kept = SEALING.map((name) => [name, subtle[name]] as const);
  let under = 0;
  let since = 0;
  let ms = 0;
  for (const [name, call] of kept) {
    const metered = async (...args: unknown[]) => {
      if (name === 'importKey' && isHash(args)) return Reflect.apply(call, subtle, args);
      if (under === 0) since = performance.now();
      under += 1;
      try {
        return await Reflect.apply(call, subtle, args);
      } finally {
        under -= 1;
        if (under === 0) ms += performance.now() - since;
      }
    };
    Object.defineProperty(subtle, name, { value: metered, configurable: true, writable: true });
  }
  return {
    ms: () => ms,
    stop: () => {
      for (const [name] of kept) Reflect.deleteProperty(subtle, name);
    },
  };
}

/**
 * Measures the share of sealing in a delivery, from the order to the picture in the chat with an engine that
 * takes no time, and in handling an event of a chat with a draft.
 */
export async function sealing(): Promise<Figure[]> {
  const folder = await temporaryFolder();
  const config = readConfig({ DATA_DIR: folder.path, PORT: '0', PLAYGROUND: 'on' });
  const service = await startService(config, {
    log: silentLog,
    now: Date.now,
    rules: BENCH_RULES,
    engines: [quickEngine],
  });
  try {
    service.ctx.surfaces.set(
      'telegram',
      listeningSurface(() => undefined),
    );
    const orders = await openOrders(service, [CHAT]);
    const deliver = async () => {
      const id = await orders.order({ chat: CHAT, engine: 'local', kind: 'image' });
      while (!(await orders.isOver(id))) await new Promise((next) => setTimeout(next, WAIT_MS));
    };
    await deliver();
    const shares = { delivery: [] as number[], event: [] as number[] };
    for (let i = 0; i < DELIVERIES; i += 1) shares.delivery.push((await shareOf(deliver)).share);
    const make = eventMaker('sealing');
    const receive = (body: Parameters<typeof make>[1]) =>
      service.conversation.receive(make(CHAT, body));
    await receive({ kind: 'command', name: 'imagine', argument: 'a lighthouse in fog' });
    const perEvent: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { share, ms } = await shareOf(async () => {
        for (let i = 0; i < EVENTS; i += 1) await receive(write('hello there'));
        await service.conversation.settle();
      });
      shares.event.push(share);
      perEvent.push(ms / EVENTS);
    }
    return [
      {
        name: 'share of sealing in a delivery',
        measured: median(shares.delivery),
        unit: 'x',
        limit: { below: 0.05 },
      },
      {
        name: 'sealing and opening in an event with a draft',
        measured: median(perEvent),
        unit: 'ms',
      },
      { name: 'share of it in the event', measured: median(shares.event), unit: 'x' },
    ];
  } finally {
    await service.stop();
    await folder.remove();
  }
}

async function shareOf(work: () => Promise<void>): Promise<{ share: number; ms: number }> {
  const meter = meterSealing();
  const from = performance.now();
  try {
    await work();
    return { share: meter.ms() / (performance.now() - from), ms: meter.ms() };
  } finally {
    meter.stop();
  }
}
