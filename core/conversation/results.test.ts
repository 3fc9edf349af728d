import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { move } from '../../db/ledger.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { faceChecker } from './intake/check-face.ts';
import { finishNewest } from './testing/finish.ts';
import { openStage, type Stage } from './testing/stage.node.ts';
import { storedState } from './testing/stored-state.ts';

let stage: Stage;
let made: string;
const generations = () => stage.ctx.db.query.query.generations.findMany();
const requests = async () =>
  Promise.all((await generations()).map((row) => askedOf(stage.ctx, row)));

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
  made = await make('movie-poster');
});
afterEach(() => stage.close());

/** A generation through the chat, with its result put in place of the engine. */
async function make(template: string): Promise<string> {
  await stage.command('create', template);
  await stage.tap(`use:${template}`);
  if (template === 'movie-poster') await stage.tap('slot:');
  await stage.tap('go:');
  return finishNewest(stage, 'image/jpeg');
}

describe('a result', () => {
  it('is made again with the same words and another seed', async () => {
    const said = await stage.press(`again:${made}`);
    expect(said).toContain('<send>');
    expect(said).toContain('Title: The Return');
    await stage.tap('go:');
    const [first, second] = await requests();
    expect(second?.slots).toEqual(first?.slots);
    expect(second?.seed).not.toBe(first?.seed);
  });

  it('is varied with other words, and made in HD with the same seed', async () => {
    expect(await stage.press(`vary:${made}`)).toContain('what should it say');
    await stage.press(`hd:${made}`);
    await stage.tap('go:');
    const [first, second] = await requests();
    expect(second).toMatchObject({ seed: first?.seed, longEdgePx: 2048 });
  });

  it('comes as the original file, again from the history, and as a copy before it ends', async () => {
    expect(await stage.press(`file:${made}`)).toContain('original file');
    expect(stage.shown.at(-1)?.reply.media?.[0]?.asFile).toBe(true);
    expect(await stage.command('history')).toContain('Title movie-poster');
    expect(await stage.tap('show:')).toContain('Kept until');
    expect(await stage.press('copies')).toContain('no longer kept');
    stage.clock.now += 6.5 * 86_400_000;
    expect(await stage.press('copies')).toContain('Here is your copy');
    stage.clock.now += 86_400_000;
    expect(await stage.press(`show:${made}`)).toContain('no longer kept');
  });

  it('is deleted after a question', async () => {
    expect(await stage.press(`del-result:${made}`)).toContain('can’t be brought back');
    await stage.tap('del-result-yes');
    expect(await stage.ctx.db.query.query.results.findMany()).toEqual([]);
    expect(await stage.press(`del-result-yes:${made}`)).toContain('no longer kept');
    expect(await stage.command('history')).toContain('Nothing here yet');
  });

  it('of somebody else is as if it were not there', async () => {
    for (const code of ['adult', 'agree']) await stage.press(code, 'stranger');
    for (const name of [
      'again',
      'vary',
      'hd',
      'file',
      'show',
      'del-result',
      'del-result-yes',
      'stop',
    ])
      expect(await stage.press(`${name}:${made}`, 'stranger')).toMatch(/run out|no longer kept/);
    expect(await stage.ctx.db.query.query.results.findMany()).toHaveLength(1);
  });

  it('can be stopped while it is made, not after', async () => {
    expect(await stage.press(`stop:${made}`)).toContain('too late');
    await stage.press(`again:${made}`);
    await stage.tap('go:');
    const running = (await generations()).at(-1);
    stage.woken.length = 0;
    expect(await stage.press(`stop:${running?.id}`)).toContain('Stopping');
    expect(stage.woken).toEqual(['light']);
  });
});

describe('credits', () => {
  it('are told with what came and went, page by page', async () => {
    expect(await stage.command('credits')).toContain('Nothing has moved yet');
    const account = await stage.ctx.db.query.query.accounts.findFirst();
    for (let i = 0; i < 12; i += 1)
      await stage.ctx.db.commit(
        move(stage.ctx.db.query, {
          accountId: account?.id ?? '',
          key: `k${i}`,
          reason: i === 0 ? 'purchase' : 'spend',
          reference: 'r',
          against: 'sales',
          credits: i === 0 ? 300 : -10,
          now: stage.clock.now + i,
        }),
      );
    const first = await stage.command('credits');
    expect(first).toContain('You have 190 credits');
    expect(first).toContain('Free pictures left today: 4 of 5');
    expect(first).toContain('made something · −10');
    expect(await stage.tap('credits:1')).toContain('bought · +300');
  });

  it('are on sale in three packs', async () => {
    const said = await stage.command('buy');
    expect(said).toContain('Thunder · 2,250 credits · $27.99');
    expect(said).toContain('Up to 30 pictures or 5 videos');
    expect(await stage.press('offer:nothing:stripe')).toContain('Nothing is on sale');
  });
});

describe('the unexpected', () => {
  it.each([
    ['sticker', 'Nice sticker'],
    ['voice', 'voice messages'],
    ['video', 'only photos'],
    ['file', 'JPEG'],
    ['location', 'where you are'],
    ['other', 'can’t do anything'],
  ] as const)('%s gets a helpful answer', async (what, answer) => {
    expect(await stage.happen({ kind: 'unsupported', what })).toContain(answer);
  });

  it('changes nothing: words, commands and buttons that mean nothing', async () => {
    const state = () => storedState(stage.ctx);
    const before = await state();
    for (const said of [
      await stage.write('hello?'),
      await stage.command('nonsense'),
      await stage.command('constructor'),
      await stage.press('nonsense'),
      await stage.press(`go:${ulid()}`),
      await stage.press(`slot:${ulid()}:0`),
      await stage.press(`upload-use:${ulid()}:0`),
      await stage.press(`template:nothing`),
    ])
      expect(said).not.toBe('');
    expect(before.drafts).not.toEqual([]);
    expect(await state()).toEqual(before);
  });

  it('state of another version is a fresh start that loses nothing else', async () => {
    await stage.sql(`update chats set state = '{"v":99}'`);
    expect(await stage.write('hi')).toContain('not sure');
    await stage.sql(`update chats set state = 'nonsense'`);
    expect(await stage.command('history')).toContain('movie-poster');
  });
});
