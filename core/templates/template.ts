import type { Aspect, Recipe } from '../engines/engine.ts';
import type { MediaKind } from '../operations/row.ts';
import type { Locale } from '../texts/catalogue.ts';

/** Words per language; English is always there. */
export type LocalText = { en: string } & Partial<Record<Locale, string>>;

/** A word or line that the user puts in; `{id}` in the prompt and in the recipe's texts stands for it. */
export type TemplateSlot = {
  id: string;
  label: LocalText;
  default: LocalText;
  /** Most characters that fit the picture. */
  maxLength?: number;
};

/** What users make: a look with a name, a cover and a price. */
export type Template = {
  /** Lower-case letters, digits and hyphens, at most 40: part of links and buttons. */
  id: string;
  kind: MediaKind;
  title: LocalText;
  description: LocalText;
  category: string;
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
  recipe: Recipe;
  /** The engine it was made for, by id: chosen wherever that one is configured and can do it. */
  engine?: string;
  /** File name of its picture in the gallery. */
  cover: string;
};
