import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role, roleMay } from '../../core/chat/operators.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { LOCALES } from '../../core/texts/catalogue.ts';
import { appealOf } from '../../db/account-steps.ts';
import { accountOf } from '../../db/accounts.ts';
import { claimOf } from '../../db/likeness-claims.ts';
import { reportedTemplate } from '../../db/reported.ts';
import { reviewOf } from '../../db/reviews.ts';
import { submissionById } from '../../db/submissions.ts';
import { CASE_PAGES, CASE_VERBS } from '../../webhooks/console/cases/case-pages.ts';
import {
  addAppeal,
  addClaim,
  addReported,
  addReview,
  addSubmission,
} from './testing/console-cases.node.ts';
import { type ConsoleWorld, openConsoleWorld } from './testing/console-world.node.ts';
import { type Signed, signedInAs } from './testing/sign-in.node.ts';
import { INSIDES } from './testing/test-service.node.ts';

const NOBODY = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const roles = Object.keys(ROLES) as Role[];

let world: ConsoleWorld;
let by: Record<Role, Signed>;
/** One of each kind, which no test decides. */
let there: Record<'review' | 'submission' | 'subject' | 'claim' | 'appeal', string>;
beforeAll(async () => {
  world = await openConsoleWorld({
    ...DEFAULT_RULES,
    console: { ...DEFAULT_RULES.console, caseOpenMs: 20 * 60_000 },
  });
  const signed = (role: Role) => signedInAs(world.house, world.door, role);
  by = {
    owner: await signed('owner'),
    support: await signed('support'),
    moderator: await signed('moderator'),
  };
  const review = await addReview(world);
  const subject = await addReported(world, 'quiet-harbour');
  there = {
    ...{ review, subject },
    submission: await addSubmission(world, 'paper-lanterns'),
    claim: await addClaim(world, { subjects: [subject], left: 30 }),
    appeal: await addAppeal(world, review),
  };
});
afterAll(() => world?.house.close());

const q = () => world.house.service.ctx.db.query;
const send = (who: Signed, path: string, form: Record<string, string> = {}) =>
  who.ask(`/console${path}`, { method: 'POST', body: new URLSearchParams(form) });
const page = async (who: Signed, path: string) => (await who.ask(`/console${path}`)).text();
const pathOf = (path: string, isThere = true): string =>
  path.replaceAll(/:(\w+)/g, (_, name: keyof typeof there) =>
    isThere ? (there[name] ?? NOBODY) : NOBODY,
  );
const asked = (html: string): boolean => html.includes('name="sure" value="yes"');

