import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accounts, balances, browserAccess, identities } from '../../db/schema/schema.ts';
import { openStage, type Stage } from './testing/harness.ts';
import { listenUntil, visit } from './testing/visitor.ts';

const ORIGIN = 'http://localhost';
const CODE = /<code>([0-9A-Z-]{23})<\/code>/;

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

type Cookie = { cookie: string };
const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .find((one) => one.startsWith('alme_playground='))
    ?.split(';')[0] ?? '';
const get = (path: string, { cookie }: Cookie) =>
  stage.app.request(`${ORIGIN}${path}`, { headers: { cookie } });
const post = (path: string, { cookie }: Cookie, form: Record<string, string> = {}, more = {}) =>
  stage.app.request(`${ORIGIN}/playground/access/${path}`, {
    method: 'POST',
    headers: { cookie, origin: ORIGIN, ...more },
    body: new URLSearchParams(form),
  });
/** Says something, which tells who a session is of. */
async function userOf({ cookie }: Cookie): Promise<string | number> {
  const before = stage.events.length;
  const answer = await stage.app.request(`${ORIGIN}/playground/messages`, {
    method: 'POST',
    headers: { cookie, origin: ORIGIN, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'text', eventId: crypto.randomUUID(), text: 'hello' }),
  });
  return answer.ok ? (stage.events[before]?.userId ?? 'nobody') : answer.status;
}
async function codeFor(visitor: Cookie): Promise<string> {
  const page = await (await post('code', visitor)).text();
  return CODE.exec(page)?.[1] ?? '';
}

test('each visit sets the cookie anew, for as long again', async () => {
  const me = await visit(stage.app);
  const again = await get('/playground', me);
  expect(cookieOf(again)).toBe(me.cookie);
  expect(again.headers.getSetCookie().join()).toMatch(/alme_playground=[^,]*Max-Age=34560000/);
});

describe('all sessions of a browser’s account', () => {
  test('are ended at once, but for the browser that ends them', async () => {
    const [mine, other] = [await visit(stage.app), await visit(stage.app)];
    const stolen = { cookie: mine.cookie };
    const userId = await userOf(mine);
    expect(await userOf(stolen)).toBe(userId);
    const stream = await stage.app.request(`${ORIGIN}/playground/events`, { headers: stolen });
    const ended = await post('end', mine);
    expect(ended.status).toBe(200);
    expect(await listenUntil(stream, () => false)).toBeDefined();
    const kept = { cookie: cookieOf(ended) };
    expect(kept.cookie).not.toBe(mine.cookie);
    expect(await userOf(kept)).toBe(userId);
    expect(await userOf(stolen)).toBe(401);
    expect(cookieOf(await get('/playground', stolen))).not.toBe(stolen.cookie);
    expect(await userOf(other)).not.toBe(userId);
    const twice = { cookie: cookieOf(await post('end', kept)) };
    expect([await userOf(kept), await userOf(twice)]).toEqual([401, userId]);
  });

  test('are ended by nobody else, and no made-up cookie is taken', async () => {
    const me = await visit(stage.app);
    const userId = await userOf(me);
    expect((await post('end', me, {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('end', { cookie: '' })).status).toBe(303);
    for (const value of [`${userId}.0.${'a'.repeat(48)}`, `${userId}.0.${'a'.repeat(48)}.x`, 'x'])
      expect(await userOf({ cookie: `alme_playground=${value}` })).toBe(401);
    expect(await userOf(me)).toBe(userId);
  });
});

describe('a recovery code', () => {
  test('leads another browser back, once, and the next one takes its place', async () => {
    const me = await visit(stage.app);
    const userId = await userOf(me);
    const code = await codeFor(me);
    const rows = JSON.stringify(await stage.db.query.select().from(browserAccess));
    expect(rows).not.toContain(code);
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const found = await post('recover', { cookie: '' }, { code: typed });
    expect(found.status).toBe(200);
    const back = { cookie: cookieOf(found) };
    expect(await userOf(back)).toBe(userId);
    expect(await userOf(me)).toBe(userId);
    expect((await post('recover', { cookie: '' }, { code })).status).toBe(422);
    const next = CODE.exec(await found.text())?.[1] ?? '';
    expect(await userOf({ cookie: cookieOf(await post('recover', me, { code: next })) })).toBe(
      userId,
    );
  });

  test('counts after all sessions were ended too, and only the newest one counts', async () => {
    const me = await visit(stage.app);
    const userId = await userOf(me);
    const old = await codeFor(me);
    const code = await codeFor(me);
    await post('end', me);
    expect((await post('recover', { cookie: '' }, { code: old })).status).toBe(422);
    const back = { cookie: cookieOf(await post('recover', { cookie: '' }, { code })) };
    expect(await userOf(back)).toBe(userId);
  });

  test('used twice at once leads back once', async () => {
    const code = await codeFor(await visit(stage.app));
    const both = await Promise.all([1, 2].map(() => post('recover', { cookie: '' }, { code })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  });

  test('cannot be guessed at will', async () => {
    const tries: number[] = [];
    for (let i = 0; i < 12; i += 1)
      tries.push(
        (await post('recover', { cookie: '' }, { code: `AAAAA-AAAAA-AAAAA-${i}` })).status,
      );
    expect(tries.slice(-2)).toEqual([429, 429]);
  });

  test('never takes the place of an account with credits that has no code', async () => {
    const [lost, mine] = [await visit(stage.app), await visit(stage.app)];
    const code = await codeFor(lost);
    const userId = String(await userOf(mine));
    await stage.db.commit([
      stage.db.query.insert(accounts).values({ id: 'a', createdAt: 1 }),
      stage.db.query
        .insert(identities)
        .values({ surface: 'playground', userId, accountId: 'a', createdAt: 1 }),
      stage.db.query.insert(balances).values({ accountId: 'a', credits: 5 }),
    ]);
    expect((await post('recover', mine, { code })).status).toBe(422);
    await codeFor(mine);
    expect((await post('recover', mine, { code })).status).toBe(200);
  });
});
