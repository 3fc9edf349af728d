import { writeChat } from '../../db/chats.ts';
import { type ConstraintCode, ConstraintError } from '../../db/constraints.ts';
import type { Statement, TurnReader } from '../../db/database.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { meetGuild } from '../../db/guilds.ts';
import { newId } from '../../db/ids.ts';
import { noteEvent } from '../../db/inbox.ts';
import { doorFor } from '../accounts/access.ts';
import { traceOf } from '../chat/event.ts';
import { send } from '../chat/reply-builders.ts';
import type { Destination } from '../chat/surface.ts';
import type { ToNote } from '../chat/to-note.ts';
import type { Context } from '../context.ts';
import { ProductError, textOf } from '../errors.ts';
import {
  type EmptyBucket,
  findEmpty,
  type Owners,
  ownersOf,
  paceOf,
  type Take,
  takeStatements,
  takesFor,
  type Wanted,
} from '../limits/buckets.ts';
import { isOutage, isOwnMistake } from '../storage/outage.ts';
import type { Locale } from '../texts/catalogue.ts';
import { t } from '../texts/text.ts';
import { dispatch, isMember } from './dispatch.ts';
import { apply } from './effects/apply.ts';
import type { Effect } from './effects/effect.ts';
import { ONE_UPDATE, wantedOf } from './effects/wanted.ts';
import { load } from './facts/load.ts';
import { fitForRole } from './fit-for-role.ts';
import { triedWord } from './flows/onboarding.ts';
import type { AnyEvent } from './internal-events.ts';
import { limitReached, noteTold } from './limit-reached.ts';
import { factId, type Need, readAhead } from './needs/needs.ts';
import { needsOfEvent } from './needs/of-event.ts';
import type { Opened } from './opening.ts';
import type { Pending } from './pending.ts';
import { readOpening, readOpeningAhead } from './read-opening.ts';
import { screenRequests } from './screen-requests.ts';
import { sealPending } from './sealed-pending.ts';
import { sealState } from './sealed-state.ts';
import { actorOf, NotLoaded, type Outcome, outcome, type Turn } from './turn.ts';
import { knownLocale, turnOf } from './turn-of.ts';

/** How often an event is played when guards refuse it. */
const MOST_TRIES = 5;
/**
 * How often an event may find that another process was first at its chat. Each time one event more of
 * that chat is stored, so this many are more than one person may send.
 */
const MOST_RACES = 200;
/** How many different things one turn may ask for. */
const MOST_LOADS = 12;

type With = {
  /** Written in the same batch. */
  also: Statement[];
  /** Whom news of our own is for: dropped where that is somebody else by now. */
  accountId: string | null;
  cleared: () => ToNote;
  /** Told that somebody sends more than may be, and until when nothing more of them is taken. */
  flooded: (empty: EmptyBucket) => Promise<void>;
};

/** What is to be said, and whether another process still says something in the same chat. */
export type Handled = Pending & { isBehind: boolean };

/**
 * Plays one event: one read, one step, one write. A write that came in between, a guard or a verb that
 * refused has it played again on fresh facts; what a verb refuses twice is said. What an event does takes
 * tokens in the same write; where a bucket is empty, that is said instead.
 * @returns what is stored and to be said; null when the event was there before, or is one too many
 * @throws an outage (`isOutage`) when it could not be stored; a mistake of ours when not even sorry could
 */
