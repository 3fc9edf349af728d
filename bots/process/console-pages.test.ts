import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role, roleMay } from '../../core/chat/operators.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { LOCALES } from '../../core/texts/catalogue.ts';
import { accountOf } from '../../db/accounts.ts';
import { audit } from '../../db/audit.ts';
import { codeOf } from '../../db/codes.ts';
import { balanceOf } from '../../db/ledger.ts';
import { refundsOfCheckout } from '../../db/refunds.ts';
import { taskNamed } from '../../db/task-desk.ts';
import { CONSOLE_PAGES } from '../../webhooks/console/pages.ts';
import { CONSOLE_VERBS } from '../../webhooks/console/verbs.ts';
import { addTask, type ConsoleWorld, openConsoleWorld } from './testing/console-world.node.ts';
import { joined, type Signed, signedInAs } from './testing/sign-in.node.ts';
import { eventually, INSIDES } from './testing/test-service.node.ts';

const NOBODY = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const roles = Object.keys(ROLES) as Role[];

let world: ConsoleWorld;
let by: Record<Role, Signed>;
beforeAll(async () => {
  const live = { liveMs: 20, streamsAnOperator: 2 };
  world = await openConsoleWorld({
    ...DEFAULT_RULES,
    console: { ...DEFAULT_RULES.console, ...live },
  });
  const signed = (role: Role) => signedInAs(world.house, world.door, role);
  by = {
    owner: await signed('owner'),
    support: await signed('support'),
    moderator: await signed('moderator'),
  };
});
afterAll(() => world?.house.close());

const q = () => world.house.service.ctx.db.query;
const send = (who: Signed, path: string, form: Record<string, string> = {}) =>
  who.ask(path, { method: 'POST', body: new URLSearchParams(form) });
const balance = () => balanceOf(q(), world.accountId);

/** The address of a page with what is there in its place, or with what is not. */
const pathOf = (path: string, isThere = true): string =>
  `/console${path}`
    .replace(':account', isThere ? world.accountId : NOBODY)
    .replace(':checkout', isThere ? world.checkoutId : NOBODY)
    .replace(':generation', isThere ? world.generationId : NOBODY)
    .replace(':shoot', isThere ? world.shootId : NOBODY)
    .replace(':lane', 'local')
    .replaceAll(/:\w+/g, NOBODY);

/** Pages of this console that need nothing else than what the world has. */
const PAGES = CONSOLE_PAGES.filter(({ path }) =>
  /^(?:\/(?:work|people|generations|shoots|money|acts|sessions)\b.*)?$/.test(path),
);

describe.each(roles)('to a %s', (role) => {
  test.each(PAGES.map(({ path, right }) => [path, right] as const))(
    'the page %s answers by its right',
    async (path, right) => {
      const answer = await by[role].ask(pathOf(path));
      const html = await answer.text();
      const mayOpen = right === null || roleMay(role, right);
      expect(answer.status, path).toBe(mayOpen ? 200 : 403);
      expect(html).not.toMatch(INSIDES);
      if (!mayOpen) expect(html).not.toContain(world.accountId);
    },
  );

  test('verbs without the right to them change nothing', async () => {
    const before = await balance();
    const refused = CONSOLE_VERBS.filter(({ right }) => right !== null && !roleMay(role, right));
    for (const { path } of refused) {
      const form = { credits: '5', why: 'test', key: 'k'.repeat(26), sure: 'yes', cents: '499' };
      const answer = await send(by[role], pathOf(path), { ...form, decision: 'suspended' });
      expect(answer.status, path).toBe(403);
    }
    expect(refused.length > 0).toBe(role !== 'owner');
    expect(await balance()).toBe(before);
    expect(await refundsOfCheckout(q(), world.checkoutId)).toEqual([]);
  });
});

test('money is told to who has the right to it alone', async () => {
  const account = await (await by.support.ask(pathOf('/people/:account'))).text();
  expect(account).toContain(world.accountId);
  expect(account).not.toContain('/grant');
  expect(account).not.toContain('Payments</a>');
  const today = await (await by.moderator.ask('/console')).text();
  expect(today).toContain('claim of likeness');
  expect(today).not.toMatch(/refund|held account|class="tiles"/);
  const owners = await (await by.owner.ask('/console')).text();
  expect(owners).toMatch(/refund asked for/);
  expect(owners).toContain('class="tiles"');
});

test('what is not there is said to be not there', async () => {
  for (const { path } of PAGES.filter((page) =>
    /:(?:account|checkout|generation|shoot)/.test(page.path),
  ))
    expect((await by.owner.ask(pathOf(path, false))).status, path).toBe(404);
  for (const path of ['/people?q=', "/people?q='--", `/people?q=${'x'.repeat(500)}`])
    expect((await by.owner.ask(`/console${path}`)).status, path).toBe(200);
  for (const path of ['/money?before=x', '/money/codes?before=x', '/work?before=1.x'])
    expect((await by.owner.ask(`/console${path}`)).status, path).toBe(200);
});

