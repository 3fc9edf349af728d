/**
 * Converts words to editing steps. Words without a step are reported, so that nobody pays for a
 * result that was not asked for.
 */
import { buildLexicon, type FoundPhrase, findPhrases, type Topic } from './lexicon.ts';
import type { Colour, EditWord, Motion, Place, RingWord } from './vocabulary.ts';

/**
 * A step of an edit. `where` tells whether it changes the whole picture or the background only.
 */
export type EditStep =
  | { kind: 'adjust'; word: EditWord; amount: number; where: 'all' | 'background' }
  | { kind: 'blur'; amount: number; where: 'all' | 'background' }
  | { kind: 'backdrop'; place: Place | null; colour: Colour | null }
  | { kind: 'clear' }
  | { kind: 'text'; text: string };

/** A parsed prompt: its steps, and the words that were not understood. */
export type ParsedPrompt<S> = { steps: S[]; unknown: string[] };

/** Strength of a step with the words for slight and strong; without them it is 1. */
export const AMOUNTS: Record<string, number> = { slight: 0.5, strong: 1.6 };

/** What "less" of a change is. */
export const OPPOSITES: Partial<Record<EditWord, EditWord>> = {
  brighter: 'darker',
  darker: 'brighter',
  contrast: 'softer',
  softer: 'contrast',
  warmer: 'colder',
  colder: 'warmer',
  vivid: 'muted',
  muted: 'vivid',
};

