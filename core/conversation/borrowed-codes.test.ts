import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTION_NAMES, type ActionName, shapesOf } from '../chat/action.ts';
import type { Reply } from '../chat/reply.ts';
import { ownersOf } from '../limits/buckets.ts';
import { dump } from './testing/code-arguments.ts';
import {
  BOSS,
  OWNER,
  OWNER_THERE,
  type OwnersWorld,
  type OwnersWorlds,
  openOwnersWorlds,
  type Presser,
} from './testing/owner.node.ts';
import { GUILD, OWN_WORDS } from './testing/owner-holdings.node.ts';

/** The tables that the ids of an action with two of them are of. */
const PAIRS: Partial<Record<ActionName, readonly [string, string]>> = {
  'upload-use': ['uploads', 'templates'],
  'use-cover': ['template_drafts', 'results'],
  'alike-open': ['templates', 'templates'],
  'alike-down': ['templates', 'templates'],
  'alike-keep': ['templates', 'templates'],
};

/** Actions that are the same for everybody here, and why. */
const SAME: Partial<Record<ActionName, string>> = {
  language: 'a setting of whoever presses',
  'zone-set': 'a setting of whoever presses',
  'quiet-hours-set': 'a setting of whoever presses',
  'consent-switch': 'a setting of whoever presses',
  given: 'a page of whoever presses',
  templates: 'what everybody is offered',
  category: 'what everybody is offered',
  browse: 'what everybody is offered',
  filters: 'what everybody is offered',
  found: 'what everybody is offered',
  creator: 'what somebody shows under a public name',
  favourites: 'a page of whoever presses',
  credits: 'a page of whoever presses',
  ways: 'what everybody is offered',
  offer: 'what everybody is offered',
  'report-template': 'what nobody else sees can be reported by nobody',
  'link-leave': 'a platform of whoever presses: its tag is a keyed hash that no table has',
  'link-leave-yes': 'the same',
  'only-clear': 'a draft of the own chat, as for “aspect”; needs a photo with clear parts',
  'engine-turn': 'no table has the id of an engine: desk.test.ts presses it as somebody else',
  'engine-turn-yes': 'the same',
  'describe-go': 'a picture as for “describe”; describe.test.ts presses it as somebody else',
  'describe-made': 'a result as for “sticker”; needs an engine that describes',
  'imagine-this': 'words of the own chat; needs an engine that describes',
  'motion-anew':
    'a draft of the own chat, as for “aspect”; needs an engine that moves pictures: motion.test.ts presses it as somebody else',
  'motion-clip': 'the same; needs a shelf of clips',
  'voice-hear': 'a recording of the own chat; voice.test.ts presses it as somebody else',
  'voice-use': 'words of the own chat; the same',
  'voice-type': 'the same',
  'voice-forget': 'the same',
  improve: 'a draft of the own chat, as for “aspect”; needs an engine that says words better',
};

/** What may change with somebody else's press, by table. */
const CHANGED: Partial<Record<ActionName, readonly string[]>> = {
  // A code is for whoever has it: its uses are counted, and the other side of the entry is the house.
  'code-use': ['codes', 'entries'],
};

type Other = Presser & { joins: boolean };
const STRANGER: Other = { userId: 'stranger', surface: 'telegram', joins: true };
const OTHERS: Readonly<Record<string, Other>> = {
  'somebody without an account': { userId: 'newcomer', surface: 'telegram', joins: false },
  'somebody of the same id on another surface': {
    userId: 'user',
    surface: 'playground',
    joins: true,
  },
  'somebody of the operator’s id on another surface': {
    userId: 'boss',
    surface: 'discord',
    joins: true,
  },
  'another member of the server': {
    userId: 'member',
    surface: 'discord',
    guild: { id: GUILD, canManage: false },
    joins: true,
  },
  'the manager of another server': {
    userId: 'manager',
    surface: 'discord',
    guild: { id: '901901901', canManage: true },
    joins: true,
  },
};

const withArguments = ACTION_NAMES.filter((name) => shapesOf(name).length > 0);

let worlds: OwnersWorlds;
beforeAll(async () => {
  worlds = await openOwnersWorlds();
});
afterAll(() => worlds.close());

/** The codes of an action with everything of the owner's that its arguments could be. */
function codesOf(name: ActionName): string[] {
  const tables = PAIRS[name];
  return shapesOf(name).reduce<string[]>(
    (codes, shape, i) => {
      const table = tables?.[i];
      const all =
        table === undefined ? worlds.tokens.values().toArray().flat() : worlds.tokens.get(table);
      const fitting = [...new Set(all)].filter((token) => shape.read(token) !== null);
      const places = ['0', '1'].filter((place) => shape.read(place) !== null);
      const words = [...fitting, ...places];
      if (words.length === 0) words.push(shape.longest);
      return codes.flatMap((code) => words.map((word) => `${code}:${word}`));
    },
    [name],
  );
}

const join = async (world: OwnersWorld, by: Presser): Promise<void> => {
  await world.act(by, { kind: 'command', name: 'start', argument: '' });
  for (const code of ['adult', 'agree']) await world.act(by, { kind: 'press', code });
};

