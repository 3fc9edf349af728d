import type { Aspect, Recipe } from '../engines/engine.ts';
import type { MediaKind } from '../operations/row.ts';
import type { Locale } from '../texts/catalogue.ts';

/** Words per language: at least one. */
export type LocalText = Partial<Record<Locale, string>>;

/** A word or line that the user puts in; `{id}` in the prompt and in the recipe's texts stands for it. */
export type TemplateSlot = {
  id: string;
  label: LocalText;
  default: LocalText;
  /** Most characters that fit the picture. */
  maxLength?: number;
};

/** What a template is, wherever it comes from. */
export type TemplateDefinition = {
  /** Lower-case letters, digits and hyphens, at most 24, not only digits: part of links and buttons. */
  id: string;
  kind: MediaKind;
  title: LocalText;
  description: LocalText;
  /** Null: only listed among all. */
  category: string | null;
  slots: readonly TemplateSlot[];
  /** `photo`: one photo is enough. */
  needs: 'profile' | 'photo';
  aspect: Aspect;
  longEdgePx: number;
  /** 0 for pictures. */
  durationSeconds: number;
  /** null: by the price list. */
  priceCredits: number | null;
  /** For engines that take words. */
  prompt: string;
  /** How the local engine draws it; null where only other engines can make it. */
  recipe: Recipe | null;
  /** The engine it was made for, by id: chosen wherever that one is configured and can do it. */
  engine: string | null;
  /** File name of its picture in the gallery. */
  cover: string;
  /** Whose work is in it and on what terms; null where there is nothing to say. */
  licence: string | null;
};

/** What users make: a look with a name, a cover and a price, in one of its versions. */
export type Template = TemplateDefinition & { version: number };

/** The text in the reader's language, else in English, else in a language that there is. */
export function localText(texts: LocalText, locale: Locale): string {
  return texts[locale] ?? texts.en ?? Object.values(texts)[0] ?? '';
}
