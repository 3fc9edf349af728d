import type { GenerationRow } from '../../db/generations.ts';
import type { LookLine, ShootRow } from '../../db/shoots.ts';
import { action } from '../chat/action.ts';
import type { Button, Media, Reply } from '../chat/reply.ts';
import { button, danger, pager, primary, rows } from '../chat/reply-builders.ts';
import { mediaOf } from '../generations/result-reply.ts';
import { hasEndedBadly, isInMaking, isOut } from '../generations/states.ts';
import type { Text } from '../texts/text.ts';
import { t, verbatim } from '../texts/text.ts';

/** Pictures of an album, as many as every platform takes. */
export const ALBUM = 10;
const NUMBERS_IN_A_ROW = 5;

/** A shoot with its looks, in their order. */
export type Shooting = { shoot: ShootRow; looks: readonly LookLine[] };

type Sum = { count: number; credits: number };

/** How a shoot stands, in pictures and credits. */
type Tally = {
  /** Made, whether delivered by now or not. */
  made: number;
  open: number;
  /** Waits for a person to look at it. */
  held: number;
  returned: Sum;
  /** Made and given for nothing, since they do not look like their owner. */
  given: Sum;
  /** Refused, and kept since the company was paid. */
  refused: number;
};

const sumOf = (of: readonly LookLine[]): Sum => ({
  count: of.length,
  credits: of.reduce((sum, { generation }) => sum + generation.priceCredits, 0),
});

/** Counts how the looks of a shoot stand. */
export function tallyOf(looks: readonly LookLine[]): Tally {
  const bad = looks.filter(({ generation }) => hasEndedBadly(generation.state));
  const returned = bad.filter(({ generation }) => generation.refundedAt !== null);
  return {
    made: looks.filter(({ generation }) => isOut(generation.state)).length,
    open: looks.filter(({ generation }) => isInMaking(generation)).length,
    held: looks.filter(({ generation }) => generation.state === 'held').length,
    returned: sumOf(returned),
    given: sumOf(
      looks.filter(
        ({ generation: { state, refundedAt } }) => !hasEndedBadly(state) && refundedAt !== null,
      ),
    ),
    refused: bad.length - returned.length,
  };
}

/** Builds the message of a shoot that is being made. */
export function progressReply({ shoot, looks }: Shooting): Reply {
  const { title, size } = shoot;
  const { open } = tallyOf(looks);
  const done = size - open;
  return {
    mode: 'replace',
    text: [
      t(shoot.stoppedAt === null ? 'shoot.progress' : 'shoot.stopping', { title, done, size }),
    ],
    progress: done / size,
    ...(shoot.stoppedAt === null && {
      buttons: [[danger(button(t('shoot.stop'), 'shoot-stop', shoot.id))]],
    }),
  };
}

/**
 * Builds what stays of the progress above the pictures: how many there are, with nothing to stop any more.
 */
export const overReply = ({ shoot: { title, size }, looks }: Shooting): Reply => ({
  mode: 'replace',
  text: [t('shoot.progress', { title, done: tallyOf(looks).made, size })],
});

/** The looks whose pictures are in their owner's chat, or on the way there, and still kept. */
export const keptOf = (looks: readonly LookLine[]): LookLine[] =>
  looks.filter(({ generation: { state }, resultId }) => resultId !== null && isOut(state));

/** Builds an album of a shoot: pictures without words, below which others follow. */
export const albumReply = (made: readonly LookLine[]): Reply => ({
  mode: 'send',
  text: [],
  media: mediaOfLooks(made),
});

/** Returns pictures of a shoot as media of one message. */
export const mediaOfLooks = (made: readonly LookLine[]): Media[] =>
  made.flatMap(({ generation, resultId }, i) =>
    resultId === null
      ? []
      : [mediaOf(generation, { id: resultId }, { position: i + 1, of: made.length })],
  );

/** What is said with a shoot's pictures. */
type Standing = { creditsLeft: number; keepNothing: boolean };

/**
 * Builds the last message of a shoot: what was made, what it cost, what came back, until when all of it is kept,
 * and a button for each picture.
 * @param of `album` the pictures that it shows itself
 */
export function doneReply(
  of: Shooting & Standing & { album: readonly LookLine[]; shown: readonly LookLine[] },
): Reply {
  const { shoot, looks, shown } = of;
  const { title, size } = shoot;
  const tally = tallyOf(looks);
  const text: Text[] = [
    tally.made === 0
      ? t('shoot.nothing', { title })
      : t('shoot.done', { title, count: tally.made, size }),
    ...(shoot.stoppedAt === null ? [] : [t('shoot.stopped')]),
    ...toldOfRest(tally),
    t('shoot.cost', {
      credits: shoot.priceCredits - tally.returned.credits - tally.given.credits,
      left: of.creditsLeft,
    }),
    ...(tally.made > 0 ? keeping(shoot, of.keepNothing) : []),
  ];
  const buttons = of.keepNothing || shown.length === 0 ? [again(shoot)] : numbers(shoot, shown, 0);
  return {
    mode: of.album.length > 0 ? 'send' : 'replace',
    text,
    ...(of.album.length > 0 && { media: mediaOfLooks(of.album) }),
    buttons,
  };
}

/** Says what became of looks that were not made, or are given, each kind with its price. */
export function toldOfRest({ returned, given, refused, held }: Tally): Text[] {
  return [
    ...(returned.count > 0 ? [t('shoot.returned', returned)] : []),
    ...(given.count > 0 ? [t('shoot.given', given)] : []),
    ...(refused > 0 ? [t('shoot.refused', { count: refused })] : []),
    ...(held > 0 ? [t('shoot.held', { count: held })] : []),
  ];
}

function keeping({ expiresAt }: ShootRow, keepNothing: boolean): Text[] {
  if (keepNothing || expiresAt === null) return [t('generation.kept-nothing')];
  return [t('generation.kept-until', { until: { at: expiresAt, form: 'date' } }), t('shoot.pick')];
}

const again = ({ themeId }: ShootRow): Button[] => [
  primary(button(t('shoot.again'), 'shoot-theme', themeId)),
];

/** Builds a button for each picture of a page, and those to the other pages. */
export function numbers(
  shoot: ShootRow,
  shown: readonly { generation: Pick<GenerationRow, 'id'> }[],
  page: number,
): Button[][] {
  const first = page * ALBUM;
  const here = shown.slice(first, first + ALBUM);
  const picks = here.map(({ generation }, i) =>
    button(verbatim(String(first + i + 1)), 'show', generation.id),
  );
  const nav = pager(page, shown.length > first + ALBUM, (to) => action('shoot-page', shoot.id, to));
  return [...rows(picks, NUMBERS_IN_A_ROW), ...(nav.length > 0 ? [nav] : []), again(shoot)];
}
