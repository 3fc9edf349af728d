import type { GenerationRow } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import { action } from '../chat/action.ts';
import type { Button, Media, Reply } from '../chat/reply.ts';
import { rows } from '../chat/reply-builders.ts';
import type { Engine } from '../engines/engine.ts';
import {
  makesTemplates,
  type Operation,
  operationRow,
  PICTURE_OPERATIONS,
  type PictureOperation,
  restoresPhotos,
} from '../operations/lists.ts';
import type { Text } from '../texts/text.ts';
import { readRequest } from './generation-request.ts';
import { isJoint } from './joint-pictures.ts';
import { returnedText } from './messages.ts';

/** The state of the account and the engine's offers, when a result is shown. */
export type ResultContext = {
  creditsLeft: number;
  freeToday: number;
  keepNothing: boolean;
  /** The name of the engine that made the result; null where it was this service itself. */
  madeBy: string | null;
  /** Whether a video was made with sound. */
  hasSound: boolean;
  /** The operations that an engine can do with the result. */
  can: readonly Operation[];
  /** Whether it tried out a draft of a template that is still there. */
  isTryOut: boolean;
  /** Whether an engine can say in words what makes a picture. */
  describes: boolean;
};

/** Builds the message of a result with its price, the remaining credits and its retention. */
export function resultReply(
  generation: GenerationRow,
  results: readonly ResultRow[],
  context: ResultContext,
): Reply {
  const until = results[0]?.expiresAt ?? null;
  return {
    mode: 'replace',
    text: [
      { key: 'generation.done', values: { title: generation.title } },
      ...likenessText(generation),
      ...costText(generation, context),
      ...(context.madeBy === null
        ? []
        : [{ key: 'generation.made-by' as const, values: { engine: context.madeBy } }]),
      ...videoText(generation, results, context),
      ...partText(generation),
      ...motionText(generation),
      context.keepNothing || until === null
        ? { key: 'generation.kept-nothing' }
        : { key: 'generation.kept-until', values: { until: { at: until, form: 'date' } } },
    ],
    media: results.map((result, i) =>
      mediaOf(generation, result, { position: i + 1, of: results.length }),
    ),
    buttons: resultButtons(generation, context, until === null),
  };
}

/**
 * Returns a result's picture or video as media of a message.
 * @param place the position, from 1, and the number of results that are shown together
 */
export const mediaOf = (
  generation: Pick<GenerationRow, 'kind' | 'title' | 'operation'>,
  result: Pick<ResultRow, 'id'>,
  place: { position: number; of: number } = { position: 1, of: 1 },
): Media => ({
  kind: generation.kind,
  source: { of: 'result', id: result.id },
  alt: {
    key: 'generation.alt',
    values: {
      title: generation.title,
      how: operationRow(generation.operation).startsFrom === 'words' ? 'words' : 'photos',
      ...place,
    },
  },
  ...(operationRow(generation.operation).transparent && { transparent: true }),
});

/** Tells whether a video was made with sound: as its engine does it, or as it was chosen. */
export const hasSound = (
  generation: Pick<GenerationRow, 'request'>,
  engine: Pick<Engine, 'sound'> | undefined,
): boolean => engine?.sound === 'always' || readRequest(generation).video?.sound === true;

/** Says how long and large a video is, and whether it has sound. */
function videoText(
  { kind }: GenerationRow,
  [first]: readonly ResultRow[],
  context: ResultContext,
): Text[] {
  if (kind !== 'video' || !first) return [];
  const { durationSeconds: seconds, widthPx, heightPx } = first;
  const [width, height] = [String(widthPx), String(heightPx)];
  const sound = context.hasSound ? 'on' : 'off';
  return [{ key: 'generation.video', values: { seconds, width, height, sound } }];
}

/** Names the video that it goes on from. */
function partText(generation: GenerationRow): Text[] {
  const { part } = readRequest(generation);
  return part === undefined ? [] : [{ key: 'generation.longer', values: { before: part - 1 } }];
}

/** Says as in which video it moves. */
function motionText(generation: GenerationRow): Text[] {
  if (!operationRow(generation.operation).followsVideo) return [];
  const { clipId: clip } = readRequest(generation);
  const what = clip === undefined ? 'own' : 'clip';
  return [{ key: 'generation.motion', values: { what, clip: clip ?? '' } }];
}

/** Buttons that stand beside each other, so that their labels are read. */
const IN_A_ROW = 3;

/** How much it looks like its owner; that of a picture which costs nothing since it does not, the price says. */
function likenessText({ likeness, refundedAt }: GenerationRow): Text[] {
  if (likeness === null || (likeness === 'off' && refundedAt !== null)) return [];
  return [{ key: 'generation.likeness', values: { likeness } }];
}

function costText(generation: GenerationRow, context: ResultContext): Text[] {
  const { priceCredits: credits, refundedAt, freeDay, potId } = generation;
  const { freeToday: free, creditsLeft: left } = context;
  if (refundedAt !== null) return [{ key: 'generation.unlike' }, returnedText(generation)];
  if (freeDay !== null) return [{ key: 'generation.cost-free', values: { free } }];
  if (potId !== null) return [{ key: 'guild.cost', values: { credits } }];
  return [{ key: 'generation.cost-credits', values: { credits, left } }];
}

