import { dayOf } from '../../db/allowances.ts';
import type { Context } from '../context.ts';
import type { Engine, EngineNeed } from '../engines/engine.ts';
import { rankEngines, selectFallbacks } from '../engines/router.ts';
import type { Garment } from '../operations/row.ts';
import { fillPrompt } from '../templates/prompt.ts';
import type { Margins } from '../vision/masked/masked-area.ts';
import { engineNeed } from './engine-need.ts';
import type { GenerationSpec } from './generation-spec.ts';
import type { UsablePot } from './guild-use.ts';
import {
  freeImagesFor,
  isFreeable,
  isTestPro,
  ownerOf,
  type Payer,
  priceFor,
  priceOf,
  withoutTestPro,
} from './price.ts';
import type { NewGenerationInput } from './request.ts';
import { type VideoChoices, wishOf } from './video-choices.ts';

type Shop = Pick<Context, 'rules' | 'engines'>;

/** The user's choices for a generation. */
export type Choices = VideoChoices & {
  /** What it is made from; the photo is an upload or an earlier result. */
  source: 'none' | 'profile' | 'photo';
  /** The answers to the slots so far. */
  slots: Readonly<Record<string, string>>;
  uploadId: string | null;
  /** A second photo, such as the one of a ring. */
  secondUploadId: string | null;
  /** The photos beside the first, in the order in which they are named. */
  extraUploads: readonly string[];
  /** What is tried on; null where nobody has said it. */
  garment: Garment | null;
  resultId: string | null;
  /** Which part of a longer video it is, from 2; null for one that goes on from none. */
  part?: number | null;
  /** The video as in which the picture moves, by its upload's id, or a clip of the shelf. */
  motionId: string | null;
  clipId: string | null;
  /** A photo of a pet that goes along. */
  petId: string | null;
  /** The places of other people whose face profiles go along. */
  others: readonly string[];
  /** The face profile goes along, besides whatever else it is made from. */
  withFace: boolean;
  /** Only the clear parts of the photo are to change. */
  onlyClear: boolean;
  /** The mask that was painted over the photo, by id. */
  maskId: string | null;
  /** Room around the photo, instead of what the proportions ask for. */
  margins: Margins | null;
  seed: number;
  /** How many different pictures. */
  count: number;
  /** The engine that makes it, by id; null for whichever is best. */
  engine: string | null;
};

/** The engine that makes a generation, with the price for its payer. */
export type Quote = {
  engine: Engine;
  /** Who may step in when that one cannot. */
  fallbacks: Engine[];
  need: EngineNeed;
  /** 0 where a free picture pays. */
  credits: number;
  /** What it costs without Pro. */
  regularCredits: number;
  free: NewGenerationInput['free'];
  /** Free pictures are left, but fewer than are wanted: then all of them are paid. */
  tooFewFree: boolean;
  /** The pot of the server that it was begun on; absent where there is none that could pay. */
  pot?: PotQuote;
};

/** Whether a server's pot pays, or why not: it is empty, or a limit of the server forbids it. */
export type PotQuote =
  | { pays: true; id: string; leftToday: number }
  | { pays: false; because: 'empty' | 'limit' | 'price' };

/**
 * Tells which engine would make it and for how much. Anybody may ask.
 * @param of `choices` null where nothing was chosen yet; `payer` null for somebody new; `now` in
 *   milliseconds since the epoch
 * @returns null while no engine can
 */
export function quote(
  { rules, engines }: Shop,
  of: {
    spec: GenerationSpec;
    choices: Choices | null;
    payer: QuotePayer | null;
    now: number;
  },
): Quote | null {
  const { choices, payer } = of;
  const found = quoteAmong({ rules, engines }, of);
  if (!found || payer === null || payer.testCredits === 0 || found.credits === 0) return found;
  if (isLocal(found.engine)) return found;
  const short = found.credits > payer.credits - payer.testCredits;
  if (!short || found.credits > payer.credits) return found;
  // Test money pays for the local engine alone: it makes what it can, unless another was asked for.
  const here = quoteAmong({ rules, engines: engines.filter(isLocal) }, of);
  return here && choices?.engine !== found.engine.id ? here : found;
}

/**
 * Quotes for a member of a server whose pot may pay: at the pot's expense where it does, else as
 * {@link quote} does for the member.
 * @param pot the pot as the member may use it today; null where there is none
 */
export function quoteWithPot(
  shop: Shop,
  of: Parameters<typeof quote>[1],
  pot: UsablePot | null,
): Quote | null {
  const own = quote(shop, of);
  if (!own || own.credits === 0 || of.payer === null || pot === null) return own;
  const { credits, leftToday, mostPrice } = pot;
  const byPot = quote(shop, { ...of, payer: { ...of.payer, credits, testCredits: 0 } });
  if (!byPot || byPot.credits === 0) return own;
  const because =
    byPot.credits > credits
      ? 'empty'
      : byPot.credits > mostPrice
        ? 'price'
        : byPot.credits > leftToday
          ? 'limit'
          : null;
  if (because !== null) return { ...own, pot: { pays: false, because } };
  return { ...byPot, pot: { pays: true, id: pot.id, leftToday: leftToday - byPot.credits } };
}

