import { z } from 'zod';
import { COMPANY_IDS } from '../../config/settings/engines.ts';
import { OPERATIONS } from '../../operations/lists.ts';
import { GARMENTS } from '../../operations/row.ts';
import { ROW } from '../../vision/row-layout.ts';
import { ASPECTS } from '../engine.ts';
import {
  bySize,
  day,
  dollars,
  fixedInputs,
  flag,
  inputName,
  oneOf,
  text,
  whole,
} from './row-fields.ts';

/** The most rows that a file of models has. */
export const MOST_MODELS = 1_000;

const LARGEST_EDGE_PX = 8_192;
const LONGEST_SECONDS = 120;
const LARGEST_MOTION_BYTES = 1024 ** 3;
const TIMES = 'a number from 1 to 10';
/** Words that stand for something else where engines are named: engines that are no rows, lanes of tasks. */
const RESERVED: readonly string[] = [
  'all',
  'local',
  'openai',
  'gemini',
  'moderation',
  'vision',
  'words',
  'providers',
  'checkouts',
  'polls',
  'payments',
  'delivery',
  'notices',
  'reminders',
  'campaigns',
  'sweeps',
  'exports',
  'light',
];
const ID = `an id of at most 40 letters in lower case, such as flux-2-pro, and none of ${RESERVED.join(', ')}`;

/** Which input of the model takes what; what is left out is not sent. */
const input = z.strictObject(
  {
    prompt: inputName.optional(),
    /** One picture; where `pictures` is absent, several are joined side by side. */
    picture: inputName.optional(),
    /** A list of pictures. */
    pictures: inputName.optional(),
    /** Pictures with an input of their own, by their part in the request. */
    roles: z
      .partialRecord(
        oneOf(['front', 'left', 'right', 'target', 'product', 'garment', 'hand', 'ring', 'pet']),
        inputName,
        'inputs by the part of a picture',
      )
      .optional(),
    mask: inputName.optional(),
    firstFrame: inputName.optional(),
    /** The picture that a video ends with; only beside `firstFrame`. */
    lastFrame: inputName.optional(),
    /** The video as in which a picture is to move. */
    motion: inputName.optional(),
    aspect: inputName.optional(),
    /** Takes one of `sizes`. */
    size: inputName.optional(),
    width: inputName.optional(),
    height: inputName.optional(),
    seconds: inputName.optional(),
    sound: inputName.optional(),
    seed: inputName.optional(),
    /** Takes one of `garments`. */
    garment: inputName.optional(),
  },
  'inputs by what they take',
);

const price = z.strictObject(
  {
    /** What is counted; a tile has 512 × 512 pixels. */
    by: oneOf(['picture', 'second', 'megapixel', 'tile']),
    usd: bySize(dollars),
    /** The first megapixel, where it costs something else. */
    firstUsd: dollars.optional(),
    /** Each photo that goes along. */
    photoUsd: dollars.optional(),
    /** True where no price list of the provider says it. */
    estimated: flag.optional(),
  },
  'a price with by and usd',
);

/** The engine's id, as settings and stored generations name it. */
export const modelId = z
  .string(ID)
  .regex(/^[a-z0-9][a-z0-9.-]{0,39}$/, ID)
  .refine((id) => !RESERVED.includes(id), ID);

