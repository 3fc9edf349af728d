import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeMask } from '../generations/parts/store-mask.ts';
import { storePhoto } from '../generations/parts/store-photo.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import type { Person } from '../verbs/actor.ts';
import { beginPart, type PartAsked } from './begin-part.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { finishNewest } from './testing/finish.ts';
import { actionsOf, asText, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

const KEY = 'a-press-of-the-button';
const bytes = (text: string) => new TextEncoder().encode(text);
const uploads = () => stage.ctx.db.query.query.uploads.findMany();
const generations = () => stage.ctx.db.query.query.generations.findMany();
const last = () => asText(stage.shown.at(-1)?.reply);
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));

/** The person of the stage's chat, or of another one. */
async function person(userId = 'user'): Promise<Person> {
  const rows = await stage.ctx.db.query.query.identities.findMany();
  const accountId = rows.find((row) => row.userId === userId)?.accountId ?? '';
  return { is: 'person', surface: 'telegram', userId, accountId };
}

/** A photo that is there, and what was painted over it. */
async function painted(by?: Person, key = KEY) {
  const actor = by ?? (await person());
  const { accountId } = actor;
  const photo = await storePhoto(stage.ctx, actor, { accountId, bytes: bytes('me') });
  const picture = { of: 'upload', id: photo.id } as const;
  const mask = await storeMask(stage.ctx, actor, { accountId, picture, bytes: bytes('mask') });
  const asked: PartAsked = { operation: 'part', picture, maskId: mask.id, words: 'remove it', key };
  return { actor, accountId, asked, photo, mask };
}

async function begin(change: Partial<PartAsked> = {}) {
  const { actor, accountId, asked, ...rest } = await painted();
  const of = { ...asked, ...change, accountId };
  await beginPart(stage.ctx, stage.conversation, actor, of);
  await stage.conversation.settle();
  return { ...rest, of, actor };
}

describe('a part that was painted on a page', () => {
  it('has its price, its time and who makes it in the chat, and starts once', async () => {
    const { photo, mask } = await begin();
    expect(last()).toMatchInlineSnapshot(`
      "<send>
      Picture with a changed part · picture
      Your words: remove it
      Only what you painted changes. The rest stays as it is, to the pixel.
      Free today, 4 more after it. Your balance stays at 0 credits.
      Usually takes 3 seconds.
      Your photos are processed by this service’s own machine (nothing leaves it).
      Kept until Nov 28, 2026.
      [Make it]
      [✓ ×1]
      [×2]
      [×3]
      [×4]
      [Mark it anew]
      [Don’t ask again]
      [Cancel]"
    `);
    const go = actionsOf(stage.shown.at(-1)?.reply).find((code) => code.startsWith('go:')) ?? '';
    await stage.press(go);
    await stage.press(go);
    const [row, ...others] = await generations();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      operation: 'part',
      title: 'Picture with a changed part',
      freeDay: '2026-11-21',
    });
    expect(row && (await askedOf(stage.ctx, row))).toMatchObject({
      prompt: 'remove it',
      uploadId: photo.id,
      maskId: mask.id,
      resultId: null,
    });
  });

  it('is begun once, however often it is asked for', async () => {
    const { of, actor } = await begin();
    const shown = stage.shown.length;
    const place = await beginPart(stage.ctx, stage.conversation, actor, of);
    await stage.conversation.settle();
    expect(place).toEqual({ surface: 'telegram', chatId: 'chat-user' });
    expect(stage.shown).toHaveLength(shown);
  });

  it('asks for its words in the chat where none were said, and again where they are refused', async () => {
    await begin({ words: '' });
    expect(last()).toContain('What shall I change?');
    expect(last()).toContain('remove it, make it blue');
    expect(await stage.tap('slot:')).toContain('Your words: remove it');
    await begin({ words: 'naked child', key: 'another-press' });
    expect(last()).toContain('Please use other words');
    expect(await stage.write('make it blue')).toContain('Your words: make it blue');
  });

  it('takes the words that were said in the chat before', async () => {
    await stage.happen({
      kind: 'command',
      name: 'part',
      argument: 'a red hat',
      files: [stage.file('me')],
    });
    expect(await receive()).toContain('draw over the part with a strong colour');
    const [upload] = await uploads();
    const actor = await person();
    const { accountId } = actor;
    const picture = { of: 'upload', id: upload?.id ?? '' } as const;
    const mask = await storeMask(stage.ctx, actor, { accountId, picture, bytes: bytes('mask') });
    const of = {
      operation: 'part',
      picture,
      maskId: mask.id,
      words: '',
      key: KEY,
      accountId,
    } as const;
    await beginPart(stage.ctx, stage.conversation, actor, of);
    await stage.conversation.settle();
    expect(last()).toContain('Your words: a red hat');
  });

  it('is painted again where what was painted has ended', async () => {
    await begin();
    await stage.sql('update uploads set expires_at = 0 where is_mask = 1');
    expect(await stage.tap('go:')).toContain('no longer kept. Please paint it again');
    expect(await generations()).toEqual([]);
    await stage.sql('update uploads set expires_at = 0');
  });

  it('is made again with what was painted, and with other words', async () => {
    const { mask } = await begin();
    await stage.tap('go:');
    await finishNewest(stage, 'image/jpeg');
    const [row] = await generations();
    await stage.press(`again:${row?.id}`);
    expect(last()).toContain('Your words: remove it');
    await stage.press(`vary:${row?.id}`);
    expect(last()).toContain('What shall I change?');
    await stage.write('make it blue');
    await stage.tap('go:');
    const newest = (await generations()).at(-1);
    expect(newest && (await askedOf(stage.ctx, newest)).maskId).toBe(mask.id);
  });
});

