import { createRequire } from 'node:module';
import type { H264MP4Encoder } from 'h264-mp4-encoder';
import {
  BufferSource,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { clearTimestamps } from './boxes.ts';
import { containsKeyFrame, declareProfileAndColour } from './parameter-sets.ts';
import { allocateBytes, holdFrameMemory, memoryOf } from './raster/memory.ts';
import { writeBt709 } from './yuv.ts';

/** Distance of key frames in seconds, which limits how far a player seeks. */
const KEYFRAME_SECONDS = 2;

/** 0 is smallest, 10 is fastest; 9 needs half the time of 8 for two fifths more bytes. */
const ENCODER_SPEED = 9;

/** The settings of an MP4. */
export type Mp4Settings = {
  /** Width in pixels, even. */
  widthPx: number;
  /** Height in pixels, even. */
  heightPx: number;
  framesPerSecond: number;
  /** H.264 quantiser, 10 (best) to 51 (smallest). */
  quantizer: number;
};

/** A writer of an MP4 file. */
export type Mp4Writer = {
  /**
   * Encodes the next frame; blocks the thread.
   * @param rgba `widthPx * heightPx * 4` bytes; alpha is ignored
   */
  add(rgba: Uint8Array | Uint8ClampedArray): void;
  /**
   * Finishes the file.
   * @returns the file's bytes, with the index in front
   */
  finish(): Promise<Uint8Array>;
  /** Frees the encoder; must be called once in every case. */
  close(): void;
};

type EncoderModule = { createH264MP4Encoder: () => Promise<H264MP4Encoder> };

/**
 * Opens an H.264 (constrained baseline, 4:2:0, BT.709 video range) MP4 for writing.
 * @throws {RangeError} where a side is odd or below 16 pixels
 */
export async function openMp4(settings: Mp4Settings): Promise<Mp4Writer> {
  const { widthPx, heightPx, framesPerSecond } = settings;
  for (const side of [widthPx, heightPx]) {
    if (!Number.isInteger(side) || side % 2 !== 0 || side < 16) {
      throw new RangeError(`a video's sides are even and at least 16 px, not ${side}`);
    }
  }
  const encoder = await createEncoder();
  encoder.width = widthPx;
  encoder.height = heightPx;
  encoder.frameRate = framesPerSecond;
  encoder.speed = ENCODER_SPEED;
  encoder.quantizationParameter = settings.quantizer;
  encoder.groupOfPictures = Math.round(framesPerSecond * KEYFRAME_SECONDS);
  encoder.outputFilename = `${crypto.randomUUID()}.mp4`;
  encoder.initialize();
  const memory = holdFrameMemory();
  const yuv = allocateBytes((widthPx * heightPx * 3) / 2);
  // What is not in the memory of frames passes through here.
  let staged: Uint8Array | null = null;
  const stage = (rgba: Uint8Array | Uint8ClampedArray) => {
    staged ??= allocateBytes(rgba.byteLength);
    staged.set(rgba);
    return staged;
  };
  let open = true;
  const finalize = () => {
    if (open) encoder.finalize();
    open = false;
  };
  return {
    add(rgba) {
      const frame = memoryOf(yuv).holds(rgba) ? rgba : stage(rgba);
      writeBt709(frame, widthPx, heightPx, yuv);
      encoder.addFrameYuv(yuv);
    },
    async finish() {
      finalize();
      return indexFirst(encoder.FS.readFile(encoder.outputFilename, {}), framesPerSecond);
    },
    close() {
      finalize();
      memory[Symbol.dispose]();
      // Files live in the module's own memory until they are unlinked.
      encoder.FS.unlink(encoder.outputFilename);
      encoder.delete();
    },
  };
}

/** Loads the encoder, and removes the process-wide crash handlers that its loader installs. */
async function createEncoder(): Promise<H264MP4Encoder> {
  const before = CRASH_EVENTS.map((event) => process.rawListeners(event));
  const module: EncoderModule = createRequire(import.meta.url)('./vendor/h264-mp4-encoder.cjs');
  const encoder = await module.createH264MP4Encoder();
  for (const [index, event] of CRASH_EVENTS.entries()) {
    for (const listener of process.rawListeners(event)) {
      if (!before[index]?.includes(listener)) process.off(event, listener as () => void);
    }
  }
  return encoder;
}

const CRASH_EVENTS = ['uncaughtException', 'unhandledRejection'] as const;

/** Copies the packets into a file that begins with its index and declares its colour space. */
async function indexFirst(bytes: Uint8Array, framesPerSecond: number): Promise<Uint8Array> {
  using input = new Input({ source: new BufferSource(bytes), formats: [MP4] });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config?.description) throw new Error('the encoder wrote no video track');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  const decoderConfig = {
    ...config,
    description: declareProfileAndColour(config.description),
    colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
  } as const;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    // The encoder's own file does not say which packets are key frames: seeking needs to know.
    const type = containsKeyFrame(packet.data) ? 'key' : 'delta';
    await source.add(packet.clone({ type }), { decoderConfig });
  }
  await output.finalize();
  if (!target.buffer) throw new Error('the video was not written');
  const file = new Uint8Array(target.buffer);
  clearTimestamps(file);
  return file;
}
