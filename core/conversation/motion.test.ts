import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { endGeneration } from '../generations/end.ts';
import { needOfGeneration } from '../generations/engine-need.ts';
import { insertQueued } from '../generations/states.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import type { Clip } from '../media/clips.ts';
import { faceChecker } from './intake/check-face.ts';
import { motionReceiver } from './intake/receive-motion.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { bookSpark } from './testing/spark.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

const WAVE: Clip = {
  id: 'slow-wave',
  title: { en: 'Slow wave', de: 'Langsames Winken' },
  licence: 'CC0',
  source: 'https://example.org/wave',
  seconds: 4,
};

let stage: Stage;
const photo = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const film = () => stage.work('receive-motion', motionReceiver(stage.ctx, stage.conversation));
const check = () => stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
const generations = () => stage.ctx.db.query.query.generations.findMany();
const uploads = () => stage.ctx.db.query.query.uploads.findMany();
const doomed = async () =>
  (await stage.ctx.db.query.query.doomedObjects.findMany()).map(({ objectKey }) => objectKey);
const send = (ref: string, more: { seconds?: number; bytes?: number; caption?: string } = {}) =>
  stage.happen({
    kind: 'video',
    file: { ref, name: null, contentType: 'video/mp4', byteLength: more.bytes ?? null },
    seconds: more.seconds ?? null,
    caption: more.caption ?? null,
  });

async function started() {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
}

/** Lets the engines do no more than a test says. */
function engines(supports: Engine['supports']): void {
  for (const engine of stage.ctx.engines) Object.assign(engine, { supports });
}

/** As Kling does it: a picture of somebody, a video of up to thirty seconds. */
const mover: Engine['supports'] = ({ operation, references, durationSeconds: seconds }) =>
  operation === 'motion' && references === 1 && seconds >= 3 && seconds <= 30;

async function open(clips: readonly Clip[] = []): Promise<void> {
  const read = async () => ({ bytes: new Uint8Array(9), contentType: 'video/mp4' as const });
  stage = await openStage({ companies: ['Kling'], parts: { clips: { clips, read } } });
  await stage.join();
  const [account] = await stage.ctx.db.query.query.accounts.findMany();
  await bookSpark(stage.ctx, account?.id ?? '');
  engines(mover);
}
beforeEach(() => open());
afterEach(() => stage.close());

describe('a picture that moves as in a video', () => {
  it('is asked for, then the video; length and companies are said, and it is paid once', async () => {
    expect(await stage.command('motion')).toContain('send me the picture of the person');
    await stage.photos(['selfie']);
    expect(await photo()).toContain('Like which video?');
    expect(await stage.write('this one')).toContain('a video, not words');
    await send('dance 8', { seconds: 8 });
    const asked = await film();
    expect(asked).toContain('Moved like a video · video');
    expect(asked).toContain('8 seconds · 720p · without sound');
    expect(asked).toContain('Your video goes to the same companies');
    const [go = ''] = actionsOf(stage.shown.at(-1)?.reply).filter((code) => /^go:/.test(code));
    await stage.press(go);
    expect(await stage.press(go)).toContain('already started');
    expect(await generations()).toHaveLength(1);
    const { operation, request } = await started();
    const video = (await uploads()).find(({ seconds }) => seconds !== null);
    expect(request).toMatchObject({ motionId: video?.id, durationSeconds: 8 });
    expect(video).toMatchObject({ contentType: 'video/mp4', seconds: 8 });
    expect(needOfGeneration({ operation }, request)).toMatchObject({
      ...{ references: 1, realFaces: true, durationSeconds: 8 },
    });
  });

  it('takes the video first, with or without the command on it', async () => {
    await send('dance 5');
    expect(await film()).toContain('send me the picture of the person');
    await stage.photos(['selfie']);
    expect(await photo()).toContain('5 seconds');
    await send('dance 6', { caption: '/motion' });
    expect(await film()).toContain('send me the picture of the person');
    await stage.photos(['selfie']);
    expect(await photo()).toContain('6 seconds');
  });

  it('takes both in one command, in any order of their coming', async () => {
    const files = [
      { ref: 'dance 7', name: 'a.mov', contentType: 'video/quicktime', byteLength: 9 },
      stage.file('selfie'),
    ];
    await stage.happen({ kind: 'command', name: 'motion', argument: '', files });
    expect(await film()).toBe('');
    expect(await photo()).toContain('7 seconds · 720p');
  });

  it('shows who is in the face profile, made first where there is none', async () => {
    await stage.command('motion');
    expect(await stage.tap('as-me')).toContain('needs your face profile');
    await stage.tap('face-yes');
    await stage.photos(['front', 'left', 'right']);
    await check();
    expect(await stage.tap('resume')).toContain('Like which video?');
    await send('dance 5');
    expect(await film()).toContain('Moved like a video · video');
    await stage.tap('go:');
    const { operation, request } = await started();
    expect(request).toMatchObject({ withFace: true, uploadId: null });
    expect(needOfGeneration({ operation }, request)).toMatchObject({ references: 1 });
  });

  it('is offered to nobody where no engine can', async () => {
    engines(() => false);
    expect(await stage.command('motion')).toContain('can do that at the moment');
    expect(await send('dance 5')).toContain('only photos');
    expect(await uploads()).toEqual([]);
  });
});

