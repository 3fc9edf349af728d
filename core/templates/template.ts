import type { Aspect, Recipe } from '../engines/engine.ts';
import type { MediaKind } from '../operations/row.ts';
import type { Locale } from '../texts/catalogue.ts';

/** A text by language: at least one language. */
export type LocalText = Partial<Record<Locale, string>>;

/** A word or line that the user fills in; `{id}` in the prompt and in the recipe's texts stands for it. */
export type TemplateSlot = {
  id: string;
  label: LocalText;
  default: LocalText;
  /** Most characters that fit the picture. */
  maxLength?: number;
  /** The answers to choose from; absent where the user writes. */
  answers?: readonly LocalText[];
};

/** The content of a template, independent of where it is stored. */
export type TemplateDefinition = {
  /** Lower-case letters, digits and hyphens, at most 24, not only digits: part of links and buttons. */
  id: string;
  kind: MediaKind;
  title: LocalText;
  description: LocalText;
  /** Null where the template is listed under no category. */
  category: string | null;
  slots: readonly TemplateSlot[];
  /** `photo`: one photo is enough. */
  needs: 'profile' | 'photo';
  aspect: Aspect;
  longEdgePx: number;
  /** 0 for pictures. */
  durationSeconds: number;
  /** Null where the price list decides. */
  priceCredits: number | null;
  /** The prompt, for engines that work from prompts. */
  prompt: string;
  /** The recipe of the local engine; null where only other engines can make the template. */
  recipe: Recipe | null;
  /**
   * The id of the engine that the template was made for: chosen wherever that engine is configured and
   * can make it.
   */
  engine: string | null;
  /** File name of its picture in the gallery. */
  cover: string;
  /** The authors and terms of the works in it; null where there is nothing to tell. */
  licence: string | null;
  /** False where its pictures need not look like their owners, such as drawn ones; absent where they do. */
  asksLikeness?: boolean;
};

/** The person whose template it is, as others see them. */
export type TemplateAuthor = {
  accountId: string;
  /** Part of links and buttons; null where the author has no public name. */
  handle: string | null;
  name: string | null;
};

/** A template in one of its versions. */
export type Template = TemplateDefinition & {
  version: number;
  /** The object key of the cover; null where the cover is a file. */
  coverObject: string | null;
  /** Null for an official template. */
  author: TemplateAuthor | null;
};

/** Chooses a text in the reader's language, else in English, else in any language that it has. */
export function localText(texts: LocalText, locale: Locale): string {
  return texts[locale] ?? texts.en ?? Object.values(texts)[0] ?? '';
}