/** Who pays, and with what. */
export type QuotePayer = NonNullable<Payer> & {
  /** The account, whose own templates cost the list price. */
  id: string;
  freeLeft: number;
  credits: number;
  testCredits: number;
};

/** Tells whether an engine works on this machine, where what it makes costs nobody money. */
const isLocal = ({ company }: Pick<Engine, 'company'>): boolean => company === null;

/** Tells whether test money, if there is any, pays for what is made: nobody else may step in. */
const byTestMoney = (payer: QuotePayer | null, credits: number, now: number): boolean =>
  payer !== null && ((credits > 0 && payer.testCredits > 0) || isTestPro(payer, now));

/** Quotes for the first of some engines. */
function quoteAmong({ rules, engines }: Shop, of: Parameters<typeof quote>[1]): Quote | null {
  const { spec, choices, now } = of;
  const need = needOf(spec, choices);
  const prefer = choices?.engine ?? spec.engine;
  const ranked = rankEngines(engines, need, { order: rules.engineOrder, prefer });
  const engine = ranked[0]?.engine;
  if (!engine) return null;
  const payer = isLocal(engine) ? of.payer : withoutTestPro(rules, of.payer, now);
  const withFallbacks = (credits: number): Pick<Quote, 'engine' | 'fallbacks' | 'need'> => {
    const all = selectFallbacks(ranked);
    const alone = isLocal(engine) && byTestMoney(of.payer, credits, now);
    return { engine, need, fallbacks: alone ? all.filter(isLocal) : all };
  };
  const dailyFree = freeImagesFor(rules, payer, now);
  const freeLeft = payer?.freeLeft ?? dailyFree;
  const count = choices?.count ?? 1;
  const owner = ownerOf(spec, payer);
  const override = spec.priceCredits;
  const regular = priceOf(rules, { kind: spec.kind, engine, need, override, owner });
  const freeable = isFreeable(rules, { kind: spec.kind, owner, credits: regular });
  if (freeable && freeLeft >= count) {
    const free = { day: dayOf(now), limit: dailyFree, count };
    return { ...withFallbacks(0), credits: 0, regularCredits: 0, free, tooFewFree: false };
  }
  const credits = count * priceFor(rules, payer, now, { kind: spec.kind, owner, credits: regular });
  const tooFewFree = freeable && freeLeft > 0;
  return {
    ...withFallbacks(credits),
    credits,
    regularCredits: count * regular,
    free: null,
    tooFewFree,
  };
}

/**
 * Tells what a generation costs who has neither free pictures nor Pro, in credits.
 * @returns null while no engine can make it
 */
export function listPrice({ rules, engines }: Shop, spec: GenerationSpec): number | null {
  const need = needOf(spec, null);
  const [first] = rankEngines(engines, need, { order: rules.engineOrder, prefer: spec.engine });
  if (!first) return null;
  const { kind, priceCredits: override } = spec;
  const owner = ownerOf(spec, null);
  return priceOf(rules, { kind, engine: first.engine, need, override, owner });
}

/** Lists the engines that could make it, as they are configured. */
export function makersOf(
  engines: readonly Engine[],
  spec: GenerationSpec,
  choices: Choices,
): Engine[] {
  const need = needOf(spec, choices);
  return engines.filter((engine) => engine.supports(need));
}

/** Tells whether somebody who was told of some companies knows who would get the photos. */
export const knows = (told: readonly string[], { company }: Engine): boolean =>
  company === null || told.includes(company);

/** Lists every company that may get the photos. */
export const companiesOf = ({
  engine,
  fallbacks,
}: Pick<Quote, 'engine' | 'fallbacks'>): string[] => [
  ...new Set([engine, ...fallbacks].flatMap(({ company }) => company ?? [])),
];

/** Fills the prompt with the user's words; without any, an operation is asked for without words. */
export const wordsFor = (spec: GenerationSpec, slots: Choices['slots']): string =>
  fillPrompt(spec, spec.templateId === null ? { words: '', ...slots } : slots);

function needOf(spec: GenerationSpec, choices: Choices | null): EngineNeed {
  const source = choices?.source ?? spec.needs;
  const prompt = promptOf(spec, choices);
  const video = choices && wishOf(spec, choices);
  return engineNeed(spec.operation, {
    recipe: spec.recipe,
    pictures:
      (source === 'photo' ? 1 : 0) +
      (choices?.secondUploadId ? 1 : 0) +
      (choices?.petId ? 1 : 0) +
      (choices?.extraUploads.length ?? 0),
    others: choices?.others.length ?? 0,
    pet: (choices?.petId ?? null) !== null,
    face: source === 'profile' || (choices?.withFace ?? false),
    durationSeconds: video?.seconds ?? spec.durationSeconds,
    longEdgePx: choices?.longEdgePx ?? spec.longEdgePx,
    ...(prompt !== null && { prompt }),
    ...(video && { video }),
    mask: choices?.onlyClear ?? false,
    count: choices?.count ?? 1,
  });
}

/** The words of it; null while they are still to come. */
function promptOf(spec: GenerationSpec, choices: Choices | null): string | null {
  if (spec.templateId !== null) return spec.prompt;
  const open = spec.slots.some(({ id }) => choices?.slots[id] === undefined);
  return open ? null : wordsFor(spec, choices?.slots ?? {});
}
