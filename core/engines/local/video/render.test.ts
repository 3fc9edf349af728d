import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../vision/person.ts';
import { EngineError } from '../../engine-error.ts';
import { expectAsKept, figuresOf, keptFigures } from '../testing/picture-figures.node.ts';
import { boxesOf } from './boxes.ts';
import { examplePerson } from './person.fixture.node.ts';
import { renderPoster, renderVideo, type VideoRequest, videoLookNames } from './render.node.ts';

let person: Person;

beforeAll(async () => {
  person = await examplePerson();
});

function request(change: Partial<VideoRequest> = {}): VideoRequest {
  return {
    look: 'orbit-neon',
    params: { caption: 'Hello' },
    persons: [person],
    aspect: '9:16',
    longEdgePx: 256,
    durationSeconds: 0.5,
    seed: 4_294_967_295,
    ...change,
  };
}

const nothing = () => {};

describe.each(videoLookNames())('%s', (look) => {
  it('makes a file that plays at once, the same for the same seed', async () => {
    const heard: number[] = [];
    const output = await renderVideo(request({ look }), (fraction) => heard.push(fraction));
    expect(output).toMatchObject({
      kind: 'video',
      widthPx: 144,
      heightPx: 256,
      durationSeconds: 0.5,
    });
    expect([...boxesOf(output.bytes)].map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);
    using input = new Input({ source: new BufferSource(output.bytes), formats: [MP4] });
    const track = await input.getPrimaryVideoTrack();
    expect(await track?.computeDuration()).toBeCloseTo(0.5, 6);
    expect(await track?.getCodec()).toBe('avc');
    expect(await track?.getColorSpace()).toMatchObject({ matrix: 'bt709', fullRange: false });
    expect(heard).toHaveLength(13);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    const again = await renderVideo(request({ look }), nothing);
    expect(Buffer.compare(output.bytes, again.bytes)).toBe(0);
  });

  it('looks as it did', async () => {
    const { bytes } = await renderPoster(request({ look }));
    expectAsKept(await figuresOf(bytes), await keptFigures(look));
  });

  it('takes a person without a face, cut off on all sides, in a wide frame', async () => {
    const odd = await examplePerson({
      face: null,
      bounds: { x: 0, y: 0, width: 256, height: 320 },
      cutOff: { left: true, right: true, top: true, bottom: true },
    });
    const poster = await renderPoster(
      request({ look, persons: [odd], aspect: '16:9', params: {} }),
    );
    expect(poster).toMatchObject({
      kind: 'image',
      contentType: 'image/jpeg',
      widthPx: 256,
      heightPx: 144,
    });
    expect(poster.bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  });
});

describe('renderVideo', () => {
  it('marks the key frames, so that players can seek', async () => {
    const output = await renderVideo(request({ durationSeconds: 2.2, longEdgePx: 96 }), nothing);
    using input = new Input({ source: new BufferSource(output.bytes), formats: [MP4] });
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error('no track');
    const keys: number[] = [];
    for await (const packet of new EncodedPacketSink(track).packets()) {
      if (packet.type === 'key') keys.push(packet.timestamp);
    }
    expect(keys).toEqual([0, 2]);
  });

  it('differs by seed', async () => {
    const one = await renderVideo(request({ seed: 1 }), nothing);
    const two = await renderVideo(request({ seed: 2 }), nothing);
    expect(Buffer.compare(one.bytes, two.bytes)).not.toBe(0);
  });

  it('makes odd sizes even and brings wild numbers within bounds', async () => {
    const odd = await renderVideo(request({ aspect: '4:5', longEdgePx: 133 }), nothing);
    expect([odd.widthPx % 2, odd.heightPx % 2]).toEqual([0, 0]);
    const wild = await renderVideo(
      request({ longEdgePx: Number.NaN, durationSeconds: -3, seed: -1 }),
      nothing,
    );
    expect(wild).toMatchObject({ heightPx: 96, durationSeconds: 0.25 });
  });

  it.each(['<script>&"\u0000</text>', 'W'.repeat(400), 'Привет, мир', '👩\u200d🚀 ﷽ ̷̷̷̷', '   '])(
    'survives the caption %j',
    async (caption) => {
      const poster = await renderPoster(request({ params: { caption } }));
      expect(poster.bytes.byteLength).toBeGreaterThan(1000);
    },
  );

  it('stops between frames when it is cancelled', async () => {
    let frames = 0;
    const cancelled = renderVideo(request({ isCancelled: () => frames === 3 }), () => frames++);
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(frames).toBe(3);
    const aborted = renderVideo(request({ signal: AbortSignal.abort() }), nothing);
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['an unknown look', { look: 'nothing-of-ours' }],
    ['a name from the prototype', { look: 'constructor' }],
    ['no person', { persons: [] }],
  ])('refuses %s', async (_, change) => {
    const refused = renderVideo(request(change), nothing);
    await expect(refused).rejects.toBeInstanceOf(EngineError);
    await expect(refused).rejects.toMatchObject({ failure: 'invalid' });
  });

  it('leaves no crash handlers of the encoder behind', async () => {
    // A process of its own: other libraries' handlers look the same, and other tests load them.
    const encoder = new URL('encode.node.ts', import.meta.url).href;
    const program = `const { openMp4 } = await import('${encoder}');
      const mp4 = await openMp4({ widthPx: 64, heightPx: 64, framesPerSecond: 24, quantizer: 30 });
      mp4.add(new Uint8Array(64 * 64 * 4));
      await mp4.finish();
      mp4.close();
      console.log('handlers:', process.rawListeners('unhandledRejection').map(String).join());`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
    ]);
    expect(stdout).toContain('handlers:');
    expect(stdout).not.toContain('abort(');
  });
});
