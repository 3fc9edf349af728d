import type { Context } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { type GenerationSpec, templateSpec } from '../generations/generation-spec.ts';
import { type Quote, type QuotePayer, quote } from '../generations/quote.ts';
import type { Rules } from '../rules/rules.ts';
import type { ShootSize } from '../rules/shoot-rules.ts';
import { localText, type Template } from '../templates/template.ts';
import type { Locale } from '../texts/catalogue.ts';
import { type Theme, themes } from './themes.ts';

type Shop = Pick<Context, 'rules' | 'engines'>;

/**
 * How a look is taken, for engines that understand words: the first as the look has it. What is drawn here comes
 * out the same each time, so that it is taken once.
 */
const SHOTS = [
  '',
  'Framing: close-up of the face, looking straight into the camera, calm.',
  'Framing: three-quarter view, body turned, looking past the camera.',
  'Framing: half body, a candid moment, laughing.',
] as const;

/** A look of a shoot: what is made, and by whom. */
export type PlannedLook = {
  spec: GenerationSpec;
  slots: Record<string, string>;
  priced: Quote;
};

const NO_CHOICES = {
  source: 'profile',
  uploadId: null,
  secondUploadId: null,
  motionId: null,
  clipId: null,
  extraUploads: [] as string[],
  garment: null,
  petId: null,
  others: [] as string[],
  seconds: null,
  sound: null,
  resultId: null,
  withFace: false,
  onlyClear: false,
  maskId: null,
  margins: null,
  longEdgePx: null,
  aspect: null,
  count: 1,
  engine: null,
} as const;

/** What is chosen for a look: the face profile, and the words that its slots have by themselves. */
export const choicesOf = (look: PlannedLook, seed: number) => ({
  ...NO_CHOICES,
  slots: look.slots,
  seed,
});

/**
 * Lists the pictures that a theme has, as far as an engine makes them: every look once, then every look as
 * it is taken otherwise.
 * @param templates those of the theme that are offered
 * @param of `payer` null for somebody new; where test money would pay, the local engine alone steps in
 */
export function planLooks(
  shop: Shop,
  theme: Theme,
  templates: readonly Template[],
  of: { locale: Locale; payer: QuotePayer | null; now: number },
): PlannedLook[] {
  const offered = theme.looks.flatMap((id) => templates.find((one) => one.id === id) ?? []);
  return SHOTS.flatMap((shot) =>
    offered.flatMap((template) => plan(shop, template, shot, of) ?? []),
  );
}

function plan(
  shop: Shop,
  template: Template,
  shot: string,
  { locale, payer, now }: Parameters<typeof planLooks>[3],
): PlannedLook | null {
  const slots = Object.fromEntries(
    template.slots.map((slot) => [slot.id, localText(slot.default, locale)]),
  );
  const whole = templateSpec(template);
  const spec = shot === '' ? whole : { ...whole, prompt: `${template.prompt} ${shot}` };
  const choices = { ...NO_CHOICES, slots, seed: 0 };
  const priced = quote(shop, { spec, choices, payer: null, now });
  if (!priced || (shot !== '' && isHere(priced.engine))) return null;
  const byTestMoney = (payer?.testCredits ?? 0) > 0 && isHere(priced.engine);
  const fallbacks = byTestMoney ? priced.fallbacks.filter(isHere) : priced.fallbacks;
  return { spec, slots, priced: { ...priced, fallbacks } };
}

/** Tells whether an engine works on this machine. */
export const isHere = ({ company }: Pick<Engine, 'company'>): boolean => company === null;

/** A theme that is offered, with the sizes that it has enough pictures for. */
export type OfferedTheme = { theme: Theme; sizes: ShootSize[] };

/** Lists the themes that have enough pictures for a size, in the order in which they are offered. */
export const offeredThemes = (
  shop: Shop,
  templates: readonly Template[],
  of: Parameters<typeof planLooks>[3],
): OfferedTheme[] =>
  themes()
    .map((theme) => ({
      theme,
      sizes: sizesFor(shop.rules, planLooks(shop, theme, templates, of).length),
    }))
    .filter(({ sizes }) => sizes.length > 0);

/** Lists the sizes that a theme has enough pictures for. */
export const sizesFor = ({ shoots }: Pick<Rules, 'shoots'>, pictures: number): ShootSize[] =>
  shoots.sizes.filter(({ looks }) => looks <= pictures);

/** Tells what one look of a shoot costs, in whole credits. */
export const lookCredits = (
  { imageCredits }: Pick<Rules, 'imageCredits'>,
  { discountPercent }: ShootSize,
): number => Math.ceil((imageCredits * (100 - discountPercent)) / 100);

/** Tells what a shoot costs: every look the same. */
export const shootCredits = (rules: Pick<Rules, 'imageCredits'>, size: ShootSize): number =>
  size.looks * lookCredits(rules, size);

/** Lists every company that may get the photos. */
export const companiesOfLooks = (looks: readonly PlannedLook[]): string[] => [
  ...new Set(
    looks.flatMap(({ priced }) =>
      [priced.engine, ...priced.fallbacks].flatMap(({ company }) => company ?? []),
    ),
  ),
];