export async function handleEvent(
  ctx: Context,
  event: AnyEvent,
  extra: With,
): Promise<Handled | null> {
  let refused: ConstraintCode | null = null;
  /** A mistake of ours, for which nothing of the event can be stored: it is said instead. */
  let broken: unknown = null;
  const declined: ProductError[] = [];
  const owners = extra.accountId === null ? await ownersOf(ctx, event) : null;
  let empty: EmptyBucket | null = null;
  let races = 0;
  for (let tries = 0; tries < MOST_TRIES && races < MOST_RACES; tries += 1) {
    const reader = ctx.db.openReader();
    const through = reader ? throughReader(ctx, reader) : ctx;
    const opening = reader
      ? await readOpeningAhead(through, event, reader)
      : await readOpening(ctx, event);
    if (opening.repeated !== null) return repeated(ctx, event);
    if (extra.accountId !== null && extra.accountId !== opening.accountId) return null;
    const turn = turnOf(through, event, opening, refused);
    const readAll = through === ctx ? null : allOf(through, turn, opening);
    const last = tries === MOST_TRIES - 1 && refused !== null;
    const [, again] = declined;
    const sure = again ? decline(turn, again) : null;
    const played =
      last || broken !== null
        ? apology(ctx, turn, broken ?? refused)
        : empty !== null
          ? limitReached(turn, empty)
          : (sure ?? (await playTurn(through, turn, readAll)));
    const takes = takesOf(turn, owners, empty === null ? played.effects : null);
    try {
      return await write(through, turn, opening, played, { ...extra, takes, empty });
    } catch (cause) {
      if (cause instanceof ConstraintError && cause.code === 'token-bucket') {
        empty = await findEmpty(ctx, takes);
        if (empty?.operation !== 'updates') continue;
        await extra.flooded(empty);
        return null;
      }
      if (cause instanceof ConstraintError && cause.code === 'token-bucket-told') {
        empty = toldOf(empty);
        continue;
      }
      if (cause instanceof ProductError) declined.push(cause);
      else if (!(cause instanceof ConstraintError)) {
        if (broken !== null || !isOwnMistake(cause)) throw cause;
        broken = cause;
      } else if (cause.code === 'inbox-event') return repeated(ctx, event);
      else if (cause.code === 'chat-version') {
        races += 1;
        tries -= 1;
      } else refused = cause.code;
    }
  }
  throw new DatabaseUnavailable();
}

/**
 * What an event takes; news of our own take nothing.
 * @param effects null where a limit has kept them from happening
 */
function takesOf(turn: Turn, owners: Owners | null, effects: readonly Effect[] | null): Take[] {
  if (owners === null || turn.event.body.kind === 'reachable') return [];
  const { rules } = turn.shop;
  const pace = paceOf(rules, turn.account, turn.now);
  const wanted = effects === null ? ONE_UPDATE : [...wantedOf(turn.event, effects), ...tried(turn)];
  return takesFor(rules, owners, pace, wanted);
}

/** A word that somebody tries to come in with. */
const tried = (turn: Turn): Wanted[] =>
  !isMember(turn) && doorFor(turn.shop, turn.event) === 'word' && triedWord(turn) !== null
    ? [{ operation: 'admission', tokens: 1 }]
    : [];

/** What another process has told meanwhile. */
const toldOf = (empty: EmptyBucket | null): EmptyBucket | null =>
  empty === null ? null : { ...empty, told: true };

function repeated(ctx: Context, event: AnyEvent): null {
  ctx.metrics.update(event.surface, 'repeated');
  return null;
}

/** The context of one try, whose reader reads the same thing once. */
function throughReader(ctx: Context, { query }: TurnReader): Context {
  const now = ctx.now();
  return { ...ctx, db: { ...ctx.db, query }, now: () => now };
}

type ReadAll = (asked: readonly Need[]) => Promise<ReadonlyMap<string, unknown>>;

/** Reads everything that a turn needs beside what was asked for, in one round trip. */
const allOf =
  (ctx: Context, turn: Turn, opening: Opened): ReadAll =>
  (asked) =>
    readAhead(ctx, turn, [...asked, ...needsOfEvent(turn, opening.blockedAt !== null)]);

/**
 * Plays a step, as often as it asks for something that is not loaded yet. A refusal of the
 * product is said as it is; a step that breaks says sorry.
 * @param readAll what the turn needs is read with the first thing that is asked for, or before the effects;
 *   null where each thing is read when it is asked for
 */
