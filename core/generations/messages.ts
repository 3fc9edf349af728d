import type { GenerationRow } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import { action } from '../conversation/action.ts';
import type { Button, Media, Reply, Text } from '../conversation/reply.ts';
import type { Operation } from '../engines/engine.ts';
import { isProvidersRefusal } from './refused.ts';
import type { GenerationRequest } from './request.ts';

const PERCENT = 100;
/** How the failures begin that name what our screening refused something for. */
const SCREENED = 'screened-';
/** How those begin that name what an engine finds missing in a photo. */
const IN_PHOTO = 'photo-';

/** While it waits. @param ahead how many come before it */
export function queuedReply(generation: GenerationRow, ahead: number): Reply {
  return {
    mode: 'replace',
    text: [
      { key: 'generation.waiting', values: { title: generation.title } },
      { key: 'generation.ahead', values: { ahead } },
    ],
    progress: null,
    buttons: [[stopButton(generation)]],
  };
}

/** While it is made. @param fraction 0..1 */
export function runningReply(generation: GenerationRow, fraction: number): Reply {
  const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * PERCENT);
  return {
    mode: 'replace',
    text: [{ key: 'generation.running', values: { title: generation.title } }],
    progress: percent / PERCENT,
    buttons: [[stopButton(generation)]],
  };
}

const stopButton = (generation: GenerationRow): Button => ({
  label: { key: 'generation.stop' },
  style: 'danger',
  action: action('stop', generation.id),
});

/** What is left on the account when the result is shown. */
export type Standing = {
  creditsLeft: number;
  freeToday: number;
  keepNothing: boolean;
  /** The name of the engine that made it; null where it was this service itself. */
  madeBy: string | null;
  /** What an engine can do with it now. */
  can: readonly Operation[];
};

/** The result, with what it cost, what is left and until when it is kept. */
export function resultReply(
  generation: GenerationRow,
  results: readonly ResultRow[],
  standing: Standing,
): Reply {
  const until = results[0]?.expiresAt ?? null;
  return {
    mode: 'replace',
    text: [
      { key: 'generation.done', values: { title: generation.title } },
      costText(generation, standing),
      ...(standing.madeBy === null
        ? []
        : [{ key: 'generation.made-by' as const, values: { engine: standing.madeBy } }]),
      standing.keepNothing || until === null
        ? { key: 'generation.kept-nothing' }
        : { key: 'generation.kept-until', values: { until: { at: until, form: 'date' } } },
    ],
    media: results.map((result) => mediaOf(generation, result)),
    buttons: resultButtons(generation, standing, until === null),
  };
}

/** A result's picture or video as a message shows it. */
export const mediaOf = (
  generation: Pick<GenerationRow, 'kind' | 'title' | 'operation'>,
  result: Pick<ResultRow, 'id'>,
): Media => ({
  kind: generation.kind,
  source: { of: 'result', id: result.id },
  alt: { key: 'generation.alt', values: { title: generation.title } },
  ...(generation.operation === 'cutout' && { transparent: true }),
});

function costText(generation: GenerationRow, standing: Standing): Text {
  if (generation.freeDay !== null)
    return { key: 'generation.cost-free', values: { free: standing.freeToday } };
  return {
    key: 'generation.cost-credits',
    values: { credits: generation.priceCredits, left: standing.creditsLeft },
  };
}

