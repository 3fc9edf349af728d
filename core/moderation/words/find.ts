import type { Locale } from '../../texts/catalogue.ts';
import { compile, type Lexicon, PHRASE_KEY_LETTERS } from './compile.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Topic, WordList } from './list.ts';
import { bare, plain, readings, shortened, wordsOf } from './normalize.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

const LISTS: Readonly<Record<Locale, WordList>> = { en, es, pt, de, ru, tr };

/** The lexicon of all languages, since a user may write in any of them. */
export const LEXICON: Lexicon = compile(Object.values(LISTS));

/** Longer texts are cut: prompts have 2000 characters at most. */
const MOST_CHARACTERS = 6_000;
const MOST_PIECES = 14;
const SHORTEST_SPELT = 4;
const ADULT_AGE = 18;

/** How an age in years is written in each language; the number is the first group. */
const AGES: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /(?<!\d)(\d{1,2})\s*-?\s*(?:years?|yrs?)\s*-?\s*(?:old|young)/gu,
    /(?<!\d)(\d{1,2})\s*-?\s*(?:y\s?\/?\s?o|yo)(?!\p{L})/gu,
    /\baged?\s*:?\s*(\d{1,2})(?!\d)/gu,
  ],
  es: [/(?<!\d)(\d{1,2})\s*(?:añitos|años|anos)(?!\p{L})/gu, /\bedad\s*:?\s*(\d{1,2})(?!\d)/gu],
  pt: [/(?<!\d)(\d{1,2})\s*(?:anos|aninhos)(?!\p{L})/gu, /\bidade\s*:?\s*(\d{1,2})(?!\d)/gu],
  de: [
    /(?<!\d)(\d{1,2})\s*-?\s*(?:jahre?|jahrig\p{L}*|jaehrig\p{L}*)(?!\p{L})/gu,
    /\balter von\s*:?\s*(\d{1,2})(?!\d)/gu,
  ],
  ru: [
    /(?<!\d)(\d{1,2})\s*-?\s*(?:лет|года|год|летн\p{L}*|годик\p{L}*)(?!\p{L})/gu,
    /(?<!\p{L})возраст\p{L}*\s*:?\s*(\d{1,2})(?!\d)/gu,
  ],
  tr: [/(?<!\d)(\d{1,2})\s*(?:yas\p{L}*)/gu],
};

/** Finds the topics that a text hints at, in any language and any disguised spelling. */
export function findTopics(text: string): Set<Topic> {
  const cut = plain(text.slice(0, MOST_CHARACTERS));
  const found = new Set<Topic>();
  if (tellsYoungAge(cut)) found.add('young');
  const chunks = cut
    .replace(/['’]s(?!\p{L})/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
  const read = chunks.map(variants);
  const depth = Math.max(1, ...read.map((all) => all.length));
  for (let i = 0; i < depth; i += 1) {
    const reading = read.map((all) => pick(all, i));
    lookThrough(reading.flatMap(wordsOf), found);
    for (const [c, chunk] of reading.entries()) {
      // Joined by points or dashes: p.o.r.n
      const words = wordsOf(chunk);
      if (words.length > 1 && words.every((word) => word.length === 1)) one(words.join(''), found);
      else if (words.length > 1) spelt(words.join(''), found);
      if (/[*#]/u.test(chunks[c] ?? '')) masked(chunk, found);
    }
    pieced(reading, found);
  }
  return found;
}

/** Tells whether a text names an age below an adult's, in any language. */
function tellsYoungAge(text: string): boolean {
  const unmarked = bare(text);
  return Object.values(AGES)
    .flat()
    .some((age) => [...unmarked.matchAll(age)].some((found) => Number(found[1]) < ADULT_AGE));
}

const pick = (all: string[], index: number): string => all[Math.min(index, all.length - 1)] ?? '';

function variants(chunk: string): string[] {
  const unmarked = bare(chunk);
  return [...new Set([...readings(unmarked), chunk])];
}

/** Looks up words and phrases in order, without the innocent ones. */
function lookThrough(words: readonly string[], found: Set<Topic>): void {
  const innocent = new Set<number>();
  const hits: { topic: Topic; from: number; to: number }[] = [];
  for (const [from, word] of words.entries()) {
    const key = [...word].slice(0, PHRASE_KEY_LETTERS).join('');
    for (const phrase of LEXICON.phrases.get(key) ?? []) {
      const to = from + phrase.words.length;
      const isHere = phrase.words.every(({ text, open }, i) => {
        const there = words[from + i];
        return there !== undefined && (open ? there.startsWith(text) : there === text);
      });
      if (!isHere) continue;
      if (phrase.topic === 'innocent') for (let i = from; i < to; i += 1) innocent.add(i);
      else hits.push({ topic: phrase.topic, from, to });
    }
  }
  for (const { topic, from, to } of hits)
    if (!range(from, to).some((i) => innocent.has(i))) found.add(topic);
  for (const [i, word] of words.entries()) if (!innocent.has(i)) one(word, found);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** Looks up a single word: whole, by its beginning, or by a part of it. */
function one(word: string, found: Set<Topic>): void {
  for (const form of shortened(word)) {
    for (const topic of LEXICON.whole.get(form) ?? []) found.add(topic);
    for (let length = 2; length <= form.length; length += 1)
      for (const topic of LEXICON.beginnings.get(form.slice(0, length)) ?? []) found.add(topic);
    for (const [part, topic] of LEXICON.parts) if (form.includes(part)) found.add(topic);
  }
}

/** Looks up a word that was joined from pieces; it counts only where no letter is left over. */
function spelt(word: string, found: Set<Topic>): void {
  for (const form of shortened(word)) {
    if (form.length < SHORTEST_SPELT) continue;
    for (const map of [LEXICON.whole, LEXICON.beginnings])
      for (const topic of map.get(form) ?? []) found.add(topic);
  }
}

/** Looks up letters with spaces between them: p o r n, p orn. */
function pieced(chunks: readonly string[], found: Set<Topic>): void {
  const words = chunks.map((chunk) => wordsOf(chunk).join('')).filter(Boolean);
  for (let from = 0; from < words.length; from += 1) {
    let joined = words[from] ?? '';
    let long = joined.length > 1 ? 1 : 0;
    for (let to = from + 1; to < Math.min(words.length, from + MOST_PIECES); to += 1) {
      const word = words[to] ?? '';
      if (word.length > 1) long += 1;
      if (long > 1) break;
      joined += word;
      spelt(joined, found);
    }
  }
}

/** Looks up words with letters behind stars: p*rn. */
function masked(chunk: string, found: Set<Topic>): void {
  const word = chunk.replace(/^[^\p{L}\p{N}*#]+|[^\p{L}\p{N}*#]+$/gu, '');
  const letters = word.replace(/[*#]/gu, '');
  if (word.length < SHORTEST_SPELT || letters.length < 2 || !/^[\p{L}*#]+$/u.test(word)) return;
  const pattern = new RegExp(`^${word.replace(/[*#]/gu, '.')}$`, 'u');
  for (const map of [LEXICON.whole, LEXICON.beginnings])
    for (const [known, topics] of map)
      if (pattern.test(known)) for (const topic of topics) found.add(topic);
}
