import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberSigningKey } from '../../db/signing-keys.ts';
import type { Inspected, Inspection } from '../marking/jobs.ts';
import { unmarked } from '../testing/marking.ts';
import { pictureVerifier } from './intake/verify-picture.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

const OURS = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
const NOTHING: Inspection = { manifest: null, xmp: null, fingerprint: null };
const SIGNED: Inspection['manifest'] = {
  intact: true,
  publicKey: 'ours',
  sourceTypeUri: OURS,
  engine: 'Paint 2',
};

/** What the marking finds, by the name of the file. */
const FILES: Record<string, Inspected> = {
  signed: { ok: true, inspection: { ...NOTHING, manifest: SIGNED } },
  changed: {
    ok: true,
    inspection: { ...NOTHING, manifest: { ...SIGNED, intact: false } },
  },
  marked: {
    ok: true,
    inspection: {
      ...NOTHING,
      xmp: { creatorTool: 'alme bots', sourceTypeUri: OURS, engine: null },
    },
  },
  foreign: {
    ok: true,
    inspection: { ...NOTHING, manifest: { ...SIGNED, publicKey: 'theirs' } },
  },
  photo: { ok: true, inspection: NOTHING },
  broken: { ok: false, problem: 'not-a-picture' },
};

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  const { db, now } = stage.ctx;
  await db.commit([rememberSigningKey(db.query, 'ours', now())]);
});
afterEach(() => stage.close());

const marking = {
  ...unmarked,
  inspect: async (bytes: Uint8Array): Promise<Inspected> => {
    const found = FILES[new TextDecoder().decode(bytes)];
    if (!found) throw new Error('no such file');
    return found;
  },
};

const answer = () =>
  stage.work('verify-picture', pictureVerifier({ ...stage.ctx, marking }, stage.conversation));

test('/verify asks for a picture and says whether it was made here', async () => {
  expect(await stage.command('verify')).toContain('Was this picture made here?');
  expect(await stage.photos(['signed'])).toBe('');
  const said = await answer();
  expect(said).toContain('its signature is valid');
  expect(said).toContain('Engine: Paint 2');
  expect(said).toContain('[Check another picture]');
  expect(await stage.tap('verify')).toContain('Was this picture made here?');
});

test.each([
  ['marked', 'such a mark can be copied'],
  ['changed', 'the file was changed after it was signed'],
  ['foreign', 'made or edited with ai'],
  ['photo', 'no proof that it is a real photo'],
  ['broken', 'is no picture'],
])('what it says of a picture that is %s', async (name, words) => {
  await stage.command('verify');
  await stage.photos([name]);
  expect((await answer()).toLowerCase()).toContain(words);
});

test('a picture that the command came with or answers is looked at once', async () => {
  const files = [stage.file('signed')];
  expect(await stage.happen({ kind: 'command', name: 'verify', argument: '', files })).toBe('');
  expect(await answer()).toContain('its signature is valid');
  expect(await answer()).toBe('');
});

test('so is one with /verify in its caption; any other photo is for making something', async () => {
  const photos = { kind: 'photos', files: [stage.file('photo')], albumId: null } as const;
  await stage.happen({ ...photos, files: [...photos.files], caption: '/prüfen bitte' });
  expect(await answer()).toContain('recognise');
  await stage.happen({ ...photos, files: [...photos.files], caption: 'verify' });
  expect(await answer()).toBe('');
});

test('words instead of a picture are answered, and cancel ends it', async () => {
  await stage.command('verify');
  expect(await stage.write('well?')).toContain('[Cancel]');
  await stage.press('cancel');
  await stage.photos(['signed']);
  expect(await answer()).toBe('');
});

test('a file that cannot be fetched is told, not tried for ever', async () => {
  await stage.command('verify');
  await stage.photos(['huge']);
  expect(await answer()).toContain('larger than 20 MB');
});
