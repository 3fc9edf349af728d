import { z } from 'zod';

/** Settings that the documentation shows together; `page` is a page of `docs/`. */
export type SettingGroup = { title: string; page: string; settings: z.ZodRawShape };

/** The documentation of a setting. */
type About = {
  /** What the setting does, in one or two sentences. */
  says: string;
  /** What holds where the setting is absent and has no default value. */
  absent: string;
};

/** The documentation of each setting, by its schema. */
export const ABOUT = z.registry<About>();

/**
 * Registers the documentation of a setting, for `docs/settings.md` and `.env.example`.
 * @param says the effect of the setting, in one or two sentences
 * @param absent the behaviour while the setting is absent and has no default value
 * @returns the same schema
 */
export function setting<Schema extends z.ZodType>(
  schema: Schema,
  says: string,
  absent = '',
): Schema {
  ABOUT.add(schema, { says, absent });
  return schema;
}

/**
 * Makes the schema of any text; a fresh one each time, since a schema carries the documentation of one
 * setting.
 */
export const text = () => z.string().min(1).optional();
/**
 * Makes the schema of a text that matches a pattern. @param shouldBe describes a right value in a
 * mistake
 */
export const matching = (pattern: RegExp, shouldBe: string) =>
  z.string().regex(pattern, shouldBe).optional();
/** Makes the schema of a switch: `on` or `off`. */
export const onOrOff = () => z.enum(['on', 'off'], 'on or off');
/**
 * Makes the schema of an http(s) address, read without the slashes at its end. @param shouldBe
 * describes a right value in a mistake
 */
export const address = (shouldBe: string) =>
  z
    .url({ protocol: /^https?$/, error: shouldBe })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional();
/** The description of an address without a path, for mistakes. */
export const BASE = 'an http(s) address without a path, such as https://api.example.org';
/** The description of an address with a path, for mistakes. */
export const API = 'an http(s) address, such as https://api.example.org/v1';
