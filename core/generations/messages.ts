import type { GenerationRow } from '../../db/generations.ts';
import { action } from '../chat/action.ts';
import type { Button, Reply } from '../chat/reply.ts';
import type { Rules } from '../rules/rules.ts';
import { type Text, t } from '../texts/text.ts';
import { isProvidersRefusal } from './engine-need.ts';
import { JOINT_WITHDRAWN, NOT_SHOWN, WITHDRAWN } from './states.ts';

const PERCENT = 100;
/** How the failures begin that name what our screening refused something for. */
const SCREENED = 'screened-';
/** How those begin that name what an engine finds missing in a photo. */
const IN_PHOTO = 'photo-';

/**
 * Builds the message of a waiting generation.
 * @param ahead the number of generations before it
 */
export function queuedReply(generation: GenerationRow, ahead: number): Reply {
  return {
    mode: 'replace',
    text: [
      { key: 'generation.waiting', values: { title: generation.title } },
      { key: 'generation.ahead', values: { ahead } },
      ...secondTry(generation),
    ],
    progress: null,
    buttons: [[stopButton(generation)]],
  };
}

/**
 * Builds the message of a running generation.
 * @param fraction the progress, 0..1
 * @param forming the id of the newest picture of what forms; null where there is none
 */
export function runningReply(
  generation: GenerationRow,
  fraction: number,
  forming: string | null = null,
): Reply {
  const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * PERCENT);
  return {
    mode: 'replace',
    text: [
      { key: 'generation.running', values: { title: generation.title } },
      ...(forming === null ? [] : [t('generation.forming')]),
      ...secondTry(generation),
    ],
    ...(forming !== null && {
      media: [
        { kind: 'image', source: { of: 'forming', id: forming }, alt: t('generation.forming') },
      ],
    }),
    progress: percent / PERCENT,
    buttons: [[stopButton(generation)]],
  };
}

/** Why it takes longer. */
const secondTry = ({ likeness }: GenerationRow): Text[] =>
  likeness === 'off' ? [{ key: 'generation.second-try' }] : [];

const stopButton = (generation: GenerationRow): Button => ({
  label: { key: 'generation.stop' },
  style: 'danger',
  action: action('stop', generation.id),
});

/** Builds the message of a cancelled generation. */
export const cancelledReply = (generation: GenerationRow): Reply => ({
  mode: 'replace',
  text: [
    { key: 'generation.cancelled', values: { title: generation.title } },
    ...(generation.failure === WITHDRAWN ? [{ key: 'generation.reason-withdrawn' as const }] : []),
    ...(generation.failure === JOINT_WITHDRAWN
      ? [{ key: 'together.reason-changed' as const }]
      : []),
    returnedText(generation),
  ],
  buttons: [tryAgain(generation)],
});

/**
 * Builds the message of a failed generation: the cause in plain words, and that nothing was
 * charged.
 * @param appealable true where the user may request a review of the refusal
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

/** Tells whether a generation was refused for its content, by our screening or by a company. */
export const isRefused = (generation: GenerationRow): boolean =>
  generation.state === 'rejected' &&
  (generation.failure?.startsWith(SCREENED) === true || isProvidersRefusal(generation));

/** Tells whether somebody can still ask a person to look at a refusal: who decides needs its words. */
export const mayBeAppealed = (
  { wordsKeptMs }: Pick<Rules, 'wordsKeptMs'>,
  generation: GenerationRow,
  now: number,
): boolean => isRefused(generation) && now - (generation.endedAt ?? now) <= wordsKeptMs.rejected;

function reasonText(failure: string | null): Text {
  if (failure?.startsWith(IN_PHOTO)) {
    const why = failure.slice(IN_PHOTO.length).replaceAll('-', '_');
    return { key: 'generation.reason-photo', values: { why } };
  }
  return failure?.startsWith(SCREENED)
    ? { key: 'screened.why', values: { category: failure.slice(SCREENED.length) } }
    : { key: reasonKey(failure) };
}

/**
 * Builds the message of a generation whose result is under review.
 * @param until the latest end of the review, in milliseconds since the epoch
 */
export const heldReply = (generation: GenerationRow, until: number): Reply => ({
  mode: 'replace',
  text: [
    {
      key: 'generation.held',
      values: { title: generation.title, until: { at: until, form: 'relative' } },
    },
  ],
});

/** Builds the message of a result that the platform does not take right now. */
export const shownLaterReply = ({ title }: GenerationRow): Reply => ({
  mode: 'replace',
  text: [{ key: 'generation.shown-later', values: { title } }],
  buttons: [[{ label: { key: 'menu.history' }, action: action('history', 0) }]],
});

const tryAgain = (generation: GenerationRow): Button[] => [
  { label: { key: 'generation.again' }, style: 'primary', action: action('again', generation.id) },
];

/** Says what of a generation's price is back. */
export function returnedText(generation: GenerationRow): Text {
  if (generation.refundedAt === null) return { key: 'generation.not-returned' };
  if (generation.potId !== null)
    return { key: 'guild.returned', values: { credits: generation.priceCredits } };
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
    case 'no-face-consent':
      return 'generation.reason-no-consent';
    case 'joint-changed':
      return 'together.reason-changed';
    case JOINT_WITHDRAWN:
      return 'together.reason-changed';
    case NOT_SHOWN:
      return 'generation.reason-not-shown';
    case 'storage':
      return 'generation.reason-storage';
    case 'timed-out':
      return 'generation.reason-timed-out';
    case 'unavailable':
      return 'generation.reason-unavailable';
    case 'budget':
      return 'generation.reason-budget';
    default:
      return 'generation.reason-internal';
  }
}
