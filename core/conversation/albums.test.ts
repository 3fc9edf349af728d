import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RetryLater } from '../tasks/tasks.ts';
import { photosAnswerer } from './intake/answer-photos.ts';
import { faceChecker } from './intake/check-face.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { openConversation } from './receive.ts';
import { parseState } from './state.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const check = () => stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
const answer = () => stage.work('answer-photos', photosAnswerer(stage.ctx, stage.conversation));
/** Lets the album become quiet, then answers it. */
const later = () => {
  stage.clock.now += 2_000;
  return answer();
};
const offers = () => actionsOf(stage.shown.at(-1)?.reply).map((code) => code.split(':')[0]);
const pieces = async (refs: readonly string[], album = 'album') => {
  const said: string[] = [];
  for (const ref of refs) said.push(await stage.photos([ref], album));
  return said;
};
/** Happens to the same person in another chat. */
const elsewhere = async (body: Parameters<Stage['happen']>[0], chatId = 'server') => {
  const event = { ...stage.event(body), chatId };
  await (await stage.conversation.handle(event)).delivered;
};
const state = async () => {
  const row = await stage.ctx.db.query.query.chats.findFirst({
    where: (chat, { eq }) => eq(chat.chatId, 'chat-user'),
  });
  return parseState(row?.state ?? null);
};

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

describe('photos that come together out of the blue', () => {
  it('are answered once, whatever order things happen in', async () => {
    expect(await pieces(['selfie'])).toEqual(['']);
    expect(await receive()).toBe('');
    expect(await pieces(['mug', 'other'])).toEqual(['', '']);
    await expect(answer()).rejects.toBeInstanceOf(RetryLater);
    stage.clock.now += 2_000;
    // The first piece was quiet for long enough, but the others are still looked at.
    expect(await answer()).toBe('');
    expect(await receive()).toBe('');
    const said = await later();
    expect(said.match(/What shall I do/g)).toHaveLength(1);
    expect(said).toContain('3 photos. What shall I do with them?');
    expect(offers()).toEqual(['face-photos', 'photos-edit', 'photo-one', 'photo-one', 'photo-one']);
    expect(await later()).toBe('');
  });

  it('are answered once when their pieces come at the same time, to two processes', async () => {
    const second = openConversation(stage.ctx);
    const events = ['selfie', 'mug', 'other', 'group'].map((ref) =>
      stage.event({ kind: 'photos', files: [stage.file(ref)], caption: null, albumId: 'album' }),
    );
    await Promise.all(
      events.map((event, i) => (i % 2 === 0 ? stage.conversation : second).handle(event)),
    );
    await receive();
    expect(await later()).toContain('4 photos');
    expect(await later()).toBe('');
  });

  it('are answered by a process that starts in between', async () => {
    await pieces(['selfie', 'mug']);
    await receive();
    const rows = await stage.ctx.db.query.query.tasks.findMany();
    expect(rows.map(({ kind, runAt }) => [kind, runAt])).toEqual([
      ['answer-photos', stage.clock.now + 1_500],
    ]);
    expect(await later()).toContain('2 photos');
  });

  it('answers a piece that came much later with all of them', async () => {
    await pieces(['selfie', 'mug']);
    await receive();
    expect(await later()).toContain('2 photos');
    await pieces(['other']);
    await receive();
    expect(await later()).toContain('3 photos');
  });

  it('of one message are answered with the last that was looked at', async () => {
    await stage.photos(['selfie', 'mug', 'other']);
    const said = await receive();
    expect(said.match(/What shall I do/g)).toHaveLength(1);
    expect(said).toContain('3 photos');
  });

  it('one by one, without an album, are answered one by one', async () => {
    await stage.photos(['selfie']);
    await stage.photos(['mug']);
    expect((await receive()).match(/Nice photo/g)).toHaveLength(2);
  });

  it.each([
    [['selfie', 'svg', 'mug'], /Photo 2: ❌ This file is no picture[\s\S]*2 photos/, 'face-photos'],
    [
      ['svg', 'selfie', 'huge'],
      /Photo 1: [\s\S]*Photo 3: ❌ This file is larger[\s\S]*Nice photo/,
      'photo-do',
    ],
    [['svg', 'huge'], /Photo 1: [\s\S]*Photo 2: /, 'templates'],
    [['mug', 'group'], /2 photos/, 'photos-edit'],
  ])('%j: what is refused is said beside what is offered', async (refs, wanted, first) => {
    await pieces(refs);
    await receive();
    expect(await later()).toMatch(wanted);
    expect(offers()[0]).toBe(first);
    const refused = refs.filter((ref) => ['svg', 'huge'].includes(ref)).length;
    expect(await stage.ctx.db.query.query.uploads.findMany()).toHaveLength(refs.length - refused);
  });

  it('one of them is offered everything that it is good for', async () => {
    await pieces(['selfie', 'mug']);
    await receive();
    await later();
    const codes = actionsOf(stage.shown.at(-1)?.reply);
    const [toProfile = ''] = codes;
    const [, second = ''] = codes.filter((code) => code.startsWith('photo-one:'));
    expect(await stage.press(second)).toContain('I see no face in it');
    stage.clock.now += 25 * 3_600_000;
    expect(await stage.press(second)).toContain('no longer kept');
    expect(await stage.press(toProfile)).toContain('no longer kept');
  });

  it('become the face profile, the consent in between', async () => {
    await pieces(['front', 'left', 'right']);
    await receive();
    await later();
    const [toProfile = ''] = actionsOf(stage.shown.at(-1)?.reply);
    expect(await stage.press(toProfile)).toContain('please read and agree');
    await stage.tap('face-yes');
    expect(await check()).toContain('Your face profile is ready');
    expect(await stage.press(toProfile)).toContain('Your face profile');
    expect((await state()).faceUploads).toEqual([]);
  });

  it('are asked for anew where the consent comes after they are gone', async () => {
    await pieces(['front', 'left', 'right']);
    await receive();
    await later();
    await stage.press(actionsOf(stage.shown.at(-1)?.reply)[0] ?? '');
    stage.clock.now += 25 * 3_600_000;
    expect(await stage.tap('face-yes')).toContain('Send three photos');
    expect(await check()).toBe('');
  });

  it('and are too old to become it are asked for again', async () => {
    await pieces(['front', 'left']);
    await receive();
    await later();
    const [toProfile = ''] = actionsOf(stage.shown.at(-1)?.reply);
    for (const album of ['b', 'c', 'd']) await pieces(['selfie', 'mug'], album);
    expect(await stage.press(toProfile)).toContain('no longer kept');
  });
});