describe('a video that is of no use', () => {
  it.each([
    ['too-long', '3 to 30 seconds'],
    ['too-short', '3 to 30 seconds'],
    ['not-a-video', 'MP4, MOV or WebM'],
    ['no-frames', 'can’t see any pictures'],
    ['too-small', '340 pixels'],
    ['huge', '20 MB at most'],
  ])('%s says why, keeps nothing, and asks for another one', async (ref, why) => {
    await stage.command('motion');
    await stage.photos(['selfie']);
    await photo();
    await send(ref);
    expect(await film()).toContain(why);
    expect((await uploads()).filter(({ seconds }) => seconds !== null)).toEqual([]);
    await send('dance 5');
    expect(await film()).toContain('5 seconds');
  });

  it('is refused unread where its platform says that it is too long or too large', async () => {
    await stage.command('motion');
    await stage.photos(['selfie']);
    await photo();
    expect(await send('dance 5', { seconds: 60 })).toContain('too long');
    expect(await send('dance 5', { bytes: 21 * 1024 ** 2 })).toContain('20 MB');
    expect(await film()).toBe('');
  });

  it('is not kept where its frames show what the terms forbid', async () => {
    const refuse = { verdict: 'refuse', category: 'sexual', scores: { sexual: 1 } } as const;
    Object.assign(stage.ctx.moderation, { picture: async () => refuse });
    await send('dance 5');
    expect(await film()).toContain('the terms forbid');
    expect(await uploads()).toEqual([]);
    expect([...stage.vault.files.keys()].filter((key) => key.startsWith('uploads/'))).toEqual([]);
    const notes = await stage.ctx.db.query.query.screenings.findMany();
    expect(notes.filter(({ subject }) => subject === 'upload')).toMatchObject([
      { verdict: 'refuse' },
    ]);
  });
});

