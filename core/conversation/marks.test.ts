import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedOf } from '../generations/testing/unsealed.ts';
import { photosAnswerer } from './intake/answer-photos.ts';
import { marksFinder } from './intake/find-marks.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { findMarksPayload } from './payloads.ts';
import { finishNewest } from './testing/finish.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const look = () => stage.work('find-marks', marksFinder(stage.ctx, stage.conversation));
const answer = () => {
  stage.clock.now += 2_000;
  return stage.work('answer-photos', photosAnswerer(stage.ctx, stage.conversation));
};
const uploads = () => stage.ctx.db.query.query.uploads.findMany();
const generations = () => stage.ctx.db.query.query.generations.findMany();
const named = (id: string | null | undefined) =>
  new TextDecoder().decode(stage.vault.files.get(`uploads/${id}`));

async function started() {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
}

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

describe('a part that was drawn over in the chat', () => {
  it('is looked at beside the photo, shown, and priced before it is made', async () => {
    await stage.command('part', 'make it blue');
    await stage.photos(['me']);
    expect(await receive()).toContain('draw over the part with a strong colour');
    await stage.photos(['me marked']);
    expect(await receive()).toBe('');
    const said = await look();
    expect(said).toMatch(/\{upload \w+\}\nThis is what changes: the bright part\./);
    expect(said).toContain('Picture with a changed part · picture');
    expect(said).toContain('[Mark it anew]');
    expect(await generations()).toEqual([]);
    await stage.tap('go:');
    const { operation, request } = await started();
    expect(operation).toBe('part');
    expect(named(request.uploadId)).toBe('me');
    const mask = (await uploads()).find(({ id }) => id === request.maskId);
    expect(mask).toMatchObject({ isMask: true, accountId: (await started()).accountId });
    expect(named(mask?.id)).toBe('me');
  });

  it('may come as one album with its words, in any order, in pieces, twice', async () => {
    const piece = (ref: string, order: number, caption: string | null) =>
      stage.event({
        kind: 'photos',
        files: [stage.file(ref)],
        caption,
        albumId: 'album',
        order,
      });
    const events = [piece('me marked', 2, null), piece('me', 1, '/part remove it')];
    for (const event of [...events, ...events])
      await (await stage.conversation.handle(event)).delivered;
    await receive();
    expect(await answer()).toBe('');
    const tasks = await stage.ctx.db.query.query.tasks.findMany();
    const [task] = tasks.filter(({ kind }) => kind === 'find-marks');
    if (!task) throw new Error('nobody looks');
    const handler = marksFinder(stage.ctx, stage.conversation);
    const again = {
      kind: 'find-marks',
      subject: task.subject,
      payload: task.payload,
      attempt: 1,
    } as const;
    await handler(again);
    await handler(again);
    await stage.conversation.settle();
    const shown = stage.shown.filter(({ reply }) =>
      reply.text.some(({ key }) => key === 'marks.found'),
    );
    expect(shown).toHaveLength(1);
    expect((await uploads()).filter(({ isMask }) => isMask)).toHaveLength(1);
    await stage.tap('go:');
    expect(named((await started()).request.uploadId)).toBe('me');
  });

  it('is found where the marked photo came first, and by a button under two photos', async () => {
    await stage.photos(['me marked', 'me']);
    expect(await receive()).toContain('[Change the marked part]');
    await stage.tap('photos-mark:');
    expect(await look()).toContain('This is what changes');
    expect(await stage.write('make it blue')).toContain('changed part · picture');
    await stage.tap('go:');
    expect(named((await started()).request.uploadId)).toBe('me');
  });

  it('may be of a result, which stays what is changed', async () => {
    await stage.photos(['me']);
    await receive();
    await stage.tap('photo-do:cutout');
    await stage.tap('go:');
    const id = await finishNewest(stage, 'image/png');
    stage.vault.files.set(`results/${id}/0`, new TextEncoder().encode('made'));
    await stage.press(`result-do:part:${id}`);
    await stage.photos(['made marked']);
    await receive();
    expect(await look()).toContain('This is what changes');
    await stage.write('make it blue');
    await stage.tap('go:');
    const { request } = await started();
    expect(request).toMatchObject({ uploadId: null, resultId: expect.any(String) });
  });

  it('is asked for again where it cannot be told, and marked anew', async () => {
    await stage.command('part', 'make it blue');
    await stage.photos(['me']);
    await receive();
    await stage.photos(['somebody else']);
    await receive();
    const refused = await look();
    expect(refused).toContain('another picture than the one I have');
    expect(refused).toContain('draw over the part');
    await stage.photos(['svg']);
    expect(await receive()).toContain('❌');
    await stage.photos(['me marked']);
    await receive();
    expect(await look()).toContain('This is what changes');
    expect(await stage.tap('mark-anew')).toContain('draw over the part');
    await stage.photos(['me marked']);
    await receive();
    expect(await look()).toContain('[Make it]');
    expect(await generations()).toEqual([]);
  });

  it('is asked for from the beginning where its photo is gone', async () => {
    await stage.command('part', 'make it blue');
    await stage.photos(['me']);
    await receive();
    const [photo] = await uploads();
    await stage.photos(['me marked']);
    await receive();
    await stage.sql('delete from uploads where id = ?', photo?.id);
    const said = await look();
    expect(said).toContain('no longer kept');
    await stage.photos(['me']);
    expect(await receive()).toContain('draw over the part');
  });

  it('compares nobody else’s pictures, and keeps nothing of who left meanwhile', async () => {
    await stage.command('part', 'make it blue');
    await stage.photos(['me']);
    await receive();
    await stage.photos(['me marked']);
    await receive();
    await stage.sql("update uploads set account_id = 'another'");
    expect(await look()).toContain('no longer kept');
    expect((await uploads()).some(({ isMask }) => isMask)).toBe(false);
    await stage.sql('update uploads set account_id = (select id from accounts limit 1)');
    await stage.photos(['me']);
    await receive();
    await stage.photos(['me marked']);
    await receive();
    const tasks = await stage.ctx.db.query.query.tasks.findMany();
    const [task] = tasks.filter(({ kind }) => kind === 'find-marks');
    if (!task) throw new Error('nobody looks');
    await stage.sql('update accounts set wrapped_key = null');
    await marksFinder(stage.ctx, stage.conversation)({ ...task, kind: 'find-marks', attempt: 1 });
    const { previewId } = findMarksPayload(task.payload);
    for (const id of [task.subject, previewId])
      expect(stage.vault.files.has(`uploads/${id}`)).toBe(false);
  });

  it('says so where three came', async () => {
    await stage.command('part', 'make it blue');
    await stage.photos(['me', 'me marked', 'other']);
    expect(await receive()).toContain('I need two pictures');
    expect(actionsOf(stage.shown.at(-1)?.reply)).toContain('cancel');
  });
});
