import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentRecords, consents } from '../accounts/queries.ts';
import { isSealedText } from '../storage/sealed-text.ts';
import { sealedVault } from '../testing/sealed-vault.ts';
import type { Person } from '../verbs/actor.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);

async function me(): Promise<Person> {
  const [identity] = await stage.ctx.db.query.query.identities.findMany();
  const accountId = identity?.accountId ?? '';
  return { is: 'person', surface: 'telegram', userId: 'user', accountId };
}
async function records() {
  const person = await me();
  const of = { accountId: person.accountId, page: 0, size: 100 };
  return consentRecords(stage.ctx, person, of);
}
const rows = () => stage.ctx.db.query.query.consents.findMany();
const given = async (purpose: string) =>
  (await rows()).filter((row) => row.purpose === purpose && row.withdrawnAt === null);

async function withStage(companies: string[] = []): Promise<void> {
  stage = await openStage({ companies, parts: { vault: sealedVault() } });
  await stage.join();
}
beforeEach(() => withStage());
afterEach(() => stage.close());

describe('each consent is a record', () => {
  it('of the very text that was shown, sealed, with purpose, version, language and time', async () => {
    const [terms] = await records();
    expect(terms).toMatchObject({
      purpose: 'terms',
      version: stage.ctx.rules.termsVersion,
      locale: 'en',
      grantedAt: stage.clock.now,
      state: 'in-force',
    });
    expect(terms?.shown).toContain('You are 18 or older.');
    expect(terms?.shown).toContain(stage.ctx.rules.termsVersion);
    const [row] = await rows();
    expect(isSealedText(row?.text ?? '')).toBe(true);
    expect(JSON.stringify(row)).not.toContain('18 or older');
  });

  it('of face data on its own, with each company by name', async () => {
    await stage.close();
    await withStage(['OpenAI', 'Google']);
    const asked = await stage.command('profile');
    await stage.tap('face-yes');
    const face = (await records()).find(({ purpose }) => purpose === 'face');
    expect(face).toMatchObject({ companies: 'Google,OpenAI', version: expect.any(String) });
    const words = face?.shown?.split('\n\n') ?? [];
    expect(words.join()).toContain('Who processes them: Google, OpenAI.');
    for (const paragraph of words) expect(asked).toContain(paragraph);
  });

  it('and is read by its owner alone', async () => {
    const { accountId } = await me();
    const other: Person = { is: 'person', surface: 'telegram', userId: 'x', accountId: 'other' };
    const of = { accountId, page: 0, size: 1 };
    await expect(consentRecords(stage.ctx, other, of)).rejects.toThrow();
    await expect(consents(stage.ctx, other, accountId)).rejects.toThrow();
  });
});

describe('only what was read is agreed to', () => {
  it('a new company asks again before it gets a face, and is named', async () => {
    await stage.close();
    await withStage(['OpenAI']);
    await stage.command('profile');
    await stage.tap('face-yes');
    const engines = stage.ctx.engines as (typeof stage.ctx.engines)[number][];
    const [local, one] = engines;
    if (!local || !one) throw new Error('engines');
    engines.push({ ...one, id: 'google', company: 'Google' });
    const again = await stage.command('profile');
    expect(again).toContain('Who processes them: Google, OpenAI.');
    expect(again).toContain('New since you agreed: Google.');
    await stage.tap('face-yes');
    expect(await given('face')).toMatchObject([{ companies: 'Google,OpenAI' }]);
    // A company that has left needs nothing.
    engines.pop();
    expect(await stage.command('profile')).not.toContain('please read and agree');
  });

  it('a button below the words of before agrees to nothing', async () => {
    await stage.close();
    await withStage(['OpenAI']);
    await stage.command('profile');
    const engines = stage.ctx.engines as (typeof stage.ctx.engines)[number][];
    const [, one] = engines;
    if (one) engines.push({ ...one, id: 'google', company: 'Google' });
    expect(await stage.press('face-yes')).toContain('Google, OpenAI');
    expect(await given('face')).toEqual([]);
    await stage.press('face-yes');
    expect(await given('face')).toMatchObject([{ companies: 'Google,OpenAI' }]);
  });

  it('nor does one below terms of before', async () => {
    await stage.command('start', '', 'ben');
    await stage.press('adult', 'ben');
    const { rules } = stage.ctx;
    Object.assign(rules, { termsVersion: '2027-01-01' });
    expect(await stage.press('agree', 'ben')).toContain('version 2027-01-01');
    expect(await stage.press('agree', 'ben')).toContain('You’re in');
    const versions = (await given('terms')).map(({ version }) => version);
    expect(versions).toContain('2027-01-01');
  });
});

