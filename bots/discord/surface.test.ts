import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Media } from '../../core/chat/reply.ts';
import type { Person } from './testing/person.ts';
import { nthEvent, type Rig, says, startRig, verbatim } from './testing/rig.node.ts';

const MINUTE = 60_000;
const NOT_FOUND = { status: 404, code: 10_015 };

let rig: Rig;
let person: Person;
const kept = new Map<string, Uint8Array>();
const links = new Map<string, string>();
const LINK = 'https://alme.example/results/1/x';

beforeEach(async () => {
  kept.clear();
  links.clear();
  rig = await startRig({
    shrink: async (bytes) => {
      if (bytes[0] !== 1) throw new Error('no picture');
      return { bytes: new Uint8Array(500), contentType: 'image/jpeg' };
    },
    readMedia: async ({ id }) => {
      const bytes = kept.get(id);
      if (!bytes) return null;
      const link = links.get(id);
      const file = { bytes, contentType: 'image/jpeg', filename: 'my picture.jpg' };
      return link === undefined ? file : { ...file, link };
    },
  });
});
afterEach(() => rig.stop());

const picture = (id: string, more: Partial<Media> = {}): Media => ({
  kind: 'image',
  source: { of: 'result', id },
  alt: verbatim('A sunset'),
  ...more,
});

async function asked(where: 'dm' | 'server' | 'group'): Promise<void> {
  person = rig.discord.person({ where });
  await person.slash('help');
  await nthEvent(rig, rig.events.length || 1);
}

/** Delivers to where an earlier message went. */
function again(address: string, ...replies: Parameters<Rig['reply']>): Promise<string> {
  const { id: userId } = person;
  return rig.surface.deliver({ userId, chatId: 'x', locale: 'en', address }, replies);
}

const texts = (): string[] => person.messages.map(({ text }) => text);
const callsOf = (): string[] =>
  rig.discord.world.calls
    .filter(({ path }) => /webhooks|channels/.test(path))
    .map(({ method, path, status }) => {
      const what = path.endsWith('original') ? 'original' : (path.split('/').at(-1) ?? '');
      return `${method} ${/^[\d]+$|^token/.test(what) ? 'it' : what} ${status}`;
    });

const never = (): never => {
  throw new Error('no event');
};

it.each([
  ['dm', true],
  ['server', false],
  ['group', false],
] as const)('knows of a chat by its id whether it is direct: %s', async (where, isDirect) => {
  await asked(where);
  const event = await nthEvent(rig, 1);
  expect(rig.surface.isDirect?.(event.chatId)).toBe(isDirect);
});