const QUOTED =
  /["“”„«»‟]([^"“”„«»‟]{1,200})["“”„«»‟]|(?<!\p{L})['‘’]([^'‘’]{2,200})['‘’](?!\p{L})/u;

/** All phrases of all languages, built once. */
export const lexicon = (() => {
  let built: ReturnType<typeof buildLexicon> | undefined;
  return () => {
    built ??= buildLexicon();
    return built;
  };
})();

/** Words between two commas, or before and after an "and". */
export type Clause = { words: FoundPhrase[]; background: boolean };

/** Splits a prompt at commas and "and". */
export function clausesOf(found: readonly FoundPhrase[]): Clause[] {
  const clauses: Clause[] = [{ words: [], background: false }];
  for (const one of found) {
    const ends = one.topic === 'break' || (one.topic === 'grammar' && one.word === 'and');
    if (ends) clauses.push({ words: [], background: false });
    else clauses.at(-1)?.words.push(one);
  }
  for (const clause of clauses)
    clause.background = clause.words.some(
      (one) => one.topic === 'grammar' && one.word === 'background',
    );
  return clauses;
}

/** Parses a prompt that edits a photo. */
export function parseEdit(prompt: string): ParsedPrompt<EditStep> {
  const topics: Topic[] = ['edits', 'places', 'colours', 'grammar'];
  return readSteps(prompt, topics);
}

/** Parses a prompt that places a product: the place, the colour and the light. */
export function parseScene(prompt: string): ParsedPrompt<EditStep> {
  return readSteps(prompt, ['places', 'edits', 'colours', 'grammar', 'things'], true);
}

function readSteps(
  prompt: string,
  topics: readonly Topic[],
  scene = false,
): ParsedPrompt<EditStep> {
  const reading: ParsedPrompt<EditStep> = { steps: [], unknown: [] };
  const { words, text } = withoutText(prompt, topics);
  if (text !== null) reading.steps.push({ kind: 'text', text });
  const clauses = clausesOf(words);
  for (const [index, clause] of clauses.entries()) {
    // "Blur and darken the background": the second part says where for both.
    const next = clauses[index + 1];
    const open = clause.words.some(({ word }) => word === 'blur' || word === 'remove');
    const background = clause.background || (open && next?.background === true);
    readClause({ ...clause, background }, reading, scene);
  }
  if (reading.steps.length === 0 && reading.unknown.length === 0 && !scene)
    reading.unknown.push(prompt.trim().slice(0, 80));
  return reading;
}

/** Separates the text to write into the picture from the rest of the prompt. */
function withoutText(
  prompt: string,
  topics: readonly Topic[],
): { words: FoundPhrase[]; text: string | null } {
  const quoted = QUOTED.exec(prompt);
  if (quoted !== null) {
    const text = (quoted[1] ?? quoted[2] ?? '').trim();
    const rest = `${prompt.slice(0, quoted.index)} ${prompt.slice(quoted.index + quoted[0].length)}`;
    const words = findPhrases(lexicon(), rest, topics).filter(({ word }) => word !== 'write');
    return { words, text: text === '' ? null : text };
  }
  const words = findPhrases(lexicon(), prompt, topics);
  const at = words.findIndex(({ topic, word }) => topic === 'grammar' && word === 'write');
  const text = prompt
    .slice(words[at]?.end ?? prompt.length)
    .replace(/^[\s:,.-]+/, '')
    .trim();
  return at < 0 || text === '' ? { words, text: null } : { words: words.slice(0, at), text };
}

type Modifiers = { amount: number; less: boolean; not: boolean };

function readClause(
  { words, background }: Clause,
  reading: ParsedPrompt<EditStep>,
  scene: boolean,
): void {
  const mood: Modifiers = { amount: 1, less: false, not: false };
  const where = background && !scene ? 'background' : 'all';
  let backdrop: Extract<EditStep, { kind: 'backdrop' }> | null = null;
  for (const { topic, word, text } of words) {
    if (topic === null || word === null) reading.unknown.push(text);
    else if (topic === 'grammar') readGrammar(word, text, words, where, mood, reading);
    else if (topic === 'things') continue;
    else if (mood.not) reading.unknown.push(`no ${text}`);
    else if (topic === 'edits') readAdjust(word as EditWord, text, where, mood, reading);
    else if (topic === 'places' || background || scene) {
      backdrop ??= { kind: 'backdrop', place: null, colour: null };
      if (topic === 'places') backdrop.place ??= word as Place;
      else backdrop.colour ??= word as Colour;
    } else reading.unknown.push(text);
  }
  if (backdrop !== null) reading.steps.push(backdrop);
}

function readGrammar(
  word: string,
  text: string,
  words: readonly FoundPhrase[],
  where: 'all' | 'background',
  mood: Modifiers,
  { steps, unknown }: ParsedPrompt<EditStep>,
): void {
  if (word in AMOUNTS) mood.amount = AMOUNTS[word] ?? 1;
  else if (word === 'less') mood.less = true;
  else if (word === 'not') mood.not = true;
  else if (word === 'write') unknown.push(text);
  else if (word === 'blur') steps.push({ kind: 'blur', amount: mood.amount, where });
  else if (word === 'remove' && where === 'all') unknown.push(text);
  else if (word === 'remove') {
    const other = words.some(({ topic }) => topic === 'colours' || topic === 'places');
    if (!other) steps.push({ kind: 'clear' });
  } else if (word === 'background') mood.less = false;
}

function readAdjust(
  word: EditWord,
  text: string,
  where: 'all' | 'background',
  { amount, less }: Modifiers,
  { steps, unknown }: ParsedPrompt<EditStep>,
): void {
  const wanted = less ? OPPOSITES[word] : word;
  if (wanted === undefined) unknown.push(text);
  else if (
    !steps.some((step) => step.kind === 'adjust' && step.word === wanted && step.where === where)
  )
    steps.push({ kind: 'adjust', word: wanted, amount, where });
}

/** Parses a prompt that animates a photo; an empty prompt is valid. */
export function parseMotion(prompt: string): ParsedPrompt<Motion> {
  return readWords<Motion>(prompt, 'motions');
}

/** Parses a prompt that describes a ring and its finger; an empty prompt is valid. */
export function parseRing(prompt: string): ParsedPrompt<RingWord> {
  return readWords<RingWord>(prompt, 'ring');
}

function readWords<W extends string>(prompt: string, topic: Topic): ParsedPrompt<W> {
  const reading: ParsedPrompt<W> = { steps: [], unknown: [] };
  for (const found of findPhrases(lexicon(), prompt, [topic, 'grammar', 'things'])) {
    if (found.topic === topic) reading.steps.push(found.word as W);
    else if (found.topic === null || found.word === 'not' || found.word === 'remove')
      reading.unknown.push(found.text);
  }
  return reading;
}
