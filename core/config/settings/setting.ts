import { z } from 'zod';

/** Settings that the documentation shows together; `page` is a page of `docs/`. */
export type SettingGroup = { title: string; page: string; settings: z.ZodRawShape };

/** What the documentation says about a setting. */
type About = {
  /** What the setting does, in one or two sentences. */
  says: string;
  /** What holds where the setting is absent and has no default value. */
  absent: string;
};

/** What is said about each setting, by its schema. */
export const ABOUT = z.registry<About>();

/**
 * Describes a setting for `docs/settings.md` and `.env.example`.
 * @param says what the setting does, in one or two sentences
 * @param absent what holds where it is absent and has no default value
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

/** Any text. A fresh schema each time, since a schema is described once. */
export const text = () => z.string().min(1).optional();
/** Text of a form. @param shouldBe what a mistake is told it should be */
export const form = (pattern: RegExp, shouldBe: string) =>
  z.string().regex(pattern, shouldBe).optional();
/** A switch. */
export const onOrOff = () => z.enum(['on', 'off'], 'on or off');
/** An http(s) address, without the slashes at its end. @param shouldBe what a mistake is told it should be */
export const address = (shouldBe: string) =>
  z
    .url({ protocol: /^https?$/, error: shouldBe })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional();
export const BASE = 'an http(s) address without a path, such as https://api.example.org';
export const API = 'an http(s) address, such as https://api.example.org/v1';