describe('what others may not', () => {
  const notFound = { refusal: { code: 'not-found' } };
  const forbidden = { refusal: { code: 'forbidden' } };

  it('is to use a picture, a mask, a chat or an account that is not theirs', async () => {
    for (const yes of ['adult', 'agree']) await stage.press(yes, 'stranger');
    const stranger = await person('stranger');
    const mine = await painted();
    const theirs = await painted(stranger);
    const { accountId } = mine;
    const store = (picture: PartAsked['picture']) =>
      storeMask(stage.ctx, mine.actor, { accountId, picture, bytes: bytes('mask') });
    await expect(store(theirs.asked.picture)).rejects.toMatchObject(notFound);
    await expect(store({ of: 'upload', id: mine.mask.id })).rejects.toMatchObject(notFound);
    await expect(store({ of: 'result', id: 'none' })).rejects.toMatchObject(notFound);
    const asked = (change: Partial<Parameters<typeof beginPart>[3]>) =>
      beginPart(stage.ctx, stage.conversation, mine.actor, { ...mine.asked, accountId, ...change });
    await expect(asked({ picture: theirs.asked.picture })).rejects.toMatchObject(notFound);
    await expect(asked({ maskId: theirs.mask.id })).rejects.toMatchObject(notFound);
    await expect(asked({ maskId: mine.photo.id })).rejects.toMatchObject(notFound);
    const place = { surface: 'telegram', chatId: 'chat-stranger' } as const;
    await expect(asked({ place })).rejects.toMatchObject(notFound);
    await expect(asked({ accountId: stranger.accountId })).rejects.toMatchObject(forbidden);
    expect(stage.shown.map(({ reply }) => asText(reply)).join()).not.toContain('changed part');
  });

  it('is a mask in the place of a photo', async () => {
    const { mask } = await painted();
    expect(await stage.press(`photo-do:edit:${mask.id}`)).toContain('no longer kept');
    expect(await stage.press(`face-upload:${mask.id}`)).toContain('no longer kept');
  });

  it.each([
    ['no mask', { maskId: undefined }],
    ['a mask for a wider canvas', { operation: 'widen' }],
    ['a key that is none', { key: "a'b" }],
    [
      'no room at all',
      { operation: 'widen', maskId: undefined, margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    ],
    [
      'too much room',
      { operation: 'widen', maskId: undefined, margins: { top: 9, right: 0, bottom: 0, left: 0 } },
    ],
    ['another operation', { operation: 'edit' as never }],
  ])('is what no page asks for: %s', async (_, change) => {
    const { actor, accountId, asked } = await painted();
    const of = { ...asked, accountId, ...change } as Parameters<typeof beginPart>[3];
    await expect(beginPart(stage.ctx, stage.conversation, actor, of)).rejects.toMatchObject(
      notFound,
    );
  });

  it('is to say more than fits, or to do it while suspended', async () => {
    const { actor, accountId, asked } = await painted();
    const long = { ...asked, accountId, words: 'x'.repeat(501) };
    await expect(beginPart(stage.ctx, stage.conversation, actor, long)).rejects.toMatchObject({
      refusal: { code: 'words-long', most: 500, length: 501 },
    });
    await stage.sql("update accounts set status = 'suspended'");
    const suspended = { refusal: { code: 'suspended' } };
    await expect(painted()).rejects.toMatchObject(suspended);
    const again = { ...asked, accountId };
    await expect(beginPart(stage.ctx, stage.conversation, actor, again)).rejects.toMatchObject(
      suspended,
    );
  });
});

describe('what is stored from a page', () => {
  it('is kept for a day, sealed, a mask known as one', async () => {
    const { photo, mask } = await painted();
    const day = stage.ctx.now() + stage.ctx.rules.uploadsKeptMs;
    expect(await uploads()).toMatchObject([
      { id: photo.id, isMask: false, expiresAt: day },
      { id: mask.id, isMask: true, expiresAt: day, contentType: 'image/png' },
    ]);
    expect([...stage.vault.files.keys()]).toEqual([`uploads/${photo.id}`, `uploads/${mask.id}`]);
  });

  it('leaves nothing where it is refused, or could not be stored', async () => {
    const { actor, accountId, asked } = await painted();
    const { picture } = asked;
    const before = await uploads();
    const empty = storeMask(stage.ctx, actor, { accountId, picture, bytes: bytes('empty') });
    await expect(empty).rejects.toMatchObject({
      refusal: { code: 'mask-refused', because: 'empty' },
    });
    const svg = storePhoto(stage.ctx, actor, { accountId, bytes: bytes('svg') });
    await expect(svg).rejects.toMatchObject({ refusal: { code: 'photo-refused' } });
    const { vault } = stage.ctx;
    const away = {
      ...stage.ctx,
      vault: { ...vault, put: () => Promise.reject(new Error('away')) },
    };
    const put = storeMask(away, actor, { accountId, picture, bytes: bytes('mask') });
    await expect(put).rejects.toThrow('away');
    expect(await uploads()).toEqual(before);
  });

  it('is deleted again where the account went meanwhile', async () => {
    const { actor, accountId, asked } = await painted();
    const { vault } = stage.ctx;
    const put: typeof vault.put = async (...args) => {
      await vault.put(...args);
      await stage.sql('delete from uploads');
    };
    const meanwhile = { ...stage.ctx, vault: { ...vault, put } };
    const { picture } = asked;
    const { id } = await storeMask(meanwhile, actor, { accountId, picture, bytes: bytes('mask') });
    expect(stage.vault.files.has(`uploads/${id}`)).toBe(false);
  });

  it('takes from the same bucket as photos in a chat, and says so', async () => {
    await stage.close();
    const { limits } = DEFAULT_RULES;
    const photos = { most: 6, windowMs: 3_600_000 };
    const person = { ...limits.person, photos };
    stage = await openStage({ rules: { limits: { ...limits, person } } });
    await stage.join();
    const { actor, accountId } = await painted();
    const store = () => storePhoto(stage.ctx, actor, { accountId, bytes: bytes('me') });
    await store();
    await expect(store()).rejects.toMatchObject({
      refusal: { code: 'limit-reached', what: 'photos', everybody: false },
    });
  });
});

describe('a wider canvas', () => {
  it('is chosen in the chat by its shape', async () => {
    await stage.photos(['me']);
    await receive();
    expect(await stage.tap('photo-do:widen')).toContain('which shape shall the picture get?');
    expect(last()).toContain('[16:9 · wide]');
    expect(await stage.tap('aspect:')).toContain('Wider picture · picture');
    expect(last()).toContain('[✓ 1:1]');
    await stage.tap('go:');
    const [row] = await generations();
    expect(row?.operation).toBe('widen');
    expect(row && (await askedOf(stage.ctx, row))).toMatchObject({ aspect: '1:1', prompt: '' });
  });

  it('is drawn on a page with its own room, until a shape is chosen', async () => {
    const margins = { top: 0, right: 0.5, bottom: 0, left: 0 };
    await begin({ operation: 'widen', maskId: undefined, margins, words: '' });
    expect(last()).toContain('stays as it is; what is added around it is new');
    expect(last()).not.toMatch(/✓ \d+:\d+/);
    await stage.tap('go:');
    const [row] = await generations();
    expect(row && (await askedOf(stage.ctx, row)).margins).toEqual(margins);
  });
});

describe('a picture to be painted', () => {
  it('leads to the page where there is one, from a photo and from a result', async () => {
    await stage.close();
    stage = await openStage({ parts: { publicUrl: 'https://alme.example' } });
    await stage.join();
    await stage.photos(['me']);
    await receive();
    await stage.tap('photo-do:part');
    const [upload] = await uploads();
    const linked = () =>
      stage.shown
        .at(-1)
        ?.reply.buttons?.flat()
        .find((one) => 'url' in one);
    expect(linked()).toMatchObject({ url: `https://alme.example/app/paint?upload=${upload?.id}` });
    await stage.tap('drop:');
    await stage.press(`photo-do:edit:${upload?.id}`);
    await stage.write('brighter');
    await stage.tap('go:');
    await finishNewest(stage, 'image/jpeg');
    const [row] = await generations();
    await stage.press(`result-do:part:${row?.id}`);
    expect(linked()).toMatchObject({ url: expect.stringContaining('/app/paint?result=') });
  });

  it('is changed by words alone where there is no page', async () => {
    await stage.photos(['me']);
    await receive();
    expect(await stage.tap('photo-do:part')).toContain('draw over the part with a strong colour');
    expect(await stage.tap('photo-do:edit')).toContain('What shall I change?');
  });
});