describe('the ways of delivery', () => {
  it('fills the deferred answer with the first reply and sends the others after it', async () => {
    await asked('server');
    await rig.reply(says('one'), says('two'));
    expect(texts()).toEqual(['one', 'two']);
    expect(person.messages.every(({ ephemeral, edits }) => ephemeral && edits === 0)).toBe(true);
  });

  it('fills the deferred answer once, however often its address is used', async () => {
    await asked('server');
    await rig.reply(says('one'));
    await rig.reply(says('two'));
    expect(texts()).toEqual(['one', 'two']);
  });

  it('asks Discord after a restart whether the deferred answer is filled in', async () => {
    await asked('server');
    rig.clock.now += MINUTE;
    await rig.reply(says('one'));
    const { surface } = rig.another();
    const [event] = rig.events;
    if (!event) throw new Error('no event');
    await surface.deliver({ ...event, locale: 'en' }, [says('two')]);
    expect(texts()).toEqual(['one', 'two']);
  });

  it('takes the "thinking" away when there is nothing to say', async () => {
    await asked('server');
    await rig.reply();
    expect(texts()).toEqual([]);
  });

  it('replaces the message that an address names, by token', async () => {
    await asked('server');
    const first = await rig.reply(says('first'), says('second'));
    const next = await again(first, says('50 %', { mode: 'replace', progress: 0.5 }));
    await again(next, says('done', { mode: 'replace' }));
    expect(texts()).toEqual(['first', 'done']);
    expect(person.last.edits).toBe(2);
  });

  it('changes the pressed message and puts remarks beside it for the person alone', async () => {
    await asked('dm');
    await rig.reply(says('menu', { buttons: [[{ label: verbatim('Go'), action: 'go' }]] }));
    await person.press('Go');
    await nthEvent(rig, 2);
    const address = await rig.reply(says('old button', { mode: 'notice' }));
    expect(person.last).toMatchObject({ text: 'old button', ephemeral: true });
    await again(address, says('gone on', { mode: 'replace' }));
    expect(texts()).toEqual(['gone on', 'old button']);
  });

  it('leaves out a remark on what the pressed message shows in a moment', async () => {
    await asked('server');
    await rig.reply(says('confirm', { buttons: [[{ label: verbatim('Go'), action: 'go' }]] }));
    await person.press('Go');
    await nthEvent(rig, 2);
    const address = await rig.reply(says('on it', { mode: 'notice', ahead: true }));
    await again(address, says('50 %', { mode: 'replace', progress: 0.5 }));
    expect(texts().join()).toMatch(/^50 %/);
    expect(person.messages).toHaveLength(1);
    rig.clock.now += 16 * MINUTE;
    await again(address, says('on it', { mode: 'notice', ahead: true }));
    expect(person.direct).toEqual([]);
  });

  it('shows it where the press is still to be answered with a message, which then changes', async () => {
    await asked('server');
    const address = await rig.reply(says('on it', { mode: 'notice', ahead: true }));
    expect(texts()).toEqual(['on it']);
    await again(address, says('done', { mode: 'replace' }));
    expect(texts()).toEqual(['done']);
  });

  it('keeps what a replacement changes when a remark comes too late for its token', async () => {
    person = rig.discord.person();
    person.say('hello');
    await nthEvent(rig, 1);
    const address = await rig.reply(says('result'));
    const after = await again(address, says('old button', { mode: 'notice' }));
    await again(after, says('new result', { mode: 'replace' }));
    expect(texts()).toEqual(['new result', 'old button']);
  });

  it('tries again when a 404 inside the fifteen minutes is false', async () => {
    await asked('server');
    rig.discord.fail('edit', NOT_FOUND, NOT_FOUND);
    await rig.reply(says('here'));
    expect(texts()).toEqual(['here']);
    expect(rig.pauses).toHaveLength(2);
  });

  it('goes from edit to follow-up to direct message, in that order', async () => {
    await asked('server');
    rig.discord.fail('edit', NOT_FOUND, NOT_FOUND, NOT_FOUND);
    rig.discord.fail('follow-up', NOT_FOUND, NOT_FOUND, NOT_FOUND);
    await rig.reply(says('result'));
    expect(callsOf()).toEqual([
      ...Array(3).fill('PATCH original 404'),
      ...Array(3).fill('POST it 404'),
      'POST channels 200',
      'POST messages 200',
    ]);
    expect(person.direct.map(({ text }) => text)).toEqual(['result']);
  });

  it('writes to the direct chat once the token is too old, and goes on there', async () => {
    await asked('server');
    const address = await rig.reply(says('making it'));
    rig.clock.now += 15 * MINUTE;
    const next = await again(address, says('still', { mode: 'replace', progress: 0.9 }));
    await again(next, says('done', { mode: 'replace' }));
    expect(texts()).toEqual(['making it']);
    expect(person.direct).toMatchObject([{ text: 'done', edits: 1 }]);
  });

  it('edits in the direct chat without a token', async () => {
    await asked('dm');
    const address = await rig.reply(says('making it'));
    rig.clock.now += 20 * MINUTE;
    await again(address, says('done', { mode: 'replace' }));
    expect(texts()).toEqual(['done']);
  });

  it('answers direct messages in their chat', async () => {
    person = rig.discord.person();
    person.say('hello');
    await nthEvent(rig, 1);
    await rig.reply(
      says('hi'),
      says('again', { mode: 'replace' }),
      says('psst', { mode: 'notice' }),
    );
    expect(texts()).toEqual(['again', 'psst']);
  });

  it('goes to the direct chat when a user-installed app has used up its follow-ups', async () => {
    await asked('group');
    await rig.reply(...[1, 2, 3, 4, 5, 6, 7].map((count) => says(`${count}`)));
    expect(texts()).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(person.direct.map(({ text }) => text)).toEqual(['7']);
  });

  it('is told by an address alone whom to write to', async () => {
    person = rig.discord.person();
    await again('{}', says('a notice'));
    expect(person.direct.map(({ text }) => text)).toEqual(['a notice']);
  });
});

