import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import { shareIdIn } from '../sharing/share-links.ts';
import { faceChecker } from './intake/check-face.ts';
import { finishNewest } from './testing/finish.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
let made: string;

async function open(parts: Parameters<typeof openStage>[0] = {}): Promise<void> {
  stage = await openStage({
    ...parts,
    parts: { publicUrl: 'https://alme.example', ...parts?.parts },
  });
  await stage.join();
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
  await stage.command('create', 'neon');
  await stage.tap('use:neon');
  await stage.tap('go:');
  made = await finishNewest(stage, 'image/jpeg');
}
beforeEach(() => open());
afterEach(() => stage.close());

const shares = () => stage.ctx.db.query.query.shares.findMany();
const linkIn = (said: string) => /https:\/\/alme\.example\/r\/(\w+)/.exec(said)?.[1] ?? '';

describe('a result', () => {
  it('is private until its owner makes a link, which is the same however often it is asked for', async () => {
    const sheet = await stage.press(`share-result:${made}`);
    expect(sheet).toContain('So far only you can see it');
    expect(sheet).not.toContain('https://');
    expect(await shares()).toEqual([]);
    const said = await stage.tap('share-link:');
    const token = linkIn(said);
    expect(token).toMatch(/^\w{58}$/);
    const [share, ...more] = await shares();
    expect(more).toEqual([]);
    expect(share).toMatchObject({ kind: 'link', state: 'shown', credited: false });
    expect(await shareIdIn(stage.ctx, token)).toBe(share?.id);
    expect(linkIn(await stage.press(`share-link:${share?.resultId}`))).toBe(token);
    expect(linkIn(await stage.press(`share-result:${made}`))).toBe(token);
    expect(await shares()).toHaveLength(1);
    await stage.command('privacy');
    expect(await stage.press('held')).toContain('no templates, 1 share, no favourites');
  });

  it('can be used from the moment in which it is in the chat, before that is noted', async () => {
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    await stage.tap('go:');
    const out = await finishNewest(stage, 'image/jpeg', false);
    expect(await stage.press(`share-result:${out}`)).toContain('So far only you can see it');
    const said = await stage.tap('share-link:');
    expect(await shareIdIn(stage.ctx, linkIn(said))).toBe((await shares())[0]?.id);
    expect(await stage.press(`make-template:${out}`)).toContain('Words:');
  });

  it('is withdrawn with one tap, twice as once, and shared anew by another link', async () => {
    await stage.press(`share-result:${made}`);
    const token = linkIn(await stage.tap('share-link:'));
    const { id = '' } = (await shares())[0] ?? {};
    expect(await stage.tap('share-end:')).toContain('Withdrawn');
    expect(await stage.press(`share-end:${id}`)).toContain('not shared any more');
    expect(await shares()).toMatchObject([{ state: 'withdrawn' }]);
    await stage.press(`share-result:${made}`);
    expect(linkIn(await stage.tap('share-link:'))).not.toBe(token);
    expect((await shares()).map(({ state }) => state).toSorted()).toEqual(['shown', 'withdrawn']);
  });

  it('is listed while it is shared, and withdrawn from the list', async () => {
    expect(await stage.command('shared')).toContain('You share nothing');
    await stage.press(`share-result:${made}`);
    const token = linkIn(await stage.tap('share-link:'));
    const list = await stage.command('shared');
    expect(linkIn(list)).toBe(token);
    expect(list).toContain('1. Title neon · link');
    expect(await stage.tap('shared-end:')).toContain('You share nothing');
    expect(await shares()).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('names the template and not its owner, unless they choose otherwise', async () => {
    await stage.press(`share-result:${made}`);
    expect(await stage.tap('share-link:')).not.toContain('Show my name');
    const [{ accountId = '', id = '' } = {}] = await shares();
    // Who has no public name has none to show.
    await stage.press(`share-name:${id}`);
    expect(await shares()).toMatchObject([{ credited: false, namesTemplate: true }]);
    await stage.sql(
      "insert into creators (account_id, handle, name, created_at, updated_at) values (?, 'ada', 'Ada L.', 1, 1)",
      accountId,
    );
    expect(await stage.press(`share-name:${id}`)).toContain('made by Ada L.');
    expect(await stage.press(`share-credit:${id}`)).toContain('Name the template');
    expect(await shares()).toMatchObject([{ credited: true, namesTemplate: false }]);
    expect(await stage.press(`share-name:${id}`)).toContain('Your name is not shown');
  });

  it('belongs to its owner: nobody else shares, names or withdraws it', async () => {
    await stage.press(`share-result:${made}`);
    await stage.tap('share-link:');
    const [{ id = '', resultId = '' } = {}] = await shares();
    for (const code of ['start', 'adult', 'agree'])
      await (code === 'start' ? stage.command('start', '', 'eve') : stage.press(code, 'eve'));
    for (const code of [
      `share-result:${made}`,
      `share-one:${resultId}`,
      `share-link:${resultId}`,
      `share-name:${id}`,
      `share-credit:${id}`,
      `share-end:${id}`,
      `shared-end:${id}`,
    ])
      expect(await stage.press(code, 'eve'), code).not.toMatch(/https:|Title neon/);
    expect(await stage.command('shared', '', 'eve')).toContain('You share nothing');
    expect(await shares()).toMatchObject([
      { state: 'shown', credited: false, namesTemplate: true },
    ]);
  });

  it('takes its link along when it ends, whatever ends it', async () => {
    await stage.press(`share-result:${made}`);
    await stage.tap('share-link:');
    await stage.press(`del-result-yes:${made}`);
    expect(await shares()).toMatchObject([{ state: 'withdrawn', endedAt: null }]);
    const settle = { kind: 'sweep', subject: 'shares', payload: '{}', attempt: 1 } as const;
    await sweeper(stage.ctx)(settle);
    expect(await shares()).toMatchObject([{ state: 'withdrawn', endedAt: stage.clock.now }]);
    expect(await stage.command('shared')).toContain('You share nothing');
    stage.clock.now += 40 * 86_400_000;
    await sweeper(stage.ctx)({ ...settle, subject: 'retention' });
    expect(await shares()).toEqual([]);
  });

  it('that was reported or taken down is not shared again', async () => {
    await stage.press(`share-result:${made}`);
    await stage.tap('share-link:');
    const [{ resultId = '' } = {}] = await shares();
    for (const state of ['hidden', 'taken-down']) {
      await stage.sql('update shares set state = ?', state);
      expect(await stage.press(`share-result:${made}`)).toContain('was reported');
      expect(await stage.press(`share-link:${resultId}`)).toContain('was reported');
    }
    expect(await shares()).toHaveLength(1);
  });

  it('is not shared by who keeps nothing, and not after its end', async () => {
    await stage.press(`share-result:${made}`);
    const [{ id = '' } = {}] = await stage.ctx.db.query.query.results.findMany();
    await stage.sql('update accounts set keep_nothing = 1');
    expect(await stage.press(`share-link:${id}`)).toContain('You keep nothing');
    await stage.sql('update accounts set keep_nothing = 0');
    stage.clock.now += 8 * 86_400_000;
    expect(await stage.press(`share-link:${id}`)).toContain('no longer kept');
    expect(await shares()).toEqual([]);
  });
});

it('a suspended person shares nothing new, and takes back what is shared', async () => {
  await stage.press(`share-result:${made}`);
  await stage.tap('share-link:');
  await stage.sql("update accounts set status = 'suspended'");
  expect(await stage.press(`share-result:${made}`)).toContain('suspended');
  expect(await stage.command('shared')).toContain('Title neon');
  await stage.tap('shared-end:');
  expect(await shares()).toMatchObject([{ state: 'withdrawn' }]);
});

it('one of several results is chosen first', async () => {
  const { now } = stage.clock;
  const [row] = await stage.ctx.db.query.query.results.findMany();
  await stage.sql(
    `insert into results (id, generation_id, account_id, position, object_key, content_type,
      byte_length, width_px, height_px, duration_seconds, created_at, expires_at)
    values ('01ARZ3NDEKTSV4RRFFQ69G5FAV', ?, ?, 1, 'results/x/1', 'image/jpeg', 1, 768, 1024, 0, ?, ?)`,
    made,
    row?.accountId,
    now,
    now + 86_400_000,
  );
  expect(await stage.press(`share-result:${made}`)).toContain('Which one of them?\n[1]\n[2]');
  await stage.press('share-one:01ARZ3NDEKTSV4RRFFQ69G5FAV');
  await stage.tap('share-link:');
  expect(await shares()).toMatchObject([{ resultId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }]);
});

describe('where people cannot reach the pages', () => {
  beforeEach(async () => {
    await stage.close();
    await open({ parts: { publicUrl: null } });
  });

  it('no link is offered or made, and the sheet says so', async () => {
    const sheet = await stage.press(`share-result:${made}`);
    expect(sheet).toContain('no public address');
    expect(sheet).not.toContain('Make a link');
    const [{ id = '' } = {}] = await stage.ctx.db.query.query.results.findMany();
    expect(await stage.press(`share-link:${id}`)).toContain('no public address');
    expect(await shares()).toEqual([]);
  });

  it('a template has no link either', async () => {
    expect(await stage.press('share-template:neon')).toContain('no public address');
  });
});

it('a template is shared by its page, from where it is shown', async () => {
  expect(await stage.command('create', 'neon')).toContain('Title neon');
  expect(actionsOf(stage.shown.at(-1)?.reply)).toContain('share-template:neon');
  expect(await stage.press('share-template:neon')).toContain('https://alme.example/t/neon');
  expect(await stage.press('share-template:nowhere')).toContain('no longer there');
});
