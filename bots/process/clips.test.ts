import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Log, silentLog } from '../../core/log.ts';
import { MotionError } from '../../core/media/motion-video.ts';
import { PASSED } from '../../core/moderation/decision.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { openClips } from './clips.node.ts';

let folder: string;
let told: string[];

const RIGHTS = { licence: 'CC0', source: 'https://example.org/wave' };
const put = async (name: string, what: string | object) =>
  writeFile(join(folder, name), typeof what === 'string' ? what : JSON.stringify(what));

/** A video says in words what it is. */
const motion = async (bytes: Uint8Array) => {
  const said = new TextDecoder().decode(bytes);
  if (said === 'noise') throw new MotionError('not-a-video');
  return { bytes, contentType: 'video/mp4', seconds: said.length } as const;
};
const open = () => {
  const warn = (_facts: object, line: string) => void told.push(line);
  return openClips(folder, {
    vision: { motion } as never,
    moderation: {
      company: null,
      words: async () => PASSED,
      picture: async (media) =>
        'bytes' in media && new TextDecoder().decode(media.bytes) === 'naked'
          ? { verdict: 'hold', category: 'sexual', scores: {} }
          : PASSED,
    },
    rules: DEFAULT_RULES,
    log: { ...silentLog, warn } as Log,
  });
};

beforeEach(async () => {
  told = [];
  folder = await mkdtemp(join(tmpdir(), 'alme-clips-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('clips with their rights are on the shelf; wrong ones are told and left out', async () => {
  await put('wave.mp4', 'wave');
  await put('wave.json', { title: { en: 'Wave', de: 'Winken' }, ...RIGHTS });
  await put('turn.mov', 'turning');
  await put('turn.json', { title: 'Turn', ...RIGHTS });
  await put('unlicensed.mp4', 'dance');
  await put('unlicensed.json', { title: 'Dance' });
  await put('alone.mp4', 'dance');
  await put('words.json', { title: 'Nothing', ...RIGHTS });
  await put('broken.mp4', 'dance');
  await put('broken.json', '{');
  await put('noise.mp4', 'noise');
  await put('noise.json', { title: 'Noise', ...RIGHTS });
  await put('naked.mp4', 'naked');
  await put('naked.json', { title: 'Naked', ...RIGHTS });
  await put('Not A Name.mp4', 'dance');
  await put('read.me', 'nothing');
  const shelf = open();
  await shelf.checked;
  expect(shelf.clips.map(({ id, title, seconds }) => [id, title.en, seconds])).toEqual([
    ['turn', 'Turn', 7],
    ['wave', 'Wave', 4],
  ]);
  const about = (name: string) => told.filter((line) => line.includes(`${name}:`));
  for (const name of ['unlicensed', 'alone', 'words', 'broken', 'noise', 'naked', 'Not A Name'])
    expect(about(name), name).toHaveLength(1);
  expect(told).toHaveLength(7);
  expect(about('unlicensed')[0]).toContain('licence');
});

test('a clip is read as it was checked, and never as another one', async () => {
  await put('wave.mp4', 'wave');
  await put('wave.json', { title: 'Wave', ...RIGHTS });
  const shelf = open();
  await shelf.checked;
  expect(await shelf.read('wave')).toEqual({
    bytes: new Uint8Array(await readFile(join(folder, 'wave.mp4'))),
    contentType: 'video/mp4',
  });
  await put('wave.mp4', 'naked');
  expect(await shelf.read('wave')).toBeNull();
  expect(await shelf.read('../wave')).toBeNull();
});

test('a folder that is not there is told, and the shelf is empty', async () => {
  await rm(folder, { recursive: true });
  const shelf = open();
  await shelf.checked;
  expect([shelf.clips, told.length]).toEqual([[], 1]);
  folder = await mkdtemp(join(tmpdir(), 'alme-clips-'));
});
