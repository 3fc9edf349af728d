import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Media, Reply } from '../../core/chat/reply.ts';
import type { Person } from './testing/person.ts';
import { nthEvent, type Rig, says, startRig, verbatim } from './testing/rig.node.ts';

let rig: Rig;
let person: Person;
const kept = new Map<string, Uint8Array>();

beforeEach(async () => {
  kept.clear();
  rig = await startRig({
    readMedia: async ({ id }) => {
      const bytes = kept.get(id);
      return bytes ? { bytes, contentType: 'image/jpeg', filename: `${id}.jpg` } : null;
    },
  });
  person = rig.discord.person({ where: 'server' });
  await person.slash('help');
  await nthEvent(rig, 1);
});
afterEach(() => rig.stop());

const media = (of: 'forming' | 'result', id: string): Media => ({
  kind: 'image',
  source: { of, id },
  alt: verbatim('A sunset'),
});
const running = (progress: number, more: Partial<Reply> = {}): Reply =>
  says('Making it', { mode: 'replace', progress, ...more });
const files = () => person.last.files.map(({ name }) => name);

it('one message: words, what forms, what forms further, the result', async () => {
  for (const [at, id] of ['f1', 'f2', 'r1'].entries()) kept.set(id, new Uint8Array(10 + at));
  let address = await rig.reply(running(0));
  const then = async (reply: Reply) => {
    const to = { userId: person.id, chatId: 'x', locale: 'en', address };
    address = await rig.surface.deliver(to, [reply]);
  };
  for (const id of ['f1', 'f2']) {
    await then(running(0.5, { media: [media('forming', id)] }));
    expect(files()).toEqual([`${id}.jpg`]);
  }
  await then(says('Done', { mode: 'replace', media: [media('result', 'r1')] }));
  expect([person.messages.length, files()]).toEqual([1, ['r1.jpg']]);
  await then(running(0.5, { media: [media('forming', 'f1')] }));
  await then(says('It did not work', { mode: 'replace' }));
  expect([person.messages.length, files()]).toEqual([1, []]);
  expect(person.last.text).toBe('It did not work');
});

it('what is held no more is not missed', async () => {
  await rig.reply(running(0.5, { media: [media('forming', 'gone')] }));
  expect(person.last.text).not.toMatch(/no longer/);
  expect(files()).toEqual([]);
});
