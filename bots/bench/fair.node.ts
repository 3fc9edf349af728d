import sharp from 'sharp';
import { joinTelegram } from '../process/testing/test-service.node.ts';
import { startTelegramStandIn, type TelegramUser } from '../telegram/testing/stand-in.node.ts';
import { startChild } from './child.node.ts';
import type { FairRequest } from './fair/requests.ts';
import { type Figure, median, type Scenario, timed } from './figure.ts';
import { person } from './service.node.ts';

const BOT = new URL('./fair/our-bot.process.node.ts', import.meta.url);
/** What the busy user sends at once, as files, which Telegram leaves as they are. */
const LARGE_PHOTOS = 20;
const LARGE = { width: 4000, height: 3000 };
/** How often each act is measured, alone and beside the photos. */
const ROUNDS = 5;
/** How much longer than alone an act may take. */
const MOST = 1.5;

/** Measures how much longer one user waits for answers while another sends many large photos. */
export const fair: Scenario = { name: 'fair', run };

/** What somebody does, until the answer is there. */
type Act = { name: string; play: (me: TelegramUser) => Promise<unknown> };

const ACTS: readonly Act[] = [
  {
    name: 'a tap',
    play: (me) => {
      me.pressCode('settings');
      return me.chat.until(() => true);
    },
  },
  {
    name: 'a checkout’s link',
    play: async (me) => {
      me.say('/buy');
      await me.chat.until('Spark');
      me.press(/Spark .*Test/);
      await me.chat.until('/sandbox/pay/');
    },
  },
  {
    name: 'a photo, read and answered',
    play: async (me) => {
      me.say('/cutout');
      await me.chat.until('photo');
      await me.sendPhoto(await person('kofi_front'));
      await me.chat.until(/Free today|credits/);
    },
  },
];

async function run(): Promise<Figure[]> {
  const telegram = await startTelegramStandIn();
  const child = await startChild(BOT);
  const ask = (wish: FairRequest) => child.ask(wish);
  try {
    await ask({ want: 'start', apiRoot: telegram.apiRoot, token: telegram.token });
    const [me, busy] = [await joinTelegram({ telegram }), await joinTelegram({ telegram })];
    // Models and connections are opened by the first of each.
    await measured(me, 1);
    const alone = await measured(me, ROUNDS);
    const photo = await largePhoto();
    for (let i = 0; i < LARGE_PHOTOS; i += 1)
      await busy.sendDocument(photo, { name: `${i}.jpg`, contentType: 'image/jpeg' });
    const beside = await measured(me, ROUNDS);
    const left = Number(await ask({ want: 'waiting' }));
    const figures = ACTS.flatMap(({ name }): Figure[] => {
      const [one, other] = [median(alone.get(name) ?? []), median(beside.get(name) ?? [])];
      return [
        { name: `${name}, to alone`, measured: other / one, unit: 'x', limit: { atMost: MOST } },
        { name: `${name}, alone`, measured: one, unit: 'ms' },
        { name: `${name}, beside`, measured: other, unit: 'ms' },
      ];
    });
    return [...figures, { name: 'photos left at the end', measured: left, unit: '' }];
  } finally {
    await child.end();
    await telegram.close();
  }
}

async function measured(me: TelegramUser, rounds: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const { name, play } of ACTS)
      times.set(name, [...(times.get(name) ?? []), await timed(() => play(me))]);
  return times;
}

/** A photo of a camera's size, with noise, so that it is as large as a camera's. */
async function largePhoto(): Promise<Uint8Array> {
  const portrait = await sharp(await person('mira_front'))
    .resize({ ...LARGE, fit: 'cover' })
    .toBuffer();
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 };
  const grain = await sharp({ create: { ...LARGE, channels: 3, background: 'gray', noise } })
    .png()
    .toBuffer();
  return await sharp(portrait)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 92 })
    .toBuffer();
}