/** Sends a decision twice at once: one counts, the other hears of it. */
async function twice(path: string, form: Record<string, string> = {}): Promise<void> {
  const answers = await Promise.all([
    send(by.moderator, path, { ...form, sure: 'yes' }),
    send(by.moderator, path, { ...form, sure: 'yes' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const late = await send(by.owner, path, { ...form, sure: 'yes' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Somebody else was faster');
}

describe.each(roles)('to a %s', (role) => {
  test.each(CASE_PAGES.map(({ path, right }) => [path, right] as const))(
    'the page %s answers by its right',
    async (path, right) => {
      const answer = await by[role].ask(`/console${pathOf(path)}`);
      const html = await answer.text();
      const mayOpen = right === null || roleMay(role, right);
      expect(answer.status).toBe(mayOpen ? 200 : 403);
      expect(html).not.toMatch(INSIDES);
      expect(html).not.toContain('<img');
    },
  );

  test('what it has no right to changes nothing', async () => {
    for (const { path, right } of CASE_VERBS) {
      const form = { words: 'No.', decision: 'lifted', sure: 'yes' };
      if (right !== null && !roleMay(role, right))
        expect((await send(by[role], pathOf(path), form)).status, path).toBe(403);
    }
    expect((await appealOf(q(), there.appeal))?.decision).toBeNull();
  });
});

test('a moderator sees no account beyond the case', async () => {
  for (const path of ['/reviews/:review', '/submissions/:submission', '/reports/:subject']) {
    expect(await page(by.moderator, pathOf(path))).not.toContain('/console/people');
    expect(await page(by.support, pathOf(path))).toContain('/console/people/');
  }
  expect(await page(by.moderator, '/reviews')).not.toContain('/console/appeals');
});

test('what is not there is said to be not there, however its id looks', async () => {
  for (const { path } of CASE_PAGES.filter((one) => one.path.includes(':')))
    expect((await by.owner.ask(`/console${pathOf(path, false)}`)).status, path).toBe(404);
  const form = { words: 'No.', decision: 'kept', category: 'other', suspended: 'yes', copy: 'x' };
  for (const { path } of CASE_VERBS.filter((one) => !one.path.includes(':kind'))) {
    const appeal = path.includes('appeal') ? { decision: 'lifted' } : {};
    const answer = await send(by.owner, pathOf(path, false), { ...form, ...appeal, sure: 'yes' });
    expect(answer.status, path).toBe(404);
  }
  expect((await send(by.owner, `/cases/review/${NOBODY}/open`)).status).toBe(404);
  expect((await send(by.owner, `/cases/account/${world.accountId}/open`)).status).toBe(422);
  for (const before of ['x', '1', '1.', "9.'--", '99999999999999999.a'])
    expect((await by.owner.ask(`/console/reviews?before=${before}`)).status).toBe(200);
});

test.each(LOCALES)('in %s every page has its words', async (locale) => {
  for (const { path } of CASE_PAGES) {
    const html = await page(by.owner, `${pathOf(path)}?lang=${locale}`);
    expect(html, path).not.toMatch(/console\.[a-z]+\.[a-z]/);
    expect(html, path).toContain(`<html lang="${locale}">`);
  }
});

test('a list goes on by key, oldest first, and leaves nothing out', async () => {
  const all: string[] = [];
  for (let made = 0; made < 55; made += 1) all.push(await addReview(world));
  const seen: string[] = [];
  for (let path: string | null = '/reviews'; path !== null; ) {
    const html: string = await page(by.moderator, path);
    seen.push(...[...html.matchAll(/data-line[^>]*\/reviews\/(\w+)"/g)].map(([, id]) => id ?? ''));
    const next: string | undefined = /rel="next" href="\/console([^"]+)"/.exec(html)?.[1];
    path = next?.replaceAll('&amp;', '&') ?? null;
  }
  expect(new Set(seen).size).toBe(seen.length);
  for (const id of all) expect(seen).toContain(id);
});

test('claims stand by what is left of their time', async () => {
  const late = await addClaim(world, { subjects: [], left: -2 });
  const soon = await addClaim(world, { subjects: [], left: 3 });
  const html = await page(by.moderator, '/claims');
  const places = [late, soon, there.claim].map((id) => html.indexOf(`/claims/${id}"`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(html).toMatch(/tag warn[^>]*>time is up/);
  expect(html).toMatch(/tag warn[^>]*>3 hours left/);
});

describe('pictures', () => {
  const SHOWN = /\/console\/media\/[\w/.%@-]+/g;
  const mediaIn = (html: string): string[] => [...new Set(html.match(SHOWN))];

  test.each([
    ['review', '/reviews/:review', 2],
    ['submission', '/submissions/:submission', 1],
    ['report', '/reports/:subject', 1],
    ['claim', '/claims/:claim', 1],
  ] as const)(
    'of a %s are there once it is opened, for who opened it',
    async (kind, path, count) => {
      const id = pathOf(path).split('/').at(-1) ?? '';
      const who = await signedInAs(world.house, world.door, 'moderator');
      expect(mediaIn(await page(who, pathOf(path)))).toEqual([]);
      expect((await send(who, `/cases/${kind}/${id}/open`)).status).toBe(303);
      const media = mediaIn(await page(who, pathOf(path)));
      expect(media).toHaveLength(count);
      for (const address of media) {
        const answer = await who.ask(address);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('image/jpeg');
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
        expect((await answer.bytes()).byteLength).toBeGreaterThan(1_000);
        const part = await who.ask(address, { headers: { range: 'bytes=0-9' } });
        expect([part.status, (await part.bytes()).byteLength]).toEqual([206, 10]);
        expect((await by.owner.ask(address)).status).toBe(403);
        expect((await fetch(new URL(address, world.door.url))).status).toBe(401);
      }
      const acts = await page(by.owner, `/acts?subject=${kind}:${id}`);
      expect(acts).toContain('open-case');
    },
  );

  test('are those of the case alone', async () => {
    const { review } = there;
    await send(by.support, `/cases/review/${review}/open`);
    const [own = ''] = mediaIn(await page(by.support, `/reviews/${review}`));
    const other = await addReview(world);
    expect((await by.support.ask(own.replace(review, other))).status).toBe(403);
    expect((await by.support.ask(own.replace('/review/', '/claim/'))).status).toBe(403);
    const [, , , kind, id, of, medium = ''] = own.split('/');
    const at = (...parts: (string | undefined)[]) => `/console/media/${parts.join('/')}`;
    for (const forged of [
      at(kind, id, of, NOBODY),
      at(kind, id, 'face', `${world.accountId}:front`),
      at(kind, id, of === 'result' ? 'upload' : 'result', medium),
      at('account', world.accountId, of, medium),
    ])
      expect((await by.support.ask(forged)).status, forged).toBe(404);
  });

  test('are gone once their time is over', async () => {
    const who = await signedInAs(world.house, world.door, 'moderator');
    await send(who, `/cases/review/${there.review}/open`);
    const path = `/reviews/${there.review}`;
    const [address = ''] = mediaIn(await page(who, path));
    expect((await who.ask(address)).status).toBe(200);
    const { rules } = world.house.service.ctx;
    const { caseOpenMs } = rules.console;
    rules.console.caseOpenMs = -1;
    expect((await who.ask(address)).status).toBe(403);
    expect(mediaIn(await page(who, path))).toEqual([]);
    rules.console.caseOpenMs = caseOpenMs;
  });

  test('of an appeal are for who may look people up', async () => {
    expect((await send(by.moderator, `/cases/appeal/${there.appeal}/open`)).status).toBe(403);
    expect((await send(by.support, `/cases/appeal/${there.appeal}/open`)).status).toBe(303);
    const media = mediaIn(await page(by.support, `/appeals/${there.appeal}`));
    expect(media).toHaveLength(2);
    for (const address of media) {
      expect((await by.support.ask(address)).status).toBe(200);
      expect((await by.moderator.ask(address)).status).toBe(403);
    }
  });
});

describe('decisions', () => {
  test.each(['allowed', 'kept'])('a review is %s once, after a question', async (decision) => {
    const id = await addReview(world);
    const path = `/reviews/${id}/decide`;
    const first = await send(by.moderator, path, { decision });
    expect([first.status, asked(await first.text())]).toEqual([200, true]);
    expect((await reviewOf(q(), id))?.decision).toBeNull();
    expect((await send(by.moderator, path, { decision: 'expired' })).status).toBe(422);
    await twice(path, { decision });
    expect((await reviewOf(q(), id))?.decision).toBe(decision);
    expect(await page(by.moderator, `/reviews/${id}`)).not.toContain('/decide');
  });

  test('an account is suspended over a review, and opened again', async () => {
    const id = await addReview(world);
    const status = async () => (await accountOf(q(), world.accountId))?.status;
    const path = `/reviews/${id}/suspend`;
    expect(asked(await (await send(by.moderator, path, { suspended: 'yes' })).text())).toBe(true);
    expect(await status()).toBe('active');
    const sure = { suspended: 'yes', sure: 'yes' };
    expect((await send(by.moderator, path, sure)).status).toBe(303);
    expect(await status()).toBe('suspended');
    expect((await reviewOf(q(), id))?.decision).toBe('suspended');
    expect((await send(by.moderator, path, sure)).status).toBe(409);
    expect((await send(by.moderator, path, { suspended: 'no' })).status).toBe(303);
    expect(await status()).toBe('active');
  });

  test('a submission is approved, refused, or a change is asked for, once', async () => {
    const state = async (id: string) => (await submissionById(q(), id))?.submission.state;
    const approved = await addSubmission(world, 'to-approve');
    await twice(`/submissions/${approved}/approve`);
    expect(await state(approved)).toBe('approved');
    expect((await reportedTemplate(q(), 'to-approve'))?.state).toBe('offered');
    const refused = await addSubmission(world, 'to-refuse');
    const path = (verb: string) => `/submissions/${refused}/${verb}`;
    expect((await send(by.moderator, path('refuse'), { category: 'ugly' })).status).toBe(422);
    for (const words of ['', ' \n ']) {
      const empty = await send(by.moderator, path('ask'), { words });
      expect(empty.status).toBe(422);
      expect(await empty.text()).toContain('class="wrong"');
    }
    const long = await send(by.moderator, path('ask'), { words: 'x'.repeat(9_000) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('x'.repeat(9_000));
    await twice(path('refuse'), { category: 'quality' });
    expect(await state(refused)).toBe('refused');
    const change = await addSubmission(world, 'to-change');
    await twice(`/submissions/${change}/ask`, { words: 'A sharper cover, please.' });
    expect(await state(change)).toBe('change-asked');
  });

  test('what was reported is kept, taken down and brought back', async () => {
    const state = async (id: string) => (await reportedTemplate(q(), id))?.state;
    const kept = await addReported(world, 'to-keep');
    await twice(`/reports/${kept}/keep`);
    expect(await state('to-keep')).toBe('offered');
    const down = await addReported(world, 'to-take');
    const first = await send(by.moderator, `/reports/${down}/take-down`);
    expect(asked(await first.text())).toBe(true);
    expect(await state('to-take')).toBe('offered');
    await twice(`/reports/${down}/take-down`);
    expect(await state('to-take')).toBe('taken-down');
    expect((await send(by.moderator, `/reports/${down}/undo`)).status).toBe(303);
    expect(await state('to-take')).toBe('offered');
    expect((await send(by.moderator, `/reports/${down}/undo`)).status).toBe(404);
    const copy = await addReported(world, 'a-copy');
    const on = `/reports/${kept}/copy-down`;
    expect(
      (await send(by.moderator, `/reports/${kept}/copy-keep`, { copy: 'a-copy' })).status,
    ).toBe(303);
    expect(asked(await (await send(by.moderator, on, { copy: 'a-copy' })).text())).toBe(true);
    await twice(on, { copy: 'a-copy' });
    expect(await page(by.moderator, `/reports/${copy}`)).toContain('a copy of to-keep');
  });

  test('a claim is upheld, or rejected with words, once', async () => {
    const subject = await addReported(world, 'to-claim');
    const upheld = await addClaim(world, { subjects: [subject], left: 5 });
    const first = await send(by.moderator, `/claims/${upheld}/uphold`);
    expect(asked(await first.text())).toBe(true);
    await twice(`/claims/${upheld}/uphold`);
    expect((await claimOf(q(), upheld))?.state).toBe('upheld');
    expect((await reportedTemplate(q(), 'to-claim'))?.state).toBe('taken-down');
    const rejected = await addClaim(world, { subjects: [], left: 5 });
    expect((await send(by.moderator, `/claims/${rejected}/reject`, { words: '' })).status).toBe(
      422,
    );
    await twice(`/claims/${rejected}/reject`, { words: 'It shows somebody else.' });
    expect(await page(by.moderator, `/claims/${rejected}`)).toContain('It shows somebody else.');
  });

  test('an appeal is answered in words, once, and not by a moderator', async () => {
    const id = await addAppeal(world);
    const path = `/appeals/${id}/answer`;
    const form = { decision: 'lifted', words: 'You are right, sorry.' };
    expect((await send(by.moderator, path, form)).status).toBe(403);
    const long = await send(by.support, path, { ...form, words: 'x'.repeat(9_000) });
    expect(long.status).toBe(422);
    const answers = await Promise.all([send(by.support, path, form), send(by.owner, path, form)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect((await appealOf(q(), id))?.decision).toBe('lifted');
  });
});
