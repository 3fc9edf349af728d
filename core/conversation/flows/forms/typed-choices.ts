import type { FormAnswers } from '../../../chat/form.ts';
import type { Reply } from '../../../chat/reply.ts';
import { send } from '../../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../../generations/generation-spec.ts';
import { hasLengthChoice } from '../../../generations/video-choices.ts';
import { LOCALES } from '../../../texts/catalogue.ts';
import { plainText } from '../../../texts/render.ts';
import { t } from '../../../texts/text.ts';
import type { Draft } from '../../drafts.ts';
import type { MemberTurn } from '../../turn.ts';
import { ASPECT, SECONDS, SIZE, SOUND, withChoices } from './choices.ts';

/** Words with what was chosen before them. */
export type Typed = { answers: FormAnswers; words: string };

type Option = { name: string; value: string; length: number };

const LENGTH = /^(\d{1,3})\s?(\p{L}+)\.?(?=[\s,;]|$)/u;
/** A size that nobody makes is one too: that it cannot be had is said. */
const PIXELS = /^(?:\d{3,4}p|\dk)(?=[\s,;]|$)/i;
/** A time of day has two digits behind its colon. */
const SHAPE = /^(?:\d{1,2}:\d|9:16|9:21)(?=[\s,;]|$)/;
const BETWEEN = /^[\s,;]+/;
/** What separates the words of a text that lists several. */
const OR = ' / ';

const TEXTS = ['typed.seconds', 'typed.with-sound', 'typed.no-sound'] as const;
const known = new Map<string, readonly string[]>();

/** Lists what something may be called, in every language, the longest first. */
function namesOf(key: (typeof TEXTS)[number]): readonly string[] {
  const found =
    known.get(key) ??
    [...new Set(LOCALES.flatMap((locale) => plainText(t(key), locale).split(OR)))].toSorted(
      (a, b) => b.length - a.length,
    );
  known.set(key, found);
  return found;
}

/**
 * Takes what is chosen for a video out of the words that it begins with, such as `8s 9:16 1080p with sound`.
 * What stands behind the first other word is a word too, and so is what is chosen a second time.
 */
export function typedChoices(spec: GenerationSpec, words: string): Typed {
  if (!hasLengthChoice(spec)) return { answers: {}, words };
  const answers: Record<string, [string]> = {};
  let rest = words;
  for (let found = optionAt(rest); found && !(found.name in answers); found = optionAt(rest)) {
    answers[found.name] = [found.value];
    rest = rest.slice(found.length).replace(BETWEEN, '');
  }
  return { answers, words: rest };
}

/**
 * Puts what was typed before some words into a draft, and what was chosen otherwise: that goes before.
 * @returns it, and what is said where something cannot be had
 */
export function withTyped(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  typed: Typed,
  answers: FormAnswers = {},
): { draft: Draft; changed: Reply[] } {
  const chosen = withChoices(turn, plan, draft, { ...typed.answers, ...answers });
  return { draft: chosen.draft, changed: chosen.kept ? [] : [send([t('choices.changed')])] };
}

const optionAt = (words: string): Option | null =>
  lengthAt(words) ??
  plainAt(SIZE, PIXELS, words) ??
  plainAt(ASPECT, SHAPE, words) ??
  soundAt(words);

function lengthAt(words: string): Option | null {
  const [all = '', value = '', unit = ''] = LENGTH.exec(words) ?? [];
  const isUnit = namesOf('typed.seconds').includes(unit.toLocaleLowerCase());
  return isUnit ? { name: SECONDS, value, length: all.length } : null;
}

function plainAt(name: string, pattern: RegExp, words: string): Option | null {
  const [value] = pattern.exec(words) ?? [];
  return value === undefined ? null : { name, value: value.toLowerCase(), length: value.length };
}

function soundAt(words: string): Option | null {
  const low = words.toLocaleLowerCase();
  const begins = (name: string) =>
    low.startsWith(name) && /^(?:[\s,;]|$)/.test(low.slice(name.length));
  for (const [key, value] of [
    ['typed.no-sound', 'false'],
    ['typed.with-sound', 'true'],
  ] as const) {
    const name = namesOf(key).find(begins);
    if (name !== undefined) return { name: SOUND, value, length: name.length };
  }
  return null;
}