test.each(LOCALES)('in %s every page has its words', async (locale) => {
  for (const { path } of PAGES) {
    const html = await (await by.owner.ask(`${pathOf(path)}?lang=${locale}`)).text();
    expect(html, path).not.toMatch(/console\.[a-z]+\.[a-z]/);
    expect(html, path).toContain(`<html lang="${locale}">`);
  }
});

test('somebody is found by the platform’s id, the account, the payment and the picture', async () => {
  const { life, accountId, checkoutId, generationId } = world;
  for (const typed of [life.me.chat, `playground:${life.me.chat}`, accountId, checkoutId])
    expect(await (await by.support.ask(`/console/people?q=${typed}`)).text()).toContain(
      `/console/people/${accountId}"`,
    );
  const found = await (await by.support.ask(`/console/people?q=${generationId}`)).text();
  expect(found).toContain(`/console/generations/${generationId}"`);
  const { shootId } = world;
  const shoot = await (await by.support.ask(`/console/people?q=${shootId}`)).text();
  expect(shoot).toContain(`/console/shoots/${shootId}"`);
  const ledger = await (await by.support.ask(`/console/people/${accountId}/ledger`)).text();
  expect(ledger).toContain(`/console/shoots/${shootId}"`);
  const looks = await (await by.support.ask(`/console/shoots/${shootId}`)).text();
  expect(looks).toMatch(/Made<\/dt>\s*<dd>0 \/ 2/);
  expect(await (await by.support.ask('/console/people?q=nobody')).text()).toContain(
    'Nothing has this name',
  );
});

describe('credits', () => {
  const path = () => pathOf('/people/:account/grant');
  const keyOf = async (): Promise<string> => {
    const html = await (await by.owner.ask(pathOf('/people/:account'))).text();
    return /name="key" value="(\w+)"/.exec(html)?.[1] ?? '';
  };

  test('a form that is sent twice gives once', async () => {
    const before = await balance();
    const form = { credits: '25', why: 'apology', key: await keyOf() };
    const [one, two] = await Promise.all([
      send(by.owner, path(), form),
      send(by.owner, path(), form),
    ]);
    expect([one.status, two.status].toSorted()).toEqual([303, 409]);
    expect((await send(by.owner, path(), form)).status).toBe(409);
    expect(await balance()).toBe(before + 25);
    const other = await send(by.owner, path(), { ...form, credits: '-25', key: await keyOf() });
    expect(other.status).toBe(303);
    expect(await balance()).toBe(before);
    expect(await audit(q())).toEqual([]);
  });

  test.each(['', 'many', '1.5', '0', '999999', '-100000'])(
    '“%s” is refused beside the form, and stays in it',
    async (credits) => {
      const before = await balance();
      const form = { credits, why: 'test', key: await keyOf() };
      const answer = await send(by.owner, path(), form);
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain('class="wrong"');
      expect(html).toMatch(new RegExp(`name="credits"[^>]*value="${credits}"`));
      expect(html).toMatch(/<option value="test" selected>/);
      expect(await balance()).toBe(before);
    },
  );
});

test('what cannot be undone is asked first, and done once', async () => {
  const path = pathOf('/people/:account/step');
  const status = async () => (await accountOf(q(), world.accountId))?.status;
  const form = { step: 'suspended', reason: 'spam' };
  const asked = await send(by.support, path, form);
  expect(asked.status).toBe(200);
  expect(await asked.text()).toContain('name="sure" value="yes"');
  expect(await status()).toBe('active');
  expect((await send(by.support, path, { ...form, sure: 'yes' })).status).toBe(303);
  expect(await status()).toBe('suspended');
  const lift = pathOf('/people/:account/lift');
  expect((await send(by.support, lift)).status).toBe(303);
  expect((await send(by.support, lift)).status).toBe(409);
  expect(await status()).toBe('active');
  expect((await send(by.support, path, { ...form, step: 'forgiven' })).status).toBe(422);
});

test('an account is held and released', async () => {
  const hold = pathOf('/people/:account/hold');
  expect((await send(by.support, hold)).status).toBe(303);
  expect((await send(by.support, hold)).status).toBe(409);
  const listed = await (await by.support.ask('/console/people/holds')).text();
  const decide = /\/console\/holds\/\w+\/decide/.exec(listed)?.[0] ?? '';
  expect((await send(by.support, decide, { decision: 'suspended' })).status).toBe(200);
  expect((await send(by.support, decide, { decision: 'kept' })).status).toBe(303);
  expect((await send(by.support, decide, { decision: 'released' })).status).toBe(303);
  expect((await send(by.support, decide, { decision: 'released' })).status).toBe(409);
  expect((await accountOf(q(), world.accountId))?.heldAt).toBeNull();
});