/** Presses a code and goes on with what it asks for. */
async function press(world: OwnersWorld, by: Presser, code: string): Promise<Reply[]> {
  const said = await world.act(by, { kind: 'press', code });
  if (!said.some(({ awaits, form }) => awaits ?? form)) return said;
  const files = [world.file('selfie')];
  return [
    ...said,
    ...(await world.act(by, { kind: 'text', text: '7' })),
    ...(await world.act(by, { kind: 'photos', files, caption: null, albumId: null })),
    ...(await world.act(by, { kind: 'command', name: 'cancel', argument: '' })),
  ];
}

const ID = /^(?:[0-9A-HJKMNP-TV-Z]{26}|owners-(?:own|copy))$/;

/** What of the owner's is in what somebody else was told. */
function shown(code: string, said: readonly Reply[]): string[] {
  const told = JSON.stringify(said);
  const ids = [...new Set([...worlds.tokens.values()].flat())].filter((one) => ID.test(one));
  return [...OWN_WORDS, ...ids].filter((one) => !code.includes(one) && told.includes(one));
}

const ALL_SENT = /^\{"surface":"\w+","scope":"all","booked_until":/;

/** Rows that are not the presser's own, by table. */
async function othersRows(world: OwnersWorld, { userId, surface, guild }: Presser) {
  const takesFrom = await ownersOf(world.ctx, {
    surface,
    userId,
    guild: guild && { id: guild.id, isUserInstallOnly: false },
  });
  const buckets = Object.values(takesFrom).map((owner) => `"owner":${JSON.stringify(owner)}`);
  const identity = await world.ctx.db.query.query.identities.findFirst({
    where: (i, { and, eq }) => and(eq(i.userId, userId), eq(i.surface, surface)),
  });
  const isOwn = (row: string): boolean =>
    (identity !== undefined && row.includes(identity.accountId)) ||
    row.includes(`${surface}:${userId}`) ||
    (row.includes(`"${surface}"`) && row.includes(`"${userId}"`)) ||
    // The presser's own events, what was reported to the presser, and the presser's own server.
    row.includes(`"event_id":"${world.name}-`) ||
    row.includes('"event_id":"~') ||
    // The buckets that the presser takes from: the own one, the platform's and the server's.
    buckets.some((bucket) => row.includes(bucket)) ||
    // How much a bot has sent to everybody together.
    ALL_SENT.test(row) ||
    (guild !== undefined && guild.id !== GUILD && row.includes(guild.id));
  const tables = await dump(world.ctx.db);
  return new Map([...tables].map(([table, rows]) => [table, rows.filter((row) => !isOwn(row))]));
}

const keysOf = (said: readonly Reply[]): string =>
  JSON.stringify(
    said.map(({ text, media, buttons }) => [
      text.map(({ key }) => key),
      media?.length,
      buttons?.length,
    ]),
  );

/** What another person was answered to each code. */
const strangers = new Map<string, string>();
/** Codes by which somebody who may press them gets another answer. */
const living: string[] = [];
const ENOUGH = 3;

/** Presses codes action by action. @returns what somebody saw or changed that is not theirs */
async function tried(
  by: Other,
  codesOfAction: (name: ActionName) => readonly string[],
): Promise<string[]> {
  const world = await worlds.open(`${by.surface}-${by.userId}`);
  if (by.joins) await join(world, by);
  const problems: string[] = [];
  let before = await othersRows(world, by);
  for (const name of withArguments) {
    const codes = codesOfAction(name);
    for (const code of codes) {
      const said = await press(world, by, code);
      if (by === STRANGER) strangers.set(code, keysOf(said));
      problems.push(...shown(code, said).map((what) => `${code} shows ${what}`));
    }
    const after = codes.length > 0 ? await othersRows(world, by) : before;
    const changed = [...after].filter(
      ([table, rows]) =>
        !CHANGED[name]?.includes(table) && rows.join() !== before.get(table)?.join(),
    );
    problems.push(...changed.map(([table]) => `${name} changes ${table}`));
    before = after;
  }
  problems.push(...new Set(world.problems));
  await world.close();
  return problems;
}

describe('a code of one person', () => {
  it('shows another nothing and changes nothing, whatever it names', async () => {
    expect(await tried(STRANGER, codesOf)).toEqual([]);
  });

  it('does something for who may press it, whatever the action', async () => {
    const without: string[] = [];
    for (const name of withArguments) {
      let found = 0;
      for (const by of [OWNER, BOSS, OWNER_THERE]) {
        if (found > 0) break;
        const world = await worlds.open(`${name}-${by.surface}-${by.userId}`);
        for (const code of codesOf(name)) {
          const said = await world.act(by, { kind: 'press', code });
          if (keysOf(said) === strangers.get(code)) continue;
          living.push(code);
          found += 1;
          if (found === ENOUGH) break;
        }
        await world.close();
      }
      if (found === 0 && SAME[name] === undefined) without.push(name);
    }
    expect(without).toEqual([]);
  });

  it.each(Object.entries(OTHERS))('nor does it to %s', async (_title, by) => {
    const of = (name: ActionName) => living.filter((code) => code.split(':')[0] === name);
    expect(await tried(by, of)).toEqual([]);
  });
});
