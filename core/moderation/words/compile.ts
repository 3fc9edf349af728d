import { TOPICS, type Topic, type WordList } from './list.ts';
import { bare, plain } from './normalize.ts';

/** A phrase as its words, each matched whole or, with `open`, as the beginning of a word. */
type Phrase = { words: { text: string; open: boolean }[]; topic: Topic | 'innocent' };

/** Word lists in a form for fast lookup. */
export type Lexicon = {
  /**
   * Topics by whole word. Words are stored without marks and, where a list writes marks, also with
   * them.
   */
  whole: ReadonlyMap<string, ReadonlySet<Topic>>;
  /** Topics by the beginning of a word. */
  beginnings: ReadonlyMap<string, ReadonlySet<Topic>>;
  /** Topics by a part of a word. */
  parts: ReadonlyMap<string, Topic>;
  /** Phrases by their first word's first letters. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
};

/** Number of letters of a phrase's first word that phrases are looked up by. */
export const PHRASE_KEY_LETTERS = 2;

/**
 * Compiles word lists into a lexicon. @throws {TypeError} for a list with a star in a place without
 * meaning
 */
export function compile(lists: readonly WordList[]): Lexicon {
  const whole = new Map<string, Set<Topic>>();
  const beginnings = new Map<string, Set<Topic>>();
  const parts = new Map<string, Topic>();
  const phrases = new Map<string, Phrase[]>();
  const add = (map: Map<string, Set<Topic>>, word: string, topic: Topic) =>
    map.set(word, (map.get(word) ?? new Set()).add(topic));
  for (const { topic, text } of lists.flatMap(entries)) {
    const words = text.split(' ');
    const [first = ''] = words;
    if (words.length > 1 || topic === 'innocent') {
      const phrase = { topic, words: words.map(phraseWord) };
      const key = [...first].slice(0, PHRASE_KEY_LETTERS).join('');
      phrases.set(key, [...(phrases.get(key) ?? []), phrase]);
    } else if (/^\*[^*]+\*$/u.test(text)) parts.set(text.slice(1, -1), topic);
    else if (/^[^*]+\*$/u.test(text)) add(beginnings, text.slice(0, -1), topic);
    else if (text.includes('*')) throw new TypeError(`a star in a wrong place: ${text}`);
    else add(whole, text, topic);
  }
  return { whole, beginnings, parts, phrases };
}

function phraseWord(word: string): Phrase['words'][number] {
  const open = word.endsWith('*');
  return { text: open ? word.slice(0, -1) : word, open };
}

function entries(list: WordList): { topic: Topic | 'innocent'; text: string }[] {
  return [...TOPICS, 'innocent' as const].flatMap((topic) =>
    (list[topic] ?? '')
      .split(',')
      .map((entry) => plain(entry).replace(/\s+/gu, ' ').trim())
      .filter((entry) => entry !== '')
      // With its marks it is meant as written; the Turkish ı is a letter, no mark.
      .map((text) => ({ topic, text: bare(text) === text ? text : text.normalize('NFC') })),
  );
}