test('a code is made once, and ends once it was asked for', async () => {
  const make = '/console/money/codes/make';
  const form = { kind: 'gift', credits: '30', uses: '2', until: '', code: 'winter-26' };
  expect((await send(by.owner, make, form)).status).toBe(303);
  const again = await send(by.owner, make, form);
  expect(again.status).toBe(409);
  expect(await again.text()).toMatch(/name="code"[^>]*value="winter-26"/);
  expect((await send(by.owner, make, { ...form, code: 'other', until: '2020-01-01' })).status).toBe(
    422,
  );
  const end = '/console/money/codes/WINTER26/end';
  expect((await send(by.owner, end)).status).toBe(200);
  expect((await codeOf(q(), 'WINTER26'))?.disabledAt).toBeNull();
  expect((await send(by.owner, end, { sure: 'yes' })).status).toBe(303);
  expect((await codeOf(q(), 'WINTER26'))?.disabledAt).not.toBeNull();
  expect((await send(by.owner, '/console/money/codes/NONE/end', { sure: 'yes' })).status).toBe(404);
});

test('a task is parked and requeued', async () => {
  const id = await addTask(world.house, NOBODY);
  const at = (verb: string) => `/console/work/tasks/${id}/${verb}`;
  expect((await send(by.owner, at('requeue'), { lane: 'local' })).status).toBe(409);
  expect((await send(by.owner, at('park'), { lane: 'local' })).status).toBe(303);
  expect((await taskNamed(q(), id))?.status).toBe('parked');
  expect(await (await by.owner.ask('/console/work')).text()).toContain(at('requeue'));
  expect((await send(by.owner, at('requeue'), { lane: 'local' })).status).toBe(303);
  // A task about nothing is done at once.
  await eventually(async () => (await taskNamed(q(), id)) === null);
  expect((await send(by.owner, at('park'), { lane: 'local' })).status).toBe(404);
});

test('pictures with others that wait are counted, without whom they are of', async () => {
  const html = await (await by.owner.ask('/console/work')).text();
  expect(html).toContain('Pictures with others, waiting for answers');
  expect(html).toContain('Nobody is asked right now.');
  expect((await by.moderator.ask('/console/work')).status).toBe(403);
});

test('a refund is asked first, and begun once, for what the page has offered', async () => {
  const path = pathOf('/money/payments/:checkout/refund');
  const forged = await send(by.owner, path, { cents: '100', sure: 'yes' });
  expect(forged.status).toBe(409);
  const asked = await send(by.owner, path, { cents: '499' });
  expect(asked.status).toBe(200);
  expect(await asked.text()).toContain('$4.99');
  expect(await refundsOfCheckout(q(), world.checkoutId)).toEqual([]);
  const form = { cents: '499', sure: 'yes' };
  const both = await Promise.all([send(by.owner, path, form), send(by.owner, path, form)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const decline = pathOf('/money/payments/:checkout/decline');
  expect((await send(by.owner, decline)).status).toBe(409);
  await eventually(async () => {
    const [made] = await refundsOfCheckout(q(), world.checkoutId);
    return made?.state === 'done';
  });
  expect(await refundsOfCheckout(q(), world.checkoutId)).toHaveLength(1);
  expect(await audit(q())).toEqual([]);
});

test('every act stands in the record', async () => {
  const acts = await (await by.owner.ask('/console/acts')).text();
  for (const verb of ['grant-credits', 'take-step', 'lift-step', 'hold-account', 'decide-hold'])
    expect(acts).toContain(verb);
  for (const verb of ['make-code', 'end-code', 'park-task', 'requeue-task', 'approve-refund'])
    expect(acts).toContain(verb);
});

describe('live', () => {
  /** Reads a stream until what it has said matches. @returns what it said; null once it ended before */
  async function hear(answer: Response, wanted: RegExp): Promise<string | null> {
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let said = ''; ; ) {
      const part = await reader?.read();
      if (!part || part.done) return null;
      said += part.value;
      if (!wanted.test(said)) continue;
      await reader?.cancel();
      return said;
    }
  }

  test('open pages hear what waits, each role what it may see', async () => {
    const answer = await by.moderator.ask('/console/events');
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const said = await hear(answer, /event: here/);
    expect(said).toContain('event: waiting');
    expect(said).not.toContain('event: today');
    const owners = await hear(await by.owner.ask('/console/events'), /event: today/);
    expect(owners).toContain('claim of likeness');
  });

  test('they hear of what is new', async () => {
    const stream = await by.support.ask('/console/events');
    const heard = hear(stream, /event: said/);
    await joined(world.door);
    expect((await send(by.support, pathOf('/people/:account/hold'))).status).toBe(303);
    expect(await heard).toContain('held account');
  });

  test('nobody has more streams than may be, and who leaves frees a place', async () => {
    const who = await signedInAs(world.house, world.door, 'owner');
    const open = [await who.ask('/console/events'), await who.ask('/console/events')];
    expect((await who.ask('/console/events')).status).toBe(429);
    await open[0]?.body?.cancel();
    const next = await eventually(async () => {
      const answer = await who.ask('/console/events');
      return answer.status === 200 && answer;
    });
    await Promise.all([open[1]?.body?.cancel(), next.body?.cancel()]);
  });

  test('a stream ends with its session', async () => {
    const who = await signedInAs(world.house, world.door, 'owner');
    const heard = hear(await who.ask('/console/events'), /event: over/);
    await send(who, '/console/sessions/end', { id: 'all' });
    expect(await heard).toContain('event: over');
    expect((await who.ask('/console/events')).status).toBe(401);
  });
});
