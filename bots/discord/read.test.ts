import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Person, STICKER } from './testing/person.ts';
import { nthEvent, type Rig, says, startRig, verbatim } from './testing/rig.node.ts';
import { shown } from './testing/shown.ts';

const photo = (name: string) => ({
  name,
  contentType: 'image/jpeg',
  bytes: new TextEncoder().encode(name),
});

let rig: Rig;
let person: Person;

beforeAll(async () => {
  rig = await startRig({
    readMedia: async () => {
      return { bytes: new Uint8Array(3), contentType: 'image/jpeg', filename: 'mine.jpg' };
    },
    suggest: async (query, locale) =>
      ['Sunset', 'Sunday', 'Snow']
        .filter((title) => title.toLowerCase().startsWith(query))
        .map((title) => ({ name: `${title} (${locale})`, value: title })),
  });
});
afterAll(() => rig.stop());
beforeEach(() => {
  rig.events.length = 0;
  person = rig.discord.person({ locale: 'pt-BR' });
});

describe('commands', () => {
  it('reads a slash command with its words and defers it at once', async () => {
    const interaction = await person.slash('create', { words: ' sunset ' });
    const event = await nthEvent(rig, 1);
    expect(event).toMatchObject({
      surface: 'discord',
      chatId: `dm:${person.id}`,
      userId: person.id,
      eventId: interaction.id,
      userName: 'Mira',
      languageTag: 'pt-BR',
      body: { kind: 'command', name: 'create', argument: 'sunset' },
    });
    expect(interaction.answer).toEqual({ type: 5, data: undefined });
  });

  it('answers privately in servers, with one conversation a person and channel', async () => {
    const member = rig.discord.person({ where: 'server' });
    const { answer } = await member.slash('credits');
    const event = await nthEvent(rig, 1);
    expect(event.chatId).toBe(`${member.channelId}:${member.id}`);
    expect(answer).toEqual({ type: 5, data: { flags: 64 } });
    expect(member.last).toMatchObject({ ephemeral: true, loading: true });
    const bystander = rig.discord.world.messages.get(member.last.id);
    expect(bystander?.onlyFor).toBe(member.id);
  });

  it('takes three photos with /profile as the form, in the order of its fields', async () => {
    const options = { right: photo('r.jpg'), front: photo('f.jpg'), left: photo('l.jpg') };
    await person.slash('profile', options);
    const { body } = await nthEvent(rig, 1);
    expect(body).toMatchObject({
      kind: 'form',
      form: 'face-photos',
      files: [{ name: 'f.jpg' }, { name: 'l.jpg' }, { name: 'r.jpg' }],
    });
  });

  it('takes the picture along that a command works on, from its option or its message', async () => {
    await person.slash('edit', { words: 'brighter', picture: photo('me.jpg') });
    expect((await nthEvent(rig, 1)).body).toMatchObject({
      kind: 'command',
      name: 'edit',
      argument: 'brighter',
      files: [{ name: 'me.jpg' }],
    });
    const file = { id: '1', filename: 'a.png', size: 9, url: 'https://x/a.png' };
    await person.menu('Edit this picture', {
      attachments: [
        { ...file, content_type: 'text/plain' },
        { ...file, content_type: 'image/png' },
      ],
    });
    const edited = { kind: 'command', name: 'edit', argument: '', files: [{ ref: file.url }] };
    expect((await nthEvent(rig, 2)).body).toMatchObject(edited);
    const media = { url: 'https://x/b.png', content_type: 'image/png' };
    const gallery = { type: 12, items: [{ media }] };
    await person.menu('Animate', { attachments: [], components: [gallery] });
    const animated = { kind: 'command', name: 'animate', files: [{ ref: media.url }] };
    expect((await nthEvent(rig, 3)).body).toMatchObject(animated);
  });

  it('finds the picture in the menu of a message of its own, and in a forwarded one', async () => {
    await person.slash('help');
    await nthEvent(rig, 1);
    const picture = {
      kind: 'image',
      source: { of: 'result', id: 'r' },
      alt: verbatim('me'),
    } as const;
    await rig.reply(
      says('made', { media: [picture] }),
      says('as file', { media: [{ ...picture, asFile: true }] }),
    );
    const [inline, asFile] = [...rig.discord.world.messages.values()]
      .map((one) => shown(one))
      .slice(-2);
    expect(inline?.attachments).toEqual([]);
    await person.menu('Edit this picture', inline ?? {});
    expect((await nthEvent(rig, 2)).body).toMatchObject({
      name: 'edit',
      files: [{ ref: expect.stringContaining('/mine.jpg'), contentType: 'image/jpeg' }],
    });
    await person.menu('Animate', asFile ?? {});
    expect((await nthEvent(rig, 3)).body).toMatchObject({
      name: 'animate',
      files: [{ name: 'mine.jpg', byteLength: 3 }],
    });
    const file = { id: '1', filename: 'a.HEIC', size: 9, url: 'https://x/a' };
    await person.menu('Animate', {
      attachments: [],
      message_reference: { type: 1, channel_id: '1', message_id: '2' },
      message_snapshots: [{ message: { attachments: [file] } }],
    });
    expect((await nthEvent(rig, 4)).body).toMatchObject({ files: [{ ref: file.url }] });
  });

  it('takes hand and ring along in their order, and no ring without a hand', async () => {
    await person.slash('ring', { ring: photo('ring.jpg'), picture: photo('hand.jpg') });
    expect((await nthEvent(rig, 1)).body).toMatchObject({
      kind: 'command',
      name: 'ring',
      files: [{ name: 'hand.jpg' }, { name: 'ring.jpg' }],
    });
    await person.slash('ring', { ring: photo('ring.jpg') });
    expect((await nthEvent(rig, 2)).body).toMatchObject({ kind: 'command', files: [] });
  });

  it('takes fewer photos with /profile as photos', async () => {
    await person.slash('profile', { front: photo('f.jpg') });
    expect((await nthEvent(rig, 1)).body).toMatchObject({ kind: 'photos', albumId: null });
  });

  it('takes the picture that /verify is about along with it', async () => {
    await person.slash('verify', { picture: photo('p.jpg') });
    expect((await nthEvent(rig, 1)).body).toMatchObject({
      kind: 'command',
      name: 'verify',
      files: [{ name: 'p.jpg' }],
    });
  });

  it('completes what is typed, in the language of the person', async () => {
    expect(await person.complete('create', 'words', 'sun')).toEqual(['Sunset (pt)', 'Sunday (pt)']);
    expect(rig.events).toEqual([]);
  });
});