function resultButtons(
  generation: GenerationRow,
  context: ResultContext,
  gone: boolean,
): Button[][] {
  const { id } = generation;
  // Everybody has agreed to this picture alone.
  if (isJoint(generation)) return jointButtons(id, gone || context.keepNothing);
  const first: Button[] = [
    ...(comesOutTheSame(generation, context)
      ? []
      : [
          {
            label: { key: 'generation.again' as const },
            style: 'primary' as const,
            action: action('again', id),
          },
        ]),
    ...(saysOther(generation)
      ? [{ label: { key: 'generation.vary' as const }, action: action('vary', id) }]
      : []),
  ];
  if (gone || context.keepNothing)
    return [first.length > 0 ? first : [toTemplates], ...(context.isTryOut ? [toDraft(id)] : [])];
  return [
    first,
    ...longer(generation, context.can),
    ...rows(onwards(generation, context.can), IN_A_ROW),
    [...hd(generation), { label: { key: 'generation.file' as const }, action: action('file', id) }],
    [
      { label: { key: 'generation.share' as const }, action: action('share-result', id) },
      { label: { key: 'sticker.make' as const }, action: action('sticker', id) },
      ...(context.describes && generation.kind === 'image'
        ? [{ label: { key: 'describe.do' as const }, action: action('describe-made', id) }]
        : []),
    ],
    ...template(generation, context),
    [
      ...(sourceOf(generation) === null
        ? []
        : [{ label: { key: 'generation.back' as const }, action: action('back', id) }]),
      {
        label: { key: 'generation.delete' as const },
        style: 'danger' as const,
        action: action('del-result', id),
      },
    ],
  ].filter((row) => row.length > 0);
}

/** What can be done with a picture of several people: it can be had and deleted. */
const jointButtons = (id: string, gone: boolean): Button[][] =>
  gone
    ? [[toTemplates]]
    : [
        [{ label: { key: 'generation.file' }, action: action('file', id) }],
        [
          {
            label: { key: 'generation.delete' },
            style: 'danger',
            action: action('del-result', id),
          },
        ],
      ];

/** Making it again would cost and change nothing. */
function comesOutTheSame({ operation }: GenerationRow, { madeBy }: ResultContext): boolean {
  const { repeats } = operationRow(operation);
  return repeats === 'same' || (repeats === 'same-here' && madeBy === null);
}

/** Whether other words can be said for it: where they are optional or none, nobody would be asked for any. */
function saysOther({ operation }: GenerationRow): boolean {
  const { words } = operationRow(operation);
  return words === 'needed' || words === 'template';
}

const toTemplates: Button = {
  label: { key: 'menu.templates' },
  style: 'primary',
  action: action('templates', 0),
};

/** What can be made of a picture, as far as an engine can. */
function onwards({ id, kind, operation }: GenerationRow, can: readonly Operation[]): Button[] {
  if (kind !== 'image') return [];
  const background = operationRow(operation).transparent ? 'transparent' : 'opaque';
  const offered = PICTURE_OPERATIONS.filter((next) => {
    const { onResult } = operationRow(next);
    return can.includes(next) && (onResult === 'any' || onResult === background);
  });
  return [...ofOldPhotos(operation, can), ...offered].map((next) => ({
    label: { key: 'operation.do', values: { operation: next } },
    action: action('result-do', next, id),
  }));
}

/** The next steps with an old photo, before everything else. */
function ofOldPhotos(operation: string, can: readonly Operation[]): PictureOperation[] {
  if (!restoresPhotos(operation)) return [];
  return PICTURE_OPERATIONS.filter(
    (next) =>
      operationRow(next).onResult === 'restored' && next !== operation && can.includes(next),
  );
}

/** A video goes on from its last frame, where somebody can animate a picture. */
const longer = ({ id, kind }: GenerationRow, can: readonly Operation[]): Button[][] =>
  kind === 'video' && can.includes('animate')
    ? [[{ label: { key: 'longer.do' }, action: action('longer', id) }]]
    : [];

function hd({ id, operation }: GenerationRow): Button[] {
  if (!operationRow(operation).enlargeable) return [];
  return [{ label: { key: 'generation.hd' }, action: action('hd', id) }];
}

/** What words have made can be made a template, for oneself and others; a try-out leads back to its draft. */
function template(generation: GenerationRow, { isTryOut }: ResultContext): Button[][] {
  if (isTryOut) return [toDraft(generation.id)];
  if (!makesTemplates(generation.operation)) return [];
  return [
    [{ label: { key: 'generation.template' }, action: action('make-template', generation.id) }],
  ];
}

const toDraft = (id: string): Button[] => [
  { label: { key: 'generation.draft' }, action: action('make-template', id) },
];

/** The result that it was made from; null where it was made from photos. */
const sourceOf = (generation: GenerationRow): string | null =>
  readRequest(generation).resultId ?? null;
