/** Reads prompts for operations that change an area of a photo. */
import { type FoundPhrase, findPhrases } from './lexicon.ts';
import { AMOUNTS, clausesOf, lexicon, OPPOSITES, type ParsedPrompt } from './parse.ts';
import { type Colour, EDIT_WORDS, type EditWord } from './vocabulary.ts';

/** A change of a painted part. */
export type PartStep =
  | { kind: 'remove' }
  | { kind: 'colour'; colour: Colour }
  | { kind: 'adjust'; word: EditWord; amount: number }
  | { kind: 'blur'; amount: number };

/** Edits of the whole picture's frame, which a part of it does not have. */
const OF_FRAME: ReadonlySet<string> = new Set([
  'square',
  'portrait',
  'wide',
  'story',
  'closeup',
  'turnRight',
  'turnLeft',
  'upsideDown',
  'mirror',
  'vignette',
] satisfies EditWord[]);

/** Parses a prompt that changes a painted part of a photo. */
export function parsePart(prompt: string): ParsedPrompt<PartStep> {
  const reading: ParsedPrompt<PartStep> = { steps: [], unknown: [] };
  const found = findPhrases(lexicon(), prompt, ['edits', 'colours', 'grammar', 'things']);
  for (const { words } of clausesOf(found)) readClause(words, reading);
  if (reading.steps.length === 0 && reading.unknown.length === 0)
    reading.unknown.push(prompt.trim().slice(0, 80));
  return reading;
}

/** Parses what shall be around a photo: nothing but asking for more room is understood. */
export function parseSurroundings(prompt: string): ParsedPrompt<never> {
  const found = findPhrases(lexicon(), prompt, ['grammar']);
  const unknown = found.filter(({ topic, word }) => topic === null || isRequest(word));
  return { steps: [], unknown: unknown.map(({ text }) => text) };
}

const isRequest = (word: string | null): boolean =>
  word === 'remove' || word === 'write' || word === 'not' || word === 'blur';

function readClause(words: readonly FoundPhrase[], reading: ParsedPrompt<PartStep>): void {
  // What is to be removed is painted over: its name says nothing more.
  if (words.some(({ topic, word }) => topic === 'grammar' && word === 'remove')) {
    add(reading, { kind: 'remove' });
    return;
  }
  const mood = { amount: 1, less: false, not: false };
  for (const { topic, word, text } of words) {
    if (topic === null || word === null || (mood.not && topic !== 'grammar'))
      reading.unknown.push(text);
    else if (topic === 'edits') readAdjust(word, text, mood, reading);
    else if (topic === 'colours') add(reading, { kind: 'colour', colour: word as Colour });
    else if (topic === 'grammar') readGrammar(word, text, mood, reading);
  }
}

type Mood = { amount: number; less: boolean; not: boolean };

function readGrammar(
  word: string,
  text: string,
  mood: Mood,
  reading: ParsedPrompt<PartStep>,
): void {
  if (word in AMOUNTS) mood.amount = AMOUNTS[word] ?? 1;
  else if (word === 'less') mood.less = true;
  else if (word === 'not') mood.not = true;
  else if (word === 'write' || word === 'background') reading.unknown.push(text);
  else if (word === 'blur') add(reading, { kind: 'blur', amount: mood.amount });
}

function readAdjust(
  found: string,
  text: string,
  { amount, less }: Mood,
  reading: ParsedPrompt<PartStep>,
): void {
  const word = EDIT_WORDS.find((one) => one === (less ? OPPOSITES[found as EditWord] : found));
  if (!word || OF_FRAME.has(word)) reading.unknown.push(text);
  else add(reading, { kind: 'adjust', word, amount });
}

/** Adds a step unless it is there. */
function add({ steps }: ParsedPrompt<PartStep>, step: PartStep): void {
  const said = JSON.stringify(step);
  if (!steps.some((one) => JSON.stringify(one) === said)) steps.push(step);
}
