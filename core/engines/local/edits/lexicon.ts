/** Finds phrases in a prompt of any supported language. */
import type { Language } from './vocabulary.ts';
import { LANGUAGES } from './words/index.ts';

/** A topic of phrases, such as `colours`. */
export type Topic = keyof Language;

/** A phrase that was found in a prompt; `word` is null for a word that no phrase begins with. */
export type FoundPhrase = {
  topic: Topic | 'break' | null;
  word: string | null;
  /** The phrase as the user wrote it. */
  text: string;
  /** Offset of the phrase's end in the prompt. */
  end: number;
};

type Token = { plain: string; text: string; end: number };
type Phrase = { words: string[]; topic: Topic; word: string };
type Lexicon = Map<string, Phrase[]>;

/** Maximum of tokens that are read from a prompt. */
const MAX_TOKENS = 300;

/** Length of a lexicon key in letters; no stem is shorter. */
const KEY_LETTERS = 2;

/** Normalises a word as phrases are written: lower case without accents. */
export function normaliseWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LETTERS);
}

/** Builds the lexicon of all languages; callers build it once and keep it. */
export function buildLexicon(languages: readonly Language[] = LANGUAGES): Lexicon {
  const lexicon: Lexicon = new Map();
  const add = (topic: Topic, word: string, phrases: string) => {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ').map(normaliseWord);
      const key = keyOf(words[0] ?? '');
      const known = lexicon.get(key) ?? [];
      known.push({ words, topic, word });
      lexicon.set(key, known);
    }
  };
  for (const { things, ...topics } of languages) {
    for (const topic of Object.keys(topics) as (keyof typeof topics)[])
      for (const [word, phrases] of Object.entries(topics[topic])) add(topic, word, phrases);
    add('things', 'thing', things);
  }
  return lexicon;
}

function tokens(prompt: string): Token[] {
  const found: Token[] = [];
  for (const match of prompt.matchAll(/[\p{L}\p{N}\p{M}]+|[,.;:!?\n&+]/gu)) {
    const [text] = match;
    found.push({ plain: normaliseWord(text), text, end: match.index + text.length });
    if (found.length >= MAX_TOKENS) break;
  }
  return found;
}

function fits(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** Returns the weight of a phrase: longer phrases win, then whole words, then longer stems. */
function weight({ words }: Phrase): number {
  const open = words.some((word) => word.endsWith('*'));
  return words.length * 100 + (open ? 0 : 50) + Math.min(40, words.join('').length);
}

/**
 * Splits a prompt into phrases of the given topics.
 * @param topics earlier ones win where a phrase has several meanings
 * @returns the phrases in the prompt's order, with unknown words among them
 */
export function findPhrases(
  lexicon: Lexicon,
  prompt: string,
  topics: readonly Topic[],
): FoundPhrase[] {
  const all = tokens(prompt);
  const found: FoundPhrase[] = [];
  for (let k = 0; k < all.length; ) {
    const token = all[k] as Token;
    if (/^[^\p{L}\p{N}]/u.test(token.text)) {
      found.push({ topic: 'break', word: null, text: token.text, end: token.end });
      k++;
      continue;
    }
    const phrase = bestAt(lexicon, all, k, topics);
    const count = phrase?.words.length ?? 1;
    const end = all[k + count - 1]?.end ?? token.end;
    found.push({
      topic: phrase?.topic ?? null,
      word: phrase?.word ?? null,
      text: prompt.slice(token.end - token.text.length, end),
      end,
    });
    k += count;
  }
  return found;
}

function bestAt(
  lexicon: Lexicon,
  all: readonly Token[],
  start: number,
  topics: readonly Topic[],
): Phrase | null {
  let best: Phrase | null = null;
  let bestWeight = 0;
  const here = lexicon.get(keyOf(all[start]?.plain ?? '')) ?? [];
  for (const phrase of here) {
    const rank = topics.indexOf(phrase.topic);
    if (rank < 0) continue;
    if (!phrase.words.every((word, n) => fits(word, all[start + n]?.plain ?? ''))) continue;
    const value = weight(phrase) - rank / 10;
    if (value > bestWeight) [best, bestWeight] = [phrase, value];
  }
  return best;
}