describe('components', () => {
  it('reads presses and choices as codes and updates the pressed message', async () => {
    await person.slash('templates');
    await nthEvent(rig, 1);
    await rig.reply(
      says('Choose', {
        buttons: [[{ label: verbatim('Next'), action: 'templates 1' }]],
        choice: {
          placeholder: verbatim('Template'),
          options: [{ label: verbatim('Sunset'), action: 'template sunset' }],
        },
      }),
    );
    const pressed = await person.press('Next');
    expect(pressed.answer).toEqual({ type: 6, data: undefined });
    expect((await nthEvent(rig, 2)).body).toEqual({ kind: 'press', code: 'templates 1' });
    await person.choose('Sunset');
    expect((await nthEvent(rig, 3)).body).toEqual({ kind: 'press', code: 'template sunset' });
  });

  it('hands a button that it does not know to the conversation', async () => {
    await person.slash('help');
    await nthEvent(rig, 1);
    await rig.reply(says('Help'));
    const stored = rig.discord.world.messages.get(person.last.id);
    if (!stored) throw new Error('no message');
    await person.pressCode('from another age', stored);
    expect((await nthEvent(rig, 2)).body).toEqual({ kind: 'press', code: 'from another age' });
  });

  it('answers a press on a message that others see privately and apart', async () => {
    const member = rig.discord.person({ where: 'server' });
    await member.slash('help');
    await nthEvent(rig, 1);
    await rig.reply(says('Card', { buttons: [[{ label: verbatim('Use it'), action: 'use x' }]] }));
    const card = rig.discord.world.messages.get(member.last.id);
    if (!card) throw new Error('no card');
    card.onlyFor = null;
    card.flags = 1 << 15;
    const { answer } = await member.press('Use it');
    expect(answer).toEqual({ type: 5, data: { flags: 64 } });
    await nthEvent(rig, 2);
    await rig.reply(says('Mine', { mode: 'replace' }));
    expect(member.messages.map(({ text }) => text)).toEqual(['Card', 'Mine']);
    expect(member.last.ephemeral).toBe(true);
  });
});

describe('forms', () => {
  it('opens the face form at once and reads its three files', async () => {
    await person.slash('profile');
    await nthEvent(rig, 1);
    const form = { name: 'face-photos', label: verbatim('Three photos') } as const;
    await rig.reply(says('Photos, please', { form }));
    const { answer } = await person.press('Three photos');
    expect(answer?.type).toBe(9);
    expect(person.form?.fields.map(({ name }) => name)).toEqual(['front', 'left', 'right']);
    expect(rig.events).toHaveLength(1);
    await person.submit([photo('f.heic')], [photo('l.jpg')], [photo('r.jpg')]);
    const { body } = await nthEvent(rig, 2);
    expect(body).toMatchObject({
      kind: 'form',
      form: 'face-photos',
      files: [{ name: 'f.heic' }, { name: 'l.jpg' }, { name: 'r.jpg' }],
    });
    if (body.kind !== 'form') throw new Error('no form');
    const bytes = await rig.surface.download(body.files[1]?.ref ?? '', 100);
    expect(new TextDecoder().decode(bytes)).toBe('l.jpg');
  });

  it('lets people in servers write and send photos through forms', async () => {
    const member = rig.discord.person({ where: 'server', locale: 'de' });
    await member.slash('settings');
    await nthEvent(rig, 1);
    await rig.reply(says('Your name?', { awaits: 'text' }));
    await member.press(member.last.buttons[0] ?? '');
    await member.submit(' Mira ');
    expect((await nthEvent(rig, 2)).body).toEqual({ kind: 'text', text: 'Mira' });
    await rig.reply(says('A photo?', { awaits: 'photo' }));
    await member.press(member.last.buttons[0] ?? '');
    await member.submit([photo('a.jpg'), photo('b.jpg')]);
    expect((await nthEvent(rig, 3)).body).toMatchObject({
      kind: 'photos',
      files: [{ name: 'a.jpg' }, { name: 'b.jpg' }],
    });
  });
});

