import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineOutput } from '../../core/engines/engine.ts';
import { silentLog } from '../../core/log.ts';
import { type CredentialPem, openCredential } from '../../core/marking/c2pa/credential.ts';
import { selfSigned } from '../../core/marking/c2pa/self-signed.ts';
import { openNodeMarking } from '../../core/marking/marking.node.ts';
import type { Marking } from '../../core/marking/marking.ts';
import {
  certificateOf,
  type KeyKind,
  type Oddities,
} from '../../core/marking/testing/certificates.ts';
import { smallVideo } from '../playground/testing/scripted.ts';
import { openOfficialReader } from './testing/official-reader.node.ts';

let reader: Awaited<ReturnType<typeof openOfficialReader>>;
let marking: Marking;
let photo: Uint8Array;

beforeAll(async () => {
  reader = await openOfficialReader();
  marking = await markingWith(await selfSigned(Date.now()));
  photo = await readFile(new URL('../../core/people/mira_front.jpg', import.meta.url));
});
afterAll(async () => {
  await marking?.close();
  await reader?.close();
});

async function markingWith(pem: CredentialPem): Promise<Marking> {
  const credential = await openCredential(pem, Date.now());
  const how = { visibleLabel: false, mayGoUnsigned: false };
  return openNodeMarking({ credential, now: Date.now, log: silentLog, ...how });
}

const encode = {
  'image/jpeg': () => sharp(photo).jpeg().toBuffer(),
  'image/png': () => sharp(photo).resize(500).png().toBuffer(),
  'image/webp': () => sharp(photo).webp().toBuffer(),
  'video/mp4': smallVideo,
} as const;
const TYPES = Object.keys(encode) as (keyof typeof encode)[];

async function mark(contentType: keyof typeof encode, by = marking): Promise<Uint8Array> {
  const bytes = new Uint8Array(await encode[contentType]());
  const kind = contentType === 'video/mp4' ? 'video' : 'image';
  const plain: EngineOutput = {
    kind,
    bytes,
    contentType,
    widthPx: 1,
    heightPx: 1,
    durationSeconds: 0,
  };
  const making = { engine: 'Paint 2', sourceType: 'trainedAlgorithmicMedia' } as const;
  return (await by.mark(plain, making)).bytes;
}

const codes = (entries: { code: string }[] = []) => entries.map(({ code }) => code);

test.each(TYPES)('the official C2PA reader finds a valid signature in a %s', async (type) => {
  const said = await reader.read(await mark(type), type);
  expect(said?.validation_state).toBe('Valid');
  const { success, failure } = said?.validation_results.activeManifest ?? {};
  const binding = type === 'video/mp4' ? 'assertion.bmffHash.match' : 'assertion.dataHash.match';
  expect(codes(success)).toEqual(expect.arrayContaining(['claimSignature.validated', binding]));
  // Nobody has heard of a certificate that signed itself, and that is all there is to say against it.
  expect(codes(failure)).toEqual(['signingCredential.untrusted']);
  expect(said?.manifests[said.active_manifest]).toMatchObject({
    claim_generator_info: [{ name: 'alme bots' }],
    assertions: expect.arrayContaining([
      expect.objectContaining({
        label: 'c2pa.actions.v2',
        data: {
          actions: [
            {
              action: 'c2pa.created',
              digitalSourceType:
                'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
              softwareAgent: { name: 'Paint 2' },
            },
          ],
        },
      }),
    ]),
  });
});

test.each(TYPES)('and sees that a %s was changed', async (type) => {
  const bytes = await mark(type);
  const at = type === 'video/mp4' ? 2_000 : bytes.length - (type === 'image/webp' ? 9_000 : 500);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const said = await reader.read(bytes, type);
  expect(said?.validation_state).toBe('Invalid');
});

test('and reads a file whose marks were replaced', async () => {
  const once = await mark('video/mp4');
  const plain = { kind: 'video', contentType: 'video/mp4', widthPx: 1, heightPx: 1 } as const;
  const making = { engine: 'Paint 3', sourceType: 'compositeSynthetic' } as const;
  const twice = await marking.mark({ ...plain, durationSeconds: 1, bytes: once }, making);
  expect((await reader.read(twice.bytes, 'video/mp4'))?.validation_state).toBe('Valid');
});

test.each<[KeyKind, Oddities]>([
  ['EC P-256', { issuer: 'itself' }],
  ['EC P-384', { issuer: 'chain' }],
  ['Ed25519', { issuer: 'chain' }],
  ['RSA 2048', { issuer: 'itself' }],
  ['RSA 3072', { issuer: 'chain' }],
])('and finds a signature of %s by %o valid', async (kind, odd) => {
  const operator = await markingWith(await certificateOf(kind, Date.now(), odd));
  for (const type of ['image/webp', 'video/mp4'] as const)
    expect((await reader.read(await mark(type, operator), type))?.validation_state).toBe('Valid');
  await operator.close();
});