async function playTurn(ctx: Context, turn: Turn, readAll: ReadAll | null): Promise<Outcome> {
  let loaded = new Map(turn.loaded);
  for (let loads = 0; ; loads += 1) {
    try {
      const played = await screenRequests(
        ctx,
        turn,
        fitForRole(turn, dispatch({ ...turn, loaded })),
      );
      if (readAll && loads === 0 && played.effects.length > 0) await readAll([]);
      return played;
    } catch (cause) {
      if (cause instanceof ProductError) return decline(turn, cause);
      if (isOutage(cause)) throw cause;
      if (!(cause instanceof NotLoaded) || loads >= MOST_LOADS) return apology(ctx, turn, cause);
      const { kind, key } = cause;
      if (readAll && loads === 0) loaded = new Map(await readAll([[kind, key]]));
      if (loaded.has(factId(kind, key))) continue;
      try {
        loaded.set(factId(kind, key), await load(ctx, actorOf(turn), kind, key));
      } catch (error) {
        if (isOwnMistake(error)) return apology(ctx, turn, error);
        throw error;
      }
    }
  }
}

/** Says why something came to nothing. Nothing else changes. */
const decline = (turn: Turn, { refusal }: ProductError): Outcome =>
  outcome(turn, [send([textOf(refusal)])]);

/** Says that something broke, with a code that finds it in the log. Nothing else changes. */
function apology(ctx: Context, turn: Turn, error: unknown): Outcome {
  const reference = newId(ctx.now()).slice(-8);
  ctx.log.error({ trace: traceOf(turn.event), reference, error }, 'an event could not be handled');
  return outcome(turn, [send([t('error.unexpected', { reference })])]);
}

async function write(
  ctx: Context,
  turn: Turn,
  opening: Opened,
  played: Outcome,
  extra: With & { takes: readonly Take[]; empty: EmptyBucket | null },
): Promise<Handled> {
  const { event, now } = turn;
  const { surface, chatId, userId, eventId, address } = event;
  const pending = { to: destination(event, spokenLocale(turn, played)), replies: played.replies };
  const [state, stored] = await Promise.all([
    sealState(ctx, opening.key, event, played.state),
    played.replies.length > 0 ? sealPending(ctx, { source: surface, eventId }, pending) : null,
  ]);
  const chat = {
    surface,
    chatId,
    userId,
    address,
    state,
    version: opening.version ?? 0,
    now,
  };
  const isReachable = event.body.kind === 'reachable';
  // Whoever does something can be reached again; news of our own say nothing about that.
  const isBack = opening.blockedAt !== null && !isReachable && extra.accountId === null;
  const all: Effect[] = isBack
    ? [...played.effects, { do: 'reachable', reachable: true }]
    : played.effects;
  const effects = await apply(ctx, turn, all);
  const cleared = extra.cleared();
  try {
    await ctx.db.commit([
      noteEvent({
        source: surface,
        eventId,
        pending: stored,
        now,
        sender: ctx.processId ? { id: ctx.processId, chatId } : null,
      }),
      ...takeStatements(ctx, extra.takes),
      ...(extra.empty ? noteTold(ctx.db.query, extra.empty, now) : []),
      ...(isReachable || played.leavesNoChat ? [] : [writeChat(chat)]),
      ...met(ctx, event),
      ...effects,
      ...extra.also,
      ...cleared.statements,
    ]);
  } catch (cause) {
    cleared.restore();
    throw cause;
  }
  cleared.written();
  ctx.metrics.update(surface, 'handled');
  ctx.log.info({ trace: traceOf(event), kind: event.body.kind }, 'update handled');
  return { ...pending, isBehind: opening.sentElsewhere === 1 };
}

/** Notes the server that an event came from. */
function met({ db, now }: Context, { guild }: AnyEvent): Statement[] {
  if (!guild || guild.isUserInstallOnly) return [];
  return [meetGuild(db.query, { guildId: guild.id, name: guild.name, now: now() })];
}

/** The language of the answer: the new one where the event has just changed it. */
function spokenLocale(turn: Turn, played: Outcome): Locale {
  const changed = played.effects.find((effect) => effect.do === 'change-account');
  return knownLocale(changed?.changes.locale ?? null) ?? turn.locale;
}

export function destination(event: AnyEvent, locale: Locale): Destination {
  const { userId, chatId, address } = event;
  return { userId, chatId, address, locale };
}
