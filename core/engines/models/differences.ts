import { ASPECTS } from '../engine.ts';
import type { PublishedInput, PublishedModel } from './published.ts';
import type { InputNames, ModelRow } from './row.ts';

/** What a request starts from. */
type Start = 'words' | 'frame' | 'pictures';

/** What of a row its model does not know. */
export type Difference = {
  /** The field of the row. */
  field: string;
  what: string;
};

type Expected = {
  field: string;
  name: string | undefined;
  types: readonly string[];
  values?: readonly unknown[];
};

const TEXT = ['string'] as const;
const NUMBER = ['integer', 'number'] as const;

/** Inputs that only one model of a family has, by what a request starts from. */
const NOT_OF: Readonly<Record<Start, readonly (keyof InputNames)[]>> = {
  words: ['picture', 'pictures', 'mask', 'firstFrame', 'lastFrame'],
  frame: ['picture', 'pictures'],
  pictures: ['firstFrame', 'lastFrame'],
};
/** What is sent beside the inputs of a row. */
const BESIDE = ['model'];

/**
 * Holds a row against what its model takes: names, types, choices, bounds, and what has to be there.
 * @param start what a request starts from, for a model of a family; null for one that takes all of them
 */
export function differences(
  row: ModelRow,
  model: PublishedModel,
  start: Start | null = null,
): Difference[] {
  const others = start === null ? [] : NOT_OF[start].map((name) => `input.${name}`);
  const expected = [...inputsOf(row), ...fixedOf(row)].filter(
    ({ field }) => !others.includes(field),
  );
  const sent = new Set([...BESIDE, ...expected.flatMap(({ name }) => name ?? [])]);
  const found = expected.flatMap((one) => {
    const input = one.name === undefined ? null : model.get(one.name);
    if (input === null) return [];
    return input === undefined
      ? [{ field: one.field, what: `the model has no input ${one.name}` }]
      : wrongWith(one, input);
  });
  const missing = [...model]
    .filter(([name, { required }]) => required && !sent.has(name))
    .map(([name]) => ({ field: 'input', what: `the model needs ${name}, which is never sent` }));
  const pictures = model.get(row.input?.pictures ?? '');
  const most =
    pictures?.most != null && row.references > pictures.most
      ? [{ field: 'references', what: `the model takes ${pictures.most} pictures` }]
      : [];
  return [...found, ...missing, ...most];
}

function inputsOf(row: ModelRow): Expected[] {
  const { input: names = {}, pixels, seconds } = row;
  const sides = (at: 0 | 1) => (pixels ? ASPECTS.map((aspect) => pixels[aspect]?.[at]) : []);
  const lengths = seconds ? (seconds.only ?? [seconds.least, seconds.most]) : [];
  const of = (field: keyof typeof names, types: readonly string[], values?: readonly unknown[]) =>
    ({
      field: `input.${field}`,
      name: typeof names[field] === 'string' ? names[field] : undefined,
      types,
      ...(values && { values }),
    }) satisfies Expected;
  return [
    of('prompt', TEXT),
    of('picture', TEXT),
    of('pictures', ['array']),
    of('mask', TEXT),
    of('motion', TEXT),
    of('firstFrame', TEXT),
    of('lastFrame', TEXT),
    of(
      'aspect',
      TEXT,
      ASPECTS.map((aspect) => row.aspects?.[aspect] ?? aspect),
    ),
    of(
      'size',
      TEXT,
      row.sizes?.map(({ is }) => is),
    ),
    of('width', NUMBER, sides(0)),
    of('height', NUMBER, sides(1)),
    of('seconds', NUMBER, lengths),
    of('sound', ['boolean']),
    of('seed', NUMBER),
    ...Object.entries(names.roles ?? {}).map(([role, name]) => ({
      field: `input.roles.${role}`,
      name,
      types: TEXT,
    })),
  ];
}

const fixedOf = (row: ModelRow): Expected[] =>
  (['always', 'withPicture'] as const).flatMap((group) =>
    Object.entries(row[group] ?? {}).map(([name, value]) => ({
      field: `${group}.${name}`,
      name,
      types: typeof value === 'number' ? NUMBER : [typeof value],
      values: [value],
    })),
  );

function wrongWith({ field, types, values = [] }: Expected, input: PublishedInput): Difference[] {
  const { type, choices, minimum, maximum } = input;
  if (type !== undefined && !types.includes(type))
    return [{ field, what: `the model takes ${type}, and not ${types.join(' or ')}` }];
  const refused = [...new Set(values)].filter(
    (value) =>
      (choices && !choices.some((choice) => choice === value)) ||
      (typeof value === 'number' && (value < (minimum ?? value) || value > (maximum ?? value))),
  );
  if (refused.length === 0) return [];
  const takes = choices
    ? choices.join(', ')
    : `${minimum ?? 'anything'} to ${maximum ?? 'anything'}`;
  return [{ field, what: `the model does not take ${refused.join(', ')}; it takes ${takes}` }];
}
