import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { needOfGeneration } from '../generations/engine-need.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { faceChecker } from './intake/check-face.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const check = () => stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
const generations = () => stage.ctx.db.query.query.generations.findMany();
const buttons = () => actionsOf(stage.shown.at(-1)?.reply).map((code) => code.split(':')[0]);
const text = new TextDecoder();
const named = (id: string | null | undefined) =>
  text.decode(stage.vault.files.get(`uploads/${id}`));

async function started() {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
}

/** Lets the engines do no more than a test says. */
function engines(supports: Engine['supports']): void {
  for (const engine of stage.ctx.engines) Object.assign(engine, { supports });
}

/** As a model for trying on does: a garment and a person. */
const tryOn: Engine['supports'] = ({ operation, references }) =>
  operation === 'wear' && references === 2;

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

describe('clothes on a person in a photo', () => {
  it('are asked for one after the other, and made with a price of their own', async () => {
    engines(tryOn);
    expect(await stage.command('wear')).toContain('send me a photo of the garment');
    await stage.photos(['mug']);
    const asked = await receive();
    expect(asked).toContain('Who wears it?');
    expect(asked).not.toContain('by my face profile');
    expect(await stage.write('me')).toContain('a photo, not words');
    await stage.photos(['selfie']);
    expect(await receive()).toContain('Clothes try-on · picture');
    await stage.tap('go:');
    const { operation, request, id } = await started();
    expect(operation).toBe('wear');
    expect([named(request.uploadId), named(request.secondUploadId)]).toEqual(['mug', 'selfie']);
    expect(needOfGeneration({ operation }, request)).toMatchObject({
      references: 2,
      realFaces: true,
    });
    expect(id).toBeTruthy();
  });

  it.each([[['mug', 'selfie']], [['selfie', 'mug']]])(
    '%j: who shows a face wears what the other shows',
    async (refs) => {
      await stage.command('wear', 'open, over a shirt');
      await stage.photos(refs);
      expect(await receive()).toContain('Clothes try-on · picture');
      await stage.tap('go:');
      const { request } = await started();
      expect([named(request.uploadId), named(request.secondUploadId)]).toEqual(['mug', 'selfie']);
      expect(request.prompt).toBe('open, over a shirt');
    },
  );

  it('come as an album in pieces, with the command as its words, and count once', async () => {
    const piece = (ref: string, caption: string | null) =>
      stage.event({ kind: 'photos', files: [stage.file(ref)], caption, albumId: 'album' });
    const events = [piece('mug', '/wear'), piece('selfie', null)];
    for (const event of [...events, ...events])
      await (await stage.conversation.handle(event)).delivered;
    expect((await receive()).match(/Clothes try-on · picture/g)).toHaveLength(1);
    await stage.tap('garment:');
    const [go = ''] = actionsOf(stage.shown.at(-1)?.reply).filter((code) => /^go:/.test(code));
    await stage.press(go);
    expect(await stage.press(go)).toContain('already started');
    expect(await generations()).toHaveLength(1);
    expect((await started()).request.garment).toBe('top');
  });

  it('ask again for the one that is of no use', async () => {
    await stage.command('wear');
    await stage.photos(['mug', 'svg']);
    expect(await receive()).toMatch(/❌/);
    await stage.photos(['selfie']);
    expect(await receive()).toContain('Clothes try-on · picture');
    const { secondUploadId } = { secondUploadId: (await uploads()).at(-1)?.id ?? '' };
    await stage.sql('delete from uploads where id = ?', secondUploadId);
    expect(await stage.tap('go:')).toContain('no longer kept');
    await stage.photos(['selfie']);
    expect(await receive()).toContain('Clothes try-on · picture');
  });
});

const uploads = () => stage.ctx.db.query.query.uploads.findMany();

describe('clothes on oneself', () => {
  it('take the face profile, which is made first where there is none', async () => {
    await stage.command('wear');
    await stage.photos(['mug']);
    await receive();
    expect(await stage.tap('as-me')).toContain('needs your face profile');
    await stage.tap('face-yes');
    await stage.photos(['front', 'left', 'right']);
    await check();
    expect(await stage.tap('resume')).toContain('Clothes try-on · picture');
    await stage.tap('go:');
    const { operation, request } = await started();
    expect(request).toMatchObject({ withFace: true, aspect: '3:4' });
    expect(needOfGeneration({ operation }, request)).toMatchObject({ references: 4 });
  });
});

describe('where nobody can', () => {
  it('is not offered, and says so', async () => {
    engines(({ operation }) => operation !== 'wear');
    expect(await stage.command('wear')).toContain('Nothing here can do that');
    await stage.photos(['mug']);
    await receive();
    expect(actionsOf(stage.shown.at(-1)?.reply).join(' ')).not.toContain('photo-do:wear');
    engines(() => true);
    await stage.photos(['mug']);
    await receive();
    expect(actionsOf(stage.shown.at(-1)?.reply).join(' ')).toContain('photo-do:wear');
    expect(buttons()).toContain('photo-do');
  });

  it('is not offered where an engine takes one picture', async () => {
    engines(({ references }) => references <= 1);
    expect(await stage.command('wear')).toContain('Nothing here can do that');
  });
});