describe('an album where one picture was wanted', () => {
  it.each([
    ['a draft', () => stage.press('use-photo:one-photo')],
    ['/verify', () => stage.command('verify')],
    ['/cutout', () => stage.command('cutout')],
  ])('gives %s its first, and says so once', async (_, begin) => {
    await begin();
    expect(await pieces(['selfie', 'left', 'right'])).toEqual([
      '',
      expect.stringContaining('the first of these'),
      '',
    ]);
    await begin();
    expect(await stage.photos(['selfie', 'left'])).toContain('the first of these');
  });

  it('with a command in its caption gives that its first', async () => {
    const files = ['selfie', 'left'].map(stage.file);
    const said = await stage.happen({ kind: 'photos', files, caption: '/cutout', albumId: null });
    expect(said).toContain('the first of these');
    expect((await stage.ctx.db.query.query.tasks.findMany()).length).toBe(1);
  });

  it('of somebody who may not yet, or not any more, is answered once', async () => {
    const photos = (ref: string) =>
      stage.happen(
        { kind: 'photos', files: [stage.file(ref)], caption: null, albumId: 'a' },
        'stranger',
      );
    expect([await photos('a'), await photos('b')]).toEqual([expect.stringContaining('18'), '']);
    await stage.sql("update accounts set status = 'suspended'");
    expect(await pieces(['a', 'b'])).toEqual([expect.stringContaining('suspended'), '']);
  });

  it('that completes the face profile leaves nothing to be asked about its last piece', async () => {
    await stage.command('profile');
    await stage.tap('face-yes');
    await pieces(['front', 'left', 'right']);
    await check();
    await pieces(['selfie']);
    expect(await check()).toContain('already');
  });

  it('as an earlier version noted it is still known', () => {
    const stored = { ...JSON.parse(JSON.stringify(parseState(null))), album: '123' };
    expect(parseState(JSON.stringify(stored)).album).toEqual({
      ...{ id: '123', purpose: 'one', told: false },
    });
  });
});