describe('optional consents', () => {
  it('stand apart: news are off until they are asked for in words', async () => {
    expect(await stage.command('settings')).toContain('News about this service: off');
    expect(await stage.tap('news')).toContain('Nothing else depends on your answer.');
    expect(await given('product-news')).toEqual([]);
    expect(await stage.tap('news-yes')).toContain('News about this service: on');
    const [news] = (await records()).filter(({ purpose }) => purpose === 'product-news');
    expect(news).toMatchObject({ state: 'in-force', how: 'asked' });
    expect(news?.shown).toContain('Shall I tell you now and then');
    await stage.press('news-yes');
    expect(await given('product-news')).toHaveLength(1);
  });

  it('are withdrawn with one tap, from the list and from the messages', async () => {
    await stage.press('news-yes');
    await stage.command('privacy');
    await stage.tap('consents');
    expect(buttons()).toEqual([
      'profile',
      'consent-switch:expiry-notices',
      'consent-switch:reward-notices',
      'consent-switch:product-news',
      'consent-terms',
      'privacy',
    ]);
    expect(await stage.tap('consent-switch:product-news')).toContain(
      'News about this service: off',
    );
    await stage.press('news-yes');
    for (let times = 0; times < 2; times += 1)
      expect(await stage.press('news-off')).toContain('News about this service: off');
    expect(await given('product-news')).toEqual([]);
    await stage.press('quiet');
    await stage.press('rewards-quiet');
    for (const purpose of ['expiry-notices', 'reward-notices'])
      expect((await records()).filter((row) => row.purpose === purpose)).toMatchObject([
        { how: 'default', state: 'withdrawn', withdrawnAt: stage.clock.now, shown: null },
      ]);
  });

  it('say what they said when they are turned on again', async () => {
    await stage.press('quiet');
    await stage.press('consents');
    await stage.tap('consent-switch:expiry-notices');
    expect(await given('expiry-notices')).toHaveLength(1);
    const [on] = (await records()).filter(({ state }) => state === 'in-force');
    expect(on?.shown).toBe('Reminders (results that end, low balance): off\n\nRemind me');
  });

  it('can be taken back by somebody who is suspended, and not given', async () => {
    await stage.press('news-yes');
    await stage.sql("update accounts set status = 'suspended'");
    await stage.press('consents');
    await stage.tap('consent-switch:product-news');
    expect(await given('product-news')).toEqual([]);
    expect(buttons()).not.toContain('consent-switch:product-news');
    await stage.press('news-yes');
    expect(await given('product-news')).toEqual([]);
  });
});

it('the terms are taken back by deleting the account, which is said and led to', async () => {
  await stage.press('consents');
  expect(await stage.tap('consent-terms')).toContain('means deleting your account');
  expect(await stage.tap('del-all')).toContain('Delete');
  await stage.tap('del-now');
  await stage.tap('del-now-yes');
  const accounts = await stage.ctx.db.query.query.accounts.findMany();
  expect(accounts).toMatchObject([{ status: 'erased' }]);
});

it('withdrawing the face consent names what it stops', async () => {
  await stage.command('profile');
  await stage.tap('face-yes');
  const { accountId } = await me();
  const request = JSON.stringify({
    prompt: 'x',
    recipe: null,
    aspect: '1:1',
    longEdgePx: 1024,
    durationSeconds: 0,
    seed: 1,
    slots: {},
    uploadId: null,
    withFace: true,
  });
  await stage.sql(
    `insert into generations (id, draft_id, account_id, operation, kind, title, request, engine,
      price_credits, surface, chat_id, address, state, created_at)
     values ('g1', 'g1', ?, 'imagine', 'image', 'Neon', ?, 'local', 0, 'telegram', 'chat-user', '{}', 'queued', 1)`,
    accountId,
    request,
  );
  await stage.press('consents');
  const said = await stage.tap('face-del-all');
  expect(said).toContain('One thing was being made from them and is stopped: Neon.');
  const [generation] = await stage.ctx.db.query.query.generations.findMany();
  expect(generation).toMatchObject({ state: 'cancelled', failure: 'consent-withdrawn' });
  expect(await stage.press('face-del-all')).not.toContain('is stopped');
});