describe('what cannot be delivered', () => {
  it('a closed direct chat is gone: the result waits in the history', async () => {
    await asked('server');
    rig.discord.world.closedChats.add(person.id);
    rig.clock.now += 16 * MINUTE;
    await expect(rig.reply(says('x'))).rejects.toMatchObject({ problem: 'blocked' });
  });

  it('a server error may pass', async () => {
    await asked('dm');
    rig.discord.fail('edit', ...Array(3).fill({ status: 502 }));
    await expect(rig.reply(says('x'))).rejects.toMatchObject({ problem: 'unavailable' });
  });

  it('waits for a short rate limit and tells a long one', async () => {
    await asked('dm');
    rig.discord.fail('edit', { status: 429, retryAfterSeconds: 0.02 });
    await rig.reply(says('soon'));
    expect(texts()).toEqual(['soon']);
    rig.discord.fail('follow-up', { status: 429, retryAfterSeconds: 30 });
    const limited = await rig.reply(says('later')).catch((cause: unknown) => cause);
    expect(limited).toMatchObject({ problem: 'limited' });
    expect(limited).toHaveProperty('retryAfterMs', expect.closeTo(30_000, -3));
  });

  it.each([{}, { inBody: true }, { global: true }])(
    'makes no call before the time that a 429 told (%j)',
    async (told) => {
      await asked('dm');
      const address = await rig.reply(says('one'));
      rig.clock.now += 20 * MINUTE;
      rig.discord.fail('edit-in-chat', { status: 429, retryAfterSeconds: 3_600, ...told });
      const edit = (text: string) => again(address, says(text, { mode: 'replace' }));
      await expect(edit('two')).rejects.toMatchObject({ problem: 'limited' });
      rig.clock.now += 30 * MINUTE;
      const early = edit('three');
      await expect(early).rejects.toMatchObject({ problem: 'limited', retryAfterMs: 30 * MINUTE });
      rig.clock.now += 30 * MINUTE;
      await edit('four');
      expect(texts()).toEqual(['four']);
      expect(rig.discord.world.forbidden).toEqual([]);
    },
  );

  it('waits as told where a short wait is told in the body alone', async () => {
    await asked('dm');
    rig.discord.fail('edit', { status: 429, retryAfterSeconds: 2, inBody: true });
    await rig.reply(says('soon'));
    expect(texts()).toEqual(['soon']);
    expect(rig.discord.world.forbidden).toEqual([]);
  });

  it('leaves other routes alone while one is held, and none while the bot is', async () => {
    await asked('dm');
    const to = { ...(rig.events.at(-1) ?? never()), locale: 'en' };
    await rig.reply(says('one'));
    rig.discord.fail('typing', { status: 429, retryAfterSeconds: 60 });
    for (const _ of [1, 2]) await rig.surface.busy(to, 'image');
    await rig.reply(says('two'));
    expect(texts()).toEqual(['one', 'two']);
    rig.discord.fail('post', { status: 429, retryAfterSeconds: 60, global: true });
    const byChat = again(person.direct.length > 0 ? '' : '{}', says('three'));
    await expect(byChat).rejects.toMatchObject({ problem: 'limited' });
    await rig.surface.busy(to, 'image');
    await rig.reply(says('by its token'));
    expect(texts()).toEqual(['one', 'two', 'by its token']);
    expect(rig.discord.world.forbidden).toEqual([]);
  });

  it('sends only what is missing when a delivery that broke off is tried again', async () => {
    await asked('server');
    rig.discord.fail('follow-up', { status: 429, retryAfterSeconds: 30 });
    const both = () => rig.reply(says('one'), says('two'));
    await expect(both()).rejects.toMatchObject({ problem: 'limited' });
    expect(texts()).toEqual(['one']);
    rig.clock.now += 30_000;
    await both();
    expect(texts()).toEqual(['one', 'two']);
  });

  it('takes a delivery for the same though the words beside its pictures changed', async () => {
    kept.set('a', new Uint8Array(10));
    await asked('server');
    rig.discord.fail('follow-up', { status: 429, retryAfterSeconds: 30 });
    const both = (left: string) => rig.reply(says(left, { media: [picture('a')] }), says('two'));
    await expect(both('90 left')).rejects.toMatchObject({ problem: 'limited' });
    rig.clock.now += 30_000;
    await both('80 left');
    expect(texts()).toEqual(['90 left', 'two']);
  });

  it('Discord’s own trouble and a refused token may pass, an old message is sent anew', async () => {
    await asked('dm');
    const cloudflare = { status: 403, code: 40_333 };
    for (const fault of [cloudflare, { status: 401 }, { status: 503, code: 130_000 }]) {
      rig.discord.fail('edit', ...Array(3).fill(fault));
      await expect(rig.reply(says('x'))).rejects.toMatchObject({ problem: 'unavailable' });
      rig.discord.world.faults.clear();
    }
    const address = await rig.reply(says('making it'));
    rig.clock.now += 61 * MINUTE;
    rig.discord.fail('edit-in-chat', { status: 400, code: 30_046 });
    await again(address, says('done', { mode: 'replace' }));
    expect(texts()).toEqual(['making it', 'done']);
  });

  it('what Discord finds wrong with a message is said plainly, else refused', async () => {
    await asked('dm');
    const invalid = { status: 400, code: 50_035 };
    kept.set('a', new Uint8Array(10));
    const rich = says('x', {
      progress: 0.5,
      media: [picture('a')],
      buttons: [[{ label: verbatim('Go'), action: 'go', style: 'danger' }]],
    });
    rig.discord.fail('edit', invalid);
    await rig.reply(rich);
    expect(person.last).toMatchObject({ text: 'x', files: [{ byteLength: 10 }] });
    expect(JSON.stringify(person.last)).toContain('Go');
    rig.discord.fail('follow-up', invalid, invalid);
    await rig.reply(rich);
    expect(JSON.stringify(person.last)).not.toContain('Go');
    rig.discord.fail('follow-up', invalid);
    await expect(rig.reply(says('x'))).rejects.toMatchObject({ problem: 'refused' });
  });

  it('opens no direct chat for a minute after Discord finds that too fast', async () => {
    person = rig.discord.person();
    rig.discord.fail('open-dm', { status: 403, code: 40_003 });
    const early = () => again('{}', says('a notice'));
    const limited = { problem: 'limited', retryAfterMs: MINUTE };
    await expect(early()).rejects.toMatchObject(limited);
    await expect(early()).rejects.toMatchObject(limited);
    expect(callsOf()).toEqual(['POST channels 403']);
    rig.clock.now += MINUTE;
    await early();
    expect(person.direct.map(({ text }) => text)).toEqual(['a notice']);
    rig.discord.fail('open-dm', { status: 403, code: 50_007 });
    await expect(early()).rejects.toMatchObject({ problem: 'blocked' });
  });
});