const FIELDS = {
  id: modelId,
  provider: oneOf(COMPANY_IDS),
  /** The server of `OPENAI_SERVERS` that has the model, in place of OpenAI. */
  server: text(40).optional(),
  /** The model's name at its provider: one, or one for each thing that a request starts from. */
  model: z.union(
    [
      text(200),
      z.strictObject({
        words: text(200).optional(),
        frame: text(200).optional(),
        pictures: text(200).optional(),
      }),
    ],
    'a name, or names for words, frame, pictures',
  ),
  /** The version that runs, for models on Replicate that are not official. */
  version: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional(),
  name: text(60),
  /** The company behind the model, which users are told beside its provider. */
  maker: text(60).optional(),
  /** `instructed`: whatever a model can be told in words. */
  for: z.union(
    [z.literal('instructed'), z.array(oneOf(OPERATIONS))],
    `instructed, or a list out of ${OPERATIONS.join(', ')}`,
  ),
  goodAt: z.array(oneOf(['text', 'photo', 'drawn']), 'a list out of text, photo, drawn'),
  references: whole(0, 16),
  /** True for a model that makes nothing from words alone. */
  needsPicture: flag.optional(),
  /** Whether the provider takes photos of real, consenting people. */
  realFaces: z.boolean('true or false'),
  /** Longest side of an output in pixels. */
  longEdgePx: whole(256, LARGEST_EDGE_PX),
  transparent: flag.optional(),
  /** `words` for a model that is sent the words of the user alone; else it gets instructions. */
  prompt: z.literal('words', 'words, or left out').optional(),
  input: input.optional(),
  /** What is always sent, by the names of the inputs. */
  always: fixedInputs.optional(),
  /** What is sent beside a picture. */
  withPicture: fixedInputs.optional(),
  /** The model's word for a shape, where it has another one. */
  aspects: z.partialRecord(oneOf(ASPECTS), text(20), 'shapes by shape').optional(),
  /** Width and height in pixels by shape. */
  pixels: z
    .record(oneOf(ASPECTS), z.tuple([whole(64, 8_192), whole(64, 8_192)]), 'sizes by shape')
    .optional(),
  /** The sizes that can be asked for, smallest first, with their longest side in pixels. */
  sizes: z
    .array(z.strictObject({ is: text(20), px: whole(64, LARGEST_EDGE_PX) }), 'a list of sizes')
    .min(1, 'at least one size')
    .optional(),
  /** The model's words for what is tried on. */
  garments: z.record(oneOf(GARMENTS), text(40), 'words by garment').optional(),
  /** True where a picture says shape and size of the output. */
  sizedByPicture: flag.optional(),
  /** Lengths of a video; `only` lists them where not every whole second goes. */
  seconds: z
    .strictObject({
      least: whole(1, LONGEST_SECONDS),
      most: whole(1, LONGEST_SECONDS),
      only: z.array(whole(1, LONGEST_SECONDS)).min(1).optional(),
    })
    .optional(),
  /** The largest video whose motion it takes, in bytes; `seconds` says how long that may be. */
  motionBytes: whole(1, LARGEST_MOTION_BYTES).optional(),
  /** Whether a video has sound: as one likes, or always. */
  sound: oneOf(['choice', 'always']).optional(),
  /** How many times more a second with sound costs than one without, the operator and users alike. */
  soundTimes: z.number(TIMES).min(1, TIMES).max(10, TIMES).optional(),
  /** True where the picture that a video starts from says its shape. */
  shapedByFrame: flag.optional(),
  /** For models of OpenAI's API: takes any size, keeps faces when asked, has these qualities. */
  anySize: flag.optional(),
  inputFidelity: flag.optional(),
  qualities: z.array(text(20)).optional(),
  /** Pictures of what forms that it sends on the way: how many at most, and what each costs. */
  partials: z.strictObject({ most: whole(1, 3), usd: dollars }, 'most and usd').optional(),
  price,
  /** The value of a picture in credits; of a video, what a second costs users. */
  credits: bySize(whole(1, 10_000)),
  /** The usual time; `typicalSecondsASecond` comes on top for each second of a video. */
  typicalSeconds: whole(1, 3_600),
  typicalSecondsASecond: whole(0, 600).optional(),
  /** Last day of service. */
  endsOn: day.optional(),
  /** The model that is to be used instead. */
  successor: text(64).optional(),
  /** The page on which the facts were read. */
  source: z.url('the address of the page that says so'),
  /** True for a model that is used only where a setting names it. */
  off: flag.optional(),
};

const rowObject = z.strictObject(FIELDS, 'an object');
/** A model: what it is called, what it takes, what it costs. */
export type ModelRow = z.infer<typeof rowObject>;
/** The inputs of a model, by what they take. */
export type InputNames = z.infer<typeof input>;

/** The shape of a row of the catalogue. docs/extending.md says how to write one. */
export const rowShape = rowObject.superRefine((row, ctx) => {
  for (const [field, message] of clashes(row))
    ctx.addIssue({ code: 'custom', path: [field], message });
});

