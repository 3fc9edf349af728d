import type { GenerationRow } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import { action } from '../chat/action.ts';
import type { Button, Media, Reply } from '../chat/reply.ts';
import type { Operation } from '../engines/engine.ts';
import type { Text } from '../texts/text.ts';
import type { GenerationRequest } from './request.ts';

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
    media: results.map((result, i) =>
      mediaOf(generation, result, { position: i + 1, of: results.length }),
    ),
    buttons: resultButtons(generation, standing, until === null),
  };
}

/**
 * A result's picture or video as a message shows it.
 * @param place its position, from 1, among how many are shown together
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
      how: generation.operation === 'imagine' ? 'words' : 'photos',
      ...place,
    },
  },
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