describe('direct messages', () => {
  it('takes along the picture of the message that words or a command answer', async () => {
    await person.slash('help');
    await nthEvent(rig, 1);
    const picture = {
      kind: 'image',
      source: { of: 'result', id: 'r' },
      alt: verbatim('me'),
    } as const;
    await rig.reply(says('made', { media: [picture] }));
    const answered = rig.discord.world.messages.get(person.last.id);
    if (!answered) throw new Error('no message');
    const more = { type: 19, referenced_message: shown(answered) };
    person.say('/edit warmer', [], more);
    const files = [{ ref: expect.stringContaining('/mine.jpg'), contentType: 'image/jpeg' }];
    const edited = { kind: 'command', name: 'edit', argument: 'warmer', files };
    expect((await nthEvent(rig, 2)).body).toMatchObject(edited);
    person.say('warmer', [], more);
    expect((await nthEvent(rig, 3)).body).toMatchObject({ kind: 'text', text: 'warmer', files });
  });

  it.each([
    ['hello', [], {}, { kind: 'text', text: 'hello' }],
    ['/create sunset', [], {}, { kind: 'command', name: 'create', argument: 'sunset' }],
    ['/START', [], {}, { kind: 'command', name: 'start', argument: '' }],
    ['', [], STICKER, { kind: 'unsupported', what: 'sticker' }],
    [
      '',
      [{ ...photo('v.ogg'), contentType: 'audio/ogg' }],
      { flags: 8192 },
      { kind: 'voice', file: { name: 'v.ogg', contentType: 'audio/ogg' }, seconds: null },
    ],
    [
      '',
      [{ ...photo('v.ogg'), contentType: 'audio/ogg', seconds: 2.5 }],
      { flags: 8192 },
      { kind: 'voice', seconds: 2.5 },
    ],
    [
      '/motion',
      [{ ...photo('v.mp4'), contentType: 'video/mp4', seconds: 7 }],
      {},
      { kind: 'video', file: { name: 'v.mp4' }, seconds: 7, caption: '/motion' },
    ],
    [
      '/motion',
      [{ ...photo('v.mov'), contentType: 'video/quicktime' }, photo('a.jpg')],
      {},
      { kind: 'command', name: 'motion', files: [{ name: 'a.jpg' }, { name: 'v.mov' }] },
    ],
    ['', [{ ...photo('v.pdf'), contentType: 'application/pdf' }], {}, { what: 'file' }],
    ['', [], { poll: {} }, { kind: 'unsupported', what: 'other' }],
  ])('reads %j', async (text, files, more, body) => {
    const id = person.say(text, files, more);
    const event = await nthEvent(rig, 1);
    expect(event).toMatchObject({ eventId: id, chatId: `dm:${person.id}`, languageTag: null });
    expect(event.body).toMatchObject(body);
  });

  it('reads what may be pictures of one message as one album, whatever they are called', async () => {
    const unknown = ['b.HEIC', 'c.HIF', 'd.jfif', 'e'].map((name) => ({
      ...photo(name),
      contentType: 'application/octet-stream',
    }));
    const pdf = { ...photo('f.pdf'), contentType: 'application/pdf' };
    person.say('me', [photo('a.jpg'), ...unknown, pdf]);
    const { body } = await nthEvent(rig, 1);
    expect(body).toMatchObject({
      kind: 'photos',
      caption: 'me',
      albumId: null,
      files: [
        { name: 'a.jpg', contentType: 'image/jpeg', byteLength: 5 },
        { name: 'b.HEIC' },
        { name: 'c.HIF' },
        { name: 'd.jfif' },
        { name: 'e' },
      ],
    });
  });

  it('leaves bots, servers and system messages alone', async () => {
    person.say('in a server', [], { guild_id: '5' });
    person.say('a bot', [], { author: { id: '9', username: 'bot', bot: true } });
    person.say('pinned', [], { type: 6 });
    person.say('last');
    expect((await nthEvent(rig, 1)).body).toEqual({ kind: 'text', text: 'last' });
    expect(rig.events).toHaveLength(1);
  });
});