/** Lists the fields that do not go together with others. */
function clashes(row: ModelRow): [field: keyof ModelRow, shouldBe: string][] {
  const { provider, input: names, sizes, seconds, price: cost } = row;
  const found: [keyof ModelRow, string][] = [];
  const predicts = provider === 'replicate' || provider === 'atlas';
  if (predicts && !names) found.push(['input', 'set: which input takes what']);
  if (row.server !== undefined && provider !== 'openai')
    found.push(['server', 'left out, except with the provider openai']);
  if (names?.mask && provider !== 'replicate' && provider !== 'openai')
    found.push(['input', 'without a mask, which only replicate and openai are sent']);
  if (predicts && row.references > 0 && !takesPictures(names))
    found.push(['references', '0, because no input takes a picture']);
  if (seconds && !predicts)
    found.push(['seconds', 'left out, except with the providers replicate and atlas']);
  if (typeof row.model === 'object' && row.model.words === undefined && !row.needsPicture)
    found.push(['needsPicture', 'true, because the model has no name for words alone']);
  if (isFalling(sizes?.map(({ px }) => px) ?? [])) found.push(['sizes', 'smallest first']);
  if (seconds?.only && (isFalling(seconds.only) || seconds.only.at(-1) !== seconds.most))
    found.push(['seconds', 'with `only` from the shortest to `most`']);
  if (names?.size && !sizes) found.push(['sizes', 'set, because input has a size']);
  if (names?.garment && !row.garments) found.push(['garments', 'set, because input has a garment']);
  if (names?.lastFrame && !names.firstFrame)
    found.push(['input', 'without a lastFrame, which only goes beside a firstFrame']);
  if ((names?.motion !== undefined) !== (row.motionBytes !== undefined))
    found.push(['motionBytes', 'set where input has a motion, and left out elsewhere']);
  if (names?.motion && !seconds)
    found.push(['seconds', 'set: how long a video may be whose motion it takes']);
  if ((names?.motion !== undefined) !== row.for.includes('motion'))
    found.push(['for', 'with motion where input has one, and without elsewhere']);
  if (names?.width && !row.pixels) found.push(['pixels', 'set, because input has a width']);
  if ((cost.by === 'second') !== (seconds !== undefined))
    found.push(['seconds', 'set for a video, which is priced by the second, and for nothing else']);
  if (row.sound && !seconds) found.push(['sound', 'left out, except for a video']);
  if (row.sound === 'choice' && !names?.sound)
    found.push(['sound', 'always, or left out, because no input takes a choice']);
  if (row.soundTimes !== undefined && row.sound !== 'choice')
    found.push(['soundTimes', 'left out, except where sound is a choice']);
  if (row.partials && provider !== 'openai' && provider !== 'gemini')
    found.push(['partials', 'left out, except with the providers openai and gemini']);
  if (row.shapedByFrame && !seconds) found.push(['shapedByFrame', 'left out, except for a video']);
  if (seconds && seconds.least > seconds.most) found.push(['seconds', 'least up to most']);
  const known = new Set(sizes?.map(({ is }) => is));
  for (const field of ['price', 'credits'] as const) {
    const of = field === 'price' ? cost.usd : row.credits;
    if (typeof of === 'object' && sizes?.some(({ is }) => of[is] === undefined) !== false)
      found.push([field, `a number for each of ${[...known].join(', ') || 'its sizes'}`]);
  }
  if (provider === 'replicate' && row.references > ROW.most && joinsPictures(names))
    found.push(['references', `at most ${ROW.most}, which are joined side by side for one input`]);
  if (provider === 'atlas' && row.references > 1 && !names?.pictures)
    found.push(['references', 'at most 1, because no input takes several pictures']);
  return found;
}

const takesPictures = (names: InputNames | undefined): boolean =>
  names?.picture !== undefined ||
  names?.pictures !== undefined ||
  names?.firstFrame !== undefined ||
  Object.keys(names?.roles ?? {}).length > 0;

/** Tells whether several pictures go as one. */
const joinsPictures = (names: InputNames | undefined): boolean =>
  names?.picture !== undefined && names.pictures === undefined && names.roles === undefined;

const isFalling = (numbers: readonly number[]): boolean =>
  numbers.some((one, place) => place > 0 && one <= (numbers[place - 1] ?? one));
