import type { z } from 'zod';
import type { TextKey } from '../../core/texts/catalogue.ts';
import type { Html } from '../../core/web/spans.ts';
import type { AppRequest } from './request.ts';

/** A page as it was rendered. */
export type Rendered = {
  /** In plain words, for the browser and the head of the page. */
  title: string;
  body: Html;
};

/** A page of the Mini App. */
export type AppPage = {
  /** Below `/app`, as hono writes patterns; empty for the first page. */
  path: string;
  /** Its entry in the navigation; a page without one is reached from others. */
  entry?: { label: TextKey; icon: Html };
  /** The path of the entry that is the current one; its own where absent. */
  at?: string;
  /** Names of scripts and styles that the page has beside those of all. */
  assets?: { scripts?: readonly string[]; styles?: readonly string[] };
  /** @throws {ProductError} what the page's queries refuse; `not-found` where there is nothing to show */
  render(asked: AppRequest): Promise<Rendered>;
};

/** Something that somebody does by a form of the Mini App. */
export type AppVerb<Input = unknown> = {
  /** Below `/app`, as hono writes patterns. */
  path: string;
  /** Reads the form, whose values are texts from outside, with the parts of the path. */
  input: z.ZodType<Input, Record<string, string>>;
  /**
   * Does it.
   * @returns where it goes on, below `/app`
   * @throws {ProductError} a refusal, which is said on the page
   */
  run(asked: AppRequest, input: Input): Promise<string>;
  /** What is said afterwards; null where the page that follows says it. */
  said: TextKey | null;
};

/** Keeps the type of the input of a verb inside its row. */
export const appVerb = <Input>(verb: AppVerb<Input>): AppVerb => verb as unknown as AppVerb;
