import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../chat/surface.ts';
import { openStage, type Stage } from '../testing/stage.node.ts';
import { faceChecker } from './check-face.ts';

let stage: Stage;
const check = () => stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
const faces = () => stage.ctx.db.query.query.facePhotos.findMany();
const tasks = () => stage.ctx.db.query.query.tasks.findMany();

beforeEach(async () => {
  stage = await openStage({ companies: ['Acme, Inc.'] });
  await stage.join();
});
afterEach(() => stage.close());

async function fill(): Promise<void> {
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  await check();
}

describe('the face profile', () => {
  it('takes a written consent first, naming who processes the photos', async () => {
    const asked = await stage.command('profile');
    expect(asked).toContain('Acme');
    expect(asked).toContain('6 months');
    expect(await stage.photos(['front'])).toBe('');
    expect((await tasks()).map((task) => task.kind)).toEqual(['receive-photo']);
    await stage.command('profile');
    expect(await stage.tap('face-yes')).toContain('three photos');
    const consents = await stage.ctx.db.query.query.consents.findMany();
    expect(consents).toHaveLength(2);
    expect(consents[1]).toMatchObject({
      purpose: 'face',
      companies: 'Acme, Inc.',
      locale: 'en',
      version: stage.ctx.rules.faceConsentVersion,
      withdrawnAt: null,
    });
  });

  it('stores nothing of who does not agree', async () => {
    await stage.command('profile');
    expect(await stage.tap('face-no')).toContain('nothing was stored');
    expect(await stage.ctx.db.query.query.consents.findMany()).toHaveLength(1);
  });

  it('grows photo by photo, each checked against what is still missing', async () => {
    await stage.command('profile');
    await stage.tap('face-yes');
    expect(await stage.photos(['front'])).toBe('');
    const first = await check();
    expect(first).toMatch(/<send>\nChecking your photo…/);
    expect(first).toMatch(/<replace>\n✅ The front photo is good/);
    await stage.photos(['front']);
    expect(await check()).toContain('the side I have already');
    await stage.photos(['dark']);
    expect(await check()).toContain('Too dark');
    await stage.photos(['left']);
    await check();
    await stage.photos(['right']);
    expect(await check()).toContain('Your face profile is ready');
    expect(await faces()).toHaveLength(3);
    expect([...stage.vault.files.keys()]).toHaveLength(6);
  });

  it('takes an album in pieces and shows it in one message', async () => {
    await stage.command('profile');
    await stage.tap('face-yes');
    await stage.photos(['front'], 'album');
    await stage.photos(['left'], 'album');
    await stage.photos(['right'], 'album');
    const said = await check();
    expect(said.match(/<send>/g)).toHaveLength(1);
    expect(said).toContain('Your face profile is ready');
    const addresses = stage.shown.slice(-5).map(({ to }) => to.address);
    expect(new Set(addresses).size).toBe(1);
  });

  it('takes the form, and ignores more photos than it needs', async () => {
    await stage.command('profile');
    await stage.tap('face-yes');
    const files = ['front', 'left', 'right'].map(stage.file);
    await stage.happen({ kind: 'form', form: 'face-photos', files });
    expect(await check()).toContain('Your face profile is ready');
    await stage.happen({ kind: 'form', form: 'face-photos', files: files.slice(0, 1) });
    expect(await check()).toContain('has all three photos already');
    expect(await faces()).toHaveLength(3);
  });

  it.each([
    ['svg', 'no picture'],
    ['huge', 'larger than 20 MB'],
    ['nobody', 'can’t find a face'],
  ])('says what to do about %s', async (ref, answer) => {
    await stage.command('profile');
    await stage.tap('face-yes');
    await stage.photos([ref]);
    expect(await check()).toContain(answer);
    expect(await faces()).toHaveLength(0);
    expect(stage.vault.files.size).toBe(0);
  });

  it('asks for the photo again after several tries', async () => {
    await stage.command('profile');
    await stage.tap('face-yes');
    await stage.photos(['front']);
    const [task] = await tasks();
    if (!task) throw new Error('no task');
    const away = {
      ...stage.ctx,
      vision: {
        ...stage.ctx.vision,
        clean: () => Promise.reject(new DeliveryError('unavailable')),
      },
    };
    const handler = faceChecker(away, stage.conversation);
    const run = (attempt: number) =>
      handler({ kind: 'check-face', subject: task.subject, payload: task.payload, attempt });
    await expect(run(1)).rejects.toThrow();
    await run(4);
    await stage.conversation.settle();
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('problem.unavailable');
  });

  it('replaces and deletes single photos', async () => {
    await fill();
    const before = await faces();
    expect(await stage.command('profile')).toContain('kept until');
    await stage.tap('face-add:left');
    await stage.photos(['left']);
    expect(await check()).toContain('One side is good');
    const after = await faces();
    const key = (rows: typeof after) => rows.find((row) => row.slot === 'left')?.objectKey;
    expect(key(after)).not.toBe(key(before));
    const doomed = await stage.ctx.db.query.query.doomedObjects.findMany();
    expect(doomed.map((row) => row.objectKey)).toContain(key(before));
    expect(await stage.press('face-del:left')).toContain('was deleted');
    expect(await faces()).toHaveLength(2);
    expect(await stage.press('face-del:left')).toContain('Send three photos');
  });

  it('is gone at once when the consent is withdrawn', async () => {
    await fill();
    await stage.command('profile');
    expect(await stage.tap('face-del-all')).toContain('deleted');
    expect(await faces()).toHaveLength(0);
    const consents = await stage.ctx.db.query.query.consents.findMany();
    expect(consents.find((row) => row.purpose === 'face')?.withdrawnAt).toBe(stage.clock.now);
    expect((await tasks()).some((task) => task.kind === 'sweep')).toBe(true);
    expect(await stage.command('profile')).toContain('please read and agree first');
  });

  it('keeps no photo whose consent went while it was checked', async () => {
    await stage.command('profile');
    await stage.tap('face-yes');
    await stage.photos(['front']);
    await stage.press('face-del-all');
    await check();
    expect(await faces()).toHaveLength(0);
    expect(stage.vault.files.size).toBe(0);
  });

  it('lives longer when its owner says so', async () => {
    await fill();
    stage.clock.now += 100 * 86_400_000;
    expect(await stage.press('face-keep')).toContain('now kept until');
    const until = stage.clock.now + stage.ctx.rules.facePhotosKeptMs;
    expect((await faces()).map((row) => row.expiresAt)).toEqual([until, until, until]);
  });

  it('checks the same photo once, however often the task runs', async () => {
    await stage.command('profile');
    await stage.tap('face-yes');
    await stage.photos(['front']);
    const [task] = await tasks();
    if (!task) throw new Error('no task');
    const handler = faceChecker(stage.ctx, stage.conversation);
    const run = () =>
      handler({ kind: 'check-face', subject: task.subject, payload: task.payload, attempt: 1 });
    await run();
    const said = stage.shown.length;
    await run();
    await stage.conversation.settle();
    expect(stage.shown).toHaveLength(said);
  });

  it('needs a new consent when another company is to get the photos', async () => {
    await fill();
    await stage.sql("update consents set companies = '' where purpose = 'face'");
    expect(await stage.command('profile')).toContain('please read and agree first');
  });
});
