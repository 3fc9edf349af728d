import type { PublishingRules } from '../rules/publishing-rules.ts';

/** A slot as its author writes it between braces. */
export type WrittenSlot = {
  id: string;
  name: string;
  /** What stands there where the user says nothing else; empty where nothing does. */
  standard: string;
  /** What the user chooses from; empty where the user writes. */
  answers: string[];
};

/** What is wrong with the words of a template. */
export type WordsProblem =
  | { because: 'empty' | 'nested' | 'unclosed' | 'nameless' }
  | { because: 'long' | 'too-many-slots' | 'too-many-answers'; most: number }
  | { because: 'slot-long'; name: string; most: number }
  | { because: 'twice' | 'few-answers'; name: string };

/** The words of a template, read. */
export type ReadWords = { prompt: string; slots: WrittenSlot[] };

const PARTS = /\{([^{}]*)\}/g;
const ID_LENGTH = 24;
/** The slot of operations without a template. */
const RESERVED: readonly string[] = ['words'];

/**
 * Reads the words of a template. `{place}` asks the user for words, `{place: Rome}` suggests some, and
 * `{place: Rome | Paris}` has the user choose. The same name again is the same slot.
 * @returns the prompt with the slots' ids in braces, or the first thing that is wrong
 */
export function readWords(
  words: string,
  rules: PublishingRules,
): { ok: true; read: ReadWords } | { ok: false; problem: WordsProblem } {
  const wrong = (problem: WordsProblem) => ({ ok: false, problem }) as const;
  if (words.trim() === '') return wrong({ because: 'empty' });
  if ([...words].length > rules.wordsCharacters)
    return wrong({ because: 'long', most: rules.wordsCharacters });
  const braces = bracesProblem(words);
  if (braces) return wrong(braces);
  const slots = new Map<string, WrittenSlot>();
  for (const [, inside = ''] of words.matchAll(PARTS)) {
    const slot = readSlot(inside);
    const problem = slotProblem(slot, rules) ?? choiceProblem(slot, inside);
    if (problem) return wrong(problem);
    const before = slots.get(slot.id);
    if (before && isPlain(slot)) continue;
    if (before && !isPlain(before) && !isSame(before, slot))
      return wrong({ because: 'twice', name: slot.name });
    slots.set(slot.id, slot);
  }
  if (slots.size > rules.slots) return wrong({ because: 'too-many-slots', most: rules.slots });
  const prompt = words.replace(PARTS, (_, inside: string) => `{${readSlot(inside).id}}`);
  return { ok: true, read: { prompt, slots: [...slots.values()] } };
}

/** Writes a slot as its author would. */
export function writeSlot({ name, standard, answers }: Omit<WrittenSlot, 'id'>): string {
  const said = answers.length > 0 ? answers.join(' | ') : standard;
  return said === '' ? `{${name}}` : `{${name}: ${said}}`;
}

function bracesProblem(words: string): WordsProblem | null {
  let open = false;
  for (const sign of words) {
    if (sign === '{' && open) return { because: 'nested' };
    if (sign === '}' && !open) return { because: 'unclosed' };
    if (sign === '{') open = true;
    if (sign === '}') open = false;
  }
  return open ? { because: 'unclosed' } : null;
}

function readSlot(inside: string): WrittenSlot {
  const at = inside.indexOf(':');
  const name = (at < 0 ? inside : inside.slice(0, at)).trim();
  const said = (at < 0 ? '' : inside.slice(at + 1))
    .split('|')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '');
  const answers = [...new Set(said)];
  return {
    id: slotId(name),
    name,
    standard: answers[0] ?? '',
    answers: answers.length > 1 ? answers : [],
  };
}

function slotProblem(slot: WrittenSlot, rules: PublishingRules): WordsProblem | null {
  const { name, standard, answers } = slot;
  const length = (text: string) => [...text].length;
  // Signs alone, or nothing that can be seen, name nothing.
  if (!/[\p{L}\p{N}]/u.test(name)) return { because: 'nameless' };
  const most = answers.length > 0 ? rules.answerCharacters : rules.slotCharacters;
  if (length(name) > rules.slotNameCharacters)
    return { because: 'slot-long', name: shortened(name), most: rules.slotNameCharacters };
  if (answers.length > rules.answers) return { because: 'too-many-answers', most: rules.answers };
  const isLong = [standard, ...answers].some((answer) => length(answer) > most);
  return isLong ? { because: 'slot-long', name, most } : null;
}

/** Who writes a bar means a choice, which takes two answers. */
const choiceProblem = ({ name, answers }: WrittenSlot, inside: string): WordsProblem | null =>
  inside.includes('|') && answers.length === 0 ? { because: 'few-answers', name } : null;

const SHOWN_CHARACTERS = 30;
const shortened = (name: string): string => `${[...name].slice(0, SHOWN_CHARACTERS).join('')}…`;

const isPlain = ({ standard }: WrittenSlot): boolean => standard === '';
const isSame = (one: WrittenSlot, other: WrittenSlot): boolean =>
  writeSlot({ ...one, name: '' }) === writeSlot({ ...other, name: '' });

/** Makes the id of a slot from its name: the same for every spelling of it, in any script. */
export function slotId(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const latin = latinSlug(folded, ID_LENGTH);
  const isAll = /^[\p{Script=Latin}\p{N}\p{P}\p{M}\s]*$/u.test(folded);
  return latin !== '' && isAll && !RESERVED.includes(latin) ? latin : `s${hashOf(folded)}`;
}

/** Makes a slug of the Latin letters and digits of a text; empty where there are none. */
export function latinSlug(text: string, most: number): string {
  return text
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const BASE = 36;

/** FNV-1a, 32 bits: names of one template are few, and nobody gains by two that fall together. */
function hashOf(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0;
  return hash.toString(BASE);
}
