import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Event } from '../../../core/chat/event.ts';
import type { Reply } from '../../../core/chat/reply.ts';
import type { ReadMedia, Surface } from '../../../core/chat/surface.ts';
import type { Text } from '../../../core/texts/text.ts';
import { PEOPLE_FOLDER } from './harness.ts';

/** Builds a literal text. */
export const say = (text: string): Text => ({ key: 'verbatim', values: { text } });
const key = (label: string, action: string, style?: 'primary' | 'success' | 'danger') => ({
  label: say(label),
  action,
  ...(style ? { style } : {}),
});

const LOOKS = ['mira_front', 'kofi_front', 'otto_front'];

/** Replies by the command or action that they answer, covering every kind of reply. */
export const SCRIPT: Readonly<Record<string, Reply[]>> = {
  start: [
    {
      mode: 'send',
      text: [
        say('Hi! I make pictures and short videos of you, right here.'),
        say('You need to be 18 or older. Are you?'),
      ],
      buttons: [
        [key('Yes, I am 18 or older', 'adult', 'primary')],
        [key('No', 'minor'), key('What is kept?', 'notice')],
      ],
    },
  ],
  adult: [
    {
      mode: 'replace',
      text: [say('Thank you. Now your face: front, one side, the other side.')],
      demoPeople: true,
      form: { name: 'face-photos', label: say('Send the three photos') },
      awaits: 'photo',
    },
  ],
  notice: [{ mode: 'notice', text: [say('Nothing is kept before you agree.')] }],
  photos: [
    {
      mode: 'send',
      text: [say('All three photos are good. Pick a look.')],
      media: LOOKS.map((id) => ({
        kind: 'image',
        source: { of: 'cover', id },
        alt: say(`Look ${id}`),
      })),
      choice: {
        placeholder: say('Looks'),
        options: [
          {
            label: say('Golden hour'),
            description: say('Warm low sun, film grain'),
            action: 'look',
          },
          {
            label: say('Studio noir'),
            description: say('Black and white, hard light'),
            action: 'look',
          },
          { label: say('Comic hero'), description: say('Halftone and rays'), action: 'look' },
        ],
      },
      buttons: [[key('‹ Back', 'page0'), key('2 / 4', 'page1'), key('Next ›', 'page2')]],
    },
  ],
  look: [
    {
      mode: 'send',
      text: [
        say('Golden hour, a picture'),
        say(
          'Free today (4 left after it). Usually 2 seconds. Processed on this machine; nothing leaves it.',
        ),
      ],
      buttons: [
        [key('Make it', 'make', 'primary'), key('Make a video instead', 'video')],
        [key('Leave it', 'cancel', 'danger')],
      ],
    },
  ],
  queued: [
    {
      mode: 'replace',
      text: [say('Golden hour is next in line.')],
      progress: null,
      buttons: [[key('Stop', 'cancel', 'danger')]],
    },
  ],
  half: [
    {
      mode: 'replace',
      text: [say('Golden hour is being made. About one second left.')],
      progress: 0.54,
      buttons: [[key('Stop', 'cancel', 'danger')]],
    },
  ],
  make: [
    {
      mode: 'replace',
      text: [say('Golden hour. Free, 4 free pictures left today. Kept until 27 November.')],
      media: [
        {
          kind: 'image',
          source: { of: 'result', id: 'mira_front' },
          alt: say('Your picture: Golden hour'),
        },
      ],
      buttons: [
        [key('Again', 'look'), key('Vary', 'look'), key('Original file', 'file')],
        [key('Buy credits', 'buy', 'success'), key('Delete', 'delete', 'danger')],
      ],
    },
  ],
  video: [
    {
      mode: 'replace',
      text: [say('A video of four seconds. 60 credits, 240 left.')],
      media: [{ kind: 'video', source: { of: 'result', id: 'video' }, alt: say('Your video') }],
      buttons: [[key('Again', 'look'), key('Delete', 'delete', 'danger')]],
    },
  ],
  file: [
    {
      mode: 'send',
      text: [say('The original file.')],
      media: [
        {
          kind: 'image',
          source: { of: 'result', id: 'mira_front' },
          alt: say('golden-hour.jpg'),
          asFile: true,
        },
      ],
    },
  ],
  buy: [
    {
      mode: 'send',
      text: [say('Spark: 300 credits for $4.99.')],
      buttons: [[{ label: say('Pay'), url: '/privacy', style: 'primary' }]],
      awaits: 'text',
    },
  ],
};

/** Answers events by the script. */
export async function play(event: Event, surface: Surface): Promise<void> {
  const { body } = event;
  const line =
    body.kind === 'command'
      ? body.name
      : body.kind === 'press'
        ? body.code
        : body.kind === 'photos' || body.kind === 'form'
          ? 'photos'
          : null;
  const to = { userId: event.userId, chatId: event.chatId, address: event.address, locale: 'en' };
  if (line === 'delete') return surface.forget?.(event.userId);
  if (line === 'make')
    for (const step of ['queued', 'half']) await surface.deliver(to, SCRIPT[step] ?? []);
  const words = body.kind === 'text' ? body.text : `No line for ${line}`;
  await surface.deliver(to, SCRIPT[line ?? ''] ?? [{ mode: 'send', text: [say(words)] }]);
}

type Encoder = {
  width: number;
  height: number;
  frameRate: number;
  outputFilename: string;
  initialize(): void;
  addFrameRgba(rgba: Uint8Array): void;
  finalize(): void;
  FS: { readFile(name: string): Uint8Array };
};

/** Encodes a second of real H.264 in an MP4. */
export async function smallVideo(): Promise<Uint8Array> {
  const module = createRequire(import.meta.url)('h264-mp4-encoder') as {
    createH264MP4Encoder(): Promise<Encoder>;
  };
  const encoder = await module.createH264MP4Encoder();
  const [width, height, frames] = [240, 320, 12];
  Object.assign(encoder, { width, height, frameRate: 12 });
  encoder.initialize();
  for (let frame = 0; frame < frames; frame += 1)
    encoder.addFrameRgba(
      new Uint8Array(width * height * 4).map((_, index) => (index + frame * 40) % 251),
    );
  encoder.finalize();
  return encoder.FS.readFile(encoder.outputFilename);
}

/** Reads the covers and results of the script: the demo people, and the small video. */
export function scriptedMedia(video: Uint8Array): ReadMedia {
  return async ({ id }) => {
    if (id === 'video') return { bytes: video, contentType: 'video/mp4', filename: 'video.mp4' };
    const bytes = await readFile(new URL(`${id}.jpg`, PEOPLE_FOLDER)).catch(() => null);
    if (!bytes) return null;
    return { bytes: new Uint8Array(bytes), contentType: 'image/jpeg', filename: `${id}.jpg` };
  };
}