describe('media', () => {
  it('shows pictures with their alternative texts and drops them when replaced', async () => {
    kept.set('a', new Uint8Array(10)).set('b', new Uint8Array(20));
    await asked('server');
    const address = await rig.reply(says('two', { media: [picture('a'), picture('b')] }));
    expect(person.last.files).toEqual([
      { name: 'my_picture.jpg', alt: 'A sunset', byteLength: 10 },
      { name: '2-my_picture.jpg', alt: 'A sunset', byteLength: 20 },
    ]);
    await again(address, says('none', { mode: 'replace' }));
    expect(person.last).toMatchObject({ text: 'none', files: [] });
  });

  it('sends files beside inline pictures', async () => {
    kept.set('a', new Uint8Array(10));
    await asked('dm');
    await rig.reply(says('original', { media: [picture('a', { asFile: true }), picture('a')] }));
    expect(person.last.files).toHaveLength(2);
  });

  it('says so where a file is no longer kept, and links to one larger than the limit', async () => {
    rig.discord.world.attachmentLimit = 1_000_000;
    kept.set('large', new Uint8Array(2_000_000));
    links.set('large', LINK);
    await asked('server');
    await rig.reply(says('result', { media: [picture('large'), picture('none')] }));
    expect(person.last.files).toEqual([]);
    expect(person.last.text).toMatch(/result[\s\S]*does not take the file[\s\S]*no longer kept/);
    expect(JSON.stringify(person.last)).toContain(LINK);
  });

  it('refuses what is larger than the limit and is in no other place', async () => {
    rig.discord.world.attachmentLimit = 1_000_000;
    kept.set('large', new Uint8Array(2_000_000));
    await asked('server');
    const both = rig.reply(says('before'), says('result', { media: [picture('large')] }));
    await expect(both).rejects.toMatchObject({ problem: 'refused', unshown: 1 });
    expect(texts()).toEqual(['before']);
  });

  it('sends a smaller picture in place of one above the limit, and says so', async () => {
    rig.discord.world.attachmentLimit = 1_000_000;
    kept.set('large', new Uint8Array(2_000_000).fill(1));
    await asked('server');
    await rig.reply(says('result', { media: [picture('large')] }));
    expect(person.last.files).toMatchObject([{ name: 'my_picture.jpg', byteLength: 500 }]);
    expect(person.last.text).toContain('1.9 MB');
  });

  it('encodes a video anew that is above the limit, and says how large it is', async () => {
    await rig.stop();
    const read = async (from: number, to: number) => new Uint8Array(to - from);
    const byteLength = 20 * 1024 * 1024;
    const contentType = 'video/mp4';
    const file = { contentType, byteLength, read, stream: () => new Blob([]).stream() };
    const smaller = async (maxBytes: number) => new Uint8Array(maxBytes / 2);
    rig = await startRig({
      readMedia: async () => ({ contentType, filename: 'a.mp4', file, smaller }),
    });
    await asked('dm');
    await rig.reply(says('result', { media: [picture('film', { kind: 'video' })] }));
    expect(person.last.files).toMatchObject([{ name: 'a.mp4', byteLength: 5 * 1024 * 1024 }]);
    expect(person.last.text).toContain('20 MB');
  });

  it.each([
    { status: 413, code: 40_005 },
    { status: 403, code: 20_009 },
    { status: 400, code: 50_046 },
  ])('links to files that Discord does not take after all (%j)', async (fault) => {
    kept.set('a', new Uint8Array(10));
    links.set('a', LINK);
    await asked('server');
    rig.discord.fail('edit', fault);
    await rig.reply(says('result', { media: [picture('a')] }));
    expect(person.last).toMatchObject({ files: [], text: expect.stringContaining('result') });
    expect(JSON.stringify(person.last)).toContain(LINK);
    links.clear();
    rig.discord.fail('follow-up', fault);
    const without = rig.reply(says('result', { media: [picture('a')] }));
    await expect(without).rejects.toMatchObject({ problem: 'refused' });
  });

  it('sends smaller pictures where Discord finds all of an album too large together', async () => {
    for (const id of ['a', 'b', 'c', 'd']) kept.set(id, new Uint8Array(4_000_000).fill(1));
    await asked('server');
    rig.discord.fail('edit', { status: 413, code: 40_005 });
    const media = ['a', 'b', 'c', 'd'].map((id) => picture(id));
    await rig.reply(says('result', { media }));
    expect(person.last.files.map(({ byteLength }) => byteLength)).toEqual([500, 500, 500, 500]);
    expect(person.last.text).toContain('3.8 MB');
  });

  it('shows that something is being made in the direct chat', async () => {
    await asked('dm');
    const [event] = rig.events;
    if (!event) throw new Error('no event');
    await rig.surface.busy({ ...event, locale: 'en' }, 'image');
    await rig.surface.busy({ userId: '1', chatId: 'x', locale: 'en', address: 'broken' }, 'image');
    expect(rig.discord.world.typing).toBe(1);
  });
});

