import type { Update } from 'grammy/types';
import { type Child, startChild } from './child.node.ts';
import { type Figure, median, type Scenario } from './figure.ts';
import { type Load, openLoad } from './telegram/load.node.ts';
import type { Opened, Progress, StandInRequest, Verdict } from './telegram/requests.ts';
import { pressUpdate, textUpdate } from './telegram/updates.ts';

const SECRET = 'benchmark-of-the-webhook';
const CHATS = 500;
const FIRST_CHAT = 2_000_001;
const ROUNDS = 7;
const UPDATES_A_ROUND = 2_000;
const WARM_UP_ROUNDS = 2;
const ANSWERS_LIMIT_MS = 60_000;
/** Presses change the same message, so two in a row must differ. */
const PRESSES = ['settings', 'credits:0', 'languages', 'menu'] as const;
const TEXTS = ['hello', '/help'] as const;

/** Measures updates a second of the whole product over HTTP, against a bare bot in the same run. */
export const telegramThroughput: Scenario = { name: 'telegram-throughput', run };

type Rig = { standIn: Child; load: Load; chats: number[]; messages: number[] };
type Bot = { child: Child; url: string };
/** Of the product, of a bare bot that syncs each commit as it does, and of one that does not. */
type Rounds = { ours: Round[]; durable: Round[]; fleeting: Round[] };
type Round = { perSecond: number; botCpuMs: number; standInCpuMs: number };

async function run(): Promise<Figure[]> {
  const standIn = await startChild(new URL('./telegram/stand-in.process.node.ts', import.meta.url));
  const load = openLoad(SECRET);
  const children = [standIn];
  try {
    const open = async (file: string, isDurable: boolean) => {
      const bot = await openBot(standIn, new URL(`./telegram/${file}`, import.meta.url), isDurable);
      children.unshift(bot.child);
      return bot;
    };
    const ours = await open('our-bot.process.node.ts', true);
    const durable = await open('bare-bot.process.node.ts', true);
    const fleeting = await open('bare-bot.process.node.ts', false);
    const rig = await join(standIn, load, ours);
    const rounds: Rounds = { ours: [], durable: [], fleeting: [] };
    for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round += 1) {
      const our = await play(rig, ours, round);
      const [same, less] = [await play(rig, durable, round), await play(rig, fleeting, round)];
      if (round < WARM_UP_ROUNDS) continue;
      rounds.ours.push(our);
      rounds.durable.push(same);
      rounds.fleeting.push(less);
    }
    const verdict = (await standIn.ask({ want: 'verdict' })) as Verdict;
    return figures(rounds, verdict);
  } finally {
    for (const child of children) await child.end();
  }
}

async function openBot(standIn: Child, file: URL, isDurable: boolean): Promise<Bot> {
  const child = await startChild(file);
  const address = (await standIn.ask({ want: 'address' })) as { apiRoot: string; token: string };
  const { url } = (await child.ask({
    want: 'open',
    ...address,
    secret: SECRET,
    isDurable,
  })) as Opened;
  return { child, url };
}

/** Everybody becomes a member. */
async function join(standIn: Child, load: Load, ours: Bot): Promise<Rig> {
  const chats = Array.from({ length: CHATS }, (_, i) => FIRST_CHAT + i);
  const ask = (wish: StandInRequest) => standIn.ask(wish);
  await ask({ want: 'chats', ids: chats });
  const before = await progress(standIn);
  await load.send(
    ours.url,
    chats.map((chat) => textUpdate(chat, '/start')),
  );
  await untilShown(standIn, before.shown + CHATS);
  const messages = (await ask({ want: 'messages', ids: chats })) as number[];
  for (const data of ['adult', 'agree']) {
    const queries = (await ask({ want: 'queries', ids: chats })) as string[];
    const from = await progress(standIn);
    const updates = chats.map((chat, i) =>
      pressUpdate(chat, { data, query: queries[i] ?? '', message: messages[i] ?? 0 }),
    );
    await load.send(ours.url, updates);
    await untilShown(standIn, from.shown + CHATS);
  }
  return { standIn, load, chats, messages };
}

