import { BufferSource, Input, MP4 } from 'mediabunny';
import { afterAll, describe, expect, test } from 'vitest';
import { openMp4 } from '../engines/local/video/encode.node.ts';
import { DEFAULT_MOTION_RULES } from '../rules/motion-rules.ts';
import { openVision } from './vision.node.ts';

const vision = openVision();
afterAll(() => vision.close());
const bounds = DEFAULT_MOTION_RULES;

/** A video of so many frames at 10 a second. */
async function video(frames: number, widthPx = 360, heightPx = 480): Promise<Uint8Array> {
  const writer = await openMp4({ widthPx, heightPx, framesPerSecond: 10, quantizer: 30 });
  for (let frame = 0; frame < frames; frame += 1)
    writer.add(new Uint8Array(widthPx * heightPx * 4).fill((frame * 9) % 255));
  const bytes = await writer.finish();
  writer.close();
  return bytes;
}

const problemOf = (bytes: Uint8Array) =>
  vision.motion(bytes, bounds).then(
    () => null,
    (cause: { problem?: string }) => cause.problem,
  );

/** A box of an MP4 behind all others, as cameras and editors add them. */
function withBox(bytes: Uint8Array, words: string): Uint8Array {
  const body = new TextEncoder().encode(words);
  const box = new Uint8Array(8 + body.length);
  new DataView(box.buffer).setUint32(0, box.length);
  box.set(new TextEncoder().encode('free'), 4);
  box.set(body, 8);
  return Uint8Array.from([...bytes, ...box]);
}

describe('a video whose motion is wanted', () => {
  test('is told its length, and handed on without what else is in its file', async () => {
    const sent = withBox(await video(42), '+52.5200+013.4050/ Ada’s phone');
    const read = await vision.motion(sent, bounds);
    expect(read).toMatchObject({ contentType: 'video/mp4', seconds: 5 });
    expect(Buffer.from(read.bytes).includes('phone')).toBe(false);
    const input = new Input({ formats: [MP4], source: new BufferSource(read.bytes) });
    const track = await input.getPrimaryVideoTrack();
    expect([track?.codec, track?.displayWidth, track?.displayHeight]).toEqual(['avc', 360, 480]);
    expect(await input.getPrimaryAudioTrack()).toBeNull();
    expect(await input.getMetadataTags()).toEqual({});
  });

  test('that is too short, too long, too small or too narrow says so', async () => {
    expect(await problemOf(await video(20))).toBe('too-short');
    expect(await problemOf(await video(305, 340, 340))).toBe('too-long');
    expect(await problemOf(await video(40, 320, 480))).toBe('too-small');
    expect(await problemOf(await video(40, 340, 860))).toBe('too-narrow');
  });

  test('is no file that only says that it is one', async () => {
    expect(await problemOf(new Uint8Array(0))).toBe('not-a-video');
    expect(await problemOf(new TextEncoder().encode('GIF89a and nothing else'))).toBe(
      'not-a-video',
    );
    const whole = await video(40);
    // The index is there, and none of the pictures that it leads to.
    const at = Buffer.from(whole).indexOf('mdat') + 4;
    const hollow = whole.slice();
    hollow.fill(0, at);
    expect(await problemOf(hollow)).toBe('no-frames');
  });
});
