import { z } from 'zod';
import { LOCALES } from '../texts/catalogue.ts';
import file from './themes.json' with { type: 'json' };

const text = z.record(z.enum(LOCALES), z.string().min(1).max(160));

/** What a shoot is of: looks of the official templates, by their ids, in the order in which they are made. */
const theme = z.strictObject({
  id: z.string().regex(/^[a-z]{1,12}$/),
  title: text,
  description: text,
  looks: z.array(z.string()).min(10),
});

/** A theme of a shoot. */
export type Theme = z.infer<typeof theme>;

let parsed: readonly Theme[] | null = null;

/** Returns the themes in the order in which they are offered. */
export const themes = (): readonly Theme[] => {
  parsed ??= z.array(theme).parse(file);
  return parsed;
};

/** Returns a theme by its id; null where there is none, or none any more. */
export const themeOf = (id: string): Theme | null => themes().find((one) => one.id === id) ?? null;

/** Returns the theme that a word names: its id, or its title in any language; null where there is none. */
export function themeNamed(word: string): Theme | null {
  const said = plain(word);
  const names = ({ id, title }: Theme) => [id, ...Object.values(title)];
  return themes().find((one) => names(one).some((name) => plain(name) === said)) ?? null;
}

/** Spells a word without capitals and the marks on its letters, as people type it. */
const plain = (word: string): string =>
  word.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
