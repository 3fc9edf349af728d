import { z } from 'zod';
import type { GuildOrigin } from '../chat/guild.ts';
import { TEXT_FIELDS } from '../chat/template-parts.ts';
import { videoWishShape } from '../engines/video-wish.ts';
import { CATALOGUES, LOCALES } from '../texts/catalogue.ts';
import { type Draft, draftShape } from './drafts.ts';
import type { PhotoProblem } from './internal-events.ts';
import { heardShape, recordingShape } from './spoken.ts';

/** How many groups of photos a chat remembers, for their buttons. */
const MOST_GROUPS = 3;
/** How many unfinished drafts a chat remembers, so that their buttons keep working. */
const MOST_DRAFTS = 6;

/** Why a photo was refused; there is a text for each reason. */
const photoProblem = z.custom<PhotoProblem>(
  (stored) => typeof stored === 'string' && `problem.${stored}` in CATALOGUES.en,
);

/**
 * A photo of a group: its 1-based place among those that came, and the place that its platform gives it.
 */
const placed = { id: z.string(), position: z.number(), order: z.number().default(0) };

/** Photos that came together. */
const group = z.object({
  id: z.string(),
  /** The platform's id where they came as pieces of an album. */
  albumId: z.string().nullable(),
  /** The draft that takes them all; null where they are for nothing in particular. */
  draftId: z.string().nullable().default(null),
  /** Which of them have been put into that draft so far. */
  inDraft: z.array(z.string()).default([]),
  /** How many have come. */
  came: z.number(),
  coming: z.array(z.object(placed)),
  photos: z.array(z.object({ ...placed, faces: z.number().nullable() })),
  refused: z.array(
    z.object({ position: z.number(), order: z.number().default(0), problem: photoProblem }),
  ),
  /** When the newest came, in milliseconds. */
  lastAt: z.number(),
});

/** Photos that came together and are answered together. */
export type PhotoGroup = z.infer<typeof group>;

const album = z.object({
  id: z.string(),
  /** Whether one photo was wanted, the face profile takes them all, or they are answered together. */
  purpose: z.enum(['one', 'face', 'group']),
  /** Whether it was said that the others are not wanted. */
  told: z.boolean(),
});
/** An album as earlier versions kept it. */
const firstTaken = z.string().transform((id) => ({ id, purpose: 'one', told: false }) as const);

/** What the conversation waits for. */
const step = z.discriminatedUnion('at', [
  z.object({ at: z.literal('idle') }),
  /** Waits for a word for a slot of a draft. */
  z.object({ at: z.literal('slot'), draftId: z.string(), slot: z.string() }),
  /** Waits for the photo of a pet that goes along with a draft. */
  z.object({ at: z.literal('pet'), draftId: z.string() }),
  /** Waits for the one photo of a draft. */
  z.object({ at: z.literal('photo'), draftId: z.string() }),
  /** Waits for the video as in which a draft's picture is to move. */
  z.object({ at: z.literal('motion'), draftId: z.string() }),
  /** Waits for photos of the face profile; `slot` where one is to be replaced. */
  z.object({ at: z.literal('face'), slot: z.enum(['front', 'left', 'right']).nullable() }),
  /** Waits for a picture that somebody wants to know the origin of. */
  z.object({ at: z.literal('verify') }),
  /** Waits for the link of something that somebody wants to report. */
  z.object({ at: z.literal('report') }),
  /** Waits for a part of a claim of likeness: what, how to answer, words; all there: to be sent. */
  z.object({
    at: z.literal('likeness'),
    target: z.string().nullable(),
    contact: z.string().nullable(),
    words: z.string().nullable(),
  }),
  /** Waits for an operator's words on a claim that is rejected. */
  z.object({ at: z.literal('claim-words'), claimId: z.string() }),
  /** Waits for the words of an appeal, or for an operator's answer to one. */
  z.object({ at: z.literal('appeal'), stepId: z.string() }),
  z.object({
    at: z.literal('appeal-answer'),
    appealId: z.string(),
    decision: z.enum(['kept', 'lifted']),
  }),
  /** Waits for a code. */
  z.object({ at: z.literal('code') }),
  /** Waits for a code that links another platform. */
  z.object({ at: z.literal('link') }),
  z.object({ at: z.literal('setting'), field: z.enum(['name', 'email', 'zone', 'quiet']) }),
  /** Waits for a part of a template's draft. */
  z.object({ at: z.literal('template'), draftId: z.string(), field: z.enum(TEXT_FIELDS) }),
  /** Waits for the price of a template. */
  z.object({ at: z.literal('template-price'), templateId: z.string() }),
  /** Waits for a public name or handle; `draftId` where a draft is to be submitted afterwards. */
  z.object({
    at: z.literal('creator'),
    field: z.enum(['name', 'handle']),
    draftId: z.string().nullable(),
  }),
  /** Waits for an operator's words to many, in a language. */
  z.object({ at: z.literal('broadcast'), campaignId: z.string(), locale: z.enum(LOCALES) }),
  /** Waits for what an operator wants changed in a template. */
  z.object({ at: z.literal('submission'), submissionId: z.string() }),
]);