describe('downloads', () => {
  const tooLarge = { problem: 'too-large' };
  const gone = { problem: 'gone' };

  it('reads no more than allowed and only what Discord hosts', async () => {
    person = rig.discord.person();
    person.say('', [{ name: 'a.jpg', contentType: 'image/jpeg', bytes: new Uint8Array(100) }]);
    const { body } = await nthEvent(rig, 1);
    const ref = body.kind === 'photos' ? (body.files[0]?.ref ?? '') : '';
    expect(await rig.surface.download(ref, 100)).toHaveLength(100);
    await expect(rig.surface.download(ref, 99)).rejects.toMatchObject(tooLarge);
    for (const url of [
      'http://169.254.169.254/latest/meta-data',
      'https://cdn.discordapp.com.evil.example/a.jpg',
      'https://cdn.discordapp.com@evil.example/a.jpg',
      'http://cdn.discordapp.com/a.jpg',
      'https://cdn.discordapp.com:8443/a.jpg',
      'file:///etc/passwd',
      'no address',
    ])
      await expect(rig.surface.download(url, 100)).rejects.toMatchObject(gone);
  });

  it('tells a file that has ended', async () => {
    const ended = `${new URL(rig.discord.apiRoot).origin}/cdn/attachments/1/a.jpg`;
    await expect(rig.surface.download(ended, 100)).rejects.toMatchObject(gone);
  });
});
