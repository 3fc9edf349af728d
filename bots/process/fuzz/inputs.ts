/** What readers are fed with: anything that JSON can say, and real payloads with parts of them changed. */
import fc from 'fast-check';

/** Names that objects have without being given them, and names that payloads have. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'length',
  'id',
  'type',
  'data',
  'from',
  'text',
  'message',
  'values',
  'key',
  'v',
  'step',
  '0',
  '',
];
const STRINGS = [
  ...NAMES,
  '\u0000',
  '\ud800',
  '\u202e',
  '👩‍👩‍👧‍👦',
  'null',
  'NaN',
  '-1',
  '1e309',
  '{}',
  '[]',
  '/',
  '/start',
  "' or 1=1 --",
  '<b>',
  '%s%n',
  '../../etc/passwd',
  'a'.repeat(5_000),
  '🙂'.repeat(2_000),
  ':'.repeat(1_000),
  '0'.repeat(400),
];
const NUMBERS = [
  0,
  -0,
  -1,
  1.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 63),
  Number.MAX_VALUE,
];

const strings = fc.oneof(
  fc.constantFrom(...STRINGS),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const numbers = fc.oneof(fc.constantFrom(...NUMBERS), fc.integer(), fc.double({ noNaN: true }));

/** Levels that a value is nested: more than a stack of calls has, fewer than a body's bytes. */
const LEVELS = [3, 50, 2_000, 20_000];
const nested = fc
  .tuple(fc.constantFrom(...LEVELS), fc.constantFrom(...NAMES), fc.boolean())
  .map(([levels, name, inArrays]) => nest(levels, name, inArrays));

function nest(levels: number, name: string, inArrays: boolean): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = inArrays ? [value] : own(name, value);
  return value;
}

/** An object as JSON makes it: with a property of its own, whatever its name. */
function own(name: string, value: unknown): object {
  return Object.defineProperty({}, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** Anything that JSON can say. */
export const anything: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    strings,
    numbers,
    fc.constantFrom(null, true, false, [], {}),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(strings, tie('value')), { maxLength: 4 })
      .map((pairs) =>
        pairs.reduce<object>(
          (all, [name, value]) =>
            Object.defineProperties(all, Object.getOwnPropertyDescriptors(own(name, value))),
          {},
        ),
      ),
  ),
})).value;

const part = fc.oneof({ weight: 20, arbitrary: anything }, { weight: 1, arbitrary: nested });

type Change = {
  at: number;
  to: 'other' | 'gone' | 'twice' | 'inside' | 'within' | 'named';
  value: unknown;
  name: string;
};
const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(),
    to: fc.constantFrom('other', 'gone', 'twice', 'inside', 'within', 'named'),
    value: part,
    name: fc.constantFrom(...NAMES),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Real payloads with one to four parts replaced, taken out, doubled, nested in themselves or added to. */
export const changed = (samples: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: part },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...samples), changes)
        .map(([sample, all]) => all.reduce<unknown>(change, structuredClone(sample)))
        .map((value) => (fitsABody(value) ? value : null)),
    },
  );

/** Values that a body of the greatest size can say. */
const MOST_VALUES = 100_000;

/** Tells whether a body could say a value; changes of changes can multiply it beyond that. */
function fitsABody(root: unknown): boolean {
  const open = [root];
  for (let values = 0; open.length > 0; values += 1) {
    if (values > MOST_VALUES) return false;
    const value = open.pop();
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return true;
}

type Place = { holder: Record<string, unknown>; name: string };

function change(root: unknown, { at, to, value, name }: Change): unknown {
  const places = placesIn(root);
  const place = places[at % (places.length || 1)];
  if (!place) return value;
  const { holder, name: here } = place;
  const before = holder[here];
  if (to === 'gone') delete holder[here];
  else if (to === 'twice') holder[here] = [before, structuredCloned(before)];
  else if (to === 'inside') holder[here] = own(here, before);
  else if (to === 'within') holder[here] = withinItself(before, LEVELS[at % LEVELS.length] ?? 1);
  else if (
    to === 'named' &&
    typeof before === 'object' &&
    before !== null &&
    !Array.isArray(before)
  )
    Object.defineProperties(before, Object.getOwnPropertyDescriptors(own(name, value)));
  else holder[here] = value;
  return root;
}

const MOST_COPIES = 2_000;

/** Puts copies of a thing into its own last part, so that each level is as right as the first. */
function withinItself(thing: unknown, levels: number): unknown {
  if (typeof thing !== 'object' || thing === null) return thing;
  const name = Object.keys(thing).findLast((one) => one !== '__proto__');
  if (name === undefined) return thing;
  let deep: unknown = thing;
  for (let level = 0; level < Math.min(levels, MOST_COPIES); level += 1)
    deep = Array.isArray(thing) ? [...thing.slice(0, -1), deep] : { ...thing, [name]: deep };
  return deep;
}

/** A copy; of what is nested too deep to be copied, the thing itself. */
function structuredCloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

const MOST_PLACES = 400;

/** Lists where the values of a payload stand, the outermost first. */
function placesIn(root: unknown): Place[] {
  const places: Place[] = [];
  const open: unknown[] = [root];
  while (open.length > 0 && places.length < MOST_PLACES) {
    const holder = open.shift();
    if (typeof holder !== 'object' || holder === null) continue;
    for (const name of Object.keys(holder)) {
      const record = holder as Record<string, unknown>;
      if (!Object.getOwnPropertyDescriptor(record, name)?.writable) continue;
      places.push({ holder: record, name });
      open.push(record[name]);
    }
  }
  return places;
}

/** The longest body that the doors let in, in characters. */
const MOST_CHARACTERS = 512 * 1024;

/** Writes JSON; of what is nested too deep for that, brackets as deep. */
const json = (value: unknown): string => {
  try {
    return (JSON.stringify(value) ?? 'null').slice(0, MOST_CHARACTERS);
  } catch {
    return '['.repeat(60_000) + ']'.repeat(60_000);
  }
};

/** Bodies: changed payloads as JSON, some of them cut or with other signs in them. */
export const bodies = (samples: readonly unknown[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: strings },
    { weight: 8, arbitrary: changed(samples).map(json) },
    {
      weight: 2,
      arbitrary: fc.tuple(changed(samples).map(json), fc.nat(), strings).map(([text, at, sign]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + sign + text.slice(place + sign.length);
      }),
    },
  );

/** Words out of some, joined by signs that mean something. */
export const phrases = (words: readonly string[], signs: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    strings,
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...words), strings), fc.constantFrom(...signs)), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.flat().slice(0, -1).join('')),
  );
