/** The kinds of fields that rows of models have; each says what it should be. */
import { z } from 'zod';

const DEAREST_USD = 100;

/** A whole number within bounds. */
export const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z.int(error).min(least, error).max(most, error);
};

/** A text that is not empty. */
export const text = (most: number) => {
  const error = `a text of at most ${most} characters`;
  return z.string(error).min(1, error).max(most, error);
};

/** One of some names. */
export const oneOf = <const Name extends string>(names: readonly Name[]) =>
  z.enum(names as readonly [Name, ...Name[]], `one of ${names.join(', ')}`);

/** A fact that holds where it is written down. */
export const flag = z.literal(true, 'true, or left out');

/** An amount of dollars. */
export const dollars = z
  .number(`dollars from 0 to ${DEAREST_USD}`)
  .min(0, `dollars from 0 to ${DEAREST_USD}`)
  .max(DEAREST_USD, `dollars from 0 to ${DEAREST_USD}`);

/** A day of the calendar. */
export const day = z
  .string('a day as YYYY-MM-DD')
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
    'a day as YYYY-MM-DD',
  );

/** One value, or one for each size. */
export const bySize = <Value extends z.ZodType<number>>(value: Value) =>
  z.union(
    [value, z.record(z.string(), value)],
    'a number, or numbers by size such as {"720p": 0.1}',
  );

const NAME = 'the name of an input';
/** The name of an input, as the model's own schema has it. */
export const inputName = z.string(NAME).regex(/^[A-Za-z]\w{0,63}$/, NAME);

/** Values of inputs by their names. */
export const fixedInputs = z.record(
  inputName,
  z.union([z.string(), z.number(), z.boolean()], 'a text, a number, true or false'),
  'values by the names of inputs',
);