const state = z.object({
  v: z.literal(1),
  step,
  drafts: z.array(draftShape),
  /** A template somebody came for by link, or wanted before the profile was ready. */
  wanted: z.string().nullable(),
  /** The argument of a link to a creator or a shared result, for after the welcome. */
  link: z.string().nullable().default(null),
  /** A code or an invitation's word that somebody came with, for after the welcome. */
  word: z.string().nullable().default(null),
  /** The message that shows how checking a batch of photos goes. */
  status: z.object({ batch: z.string(), address: z.string() }).nullable(),
  /** The album of which pieces may still come. */
  album: z.union([firstTaken, album]).nullable(),
  /** Photos that came together for nothing in particular, the newest last. */
  groups: z.array(group).default([]),
  /** Photos that are to go into the face profile once that is consented to. */
  faceUploads: z.array(z.string()).default([]),
  /** What was chosen for the newest video that was started here: the next begins with it. */
  video: videoWishShape.nullable().default(null),
  /** What somebody is asked to be in, by their place, while their face profile is not complete. */
  asked: z.string().nullable().default(null),
  /** The newest photo that came for nothing in particular: words that follow may be about it. */
  photo: z
    .object({ uploadId: z.string(), at: z.number(), faces: z.number().nullable().default(null) })
    .nullable()
    .default(null),
  /** The picture that somebody describes right now, and since when: asking twice is asking once. */
  describing: z.object({ id: z.string(), since: z.number() }).nullable().default(null),
  /** What pictures were described as, the newest last. */
  described: z.array(z.object({ id: z.string(), words: z.string() })).default([]),
  /** What somebody has spoken and nobody has written down so far, the newest last. */
  recordings: z.array(recordingShape).default([]),
  /** What was heard and waits to be confirmed, the newest last. */
  heard: z.array(heardShape).default([]),
  /** Companies that the user was told hear what is spoken: no other does. */
  voiceTold: z.array(z.string()).default([]),
  /** Said yes to the age question, before there is an account. */
  adult: z.boolean(),
  /** Which texts were shown last to be agreed to, by their digests: only what was read is agreed to. */
  shown: z
    .object({ terms: z.string().nullable(), face: z.string().nullable() })
    .default({ terms: null, face: null }),
  /** The shoot that was offered last, with what was told of it. */
  shoot: z
    .object({
      id: z.string(),
      themeId: z.string(),
      told: z.array(z.string()),
      /** What each size was said to cost, in credits. */
      prices: z.record(z.string(), z.number()),
      started: z.boolean(),
    })
    .nullable()
    .default(null),
  /** The Discord server and the channel that the chat is in; null for a direct chat. */
  guild: z.object({ id: z.string(), channelId: z.string() }).nullable().default(null),
});

/** Where one conversation stands. Kept as JSON in the chat's row. */
export type State = z.infer<typeof state>;

export const FRESH: State = {
  v: 1,
  step: { at: 'idle' },
  drafts: [],
  wanted: null,
  link: null,
  word: null,
  status: null,
  album: null,
  groups: [],
  faceUploads: [],
  video: null,
  asked: null,
  photo: null,
  describing: null,
  described: [],
  recordings: [],
  heard: [],
  voiceTold: [],
  adult: false,
  shown: { terms: null, face: null },
  shoot: null,
  guild: null,
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

/** The state of a chat that is on a server by what came from there; of any other as it was. */
export function withGuild(state: State, guild: GuildOrigin | undefined): State {
  if (!guild || guild.isUserInstallOnly) return state;
  return { ...state, guild: { id: guild.id, channelId: guild.channel.id } };
}

/** The state with a draft added or changed; the oldest drafts are forgotten. */
export function withDraft(state: State, draft: Draft): State {
  const others = state.drafts.filter((other) => other.id !== draft.id);
  return { ...state, drafts: [...others, draft].slice(-MOST_DRAFTS) };
}

/** The state with a group of photos added or changed; the oldest groups are forgotten. */
export function withGroup(state: State, group: PhotoGroup): State {
  const others = state.groups.filter((other) => other.id !== group.id);
  return { ...state, groups: [...others, group].slice(-MOST_GROUPS) };
}

/** How many descriptions a chat remembers, for their buttons. */
const MOST_DESCRIBED = 3;

/** The state with what a picture was described as; the oldest are forgotten. */
export function withDescribed(state: State, id: string, words: string): State {
  const others = state.described.filter((other) => other.id !== id);
  const described = [...others, { id, words }].slice(-MOST_DESCRIBED);
  return { ...state, described };
}

export function groupOf(state: State, groupId: string): PhotoGroup | null {
  return state.groups.find((group) => group.id === groupId) ?? null;
}

export function draftOf(state: State, draftId: string): Draft | null {
  return state.drafts.find((draft) => draft.id === draftId) ?? null;
}

export const idle = (state: State): State => ({ ...state, step: { at: 'idle' } });
