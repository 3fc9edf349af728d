import { z } from 'zod';
import { ASPECTS } from '../engines/engine.ts';
import { FREE_OPERATIONS } from '../operations/lists.ts';

/** How many unfinished drafts a chat remembers, so that their buttons keep working. */
const MOST_DRAFTS = 6;

const draft = z.object({
  id: z.string(),
  /** Null where `operation` says what is made. */
  templateId: z.string().nullable(),
  /** The version that its buttons are about; null for the current one. */
  templateVersion: z.number().nullable().default(null),
  operation: z.enum(FREE_OPERATIONS).nullable().default(null),
  /** What was put into the template's slots so far. */
  slots: z.record(z.string(), z.string()),
  source: z.enum(['none', 'profile', 'photo']),
  uploadId: z.string().nullable(),
  /** A second photo that goes along, such as the one of a ring. */
  secondUploadId: z.string().nullable().default(null),
  /** Photos on their way, by the ids that they will have: nothing is asked before they are here. */
  coming: z.array(z.string()).default([]),
  /** The face profile goes along, besides whatever else it is made from. */
  withFace: z.boolean().default(false),
  /** Only the clear parts of the photo are to change. */
  onlyClear: z.boolean().default(false),
  /** The earlier result that it is made from, instead of a photo. */
  resultId: z.string().nullable().default(null),
  seed: z.number(),
  /** Longest side asked for instead of the template's own. */
  longEdgePx: z.number().nullable(),
  /** Proportions that were chosen instead of the usual ones. */
  aspect: z.enum(ASPECTS).nullable().default(null),
  /** How many different pictures are made. */
  count: z.number().default(1),
  /** The user's own words, where a better version of them stands in the slot. */
  ownWords: z.string().nullable().default(null),
  /** The words that somebody is saying better right now, and since when: asking twice is asking once. */
  improving: z.object({ words: z.string(), since: z.number() }).nullable().default(null),
  /** What the user was shown, so that a changed price asks again. */
  shownCredits: z.number().nullable(),
  /** The engine that the user chose, by id. */
  engine: z.string().nullable().default(null),
  /** Companies that the user was told of: no other gets the photos. */
  told: z.array(z.string()).default([]),
  started: z.boolean(),
});

/** Something the user is about to make. */
export type Draft = z.infer<typeof draft>;

/** What the conversation waits for. */
const step = z.discriminatedUnion('at', [
  z.object({ at: z.literal('idle') }),
  /** Waits for a word for a slot of a draft. */
  z.object({ at: z.literal('slot'), draftId: z.string(), slot: z.string() }),
  /** Waits for the one photo of a draft. */
  z.object({ at: z.literal('photo'), draftId: z.string() }),
  /** Waits for photos of the face profile; `slot` where one is to be replaced. */
  z.object({ at: z.literal('face'), slot: z.enum(['front', 'left', 'right']).nullable() }),
  /** Waits for a picture that somebody wants to know the origin of. */
  z.object({ at: z.literal('verify') }),
  /** Waits for a code. */
  z.object({ at: z.literal('code') }),
  z.object({ at: z.literal('setting'), field: z.enum(['name', 'email']) }),
]);

const state = z.object({
  v: z.literal(1),
  step,
  drafts: z.array(draft),
  /** A template somebody came for by link, or wanted before the profile was ready. */
  wanted: z.string().nullable(),
  /** A code or an invitation's word that somebody came with, for after the welcome. */
  word: z.string().nullable().default(null),
  /** The message that shows how checking a batch of photos goes. */
  status: z.object({ batch: z.string(), address: z.string() }).nullable(),
  /** The album whose first photo was taken: its others are not wanted. */
  album: z.string().nullable(),
  /** The newest photo that came for nothing in particular: words that follow may be about it. */
  photo: z.object({ uploadId: z.string(), at: z.number() }).nullable().default(null),
  /** Said yes to the age question, before there is an account. */
  adult: z.boolean(),
});

/** Where one conversation stands. Kept as JSON in the chat's row. */
export type State = z.infer<typeof state>;

export const FRESH: State = {
  v: 1,
  step: { at: 'idle' },
  drafts: [],
  wanted: null,
  word: null,
  status: null,
  album: null,
  photo: null,
  adult: false,
};

/** Reads a stored state; what an older version or nobody wrote is a fresh one. */
export function parseState(json: string | null): State {
  if (json === null) return FRESH;
  try {
    const parsed = state.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : FRESH;
  } catch {
    return FRESH;
  }
}

/** The state with a draft added or changed; the oldest drafts are forgotten. */
export function withDraft(state: State, draft: Draft): State {
  const others = state.drafts.filter((other) => other.id !== draft.id);
  return { ...state, drafts: [...others, draft].slice(-MOST_DRAFTS) };
}

export function draftOf(state: State, draftId: string): Draft | null {
  return state.drafts.find((draft) => draft.id === draftId) ?? null;
}

export const idle = (state: State): State => ({ ...state, step: { at: 'idle' } });
