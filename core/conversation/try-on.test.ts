import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { faceChecker } from './intake/check-face.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { parseState } from './state.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const check = () => stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
const generations = () => stage.ctx.db.query.query.generations.findMany();
const started = async () => {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
};
const uploads = () => stage.ctx.db.query.query.uploads.findMany();
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);
const captioned = (refs: string[], caption: string | null, albumId: string | null = null) =>
  stage.happen({ kind: 'photos', files: refs.map(stage.file), caption, albumId });

/** Lets the only engine do no more than a test says. */
function engineThat(supports: Engine['supports']): void {
  const [engine] = stage.ctx.engines;
  if (engine) Object.assign(engine, { supports });
}

async function addFace(): Promise<string> {
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  return check();
}

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

describe('a face swap', () => {
  it('wants the photo, then the face profile, and goes on from there', async () => {
    expect(await stage.command('swap')).toContain('the photo that shall get your face');
    expect(await stage.write('my friend')).toContain('a photo, not words');
    await stage.photos(['friend']);
    const wanted = await receive();
    expect(wanted).toContain('Face swap needs your face profile');
    expect(wanted).toContain('please read and agree first');
    expect(await addFace()).toContain('[Go on: Face swap]');
    const asked = await stage.tap('resume');
    expect(asked).toContain('Face swap · picture');
    expect(asked).toContain('Your photos are processed by');
    await stage.tap('go:');
    const [target] = await uploads();
    expect(await started()).toMatchObject({
      operation: 'swap',
      templateId: null,
      request: { uploadId: target?.id, withFace: true, prompt: '' },
    });
  });

  it('asks at once where the profile is there, and counts four pictures for who makes it', async () => {
    await stage.command('profile');
    await addFace();
    const needs: number[] = [];
    engineThat(({ operation, references, realFaces }) => {
      if (operation === 'swap') needs.push(references);
      return realFaces;
    });
    await captioned(['friend'], '/swap please');
    expect(await receive()).toContain('Face swap · picture');
    expect(new Set(needs)).toEqual(new Set([4]));
    expect(stage.shown.at(-1)?.reply.text.some(({ key }) => key === 'confirm.slot')).toBe(false);
    await stage.press('face-del-all');
    const go = stage.shown.flatMap(({ reply }) => actionsOf(reply)).findLast((a) => /^go:/.test(a));
    expect(await stage.press(go ?? '')).toContain('needs your face profile');
    expect(await generations()).toEqual([]);
  });

  it('is offered for a photo out of the blue, with its old buttons kept from harm', async () => {
    await stage.command('profile');
    await addFace();
    await stage.photos(['friend']);
    expect(await receive()).toContain('[Face swap]');
    expect(await stage.tap('photo-do:swap')).toContain('Face swap · picture');
    const [code = ''] = buttons().filter((action) => action.startsWith('go:'));
    await stage.press(code);
    expect(await stage.press(code)).toContain('already started');
    expect(await generations()).toHaveLength(1);
  });
});

