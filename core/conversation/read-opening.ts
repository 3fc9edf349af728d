import type { TurnReader } from '../../db/database.ts';
import type { Context } from '../context.ts';
import { learnNeeds } from '../templates/makeable.ts';
import { dispatch } from './dispatch.ts';
import { guessTurn } from './guessed-turn.ts';
import type { AnyEvent } from './internal-events.ts';
import { type Need, prepareAhead } from './needs/needs.ts';
import { needsOfEvent } from './needs/of-event.ts';
import { type Opened, readOpened } from './opening.ts';
import { NotLoaded, type Turn } from './turn.ts';

/** Reads what an event is handled from, and with it what was learned before and may be over. */
export async function readOpening(ctx: Context, event: AnyEvent): Promise<Opened> {
  const [opening] = await Promise.all([
    readOpened(ctx, event),
    learnNeeds(ctx),
    ctx.budget.learn(),
    ctx.engineControls.learn(),
    ctx.engineLikeness.learn(),
  ]);
  return opening;
}

/**
 * Reads the same from a server, and in the same round trip what the turn will probably look at: the reader then
 * answers that by itself.
 * @param ctx with the reader's queries
 */
export async function readOpeningAhead(
  ctx: Context,
  event: AnyEvent,
  reader: TurnReader,
): Promise<Opened> {
  const guess = guessTurn(ctx, event);
  if (!guess) return readOpening(ctx, event);
  const { member, stranger, later } = guess;
  const ahead = reader.ahead(later);
  const aheadCtx = { ...ctx, db: { ...ctx.db, query: ahead.query } };
  // What breaks on a guess is read when it is known.
  const begins = await Promise.all([
    prepareAhead(aheadCtx, member, needsOf(member)).catch(() => null),
    prepareAhead(aheadCtx, stranger, needsOfStranger(stranger)).catch(() => null),
  ]);
  const reading = readOpening(ctx, event);
  // Nobody waits for these: their answers are the reader's.
  for (const begin of begins) void begin?.();
  const opening = await reading;
  await ahead.known();
  return opening;
}

/** What a guessed turn needs, with the first thing that its step asks for. */
function needsOf(turn: Turn): Need[] {
  const needs = guessed(() => needsOfEvent(turn, false)) ?? [];
  const asked = firstAsked(turn);
  return asked ? [asked, ...needs] : needs;
}

/** The same for who may be new: a link leads them to what it is for. */
function needsOfStranger(turn: Turn): Need[] {
  const { body } = turn.event;
  const isLink = body.kind === 'command' && body.name === 'start' && body.argument !== '';
  return isLink ? needsOf(turn) : (guessed(() => needsOfEvent(turn, false)) ?? []);
}

function firstAsked(turn: Turn): Need | null {
  try {
    dispatch(turn);
  } catch (cause) {
    if (cause instanceof NotLoaded) return [cause.kind, cause.key];
  }
  return null;
}

/** What may break on a guess: then that is read when it is known. */
function guessed<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
