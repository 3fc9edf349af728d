import { createHash } from 'node:crypto';
import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import { beforeAll, describe, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { openCredential } from './c2pa/credential.ts';
import { selfSigned } from './c2pa/self-signed.ts';
import type { Signing } from './c2pa/sign.ts';
import { concat, fromLatin1, u32 } from './containers/bytes.ts';
import { extractXmp } from './containers/embed.ts';
import { boxesOf } from './containers/mp4.ts';
import { markMp4 } from './mark-video.ts';
import { isOurMark, readXmp } from './xmp.ts';

const MARK = { sourceTypeUri: 'http://x.test/trained', engine: 'Motion 1', madeAt: 0 };
let video: Uint8Array;
let signing: Signing;

beforeAll(async () => {
  const writer = await openMp4({ widthPx: 64, heightPx: 64, framesPerSecond: 8, quantizer: 30 });
  for (let frame = 0; frame < 8; frame += 1)
    writer.add(new Uint8Array(64 * 64 * 4).map((_, i) => (i * 7 + frame * 31) % 256));
  video = await writer.finish();
  writer.close();
  const { signer } = await openCredential(await selfSigned(Date.now()), Date.now());
  signing = { signer, newHash: () => createHash('sha256') };
});

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function marked(bytes: Uint8Array, size = bytes.length, how: Signing | null = signing) {
  const troubles: unknown[] = [];
  const parts: Uint8Array[] = [];
  for await (const part of markMp4(cut(bytes, size), MARK, how, (cause) => troubles.push(cause)))
    parts.push(part);
  return { bytes: concat(parts), troubles };
}

async function samples(bytes: Uint8Array): Promise<string[]> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4] });
  const track = await input.getPrimaryVideoTrack();
  const found: string[] = [];
  if (!track) return found;
  for await (const { data } of new EncodedPacketSink(track).packets())
    found.push(createHash('sha256').update(data).digest('hex'));
  return found;
}

const types = (bytes: Uint8Array) => boxesOf(bytes).map(({ type }) => type);

describe('marking an MP4 as it passes', () => {
  test('adds XMP and a manifest behind it and moves nothing', async () => {
    const { bytes, troubles } = await marked(video);
    expect(troubles).toEqual([]);
    expect(bytes.subarray(0, video.length)).toEqual(video);
    expect(types(bytes)).toEqual([...types(video), 'uuid', 'uuid']);
    expect(bytes.length - video.length).toBeLessThan(4_000);
    expect(isOurMark(readXmp(extractXmp(bytes, 'video/mp4') ?? ''))).toBe(true);
    expect(await samples(bytes)).toEqual(await samples(video));
    expect(await samples(bytes)).toHaveLength(8);
  });

  test.each([1, 7, 1000])('cut into pieces of %i bytes it is hashed the same', async (size) => {
    const hashes: string[] = [];
    const watched: Signing = {
      ...signing,
      newHash: () => {
        const hash = createHash('sha256');
        return {
          update: (bytes) => hash.update(bytes),
          digest: () => {
            const digest = hash.digest();
            hashes.push(digest.toString('hex'));
            return digest;
          },
        };
      },
    };
    await marked(video, size, watched);
    await marked(video, video.length, watched);
    expect(hashes[0]).toBe(hashes[1]);
  });

  test('marks of others become free space of the same length', async () => {
    const once = await marked(video);
    const twice = await marked(once.bytes, 333);
    expect(types(twice.bytes)).toEqual([...types(video), 'free', 'free', 'uuid', 'uuid']);
    expect(await samples(twice.bytes)).toEqual(await samples(video));
  });

  test('without a certificate there is XMP alone', async () => {
    const { bytes } = await marked(video, 100, null);
    expect(types(bytes)).toEqual([...types(video), 'uuid']);
  });

  test('a signer that fails leaves the XMP', async () => {
    const broken = { ...signing.signer, sign: () => Promise.reject(new Error('no key')) };
    const { bytes, troubles } = await marked(video, 100, { ...signing, signer: broken });
    expect(types(bytes)).toEqual([...types(video), 'uuid']);
    expect(troubles).toHaveLength(1);
  });

  test.each([
    ['no MP4', new Uint8Array(5_000).fill(65)],
    ['nothing', new Uint8Array()],
    [
      'a box without a length',
      concat([u32(8), fromLatin1('ftyp'), u32(0), fromLatin1('mdat1234')]),
    ],
    ['a box that is cut off', concat([u32(8), fromLatin1('ftyp'), u32(90), fromLatin1('mdat12')])],
    [
      'a box shorter than its head',
      concat([u32(8), fromLatin1('ftyp'), u32(3), new Uint8Array(40)]),
    ],
    ['half a header', concat([u32(8), fromLatin1('ftyp'), u32(90)])],
  ])('%s passes as it is', async (_name, bytes) => {
    for (const size of [3, 10_000]) expect((await marked(bytes, size)).bytes).toEqual(bytes);
  });
});
