import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdrawShare } from '../../core/sharing/withdraw-share.ts';
import { perform } from '../../core/verbs/verb.ts';
import { tokenBuckets, webSessions } from '../../db/schema/schema.ts';
import { listenUntil } from '../playground/testing/visitor.ts';
import { asker, type BrowserLife, liveInBrowser, WORDS } from './testing/browser-life.node.ts';
import { type Door, deliver, type Person, press, visit } from './testing/crash-people.node.ts';
import { enter, linkOf } from './testing/sign-in.node.ts';
import { allDone } from './testing/stars.node.ts';
import { type Ask, ROUTES, SANDBOX_API } from './testing/stranger-asks.node.ts';
import { openTestService, quickEngine, type TestService } from './testing/test-service.node.ts';

let house: TestService;
let door: Door;
let life: BrowserLife;
let stranger: Person;
/** The stranger is signed in to the app, too. */
let appCookie: string;
let strangersSession: string;
/** The stranger's names in the limits, which are hashes. */
let strangersBuckets: string[];

const bucketOwners = async (): Promise<string[]> => {
  const rows = await house.service.ctx.db.query.select().from(tokenBuckets);
  return rows.map(({ owner }) => owner);
};

beforeAll(async () => {
  house = await openTestService({
    webhook: true,
    engines: [quickEngine],
    settings: { REPLICATE_API_TOKEN: 'r8_none', ATLASCLOUD_API_KEY: 'none' },
  });
  door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  life = await liveInBrowser(house, door);
  const known = await bucketOwners();
  stranger = await visit(door);
  press(stranger, 'adult');
  press(stranger, 'agree');
  await deliver(door, stranger);
  appCookie = await enter(door, await linkOf(door, stranger, 'app'));
  const [session] = await house.service.ctx.db.query.select().from(webSessions);
  strangersSession = session?.id ?? '';
  await allDone(house);
  strangersBuckets = (await bucketOwners()).filter((owner) => !known.includes(owner));
});
afterAll(() => house?.close());

/** The routes of the service; those of the sandbox's API of Stripe are one. */
const routes = (): string[] => [
  ...new Set(
    house.service.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) =>
        path.startsWith('/sandbox/stripe/') ? SANDBOX_API : `${method} ${path}`,
      ),
  ),
];

/** Every row of the database that is not the stranger's, as text. */
async function rowsOfOthers(): Promise<string[]> {
  const { db } = house.service.ctx;
  const tables = await db.query.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and sql not like 'create virtual%'
      and name not in ('tasks', 'sqlite_sequence')`,
  );
  const rows: string[] = [];
  for (const { name } of tables)
    for (const row of await db.query.all<object>(sql`select * from ${sql.identifier(name)}`))
      rows.push(`${name} ${JSON.stringify(row)}`);
  const [own] = await db.query.all<{ id: string }>(
    sql`select account_id as id from identities where user_id = ${stranger.chat}`,
  );
  const theirs = [
    ...[stranger.chat, ...(own ? [own.id] : [])],
    ...[...strangersBuckets, `app-${strangersSession}`],
  ];
  return rows.filter((row) => !theirs.some((id) => row.includes(id)));
}

/** @throws {AssertionError} where an answer has something of the person in it */
async function saysNothing(answer: Response, route: string): Promise<void> {
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
  const body = isStream
    ? Buffer.from(JSON.stringify(await listenUntil(answer, (all) => all.some(isTold))))
    : Buffer.from(await answer.arrayBuffer());
  const { me, accountId, bytes, recoveryCode } = life;
  const words = [...WORDS, me.chat, accountId, recoveryCode];
  // A page may name its own address, which is what was asked for.
  for (const word of words.filter((one) => !answer.url.includes(one)))
    expect(body.includes(word), `${route} says ${word}`).toBe(false);
  for (const file of bytes) expect(body.includes(file), `${route} hands a file out`).toBe(false);
}
const isTold = ({ event }: { event: string }): boolean => event === 'kept';

test('has a row for every route, and no row without one', () => {
  expect(routes().toSorted()).toEqual(Object.keys(ROUTES).toSorted());
});

test('every address of the person is theirs, and nobody else is shown or can change any of it', async () => {
  const mine = asker(door, life.me.cookie);
  const { share, result, archive, claim, checkout, media, bytes } = life;
  expect([share, result, archive, claim, checkout].join(' ')).toMatch(
    /^\/r\/\w+ \/results\/\w+\/\w+ \/export\/\w+\/\w+ \/likeness\/\w+ \/sandbox\/pay\/\w+$/,
  );
  // All of it is there: who has the session, or the link, is shown it.
  for (const path of [
    share,
    `${share}/file`,
    result,
    `${result}/file`,
    archive,
    claim,
    checkout,
    ...media,
  ])
    expect((await mine(path)).status, path).toBe(200);
  expect(media.length).toBeGreaterThanOrEqual(3);
  for (const file of bytes) expect(file.length).toBeGreaterThan(20);
  for (const word of [WORDS[0], WORDS[1], WORDS[2]])
    expect(await (await mine('/playground')).text()).toContain(word);

  const { ctx } = house.service;
  const actor = { is: 'person', surface: 'playground', userId: life.me.chat } as const;
  const { accountId, shareId } = life;
  await perform(ctx, await withdrawShare(ctx, { ...actor, accountId }, { shareId }));
  await allDone(house);
  const before = await rowsOfOthers();
  for (const [route, row] of Object.entries(ROUTES)) {
    const [method = '', path = ''] = route.split(' ');
    const init = method === 'POST' ? { method, body: 'x=1' } : { method };
    const asks = typeof row === 'function' ? row(life) : [{ path: row.path ?? path, init }];
    expect(asks.length).toBeGreaterThan(0);
    for (const ask of asks) await askedByOthers(route, ask);
  }
  await allDone(house);
  const after = await rowsOfOthers();
  expect(before.filter((row) => !after.includes(row))).toEqual([]);
  expect(after.filter((row) => !before.includes(row))).toEqual([]);
  // Nor do the answers to the presses say anything of the person.
  await saysNothing(await asker(door, stranger.cookie)('/playground'), 'the chat of the stranger');
  expect((await mine(media[0] ?? '')).status).toBe(200);
  // The link is the person's still: nobody has used it up.
  expect((await mine(archive, { method: 'POST' })).status).toBe(200);
  await saysNothing(
    await asker(door, '')(archive, { method: 'POST' }),
    'an archive that was handed out',
  );
});

/** Asks as somebody with a chat of their own, without one, and with a cookie that was made up. */
async function askedByOthers(
  route: string,
  { path, init, chat, none }: Pick<Ask, 'path' | 'init'> & Partial<Ask>,
): Promise<void> {
  const forged = `${life.me.cookie.slice(0, -4)}AAAA`;
  for (const [cookie, status] of [
    [`${stranger.cookie}; ${appCookie}`, chat],
    ['', none],
    [forged, none],
  ] as const) {
    const answer = await asker(door, cookie)(path, init);
    if (status !== undefined) expect(answer.status, `${route} ${path}`).toBe(status);
    else expect(answer.status, route).toBeLessThan(500);
    if (cookie.endsWith(appCookie)) keepCookie(answer);
    await saysNothing(answer, route);
  }
}

/** A session that was begun anew goes on. */
function keepCookie(answer: Response): void {
  const [cookie] = answer.headers.get('set-cookie')?.split(';') ?? [];
  if (cookie?.startsWith('alme_playground=')) stranger.cookie = cookie;
}
