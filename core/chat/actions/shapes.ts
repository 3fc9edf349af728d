/** The form of one argument in a button's code. */
export type Shape<Value extends string | number = string | number> = {
  /** The longest word that fits, for checking limits. */
  longest: string;
  /** Reads a word; null where it does not fit. */
  read(word: string): Value | null;
};

/**
 * Actions by name, each with the shapes of its arguments. Buttons in chats contain the names: never
 * reuse one.
 */
export type ActionGroup = Readonly<Record<string, readonly Shape[]>>;

/** The arguments of an action as its handler gets them. */
export type ArgsOf<Shapes extends readonly Shape[]> = {
  [Place in keyof Shapes]: Shapes[Place] extends Shape<infer Value> ? Value : never;
};

const matching = (pattern: RegExp, longest: string): Shape<string> => ({
  longest,
  read: (word) => (pattern.test(word) ? word : null),
});

/** An id of a row, as a ULID. */
export const ulid = matching(/^[0-9A-HJKMNP-TV-Z]{26}$/, '01ARZ3NDEKTSV4RRFFQ69G5FAV');

/** An id of a Discord server. */
export const guildId = matching(/^[0-9]{1,20}$/, '9'.repeat(20));

/** An id of a template or a product. */
export const slug = matching(/^[a-z0-9][a-z0-9-]{0,39}$/, 'a'.repeat(40));

/** An id of an engine, which a row of the catalogue of models may have with a version in it. */
export const engineId = matching(/^[a-z0-9][a-z0-9.-]{0,39}$/, 'a'.repeat(40));

/** An id of a template or a category. A word of digits only was a position in a list (see conversation/old-codes.ts). */
export const templateId = matching(/^[a-z0-9][a-z0-9-]{0,23}$/, 'a'.repeat(24));

/** What can be reported: `t.` and the id of a template, `s.` and that of a share, `j.` and that of a picture of several people. */
export const subject = matching(
  /^(?:t\.[a-z0-9][a-z0-9-]{0,23}|[sj]\.[0-9A-HJKMNP-TV-Z]{26})$/,
  's.01ARZ3NDEKTSV4RRFFQ69G5FAV',
);

/** A slot of a template and an answer to it, as `slot.answer`; or the answer's position in a list. */
export const answer = matching(
  /^(?:[0-9]{1,4}|[a-z0-9-]{1,24}\.[a-z]{1,7})$/,
  `${'a'.repeat(24)}.default`,
);

/** Proportions as `4x5`, or their position in a list. */
export const proportions = matching(/^(?:[0-9]{1,4}|[0-9]{1,2}x[0-9]{1,2})$/, '16x9');

/** The proportions in a code that stand for those of the photo. */
export const LIKE_THE_PHOTO = '0x0';

/** A discount code, or the word of an invitation. */
export const word = matching(/^[A-Z0-9]{3,24}$/, 'W'.repeat(24));

/** The code of an invitation into a picture. */
export const invitation = matching(/^[2-9A-HJKMNP-TV-Z]{8,40}$/, 'W'.repeat(40));

/** A lasting id of something on a platform. */
export const platformId = matching(/^[A-Za-z0-9_-]{1,48}$/, 'a'.repeat(48));

/** Part of a keyed hash that names one of a person's platforms. */
export const tag = matching(/^[0-9a-f]{16}$/, 'f'.repeat(16));

/** A page, a position or a count, from 0 to 9999. */
export const small: Shape<number> = {
  longest: '9999',
  read: (digits) => (/^[0-9]{1,4}$/.test(digits) ? Number(digits) : null),
};

/** Makes the shape of an argument that is one word of a fixed list. */
export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  return {
    longest: words.reduce<string>((most, one) => (one.length > most.length ? one : most), ''),
    read: (word) => words.find((known) => known === word) ?? null,
  };
}

/** The order and filters of a list of templates: see `writeView`. */
export const listView = matching(/^[ont][aiv][auf](?:xx|en|es|pt|de|ru|tr)$/, 'oaaxx');

/** The part of a list that follows or precedes a template; `-` for its beginning. */
export const listPart = matching(/^(?:-|[ab]\.[a-z0-9][a-z0-9-]{0,23})$/, `a.${'a'.repeat(24)}`);

/** Bytes that the words of a search have in a code. */
export const FOUND_WORDS_BYTES = 53;

/** The folded words of a search. */
export const foundWords: Shape<string> = {
  longest: 'a'.repeat(FOUND_WORDS_BYTES),
  read: (words) =>
    /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(words) &&
    new TextEncoder().encode(words).length <= FOUND_WORDS_BYTES
      ? words
      : null,
};

/** A whole number of credits other than 0, negative to take them back. */
export const signed: Shape<number> = {
  longest: '-9999',
  read: (digits) => (/^-?[1-9][0-9]{0,3}$/.test(digits) ? Number(digits) : null),
};

/** The last letters of an id, which name a question. */
export const mark = matching(/^[0-9A-HJKMNP-TV-Z]{8}$/, 'Z'.repeat(8));