describe('photos that wait to be looked at', () => {
  beforeEach(async () => {
    await stage.close();
    stage = await openStage({ rules: { photosWaiting: 3 } });
    await stage.join();
  });

  it('are bounded, with words; what was looked at makes room', async () => {
    for (const ref of ['a', 'b', 'c']) expect(await stage.photos([ref])).toBe('');
    expect(await stage.photos(['d'])).toContain('still looking at your last 3 photos');
    await receive();
    expect(await stage.photos(['d'])).toBe('');
    expect(await stage.photos(['e', 'f', 'g'])).toContain('still looking');
    expect((await stage.ctx.db.query.query.tasks.findMany()).length).toBe(1);
  });

  it('of an album are said to be too many once, and those before are answered', async () => {
    expect(await pieces(['a', 'b', 'c', 'd', 'e'])).toEqual([
      ...['', '', ''],
      expect.stringContaining('still looking'),
      '',
    ]);
    await receive();
    expect(await later()).toContain('3 photos');
  });

  it('are bounded over all chats of an account', async () => {
    const files = ['a', 'b', 'c'].map(stage.file);
    const body = { kind: 'photos', files, caption: null, albumId: null } as const;
    await Promise.all(['one', 'two', 'three'].map((chatId) => elsewhere(body, chatId)));
    expect((await stage.ctx.db.query.query.tasks.findMany()).length).toBe(3);
    const told = stage.shown.filter(({ reply }) => reply.text[0]?.key === 'photos.waiting');
    expect(told).toHaveLength(2);
  });

  it('do not keep anything else from being asked', async () => {
    for (const ref of ['a', 'b', 'c']) await stage.photos([ref]);
    expect(await stage.command('credits')).toContain('credits');
    expect(await stage.command('verify')).toContain('picture');
  });
});

describe('what was begun in another chat', () => {
  const press = (code: string) => elsewhere({ kind: 'press', code });

  it('the face profile is offered first, and goes on here', async () => {
    await press('profile');
    await press('face-yes');
    await stage.photos(['front']);
    expect(await receive()).toContain('You have begun your face profile');
    expect(offers()[0]).toBe('face-upload');
    expect(offers().filter((code) => code === 'face-upload')).toHaveLength(1);
    await stage.tap('face-upload');
    expect(await check()).toContain('photo is good');
    await pieces(['left', 'right']);
    expect(await check()).toContain('Your face profile is ready');
    await stage.photos(['selfie']);
    expect(await receive()).not.toContain('begun');
  });

  it('several photos are offered to it first', async () => {
    await press('profile');
    await press('face-yes');
    await pieces(['front', 'left', 'right']);
    await receive();
    expect(await later()).toContain('You have begun your face profile');
    await stage.tap('face-photos');
    expect(await check()).toContain('Your face profile is ready');
  });

  it('one photo that is to be replaced is replaced', async () => {
    await press('profile');
    await press('face-yes');
    const files = ['front', 'left', 'right'].map(stage.file);
    await elsewhere({ kind: 'form', form: 'face-photos', files });
    await check();
    await press('face-add:front');
    await stage.photos(['front']);
    expect(await receive()).toContain('You have begun your face profile');
    await stage.tap('face-upload');
    expect(await check()).toContain('photo is good');
  });

  it('a picture that waits for its photo is offered first, with the words that it has', async () => {
    await elsewhere({ kind: 'command', name: 'edit', argument: 'make it warmer' });
    await stage.photos(['mug']);
    expect(await receive()).toMatch(/still waits for a photo/);
    expect(offers()[0]).toBe('photo-begun');
    expect(await stage.tap('photo-begun')).toMatch(/make it warmer[\s\S]*Make it/);
    await stage.photos(['mug']);
    expect(await receive()).not.toContain('still waits');
  });

  it('a photo that does not do for it is told so', async () => {
    await elsewhere({ kind: 'command', name: 'swap', argument: '' });
    await stage.photos(['mug']);
    await receive();
    expect(await stage.tap('photo-begun')).toContain('find a face');
  });

  it('long ago, by somebody else, or ended meanwhile is not offered', async () => {
    await press('profile');
    await press('face-yes');
    await press('cancel');
    await stage.photos(['front']);
    expect(await receive()).not.toContain('begun');
    await press('profile');
    await stage.photos(['front']);
    expect(await receive()).toContain('begun');
    const button = actionsOf(stage.shown.at(-1)?.reply)[0] ?? '';
    stage.clock.now += 25 * 3_600_000;
    await stage.photos(['front']);
    expect(await receive()).not.toContain('begun');
    expect(await stage.press(button)).toContain('no longer kept');
  });
});