describe('a ring', () => {
  it('is tried on by words, step by step', async () => {
    expect(await stage.command('ring')).toContain('a photo of the hand');
    await stage.photos(['hand']);
    const asked = await receive();
    expect(asked).toContain('Which ring?');
    expect(asked).toContain('[rose gold]');
    expect(await stage.tap('slot:')).toContain('Your words: gold');
    await stage.tap('go:');
    expect(await started()).toMatchObject({
      operation: 'ring',
      request: { prompt: 'gold', slots: { words: 'gold' } },
    });
    expect((await started()).request.secondUploadId).toBeUndefined();
  });

  it('is tried on from a second photo, sent later', async () => {
    await captioned(['hand'], '/ring');
    expect(await receive()).toContain('Which ring?');
    await stage.photos(['ring']);
    const asked = await receive();
    expect(asked).toContain('Ring try-on · picture');
    expect(asked).not.toContain('Your words');
    await stage.tap('go:');
    const [hand, ring] = await uploads();
    expect(await started()).toMatchObject({
      request: { uploadId: hand?.id, secondUploadId: ring?.id, prompt: '' },
    });
  });

  it('takes both photos of one album, in one event or in pieces', async () => {
    await stage.command('ring');
    await stage.photos(['hand', 'ring', 'other'], 'a');
    expect(await receive()).toContain('Ring try-on · picture');
    expect(await uploads()).toHaveLength(2);

    await captioned(['hand'], '/ring', 'b');
    await stage.photos(['ring'], 'b');
    await stage.photos(['other'], 'b');
    const said = await receive();
    expect(said).toContain('Ring try-on · picture');
    expect(said).not.toContain('Which ring?');
    expect(said).not.toContain('What shall I do');
    expect(await uploads()).toHaveLength(4);
  });

  it('takes words while the photo is still on its way', async () => {
    await stage.command('ring');
    await stage.photos(['hand']);
    expect(await stage.write('silver')).toBe('');
    expect(await receive()).toContain('Your words: silver');
  });

  it('asks again for the photo that was no good, hand or ring', async () => {
    await stage.command('ring');
    await stage.photos(['hand', 'svg']);
    const said = await receive();
    expect(said).toContain('no picture');
    await stage.photos(['ring']);
    expect(await receive()).toContain('Ring try-on · picture');

    await stage.command('ring', 'gold');
    await stage.photos(['svg']);
    expect(await receive()).toContain('no picture');
    await stage.photos(['hand']);
    expect(await receive()).toContain('Your words: gold');
  });

  it('asks again for what is no longer kept', async () => {
    await stage.command('ring');
    await stage.photos(['hand', 'ring']);
    await receive();
    const [, ring] = await uploads();
    await stage.sql('update uploads set expires_at = 1 where id = ?', ring?.id);
    expect(await stage.tap('go:')).toContain('no longer kept');
    await stage.photos(['ring again']);
    expect(await receive()).toContain('Ring try-on · picture');
    await stage.tap('go:');
    const again = await started();
    expect(again.request.secondUploadId).not.toBe(ring?.id);
    await stage.sql("update generations set state = 'delivering'");
    await stage.sql("update generations set state = 'delivered', ended_at = 1");
    expect(await stage.press(`again:${again.id}`)).toContain('Ring try-on · picture');
    expect(await stage.press(`vary:${again.id}`)).toContain('Which ring?');
  });

  it('leaves alone who wants something else meanwhile', async () => {
    await stage.command('ring');
    await stage.photos(['hand', 'ring']);
    await stage.command('cancel');
    await receive();
    await stage.command('edit', 'brighter');
    await stage.photos(['me']);
    expect(await receive()).toContain('Your words: brighter');
  });
});

describe('a scene', () => {
  it('takes the product, a place and proportions', async () => {
    engineThat(({ operation, realFaces }) => operation === 'scene' && !realFaces);
    expect(await stage.command('scene')).toContain('a photo of the product');
    await stage.photos(['bottle']);
    expect(await receive()).toContain('Where shall it stand?');
    expect(await stage.write('on white marble')).toContain('Your words: on white marble');
    const tall = buttons().find((code) => /^aspect:.*:4x5$/.test(code)) ?? '';
    expect(await stage.press(tall)).toContain('[✓ 4:5]');
    await stage.tap('go:');
    expect(await started()).toMatchObject({
      operation: 'scene',
      request: { prompt: 'on white marble', aspect: '4:5' },
    });
  });

  it('says what nobody understands before anything is spent', async () => {
    await stage.command('scene', 'on the moon');
    engineThat(({ prompt }) => prompt !== 'on the moon');
    await stage.photos(['bottle']);
    const said = await receive();
    expect(said).toContain('moon');
    expect(said).toContain('Nothing was charged');
    expect(await stage.write('wooden table')).toContain('Product scene · picture');
  });
});

it('a state of before there were second photos still parses', () => {
  const draft = {
    id: 'd',
    templateId: null,
    operation: 'edit',
    slots: {},
    source: 'photo',
    uploadId: null,
    seed: 1,
    longEdgePx: null,
    shownCredits: null,
    started: false,
  };
  const old = {
    v: 1,
    step: { at: 'photo', draftId: 'd' },
    drafts: [draft],
    wanted: null,
    status: null,
    album: null,
    adult: true,
  };
  const [read] = parseState(JSON.stringify(old)).drafts;
  expect(read).toMatchObject({ count: 1, coming: [], secondUploadId: null, withFace: false });
});
