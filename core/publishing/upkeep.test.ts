import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountEraser } from '../accounts/erase.ts';
import { openWorld, STATES, type World } from '../conversation/testing/world.node.ts';
import { type Decision, PASSED } from '../moderation/decision.ts';
import { takeDown } from '../takedowns/take-down.ts';
import { perform } from '../verbs/verb.ts';
import { templateScreener } from './screen-template.ts';
import { sweepTemplateDrafts } from './sweep-drafts.ts';
import { author } from './testing/author.node.ts';

const DAY = 86_400_000;

let world: World;
let picture: Decision;
/** What happens while pictures are screened. */
let meanwhile: () => Promise<void>;
beforeEach(async () => {
  picture = PASSED;
  meanwhile = async () => undefined;
  world = await openWorld('telegram', undefined, {
    moderation: { company: null, words: async () => PASSED, picture: screened },
  });
  await STATES.operator(world);
});
afterEach(() => world.close());

const { q, last, draft, submit, template, submissions, covers } = author(() => world);
async function screened(): Promise<Decision> {
  await meanwhile();
  return picture;
}
const HOLD: Decision = { verdict: 'hold', category: 'sexual', scores: {} };

/** Submits without letting the screening run, and has it run once until the batch that settles it. */
async function crashBeforeSettling(): Promise<void> {
  await world.press(last('draft-submit:'));
  await world.write('Ada');
  await world.press(last('draft-rights:'));
  const { db } = world.ctx;
  const commit = () => Promise.reject(new Error('the process ended'));
  const crashing = { ...world.ctx, db: Object.assign(Object.create(db), { commit }) };
  const [{ id } = { id: '' }] = await submissions();
  const task = { kind: 'screen-template', subject: id, payload: '', attempt: 1 } as const;
  await expect(templateScreener(crashing)(task)).rejects.toThrow('the process ended');
  expect(covers()).toHaveLength(1);
}

test('ended between storing the cover and settling, the next run stores it in the same place', async () => {
  await draft();
  await crashBeforeSettling();
  await world.drain();
  expect(await template()).toMatchObject({ state: 'offered' });
  expect(covers()).toHaveLength(1);
  const versions = await q().query.templateVersions.findMany();
  expect(versions.map(({ coverObject }) => coverObject)).toContain(covers()[0]);
});

test('ended there, and withdrawn or erased before the next run, the cover goes all the same', async () => {
  await draft();
  await crashBeforeSettling();
  await world.press('del-now-yes');
  await world.drain();
  expect(covers()).toEqual([]);
});

test('erased in the middle of the screening, the author leaves no cover behind', async () => {
  const id = await draft();
  const accountId = (await q().query.templateDrafts.findMany()).find(
    (one) => one.id === id,
  )?.accountId;
  meanwhile = async () => {
    meanwhile = async () => undefined;
    const task = {
      kind: 'erase-account',
      subject: accountId ?? '',
      payload: '',
      attempt: 1,
    } as const;
    await accountEraser(world.ctx)(task);
  };
  await submit();
  expect(await submissions()).toEqual([]);
  expect(covers()).toEqual([]);
});

const boss = async () => {
  const [{ accountId } = { accountId: '' }] = (await q().query.identities.findMany()).filter(
    ({ userId }) => userId === 'boss',
  );
  return { is: 'person', surface: 'telegram', userId: 'boss', accountId } as const;
};

async function takenDown(): Promise<string> {
  const id = (await template())?.id ?? '';
  const subject = { kind: 'template', id } as const;
  const of = { subject, cause: 'operator', reference: null } as const;
  await perform(world.ctx, await takeDown(world.ctx, await boss(), of));
  return id;
}

test('what is taken down takes with it the change that waits, its draft and both covers', async () => {
  await draft();
  await submit();
  await world.press(`template-edit:${(await template())?.id}`);
  const result = (await q().query.results.findMany()).at(-1)?.id;
  const id = last('draft-submit:').slice('draft-submit:'.length);
  await world.press(`use-cover:${id}:${result}`);
  picture = HOLD;
  await submit();
  expect((await submissions()).map(({ state }) => state)).toEqual(['approved', 'held']);
  expect(covers()).toHaveLength(2);
  await takenDown();
  await world.drain();
  expect((await submissions()).map(({ state }) => state)).toEqual(['approved', 'withdrawn']);
  expect(covers()).toEqual([]);
  expect(await q().query.templateDrafts.findMany()).toEqual([]);
  expect(await world.press(`draft-submit:${id}`)).not.toContain('I hold the rights');
});

test('taken down while it is screened, what was submitted waits for nobody', async () => {
  await draft();
  await submit();
  await world.press(`template-edit:${(await template())?.id}`);
  const result = (await q().query.results.findMany()).at(-1)?.id;
  const id = last('draft-submit:').slice('draft-submit:'.length);
  await world.press(`use-cover:${id}:${result}`);
  meanwhile = async () => {
    meanwhile = async () => undefined;
    await takenDown();
  };
  await submit();
  expect((await submissions()).map(({ state }) => state)).toEqual(['approved', 'withdrawn']);
  expect(covers()).toEqual([]);
});

test('submitted when the template is gone already, it is withdrawn', async () => {
  await draft();
  await crashBeforeSettling();
  await world.sql("update templates set state = 'taken-down' where author_account_id is not null");
  await world.drain();
  expect((await submissions()).map(({ state }) => state)).toEqual(['withdrawn']);
  expect(covers()).toEqual([]);
});

test('a price of one’s own goes back to the usual one by a button', async () => {
  await draft();
  await submit();
  const id = (await template())?.id ?? '';
  expect(await world.press(`template-cost:${id}`)).not.toContain('[The usual price]');
  await world.write('40');
  expect(await template()).toMatchObject({ priceCredits: 40 });
  const said = await world.press(`template-cost:${id}`);
  expect(said).toContain('The usual price is 10 credits.');
  expect(said).toContain('It costs 40 credits now');
  expect(said).toContain('[The usual price]');
  expect(await world.press(last('template-cost-list:'))).toContain('usual price');
  expect(await template()).toMatchObject({ priceCredits: null });
  await world.press(`template-cost:${id}`);
  expect(await world.write('-')).toContain('What shall it cost?');
});

test('a draft that nobody touched for 90 days is discarded, with what was tried out of it', async () => {
  await draft();
  await world.press(last('draft-try:'));
  await world.drain();
  expect(await template()).toMatchObject({ state: 'draft' });
  const made = (await q().query.generations.findMany()).length;
  world.clock.now += 90 * DAY - 1;
  await sweep();
  expect(await q().query.templateDrafts.findMany()).toHaveLength(1);
  world.clock.now += 2;
  await sweep();
  expect(await q().query.templateDrafts.findMany()).toEqual([]);
  expect(await template()).toMatchObject({ state: 'removed' });
  const versions = await q().query.templateVersions.findMany();
  expect(versions.filter(({ templateId }) => templateId.startsWith('title-neon'))).toEqual([]);
  expect(await q().query.generations.findMany()).toHaveLength(made);
});

test('a draft that waits for a decision stays, however long that takes', async () => {
  await draft();
  picture = HOLD;
  await submit();
  world.clock.now += 100 * DAY;
  await sweep();
  expect(await q().query.templateDrafts.findMany()).toHaveLength(1);
});

async function sweep(): Promise<void> {
  await sweepTemplateDrafts(world.ctx);
  await world.drain();
}