describe('the video', () => {
  async function begun(): Promise<string> {
    await stage.command('motion');
    await stage.photos(['selfie']);
    await photo();
    await send('dance 5');
    await film();
    const row = (await uploads()).find(({ seconds }) => seconds !== null);
    return row?.id ?? '';
  }

  it('is deleted with the draft, or when another one takes its place', async () => {
    const first = await begun();
    expect(await stage.tap('motion-anew')).toContain('Like which video?');
    expect(await doomed()).toContain(`uploads/${first}`);
    await send('dance 9');
    expect(await film()).toContain('9 seconds');
    const second = (await uploads()).find(({ seconds }) => seconds !== null)?.id;
    await stage.tap('drop:');
    expect(await doomed()).toContain(`uploads/${second}`);
    expect((await uploads()).filter(({ seconds }) => seconds !== null)).toEqual([]);
  });

  it('is deleted when what was made of it has ended, unless another one takes it too', async () => {
    const id = await begun();
    await stage.tap('go:');
    const first = (await generations()).at(-1);
    if (!first) throw new Error('nothing was started');
    const { db } = stage.ctx;
    await db.commit([insertQueued(db.query, { ...first, id: 'other', draftId: 'other' })]);
    const failed = { state: 'failed', failure: 'unavailable', refund: true } as const;
    await endGeneration(stage.ctx, first, failed);
    expect((await uploads()).some((row) => row.id === id)).toBe(true);
    const other = (await generations()).find((row) => row.id === 'other');
    if (other) await endGeneration(stage.ctx, other, { ...failed, refund: false });
    expect((await uploads()).some((row) => row.id === id)).toBe(false);
    expect(await doomed()).toContain(`uploads/${id}`);
  });

  it('is not given up by somebody else’s press', async () => {
    const id = await begun();
    const [anew = ''] = actionsOf(stage.shown.at(-1)?.reply).filter((code) =>
      /^motion-anew/.test(code),
    );
    for (const said of ['start', 'adult', 'agree'])
      if (said === 'start') await stage.command(said, '', 'ben');
      else await stage.press(said, 'ben');
    expect(await stage.press(anew, 'ben')).toContain('has run out');
    expect(await stage.press(anew.replace('anew', 'clip').concat(':slow-wave'), 'ben')).toContain(
      'has run out',
    );
    expect((await uploads()).some((row) => row.id === id)).toBe(true);
  });

  it('that is somebody else’s, or a video in place of a photo, starts nothing', async () => {
    const id = await begun();
    const [go = ''] = actionsOf(stage.shown.at(-1)?.reply).filter((code) => /^go:/.test(code));
    await stage.sql(`update uploads set account_id = 'ben' where id = ?`, id);
    expect(await stage.press(go)).toContain('no longer kept');
    expect(await generations()).toEqual([]);
    engines(() => true);
    expect(await stage.press(`photo-do:edit:${id}`)).toContain('no longer kept');
  });

  it('comes too late for a draft that is gone, and is deleted', async () => {
    await stage.command('motion');
    await stage.photos(['selfie']);
    await photo();
    await send('dance 5');
    await stage.sql(`update chats set state = '{}'`);
    await film();
    expect((await uploads()).filter(({ seconds }) => seconds !== null)).toEqual([]);
  });
});

describe('a clip of the shelf', () => {
  it('is chosen by its title, and needs no video of one’s own', async () => {
    await stage.close();
    await open([WAVE, { ...WAVE, id: 'endless', seconds: 90 }]);
    await stage.command('motion');
    await stage.photos(['selfie']);
    expect(await photo()).toContain('Or take one of these');
    const clips = actionsOf(stage.shown.at(-1)?.reply).filter((code) => /^motion-clip/.test(code));
    expect(clips).toHaveLength(1);
    const asked = await stage.tap('motion-clip');
    expect(asked).toContain('Moves like “Slow wave” (CC0).');
    expect(asked).not.toContain('Your video goes');
    await stage.tap('go:');
    expect((await started()).request).toMatchObject({ clipId: 'slow-wave', durationSeconds: 4 });
  });

  it('that nobody has put there is no button’s', async () => {
    await stage.close();
    await open([WAVE]);
    await stage.command('motion');
    await stage.photos(['selfie']);
    await photo();
    const [code = ''] = actionsOf(stage.shown.at(-1)?.reply).filter((one) =>
      /^motion-clip/.test(one),
    );
    await stage.press(code.replace('slow-wave', 'fast-wave'));
    expect(await generations()).toEqual([]);
  });
});
