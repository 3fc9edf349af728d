/** The input of a model that runs as a prediction, built from its row of the catalogue. */
import { operationRow } from '../../operations/lists.ts';
import type { EngineRequest, Reference } from '../engine.ts';
import { secondsOf, sizeOf } from '../models/cost.ts';
import type { ModelRow } from '../models/row.ts';
import { framesOf } from './abilities.ts';
import { instructions, orderedReferences, pictureDescription } from './instructions.ts';

/** What a request starts from, by which some models have a name of their own. */
export type Start = 'words' | 'frame' | 'pictures';

/** A picture with its part in the request, at the address where the model finds it. */
export type Addressed = Pick<Reference, 'role' | 'person'> & { address: string };

/** The addresses of the pictures of a request. */
export type InputPictures = {
  /** In the order of `orderedReferences`; one where several were joined. */
  pictures: readonly Addressed[];
  /** Number of pictures that were joined side by side; 0 where none were. */
  joined: number;
  /** The mask, white where the picture may change. */
  mask: string | null;
  /** The video as in which the picture is to move; null where there is none. */
  motion: string | null;
};

const GOES_ON =
  'the same scene goes on naturally, in the same light, colours and perspective, without people';
const CALM_MOTION =
  'Bring the picture to life with gentle, natural motion. Keep everything recognisable.';
const AS_IN_THE_VIDEO =
  'The person of the picture moves exactly as the person in the video. Face, hair, clothes and surroundings stay those of the picture.';

/** What is said where somebody has written nothing. */
const UNSAID: Readonly<Partial<Record<EngineRequest['operation'], string>>> = {
  widen: GOES_ON,
  animate: CALM_MOTION,
  motion: AS_IN_THE_VIDEO,
  wear: 'the garment in the picture',
};

/** Seeds above are refused by some models. */
const SEEDS = 2 ** 31;

/** Tells what a request starts from at a model. */
export function startOf(row: ModelRow, request: EngineRequest): Start {
  const pictures = orderedReferences(request).length;
  if (pictures === 0) return 'words';
  const isFrame = request.operation === 'animate' && pictures <= framesOf(row);
  return row.input?.firstFrame && isFrame ? 'frame' : 'pictures';
}

/** Returns the name of the model for a request; null where the family has none for it. */
export const modelNameOf = ({ model }: ModelRow, start: Start): string | null =>
  typeof model === 'string' ? model : (model[start] ?? null);

/** Tells whether several pictures of a request have to be joined into one. */
export const areJoined = ({ input }: ModelRow, references: readonly Reference[]): boolean =>
  references.length > 1 &&
  !input?.pictures &&
  !input?.roles &&
  !references.some(({ role }) => role === 'last-frame');

/** Builds the input of a model by the names of its row. */
export function inputOf(
  row: ModelRow,
  request: EngineRequest,
  given: InputPictures,
): Record<string, unknown> {
  const { input: names = {} } = row;
  const start = startOf(row, request);
  const sized = row.sizedByPicture && start !== 'words' ? {} : shapeOf(row, request, start);
  const video = operationRow(request.operation).kind === 'video';
  return byName(
    [names.prompt, promptOf(row, request, start, given.joined)],
    ...picturesOf(row, start, given),
    [names.mask, given.mask ?? undefined],
    [names.motion, given.motion ?? undefined],
    [names.garment, row.garments?.[request.garment ?? 'top']],
    ...Object.entries(sized),
    ...(video
      ? ([
          [names.seconds, secondsOf(row, request.durationSeconds)],
          [names.sound, request.sound ?? false],
        ] as const)
      : []),
    [names.seed, request.seed % SEEDS],
    ...Object.entries(row.always ?? {}),
    ...(start === 'words' ? [] : Object.entries(row.withPicture ?? {})),
  );
}

/** Lists the inputs without which what was asked for can still be made: never the sound that was. */
export const optionalInputs = (
  { input, always = {} }: ModelRow,
  { sound }: Pick<EngineRequest, 'sound'>,
): string[] => [
  ...[input?.seed, sound ? undefined : input?.sound].filter((name) => name !== undefined),
  ...Object.keys(always),
];

type Entry = readonly [name: string | undefined, value: unknown];

const byName = (...entries: readonly Entry[]): Record<string, unknown> =>
  Object.fromEntries(
    entries.flatMap(([name, value]) => (name && value !== undefined ? [[name, value]] : [])),
  );

function picturesOf({ input: names = {} }: ModelRow, start: Start, given: InputPictures): Entry[] {
  const inputs: Readonly<Partial<Record<Reference['role'], string>>> = names.roles ?? {};
  const own = given.pictures.flatMap(({ role, address }): Entry[] =>
    inputs[role] ? [[inputs[role], address]] : [],
  );
  const others = given.pictures.filter(({ role }) => !inputs[role]).map(({ address }) => address);
  const [first, last] = others;
  if (first === undefined) return own;
  if (start === 'frame') return [...own, [names.firstFrame, first], [names.lastFrame, last]];
  return [
    ...own,
    names.pictures ? [names.pictures, others] : [names.picture ?? names.firstFrame, first],
  ];
}

/** The inputs of shape and size. */
function shapeOf(
  row: ModelRow,
  { aspect, longEdgePx }: EngineRequest,
  start: Start,
): Record<string, unknown> {
  const { input: names = {}, pixels } = row;
  const [width, height] = pixels?.[aspect] ?? [];
  return byName(
    [
      names.aspect,
      row.shapedByFrame && start === 'frame' ? undefined : (row.aspects?.[aspect] ?? aspect),
    ],
    [names.size, sizeOf(row, longEdgePx)],
    [names.width, width],
    [names.height, height],
  );
}

function promptOf(row: ModelRow, request: EngineRequest, start: Start, joined: number): string {
  const words = request.prompt.trim() || (UNSAID[request.operation] ?? '');
  const { kind, followsVideo } = operationRow(request.operation);
  if (followsVideo) return words;
  if (kind === 'video') return start === 'pictures' ? aboutPictures(request, words) : words;
  if (row.prompt === 'words' || start === 'words') return words;
  const sheet =
    joined === 0
      ? ''
      : `The input shows ${joined} pictures side by side; picture 1 is the leftmost. Make one new picture, not a collage.\n\n`;
  return `${sheet}${instructions(request)}`;
}

/** The prompt of a video that shows who or what is in the pictures. */
function aboutPictures(request: EngineRequest, words: string): string {
  const named = orderedReferences(request).map(
    (one, i) => `Image ${i + 1} is ${pictureDescription(one)}.`,
  );
  return [...named, words, 'Keep the person exactly recognisable in every frame.'].join(' ');
}
