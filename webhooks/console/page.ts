import type { z } from 'zod';
import type { Right } from '../../core/chat/operators.ts';
import type { TextKey } from '../../core/texts/catalogue.ts';
import type { Prepared } from '../../core/verbs/verb.ts';
import type { Html } from '../../core/web/spans.ts';
import type { ConsoleRequest } from './request.ts';

/** A page of the console. */
export type ConsolePage = {
  /** Below `/console`, as hono writes patterns; empty for the first page. */
  path: string;
  /** The right that it takes; null for every operator. */
  right: Right | null;
  title: TextKey;
  /** Its entry in the navigation; a page without one is reached from others. */
  label?: TextKey;
  /** The path of the entry that is the current one; its own where absent. */
  at?: string;
  /** @throws {ProductError} what the page's queries refuse, which the console says in its own words */
  render(asked: ConsoleRequest): Promise<Html>;
};

/** Something that an operator does by a form of the console. */
export type ConsoleVerb<Input = unknown> = {
  /** Below `/console`, as hono writes patterns. */
  path: string;
  right: Right | null;
  /** Reads the form, whose values are texts from outside, with the parts of the path. */
  input: z.ZodType<Input, Record<string, string>>;
  /**
   * The page that has the form: a refusal is said there, beside the form, and what was typed is kept. Its
   * path has no parts that the verb's path lacks. Without one a refusal is a page of its own.
   */
  page?: ConsolePage;
  /** What is asked before it is done; null where it is done at once. */
  confirm?(asked: ConsoleRequest, input: Input): Promise<Question | null>;
  /** Prepares what is committed. @throws {ProductError} a refusal, which is said on the page */
  run(asked: ConsoleRequest, input: Input): Promise<Prepared<unknown>>;
  /** What is said afterwards. */
  said: TextKey;
  /** Where it goes on, below `/console`. */
  onTo(input: Input): string;
};

/** What an operator is asked before something is done that cannot be undone. */
export type Question = {
  title: string;
  /** What will happen, a paragraph each. */
  words: readonly string[];
  /** The button that does it. */
  label: string;
  /** Where the way back leads, below `/console`. */
  back: string;
};

/** Keeps the type of the input of a verb inside its row. */
export const consoleVerb = <Input>(verb: ConsoleVerb<Input>): ConsoleVerb =>
  verb as unknown as ConsoleVerb;
