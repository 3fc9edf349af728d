import {
  accountBehind,
  draftPartBehind,
  faceDraftPartBehind,
  newestDraftPartBehind,
  statePartBehind,
} from '../../db/chat-values.ts';
import { LATER_WORD_CHARACTERS, type LaterValues } from '../../db/later-values.ts';
import type { Context } from '../context.ts';
import { PARTS_OF_DRAFTS, type PartOfDraft } from './draft-parts.ts';
import { BLANK_DRAFT, type Draft } from './drafts.ts';
import type { AnyEvent } from './internal-events.ts';
import type { Opened } from './opening.ts';
import { FRESH, type State } from './state.ts';
import type { Turn } from './turn.ts';
import { turnOf } from './turn-of.ts';

/** A turn as it will probably be, with words in place of the ids that are not known yet. */
export type GuessedTurn = {
  member: Turn;
  /** The same for somebody without an account. */
  stranger: Turn;
  later: LaterValues;
};

const wordOf = (name: string): string => name.toUpperCase().padStart(LATER_WORD_CHARACTERS, 'Z');
const ACCOUNT = wordOf('ACC');
const WANTED = wordOf('WANTED');
const PHOTO = wordOf('PH0T0');
/** Stands for the newest draft that was not started. */
const NEWEST = wordOf('NEWEST');
/** The same for the newest one that the face profile goes along with. */
const WITH_FACE = wordOf('FACE');
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/**
 * Guesses the turn of what somebody does: a member whose drafts are as they are stored. What the guess is wrong
 * about is read once it is known.
 * @returns null for news of our own, whose turn hangs on more than that
 */
export function guessTurn(ctx: Context, event: AnyEvent): GuessedTurn | null {
  const { surface, chatId, userId } = event;
  const kinds = ['command', 'press', 'text', 'voice', 'video', 'photos', 'form'];
  if (!kinds.includes(event.body.kind)) return null;
  const stranger = turnOf(ctx, event, openingOf(ctx, null, FRESH), null);
  const ids = draftIdsIn(stranger);
  const drafts = ids.map((id, i): Draft => guessedDraft(id, i, stranger));
  const state = {
    ...FRESH,
    drafts,
    wanted: WANTED,
    photo: { uploadId: PHOTO, at: ctx.now(), faces: null },
  };
  const chat = { surface, chatId };
  const later = new Map([
    [ACCOUNT, accountBehind({ surface, userId })],
    [WANTED, statePartBehind(chat, '$.wanted')],
    [PHOTO, statePartBehind(chat, '$.photo.uploadId')],
    ...ids.flatMap((id, i) =>
      PARTS_OF_DRAFTS.map(
        (part) =>
          [
            partWord(part, i),
            id === NEWEST
              ? newestDraftPartBehind(chat, part)
              : id === WITH_FACE
                ? faceDraftPartBehind(chat, part)
                : draftPartBehind(chat, id, part),
          ] as const,
      ),
    ),
  ]);
  return {
    member: turnOf(ctx, event, openingOf(ctx, ACCOUNT, state), null),
    stranger: { ...stranger, state: { ...stranger.state, wanted: WANTED } },
    later,
  };
}

const partWord = (part: PartOfDraft, place: number): string =>
  wordOf(`${place}${part.slice(0, 3)}`);

/** The drafts that a press names, and the newest ones. */
function draftIdsIn({ action }: Turn): string[] {
  const args: readonly unknown[] = action?.args ?? [];
  const named = args.filter((arg) => typeof arg === 'string').filter((arg) => ULID.test(arg));
  return [...named, WITH_FACE, NEWEST];
}

/** A draft of which only the parts matter: each may be there. */
const guessedDraft = (id: string, place: number, { event, now }: Turn): Draft => ({
  ...BLANK_DRAFT,
  id,
  templateId: partWord('templateId', place),
  templateVersion: null,
  // A word in place of an operation, as of any other part.
  operation: partWord('operation', place) as Draft['operation'],
  source: 'photo',
  uploadId: partWord('uploadId', place),
  secondUploadId: partWord('secondUploadId', place),
  motionId: partWord('motionId', place),
  extraUploads: [partWord('extraUploads', place)],
  petId: partWord('petId', place),
  withFace: id === WITH_FACE,
  maskId: partWord('maskId', place),
  resultId: partWord('resultId', place),
  seed: now,
  guildId: event.guild?.id ?? null,
  guildChannelId: event.guild?.channel.id ?? null,
});

/** What handling starts from for a member whom nothing keeps from anything, or for a stranger. */
function openingOf(
  { rules: { termsVersion }, now }: Context,
  accountId: string | null,
  state: State,
): Opened {
  const isMember = accountId !== null;
  return {
    repeated: null,
    sentElsewhere: null,
    state,
    key: null,
    version: null,
    accountId,
    status: isMember ? 'active' : null,
    locale: null,
    name: null,
    email: null,
    adultAt: isMember ? 0 : null,
    refusedAt: null,
    termsVersion: isMember ? termsVersion : null,
    termsInForce: termsVersion,
    wrappedKey: null,
    skipConfirm: null,
    keepNothing: null,
    expiryNotices: null,
    rewardNotices: null,
    jointAsks: null,
    productNews: null,
    timeZone: null,
    quietHours: null,
    paidAt: null,
    proUntil: null,
    realProUntil: null,
    heldAt: null,
    limitedUntil: null,
    createdAt: now(),
    closingAt: null,
    blockedAt: null,
    credits: 0,
    testCredits: 0,
    freeUsed: null,
    faceSlots: 'front,left,right',
    faceConsent: null,
  };
}