function resultButtons(generation: GenerationRow, standing: Standing, gone: boolean): Button[][] {
  const { id } = generation;
  const first: Button[] = [
    ...(comesOutTheSame(generation, standing)
      ? []
      : [
          {
            label: { key: 'generation.again' as const },
            style: 'primary' as const,
            action: action('again', id),
          },
        ]),
    ...(WORDLESS.includes(generation.operation)
      ? []
      : [{ label: { key: 'generation.vary' as const }, action: action('vary', id) }]),
  ];
  if (gone || standing.keepNothing) return [first.length > 0 ? first : [toTemplates]];
  return [
    first,
    onwards(generation, standing.can),
    [...hd(generation), { label: { key: 'generation.file' as const }, action: action('file', id) }],
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

/** Operations that nobody says anything about. */
const WORDLESS: readonly string[] = ['cutout', 'upscale', 'animate', 'swap'];
/** Operations that come out the same whoever does them again, and those that do when we do. */
const SAME: readonly string[] = ['cutout', 'upscale'];
const SAME_HERE: readonly string[] = [...SAME, 'swap', 'ring', 'edit'];
/** Operations whose results are as large, or as bare, as they can be. */
const NOT_LARGER: readonly string[] = ['cutout', 'upscale'];

/** Making it again would cost and change nothing. */
const comesOutTheSame = ({ operation }: GenerationRow, { madeBy }: Standing): boolean =>
  (madeBy === null ? SAME_HERE : SAME).includes(operation);

const toTemplates: Button = {
  label: { key: 'menu.templates' },
  style: 'primary',
  action: action('templates', 0),
};

/** What can be made of a picture, as far as an engine can. */
function onwards({ id, kind, operation }: GenerationRow, can: readonly Operation[]): Button[] {
  if (kind !== 'image') return [];
  const last = operation === 'cutout' ? 'scene' : 'cutout';
  return (['edit', 'animate', last] as const)
    .filter((next) => can.includes(next))
    .map((next) => ({
      label: { key: 'operation.do', values: { operation: next } },
      action: action('result-do', next, id),
    }));
}

function hd({ id, kind, operation }: GenerationRow): Button[] {
  if (kind !== 'image' || NOT_LARGER.includes(operation)) return [];
  return [{ label: { key: 'generation.hd' }, action: action('hd', id) }];
}

/** The result that it was made from; null where it was made from photos. */
const sourceOf = ({ request }: GenerationRow): string | null =>
  (JSON.parse(request) as GenerationRequest).resultId ?? null;

export const cancelledReply = (generation: GenerationRow): Reply => ({
  mode: 'replace',
  text: [
    { key: 'generation.cancelled', values: { title: generation.title } },
    returnedText(generation),
  ],
  buttons: [tryAgain(generation)],
});

/**
 * The bad end: what happened, in plain words, and that nothing was paid.
 * @param appealable a person may still be asked to look at a refusal
 */
export const failedReply = (generation: GenerationRow, appealable: boolean): Reply => ({
  mode: 'replace',
  text: [
    { key: 'generation.failed', values: { title: generation.title } },
    reasonText(generation.failure),
    returnedText(generation),
  ],
  buttons: [
    tryAgain(generation),
    ...(appealable && isRefused(generation)
      ? [[{ label: { key: 'review.ask' as const }, action: action('appeal', generation.id) }]]
      : []),
  ],
});

/** Whether it was refused for what it shows, by our own screening or by a company. */
export const isRefused = (generation: GenerationRow): boolean =>
  generation.state === 'rejected' &&
  (generation.failure?.startsWith(SCREENED) === true || isProvidersRefusal(generation));

function reasonText(failure: string | null): Text {
  if (failure?.startsWith(IN_PHOTO)) {
    const why = failure.slice(IN_PHOTO.length).replaceAll('-', '_');
    return { key: 'generation.reason-photo', values: { why } };
  }
  return failure?.startsWith(SCREENED)
    ? { key: 'screened.why', values: { category: failure.slice(SCREENED.length) } }
    : { key: reasonKey(failure) };
}

/** What is made and waits for a person. @param until when it ends at the latest */
export const heldReply = (generation: GenerationRow, until: number): Reply => ({
  mode: 'replace',
  text: [
    {
      key: 'generation.held',
      values: { title: generation.title, until: { at: until, form: 'relative' } },
    },
  ],
});

const tryAgain = (generation: GenerationRow): Button[] => [
  { label: { key: 'generation.again' }, style: 'primary', action: action('again', generation.id) },
];

function returnedText(generation: GenerationRow): Text {
  if (generation.refundedAt === null) return { key: 'generation.not-returned' };
  return generation.freeDay === null
    ? { key: 'generation.returned-credits', values: { credits: generation.priceCredits } }
    : { key: 'generation.returned-free' };
}

function reasonKey(failure: string | null): Text['key'] {
  switch (failure) {
    case 'rejected':
      return 'generation.reason-rejected';
    case 'photos-gone':
      return 'generation.reason-photos-gone';
    case 'storage':
      return 'generation.reason-storage';
    case 'timed-out':
      return 'generation.reason-timed-out';
    case 'unavailable':
      return 'generation.reason-unavailable';
    default:
      return 'generation.reason-internal';
  }
}