/** One round: half texts, half presses, ended when every one is acknowledged and answered. */
async function play(rig: Rig, bot: Bot, round: number): Promise<Round> {
  const { standIn, load } = rig;
  const updates = await updatesOf(rig, round);
  const before = await progress(standIn);
  const cpu = (await bot.child.ask({ want: 'cpu' })) as number;
  const from = performance.now();
  await load.send(bot.url, updates);
  const after = await untilShown(standIn, before.shown + updates.length);
  const seconds = (performance.now() - from) / 1000;
  const botCpuMs = ((await bot.child.ask({ want: 'cpu' })) as number) - cpu;
  return {
    perSecond: updates.length / seconds,
    botCpuMs: botCpuMs / updates.length,
    standInCpuMs: (after.cpuMs - before.cpuMs) / updates.length,
  };
}

async function updatesOf({ standIn, chats, messages }: Rig, round: number): Promise<Update[]> {
  const order = Array.from({ length: UPDATES_A_ROUND }, (_, i) => i % CHATS);
  const pressed = order.filter((_, i) => isPress(i)).map((at) => chats[at] ?? 0);
  const queries = (await standIn.ask({ want: 'queries', ids: pressed })) as string[];
  let presses = 0;
  return order.map((at, i) => {
    const chat = chats[at] ?? 0;
    const turn = Math.floor(i / CHATS) + round * Math.ceil(UPDATES_A_ROUND / CHATS);
    if (!isPress(i)) return textUpdate(chat, TEXTS[turn % TEXTS.length] ?? 'hello');
    const query = queries[presses] ?? '';
    presses += 1;
    const data = PRESSES[turn % PRESSES.length] ?? 'menu';
    return pressUpdate(chat, { data, query, message: messages[at] ?? 0 });
  });
}

/** Every chat either writes or presses in a pass over all chats, and the other in the next. */
const isPress = (i: number): boolean => (i + Math.floor(i / CHATS)) % 2 === 0;

const progress = async (standIn: Child) => (await standIn.ask({ want: 'progress' })) as Progress;

async function untilShown(standIn: Child, shown: number): Promise<Progress> {
  const limit = performance.now() + ANSWERS_LIMIT_MS;
  for (;;) {
    const now = await progress(standIn);
    if (now.shown >= shown) return now;
    if (performance.now() > limit)
      throw new Error(
        `answers are missing: ${JSON.stringify(await standIn.ask({ want: 'verdict' }))}`,
      );
  }
}

function figures({ ours, durable, fleeting }: Rounds, verdict: Verdict): Figure[] {
  const middle = (rounds: readonly Round[], of: keyof Round) =>
    median(rounds.map((one) => one[of]));
  const ratio = (to: readonly Round[], of: keyof Round) =>
    median(ours.map((one, i) => one[of] / (to[i]?.[of] ?? Number.NaN)));
  return [
    {
      name: 'Telegram updates, ours to a bare bot that syncs each commit',
      measured: ratio(durable, 'perSecond'),
      unit: 'x',
      limit: { atLeast: 1 },
    },
    {
      name: 'Telegram updates, ours to a bare bot that syncs nothing',
      measured: ratio(fleeting, 'perSecond'),
      unit: 'x',
      limit: { atLeast: 0.75 },
    },
    { name: 'Telegram updates, ours', measured: middle(ours, 'perSecond'), unit: '/s' },
    { name: 'Telegram updates, bare, synced', measured: middle(durable, 'perSecond'), unit: '/s' },
    { name: 'Telegram updates, bare', measured: middle(fleeting, 'perSecond'), unit: '/s' },
    {
      name: 'processor time an update, ours to a bare bot that syncs each commit',
      measured: ratio(durable, 'botCpuMs'),
      unit: 'x',
    },
    { name: 'processor time an update, ours', measured: middle(ours, 'botCpuMs'), unit: 'ms' },
    {
      name: 'processor time an update, bare, synced',
      measured: middle(durable, 'botCpuMs'),
      unit: 'ms',
    },
    {
      name: 'calls that the Bot API refused',
      measured: verdict.refusals.length,
      unit: '',
      limit: { atMost: 0 },
    },
  ];
}
